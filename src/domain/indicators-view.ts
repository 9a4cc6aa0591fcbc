import {
  applyFilters,
  bindingOf,
  type Candidate,
  type FacetCounts,
  type Facets,
  fits,
  indicatorSearchText,
} from '@/domain/filter-matching';
import type { Filters } from '@/domain/filters';
import { narrowFilters } from '@/domain/heeded-filters';
import type { Region } from '@/domain/package/catalogue-rows';
import type { Dataset, Indicator, Observation } from '@/domain/statements/dataset';
import { lookUp } from '@/domain/statements/dataset';
import { type FigureCell, toFigureCell } from '@/domain/statements/figure-cell';
import { perDataset } from '@/domain/statements/per-dataset';
import { NOWHERE, placementOf } from '@/domain/statements/placement';
import { findLatest } from '@/domain/statements/standing-figure';
import { listStatedTargets } from '@/domain/statements/stated-target';
import { isOfYears, parsePeriod } from '@/domain/time/period';
import { MEASURE_LABELS } from '@/domain/vocabularies';

/** One row of 指标库. */
export interface IndicatorRowView {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly definition: string | undefined;
  readonly sectorId: string;
  readonly sector: string;
  readonly sectorOrder: number;
  readonly unit: string;
  readonly measure: string;
  /** Latest result or estimate of a year or a span among the observations that fit the filters. */
  readonly latest: FigureCell | undefined;
  /** Latest target among them. */
  readonly target: FigureCell | undefined;
  /** What other documents want for the same period. */
  readonly otherTargets: readonly FigureCell[];
  /** The region of both figures. */
  readonly region: string;
  /** Other regions with figures that fit the filters. */
  readonly otherRegions: readonly string[];
  readonly observations: number;
  readonly documents: number;
}

export interface IndicatorsView {
  readonly rows: readonly IndicatorRowView[];
  readonly counts: FacetCounts;
  readonly total: number;
}

function facetsOf(dataset: Dataset, observation: Observation): Facets {
  const { documentId, period, stage } = observation;
  const region = placementOf(dataset, [observation.regionId]);
  return { region, document: [documentId], period: [period], stage: [stage] };
}

/** An indicator without figures is no result of a filter on figures. */
const NO_FIGURES: Facets = { region: NOWHERE, document: [], period: [], stage: [] };

/** The indicators with what filters look at in them; made once. */
export const indicatorSubjects = perDataset<Dataset, readonly Candidate<Indicator>[]>((dataset) =>
  dataset.indicators.map((indicator) => ({
    item: indicator,
    subject: {
      whole: { sector: [indicator.sectorId], binding: [bindingOf(indicator)] },
      facts: [
        NO_FIGURES,
        ...dataset.observationsOf(indicator.id).map((row) => facetsOf(dataset, row)),
      ],
      searchText: indicatorSearchText(indicator),
    },
  })),
);

/**
 * What a row speaks of: years and spans, for what a running year has added up to is no value beside
 * theirs; where the reader asks for certain periods, these.
 */
function shownFigures(
  observations: readonly Observation[],
  { period: wanted }: Filters,
): readonly Observation[] {
  if (wanted.length > 0) return observations;
  return observations.filter(({ period }) => isOfYears(parsePeriod(period)));
}

/** What stands for the last period with a result; a span comes before the year that ends it. */
function latestResult(
  dataset: Dataset,
  observations: readonly Observation[],
): FigureCell | undefined {
  const latest = findLatest(observations.filter(({ stage }) => stage !== 'target'));
  return latest && toFigureCell(dataset, latest);
}

/** The targets for the last period that one is set for, the latest document's first. */
function latestTargets(dataset: Dataset, observations: readonly Observation[]): FigureCell[] {
  const targets = listStatedTargets(observations).map(({ observation }) => observation);
  const period = targets.at(-1)?.period;
  return targets
    .filter((target) => target.period === period)
    .map((target) => toFigureCell(dataset, target))
    .reverse();
}

/** The region that a row speaks of: the city, else the one with most figures. */
function rowRegion(dataset: Dataset, observations: readonly Observation[]): Region | undefined {
  const figures = new Map<string, number>();
  for (const { regionId } of observations) figures.set(regionId, (figures.get(regionId) ?? 0) + 1);
  const regions = [...figures.keys()].map((id) => lookUp(dataset.regionById, id));
  return (
    regions.find((region) => region.level === 'city') ??
    regions.sort((a, b) => (figures.get(b.id) ?? 0) - (figures.get(a.id) ?? 0))[0]
  );
}

type RowsById = Map<string, IndicatorRowView>;

/** How many sets of filters on observations keep their rows. */
const KEPT_ROW_SETS = 16;
const rowSetsOf = perDataset((_: Dataset) => new Map<string, RowsById>());

/**
 * The rows already made under the same filters on observations: a row depends on these alone, and a
 * click on a sector or a search leaves them as they were.
 */
function keptRows(
  dataset: Dataset,
  { region, spanning, document, period, stage }: Filters,
): RowsById {
  const sets = rowSetsOf(dataset);
  const key = JSON.stringify([region, spanning, document, period, stage]);
  const rows = sets.get(key) ?? new Map();
  if (!sets.has(key) && sets.size >= KEPT_ROW_SETS) sets.clear();
  sets.set(key, rows);
  return rows;
}

function rowOf(
  dataset: Dataset,
  indicator: Indicator,
  filters: Filters,
  kept: RowsById,
): IndicatorRowView {
  const row = kept.get(indicator.id) ?? toRow(dataset, indicator, filters);
  kept.set(indicator.id, row);
  return row;
}

function toRow(dataset: Dataset, indicator: Indicator, filters: Filters): IndicatorRowView {
  const sector = lookUp(dataset.sectorById, indicator.sectorId);
  const observations = dataset
    .observationsOf(indicator.id)
    .filter((observation) => fits(facetsOf(dataset, observation), filters));
  const region = rowRegion(dataset, observations);
  const own = shownFigures(
    observations.filter((observation) => observation.regionId === region?.id),
    filters,
  );
  const [target, ...otherTargets] = latestTargets(dataset, own);
  const others = new Set(observations.map((observation) => observation.regionId));
  others.delete(region?.id ?? '');
  return {
    id: indicator.id,
    name: indicator.name,
    nameEn: indicator.nameEn,
    definition: indicator.definition,
    sectorId: sector.id,
    sector: sector.name,
    sectorOrder: sector.order,
    unit: lookUp(dataset.unitById, indicator.unitId).symbol,
    measure: MEASURE_LABELS[indicator.measure],
    latest: latestResult(dataset, own),
    target,
    otherTargets,
    region: region?.name ?? '',
    otherRegions: [...others].map((id) => lookUp(dataset.regionById, id).name),
    observations: observations.length,
    documents: new Set(observations.map((observation) => observation.documentId)).size,
  };
}

/** 指标库: every indicator with an observation that fits the filters, and the panel's counts. */
export function computeIndicatorsView(dataset: Dataset, filters: Filters): IndicatorsView {
  const own = narrowFilters('indicators', filters);
  const { results, counts } = applyFilters(indicatorSubjects(dataset), own);
  const kept = keptRows(dataset, own);
  return {
    rows: results.map((indicator) => rowOf(dataset, indicator, own, kept)),
    counts,
    total: dataset.indicators.length,
  };
}
