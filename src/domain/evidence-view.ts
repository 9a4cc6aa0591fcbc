import { type Dataset, lookUp, type Observation, type PlanDocument } from '@/domain/dataset';
import {
  applyFilters,
  type FacetCounts,
  type Filters,
  type Subject,
  toSearchText,
} from '@/domain/filters';
import { FINDING_VERDICTS, type Finding, type FindingVerdict } from '@/domain/findings/finding';
import { computeFindings } from '@/domain/findings/findings';
import { formatCell } from '@/domain/number-format';
import { comparePeriods, formatPeriod, parsePeriod } from '@/domain/period';
import { findRegressions, type Regression } from '@/domain/project-timeline';
import { STAGE_LABELS } from '@/domain/vocabularies';

/** What the figures rest on: documents, coverage, contradictions. */

/** One document and what was read from it. */
export interface DocumentView {
  readonly document: PlanDocument;
  readonly reviews: string;
  readonly plans: string;
  readonly sections: number;
  readonly observations: number;
  readonly indicators: number;
  readonly events: number;
  readonly projects: number;
}

export function computeDocumentViews(dataset: Dataset): readonly DocumentView[] {
  return dataset.documents.map((document) => {
    const observations = dataset.observations.filter((row) => row.documentId === document.id);
    const events = dataset.events.filter((row) => row.documentId === document.id);
    return {
      document,
      reviews: formatPeriod(document.reviews),
      plans: formatPeriod(document.plans),
      sections: dataset.sectionsOf(document.id).length,
      observations: observations.length,
      indicators: new Set(observations.map((row) => row.indicatorId)).size,
      events: events.length,
      projects: new Set(events.map((row) => row.projectId)).size,
    };
  });
}

/** A figure in the coverage table. */
export interface CoverageMark {
  readonly sourceId: string;
  readonly stage: Observation['stage'];
  readonly documentId: string;
  /** For readers: `2026年计划，济南市，2025年，实际：14,210`. */
  readonly label: string;
}

export interface CoverageRowView {
  readonly id: string;
  readonly name: string;
  readonly sectorId: string;
  readonly sector: string;
  readonly sectorOrder: number;
  /** Figures by year; spans of years under {@link SPANS}. */
  readonly marks: Readonly<Record<string, readonly CoverageMark[]>>;
  readonly filled: number;
}

export interface CoverageView {
  /** Years with figures, in order. */
  readonly years: readonly string[];
  readonly rows: readonly CoverageRowView[];
  readonly counts: FacetCounts;
  readonly total: number;
}

/** The column of figures over several years. */
export const SPANS = 'spans';

function columnOf(period: string): string {
  const { kind, start } = parsePeriod(period);
  return kind === 'span' ? SPANS : String(start);
}

function toMark(dataset: Dataset, observation: Observation): CoverageMark {
  const { id, documentId, regionId, period, stage } = observation;
  const label = [
    lookUp(dataset.documentById, documentId).shortTitle,
    lookUp(dataset.regionById, regionId).name,
    formatPeriod(period),
    `${STAGE_LABELS[stage]}：${formatCell(observation)}`,
  ].join('，');
  return { sourceId: id, stage, documentId, label };
}

function toCoverageSubject(dataset: Dataset, indicatorId: string): Subject {
  const indicator = lookUp(dataset.indicatorById, indicatorId);
  return {
    whole: { sector: [indicator.sectorId] },
    facts: dataset.observationsOf(indicatorId).map(({ regionId, documentId, stage }) => ({
      region: [regionId],
      document: [documentId],
      stage: [stage],
    })),
    searchText: toSearchText(indicator.name, indicator.nameEn, indicator.initials),
  };
}

