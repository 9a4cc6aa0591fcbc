import { outcomeSubjects } from '@/domain/commitments-view';
import {
  applyFilters,
  type Candidate,
  countResults,
  type FacetCounts,
  indicatorSearchText,
} from '@/domain/filter-matching';
import type { Filters } from '@/domain/filters';
import { narrowFilters } from '@/domain/heeded-filters';
import { formatDifference } from '@/domain/number-format';
import type { Sector } from '@/domain/package/catalogue-rows';
import type { DueVerdict } from '@/domain/project-timeline/slippage';
import { type PromiseRow, promiseSubjects } from '@/domain/promises-view';
import {
  type Dataset,
  lookUp,
  type Observation,
  type ProjectEvent,
} from '@/domain/statements/dataset';
import { perDataset } from '@/domain/statements/per-dataset';
import { placementOf } from '@/domain/statements/placement';
import { seriesKey } from '@/domain/statements/series';
import { originOf } from '@/domain/statements/stated-target';
import { type TargetView, toTargetView } from '@/domain/target-view';
import { endOf, formatPeriod, isOfYears, parsePeriod } from '@/domain/time/period';
import { listPlans } from '@/domain/time/plan';
import type { TargetOutcome } from '@/domain/verdicts/target-outcome';
import { listTrajectories, type Trajectory } from '@/domain/verdicts/trajectory';
import {
  lookOf,
  type Verdict,
  type VerdictGlyphName,
  type VerdictTone,
} from '@/domain/verdicts/verdict';
import { PROJECT_STATUS_LABELS, PROJECT_STATUSES, type ProjectStatus } from '@/domain/vocabularies';

export const BEHIND_KINDS = ['indicator', 'project'] as const;
/** What is behind: an indicator its target, or a project its date. */
export type BehindKind = (typeof BEHIND_KINDS)[number];

export const BEHIND_KIND_LABELS: Record<BehindKind, string> = {
  indicator: '指标',
  project: '项目',
};

/** What a document says, with the way to its source; its figure for sorting. */
export interface BehindStatement {
  readonly sourceId: string;
  readonly text: string;
  readonly value: number | undefined;
  readonly note?: string | undefined;
}

/** One thing that is behind what was wanted of it. */
export interface BehindRow {
  /** Of the statement that wanted it. */
  readonly id: string;
  readonly kind: BehindKind;
  /** Path of its page. */
  readonly to: string;
  readonly name: string;
  readonly sector: Sector;
  readonly regions: readonly string[];
  /** What was wanted: `≥15 万人`, `2025年建成`. */
  readonly aim: BehindStatement;
  readonly document: string;
  /** Where it stands: the result, the latest state. */
  readonly actual: BehindStatement | undefined;
  /** By how much: `−8,409 个`, `延后至少1年`. */
  readonly gap: string;
  /** Since when, and the moment in years, for sorting. */
  readonly since: string;
  readonly sinceMoment: number;
  readonly look: {
    readonly glyph: VerdictGlyphName;
    readonly tone: VerdictTone;
    readonly label: string;
  };
  /** Why it counts as behind, for readers. */
  readonly reason: string;
}

/** 落后清单. */
export interface BehindView {
  /** What has been behind the longest first, then by sector. */
  readonly rows: readonly BehindRow[];
  readonly counts: FacetCounts;
}

/** Verdicts that say that something is behind; 基本完成 is not. */
const BEHIND: readonly Verdict[] = ['slightly-behind', 'behind', 'missed', 'reversed'];

interface Judged {
  readonly target: Observation;
  readonly view: TargetView;
  readonly verdict: Verdict;
  readonly gap: string;
}

/** `2025年底`, when a year or a span is over; `2026年6月` as it stands. */
function sayEnd(period: string): string {
  const parsed = parsePeriod(period);
  return isOfYears(parsed) ? `${parsed.end}年底` : formatPeriod(period);
}

