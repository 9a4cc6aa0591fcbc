import {
  applyFilters,
  type FacetCounts,
  type Facets,
  fits,
  type Subject,
} from '@/domain/filter-matching';
import type { Filters } from '@/domain/filters';
import { narrowFilters } from '@/domain/heeded-filters';
import { formatCell } from '@/domain/number-format';
import { toSearchText } from '@/domain/search-text';
import { type Dataset, lookUp, type Observation } from '@/domain/statements/dataset';
import { nameDocuments } from '@/domain/statements/document-words';
import { placementOf } from '@/domain/statements/placement';
import { formatPeriod, parsePeriod } from '@/domain/time/period';
import { STAGE_LABELS, STAGES } from '@/domain/vocabularies';

/** The figures of one stage in a cell of the coverage table. */
export interface CoverageMark {
  readonly stage: Observation['stage'];
  /** How many figures: of several documents, regions or bounds. */
  readonly figures: number;
  /** The first of them, the city's before those of its parts. */
  readonly sourceId: string;
  /** For readers, one after the other: `2026年计划，济南市，2025年，实际：14,210`. */
  readonly label: string;
}

export interface CoverageRowView {
  readonly id: string;
  readonly name: string;
  readonly sectorId: string;
  readonly sector: string;
  readonly sectorOrder: number;
  /** Figures by year, parts of years apart; spans of years under {@link SPANS}. */
  readonly marks: Readonly<Record<string, readonly CoverageMark[]>>;
  readonly filled: number;
}

export interface CoverageView {
  /** Columns with figures of the chosen periods: years in order, spans last under {@link SPANS}. */
  readonly columns: readonly string[];
  readonly rows: readonly CoverageRowView[];
  readonly counts: FacetCounts;
  readonly total: number;
  /** Whether the filters leave out figures: then an empty cell does not mean that none was printed. */
  readonly isOfSomeFigures: boolean;
  /** Where a figure would be printed, were it disclosed: `五份文件`. */
  readonly searched: string;
}

/** The column of figures over several years. */
export const SPANS = 'spans';

/** The column of a period: a part of a year is none of the year's figures, `2026年内`. */
function columnOf(period: string): string {
  const { kind, start } = parsePeriod(period);
  if (kind === 'span') return SPANS;
  return kind === 'year' ? String(start) : `${start}年内`;
}

/** By year, its parts behind it. */
function compareColumns(a: string, b: string): number {
  return Number.parseInt(a, 10) - Number.parseInt(b, 10) || a.length - b.length;
}

function describeFigure(dataset: Dataset, observation: Observation): string {
  const { documentId, regionId, period, stage } = observation;
  return [
    lookUp(dataset.documentById, documentId).shortTitle,
    lookUp(dataset.regionById, regionId).name,
    formatPeriod(period),
    `${STAGE_LABELS[stage]}：${formatCell(observation)}`,
  ].join('，');
}

/** The marks of one cell, results before estimates before targets. */
function toMarks(dataset: Dataset, observations: readonly Observation[]): CoverageMark[] {
  return STAGES.flatMap((stage) => {
    const own = observations.filter((observation) => observation.stage === stage);
    const isCity = ({ regionId }: Observation): boolean =>
      lookUp(dataset.regionById, regionId).level === 'city';
    const first = own.find(isCity) ?? own[0];
    if (first === undefined) return [];
    const label = own.map((observation) => describeFigure(dataset, observation)).join('；');
    return [{ stage, figures: own.length, sourceId: first.id, label }];
  });
}

function facetsOf(dataset: Dataset, observation: Observation): Facets {
  const { documentId, period, stage } = observation;
  const region = placementOf(dataset, [observation.regionId]);
  return { region, document: [documentId], period: [period], stage: [stage] };
}

function listColumns(dataset: Dataset, periods: readonly string[]): string[] {
  const shown = dataset.observations.filter(
    ({ period }) => periods.length === 0 || periods.includes(period),
  );
  const columns = new Set(shown.map(({ period }) => columnOf(period)));
  const hasSpans = columns.delete(SPANS);
  const years = [...columns].sort(compareColumns);
  return hasSpans ? [...years, SPANS] : years;
}

function toCoverageSubject(dataset: Dataset, indicatorId: string): Subject {
  const indicator = lookUp(dataset.indicatorById, indicatorId);
  return {
    whole: { sector: [indicator.sectorId] },
    facts: dataset.observationsOf(indicatorId).map((row) => facetsOf(dataset, row)),
    searchText: toSearchText(indicator.name, indicator.nameEn, indicator.initials),
  };
}

/** Which document says something of which indicator for which year. */
export function computeCoverageView(dataset: Dataset, filters: Filters): CoverageView {
  const own = narrowFilters('coverage', filters);
  const { results, counts } = applyFilters(
    dataset.indicators.map((item) => ({ item, subject: toCoverageSubject(dataset, item.id) })),
    own,
  );
  return {
    columns: listColumns(dataset, own.period),
    rows: results.map((indicator) => {
      const sector = lookUp(dataset.sectorById, indicator.sectorId);
      const figures = dataset
        .observationsOf(indicator.id)
        .filter((observation) => fits(facetsOf(dataset, observation), own));
      const columns = [...new Set(figures.map(({ period }) => columnOf(period)))];
      const marks = Object.fromEntries(
        columns.map((column) => [
          column,
          toMarks(
            dataset,
            figures.filter(({ period }) => columnOf(period) === column),
          ),
        ]),
      );
      return {
        id: indicator.id,
        name: indicator.name,
        sectorId: sector.id,
        sector: sector.name,
        sectorOrder: sector.order,
        marks,
        filled: columns.length,
      };
    }),
    counts,
    total: dataset.indicators.length,
    searched: nameDocuments(dataset),
    isOfSomeFigures: [own.region, own.document, own.period, own.stage].some(
      (values) => values.length > 0,
    ),
  };
}