/** Which document says something of which indicator for which year. */
export function computeCoverageView(dataset: Dataset, filters: Filters): CoverageView {
  const own: Filters = { ...filters, period: [], status: [] };
  const wants = (values: readonly string[], value: string): boolean =>
    values.length === 0 || values.includes(value);
  const { results, counts } = applyFilters(
    dataset.indicators.map((item) => ({ item, subject: toCoverageSubject(dataset, item.id) })),
    own,
  );
  const years = new Set(
    dataset.observations.map(({ period }) => columnOf(period)).filter((column) => column !== SPANS),
  );
  return {
    years: [...years].sort(comparePeriods),
    rows: results.map((indicator) => {
      const sector = lookUp(dataset.sectorById, indicator.sectorId);
      const marks: Record<string, CoverageMark[]> = {};
      for (const observation of dataset.observationsOf(indicator.id)) {
        const { regionId, documentId, stage, period } = observation;
        const fits =
          wants(own.region, regionId) && wants(own.document, documentId) && wants(own.stage, stage);
        if (!fits) continue;
        const column = columnOf(period);
        marks[column] = [...(marks[column] ?? []), toMark(dataset, observation)];
      }
      return {
        id: indicator.id,
        name: indicator.name,
        sectorId: sector.id,
        sector: sector.name,
        sectorOrder: sector.order,
        marks,
        filled: Object.keys(marks).length,
      };
    }),
    counts,
    total: dataset.indicators.length,
  };
}

/** A project whose later statement falls behind an earlier one. */
export interface ProjectFinding extends Regression {
  readonly projectId: string;
  readonly projectName: string;
}

export interface FindingsView {
  /** Of the chosen verdict. */
  readonly findings: readonly Finding[];
  /** How many findings each verdict has under the filters. */
  readonly verdicts: Readonly<Record<FindingVerdict, number>>;
  readonly verdict: FindingVerdict;
  readonly projects: readonly ProjectFinding[];
  readonly counts: FacetCounts;
}

const findingsByDataset = new WeakMap<Dataset, readonly Finding[]>();

function findingsOf(dataset: Dataset): readonly Finding[] {
  const findings = findingsByDataset.get(dataset) ?? computeFindings(dataset);
  findingsByDataset.set(dataset, findings);
  return findings;
}

function toFindingSubject(dataset: Dataset, finding: Finding): Subject {
  const indicator = lookUp(dataset.indicatorById, finding.indicatorId);
  return {
    whole: {
      sector: [finding.sectorId],
      region: finding.regionIds,
      period: finding.periods,
    },
    facts: [],
    searchText: toSearchText(finding.subject, indicator.nameEn, indicator.initials),
  };
}

function projectFindings(dataset: Dataset, { sector, region }: Filters): ProjectFinding[] {
  return dataset.projects
    .filter(({ sectorId, regionIds }) => {
      const fitsSector = sector.length === 0 || sector.includes(sectorId);
      return fitsSector && (region.length === 0 || regionIds.some((id) => region.includes(id)));
    })
    .flatMap(({ id, name }) =>
      findRegressions(dataset.eventsOf(id), dataset.documents).map((regression) => ({
        ...regression,
        projectId: id,
        projectName: name,
      })),
    );
}

/**
 * The findings under the filters, narrowed to a verdict.
 * @param verdict the wanted verdict; contradictions where it is none
 */
export function computeFindingsView(
  dataset: Dataset,
  filters: Filters,
  verdict: string,
): FindingsView {
  const own: Filters = { ...filters, document: [], stage: [], status: [] };
  const { results, counts } = applyFilters(
    findingsOf(dataset).map((item) => ({ item, subject: toFindingSubject(dataset, item) })),
    own,
  );
  const chosen = FINDING_VERDICTS.find((known) => known === verdict) ?? 'does-not-fit';
  return {
    findings: results.filter((finding) => finding.verdict === chosen),
    verdicts: Object.fromEntries(
      FINDING_VERDICTS.map((known) => [
        known,
        results.filter((finding) => finding.verdict === known).length,
      ]),
    ) as Record<FindingVerdict, number>,
    verdict: chosen,
    projects: projectFindings(dataset, own),
    counts,
  };
}
