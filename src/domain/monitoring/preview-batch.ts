import { computeCommitmentsView } from '@/domain/commitments-view';
import { NO_FILTERS } from '@/domain/filters';
import { formatQuantity } from '@/domain/number-format';
import { type Dataset, lookUp, type Observation } from '@/domain/statements/dataset';
import { rowOfLine } from '@/domain/statements/sheet-place';
import { findStanding } from '@/domain/statements/standing-figure';
import { formatPeriod } from '@/domain/time/period';
import { listTargetOutcomes } from '@/domain/verdicts/target-outcome';
import { VERDICT_LABELS } from '@/domain/verdicts/verdict';
import { PROJECT_STATUS_LABELS } from '@/domain/vocabularies';
import type { Batch } from './batch';
import { PROJECT_ATTRIBUTES } from './read-projects';

/** What a batch does to what was known. */
export const PREVIEW_KIND_LABELS = { new: '新增', revised: '修订', same: '相同' } as const;
export type PreviewKind = keyof typeof PREVIEW_KIND_LABELS;

/** One statement of a batch beside what stood before it. */
export interface PreviewRow {
  readonly id: string;
  readonly kind: PreviewKind;
  readonly name: string;
  readonly region: string;
  readonly period: string;
  readonly before: string;
  readonly after: string;
  /** Row of its sheet. */
  readonly row: number;
}

/** A word about a target that would be another one. */
export interface PreviewChange {
  readonly id: string;
  readonly name: string;
  readonly region: string;
  readonly period: string;
  readonly target: string;
  readonly before: string;
  readonly after: string;
}

export interface BatchPreview {
  readonly rows: readonly PreviewRow[];
  readonly counts: Readonly<Record<PreviewKind, number>>;
  /** Of the running year. */
  readonly lights: readonly PreviewChange[];
  /** Of whole years: none, unless the batch brings results of years that are over. */
  readonly verdicts: readonly PreviewChange[];
}

const NONE = '—';

function kindOf(before: string, after: string): PreviewKind {
  if (before === NONE) return 'new';
  return before === after ? 'same' : 'revised';
}

function previewObservation(dataset: Dataset, row: Batch['observations'][number], index: number) {
  const { indicatorId, regionId, period, stage } = row;
  const indicator = lookUp(dataset.indicatorById, indicatorId);
  const unit = lookUp(dataset.unitById, indicator.unitId);
  const known = dataset
    .observationsOf(indicatorId)
    .filter((other) => other.regionId === regionId && other.period === period);
  const standing = findStanding(known.filter((other) => other.stage === stage));
  const before = standing === undefined ? NONE : formatQuantity(standing, unit);
  const after = formatQuantity(row, unit);
  return {
    ...{ id: `observation.${index}`, kind: kindOf(before, after), name: indicator.name },
    ...{ region: lookUp(dataset.regionById, regionId).name, period: formatPeriod(period) },
    ...{ before, after, row: rowOfLine(row.line) },
  };
}

function previewEvent(dataset: Dataset, row: Batch['projectEvents'][number], index: number) {
  const { projectId, asOf, status, line } = row;
  const project = lookUp(dataset.projectById, projectId);
  const last = dataset.latestEventOf(projectId);
  const before = last === undefined ? NONE : PROJECT_STATUS_LABELS[last.status];
  const after = PROJECT_STATUS_LABELS[status];
  return {
    ...{ id: `event.${index}`, kind: kindOf(before, after), name: project.name },
    ...{ region: '项目', period: formatPeriod(asOf), before, after, row: rowOfLine(line) },
  };
}

function previewFigure(dataset: Dataset, row: Batch['projectFigures'][number], index: number) {
  const { projectId, asOf, attribute, unitId, line } = row;
  const unit = lookUp(dataset.unitById, unitId);
  const last = dataset
    .figuresOf(projectId)
    .findLast((figure) => figure.attribute === attribute && figure.asOf === asOf);
  const before = last === undefined ? NONE : formatQuantity(last, unit);
  const after = formatQuantity(row, unit);
  const named = Object.values(PROJECT_ATTRIBUTES).find((each) => each.attribute === attribute);
  const name = `${lookUp(dataset.projectById, projectId).name} · ${named?.label ?? attribute}`;
  return {
    ...{ id: `figure.${index}`, kind: kindOf(before, after), name, region: '项目' },
    ...{ period: formatPeriod(asOf), before, after, row: rowOfLine(line) },
  };
}

/** The words of each target of the running year, by its id. */
function lightsOf(dataset: Dataset) {
  const { rows } = computeCommitmentsView(dataset, NO_FILTERS, 'open');
  return new Map(rows.map((row) => [row.id, row]));
}

function compareLights(before: Dataset, after: Dataset): PreviewChange[] {
  const earlier = lightsOf(before);
  return [...lightsOf(after).values()].flatMap(({ id, name, region, period, target, progress }) => {
    const was = earlier.get(id)?.progress?.look?.label ?? NONE;
    const is = progress?.look?.label ?? NONE;
    if (was === is) return [];
    return [
      {
        id,
        name,
        region,
        period: formatPeriod(period),
        target: target.text,
        before: was,
        after: is,
      },
    ];
  });
}

function compareVerdicts(before: Dataset, after: Dataset): PreviewChange[] {
  const earlier = new Map(listTargetOutcomes(before).map((each) => [each.target.id, each]));
  return listTargetOutcomes(after).flatMap(({ indicator, target, verdict }) => {
    const was = earlier.get(target.id)?.verdict;
    if (was === undefined || was === verdict) return [];
    return [
      {
        ...{ id: target.id, name: indicator.name, period: formatPeriod(target.period) },
        region: lookUp(after.regionById, target.regionId).name,
        target: describeTarget(after, target),
        ...{ before: VERDICT_LABELS[was], after: VERDICT_LABELS[verdict] },
      },
    ];
  });
}

function describeTarget(dataset: Dataset, target: Observation): string {
  const { unitId } = lookUp(dataset.indicatorById, target.indicatorId);
  return formatQuantity(target, lookUp(dataset.unitById, unitId));
}

/**
 * What taking in a batch would do.
 * @param before without the batch
 * @param after with it
 */
export function previewBatch(before: Dataset, after: Dataset, batch: Batch): BatchPreview {
  const rows: PreviewRow[] = [
    ...batch.observations.map((row, index) => previewObservation(before, row, index)),
    ...batch.projectEvents.map((row, index) => previewEvent(before, row, index)),
    ...batch.projectFigures.map((row, index) => previewFigure(before, row, index)),
  ];
  const count = (wanted: PreviewKind) => rows.filter(({ kind }) => kind === wanted).length;
  return {
    rows,
    counts: { new: count('new'), revised: count('revised'), same: count('same') },
    lights: compareLights(before, after),
    verdicts: compareVerdicts(before, after),
  };
}