function toIndicatorRow(dataset: Dataset, { target, view, verdict, gap }: Judged): BehindRow {
  const indicator = lookUp(dataset.indicatorById, target.indicatorId);
  const { progress, result, derived, latest } = view;
  const stands = progress ?? result ?? latest;
  const [input] = derived?.sources ?? [];
  return {
    id: target.id,
    kind: 'indicator',
    to: `/indicators/${indicator.id}`,
    name: indicator.name,
    sector: lookUp(dataset.sectorById, indicator.sectorId),
    regions: [lookUp(dataset.regionById, target.regionId).name],
    aim: { ...view.target, text: `${view.target.period}${view.target.quantity}` },
    document: view.document,
    actual:
      result === undefined && derived && input
        ? { sourceId: input.sourceId, text: `${derived.period}${derived.text}`, value: undefined }
        : stands && { ...stands, text: `${stands.period}${stands.quantity}` },
    gap,
    since: progress?.period ?? sayEnd(target.period),
    sinceMoment: endOf(parsePeriod(target.period)),
    look: progress?.look ?? lookOf(verdict, derived?.confidence),
    reason: [view.label, view.reason, progress?.arithmetic, view.note].filter(Boolean).join('；'),
  };
}

/** A missed yearly target is no news once a later one of the same quantity is judged. */
function isLatestOfItsKind(dataset: Dataset, all: readonly TargetOutcome[]) {
  const keyOf = ({ target }: TargetOutcome): string =>
    `${seriesKey(target.indicatorId, target.regionId)} ${originOf(dataset, target) === 'plan'}`;
  const momentOf = ({ target }: TargetOutcome): number => endOf(parsePeriod(target.period));
  const latest = new Map<string, number>();
  for (const outcome of all) {
    const key = keyOf(outcome);
    latest.set(key, Math.max(latest.get(key) ?? 0, momentOf(outcome)));
  }
  return (outcome: TargetOutcome): boolean => latest.get(keyOf(outcome)) === momentOf(outcome);
}

function toCandidate(dataset: Dataset, judged: Judged): Candidate<BehindRow> {
  const { target } = judged;
  const indicator = lookUp(dataset.indicatorById, target.indicatorId);
  return {
    item: toIndicatorRow(dataset, judged),
    subject: {
      whole: {
        sector: [indicator.sectorId],
        region: placementOf(dataset, [target.regionId]),
        document: [target.documentId],
        period: [target.period],
      },
      facts: [],
      searchText: indicatorSearchText(indicator),
    },
  };
}

/** Targets whose time is over and that were not reached. */
function listMissed(dataset: Dataset): Candidate<BehindRow>[] {
  const settled = outcomeSubjects(dataset, 'settled').map(({ item }) => item);
  return settled
    .filter(isLatestOfItsKind(dataset, settled))
    .filter(({ verdict }) => BEHIND.includes(verdict))
    .map((outcome) => {
      const view = toTargetView(dataset, outcome);
      const { target, verdict } = outcome;
      return toCandidate(dataset, { target, view, verdict, gap: view.differenceText });
    });
}

/** Targets of the running year whose latest figure is behind what it should be by now. */
function listSlow(dataset: Dataset): Candidate<BehindRow>[] {
  return outcomeSubjects(dataset, 'open').flatMap(({ item: { target, verdict, ...rest } }) => {
    const view = toTargetView(dataset, { target, verdict, ...rest });
    const { look, arithmetic = '' } = view.progress ?? {};
    if (look?.tone !== 'poor' && look?.tone !== 'fair') return [];
    return [toCandidate(dataset, { target, view, verdict, gap: arithmetic.split('；')[0] ?? '' })];
  });
}

/** Plans that run, whose trajectories fall behind the required path. */
function listOffPath(dataset: Dataset): Candidate<BehindRow>[] {
  const open = new Map(outcomeSubjects(dataset, 'open').map(({ item }) => [item.target.id, item]));
  const toJudged = ({ target, assessment, unit }: Trajectory): Judged[] => {
    const outcome = target && open.get(target.observation.id);
    if (outcome === undefined || assessment === undefined) return [];
    if (!BEHIND.includes(assessment.verdict)) return [];
    const { difference, verdict, reason } = assessment;
    const view = { ...toTargetView(dataset, outcome), reason };
    const gap = difference === undefined ? '' : formatDifference(difference, unit);
    return [{ target: outcome.target, view, verdict, gap }];
  };
  return listPlans(dataset)
    .filter(({ isOver }) => !isOver)
    .flatMap((plan) => listTrajectories(dataset, plan).flatMap(toJudged))
    .map((judged) => toCandidate(dataset, judged));
}

const SLIPPED: readonly DueVerdict[] = ['late', 'fell-short'];

function promiseOf(dataset: Dataset, { promise }: PromiseRow): ProjectEvent | undefined {
  const statement = dataset.statementById.get(promise.sourceId);
  return statement?.kind === 'event' ? statement.event : undefined;
}

/** Whether the latest state is the promised one or beyond: what came late is no longer behind. */
function isReached(dataset: Dataset, row: PromiseRow): boolean {
  const latest = dataset.latestEventOf(row.projectId);
  const wanted = promiseOf(dataset, row)?.dueStatus;
  const rank = (status: ProjectStatus): number => PROJECT_STATUSES.indexOf(status);
  if (latest === undefined || latest.status === 'mentioned') return false;
  return rank(latest.status) >= rank(wanted ?? 'in-operation');
}

function toProjectRow(dataset: Dataset, row: PromiseRow): BehindRow {
  const { id, projectId, name, sector, regions, promise, outcome, document, decidedBy } = row;
  const latest = dataset.latestEventOf(projectId);
  const dueBy = promiseOf(dataset, row)?.dueBy ?? latest?.asOf ?? '';
  return {
    id,
    kind: 'project',
    to: `/projects/${projectId}`,
    name,
    sector,
    regions,
    aim: { sourceId: promise.sourceId, text: promise.text, value: promise.year },
    document,
    actual: latest && {
      sourceId: decidedBy ?? latest.id,
      text: `${formatPeriod(latest.asOf)}${PROJECT_STATUS_LABELS[latest.status]}`,
      value: undefined,
    },
    gap: outcome.label,
    since: sayEnd(dueBy),
    sinceMoment: endOf(parsePeriod(dueBy)),
    look: { glyph: 'down', tone: outcome.verdict === 'late' ? 'poor' : 'fair', label: '延后' },
    reason: outcome.text,
  };
}

/** Projects that are past a date and short of what was promised by it: of several promises the worst. */
function listLate(dataset: Dataset): Candidate<BehindRow>[] {
  const seen = new Set<string>();
  return [...promiseSubjects(dataset)]
    .filter(({ item }) => SLIPPED.includes(item.outcome.verdict) && !isReached(dataset, item))
    .sort((a, b) => a.item.outcome.order - b.item.outcome.order)
    .filter(({ item: { projectId } }) => !seen.has(projectId) && seen.add(projectId))
    .map(({ item, subject }) => ({ item: toProjectRow(dataset, item), subject }));
}

/** Everything that is behind with what filters look at in it; made once. */
export const behindSubjects = perDataset<Dataset, readonly Candidate<BehindRow>[]>((dataset) => [
  ...listMissed(dataset),
  ...listSlow(dataset),
  ...listOffPath(dataset),
  ...listLate(dataset),
]);

/** How much is behind under the filters. */
export function countBehind(dataset: Dataset, filters: Filters): number {
  return countResults(behindSubjects(dataset), narrowFilters('commitments.behind', filters));
}

/** 落后清单 under the filters: indicators and projects together. */
export function computeBehindView(dataset: Dataset, filters: Filters): BehindView {
  const { results, counts } = applyFilters(
    behindSubjects(dataset),
    narrowFilters('commitments.behind', filters),
  );
  return {
    rows: [...results].sort(
      (a, b) => a.sinceMoment - b.sinceMoment || a.sector.order - b.sector.order,
    ),
    counts,
  };
}
