import { type DerivedCell, toDerivedCell } from '@/domain/derivations/derived-cell';
import { groupBy } from '@/domain/group-by';
import { findInYearProgress } from '@/domain/in-year/in-year-progress';
import { type ProgressCell, toProgressCell } from '@/domain/in-year/progress-cell';
import { formatDifference } from '@/domain/number-format';
import type { Dataset } from '@/domain/statements/dataset';
import { lookUp } from '@/domain/statements/dataset';
import { type FigureCell, toFigureCell } from '@/domain/statements/figure-cell';
import { perDataset } from '@/domain/statements/per-dataset';
import { seriesKey } from '@/domain/statements/series';
import {
  originOf,
  TARGET_ORIGIN_LABELS,
  type TargetOrigin,
} from '@/domain/statements/stated-target';
import { isOfYears, parsePeriod } from '@/domain/time/period';
import { listTargetOutcomes, type TargetOutcome } from '@/domain/verdicts/target-outcome';
import { isJudged, labelVerdict, type Verdict } from '@/domain/verdicts/verdict';

/** One target of a quantity with its own outcome, the same in every view. */
export interface TargetView {
  readonly origin: TargetOrigin;
  /** `年度目标`, `规划目标` */
  readonly label: string;
  readonly document: string;
  readonly target: FigureCell;
  /** The result of the target's period that it is judged by. */
  readonly result: FigureCell | undefined;
  /** Where it stands, without such a result. */
  readonly latest: FigureCell | undefined;
  /** The latest figure of the target's year while that runs, with its class and arithmetic. */
  readonly progress: ProgressCell | undefined;
  /** The result that it is judged by, or how far it has come, where none is printed. */
  readonly derived: DerivedCell | undefined;
  readonly verdict: Verdict;
  /** Result minus target, or last known figure minus target; empty where there is none. */
  readonly differenceText: string;
  readonly differenceValue: number | undefined;
  /** Why the verdict is what it is, or what is missing. */
  readonly reason: string | undefined;
  /** What has to be known of target and result, with whose it is. */
  readonly note: string | undefined;
}

/** Measures whose last figure says how far away a target is; a rate or a flow of another year does not. */
const COMPARABLE_OVER_YEARS = ['level', 'stock', 'share', 'ratio', 'index', 'rank'];

/** Result minus target; without a result of the period, the last known figure minus it. */
export function differenceOf(outcome: TargetOutcome): number | undefined {
  const { state, target, latest, indicator, difference } = outcome;
  if (difference !== undefined || state === 'settled') return difference;
  if (!COMPARABLE_OVER_YEARS.includes(indicator.measure)) return undefined;
  if (latest?.value === undefined || target.value === undefined) return undefined;
  return Number((latest.value - target.value).toPrecision(12));
}

/** What has to be known of figures beside each other, each once; undefined if there is nothing. */
export function joinNotes(
  cells: readonly (FigureCell | undefined)[],
  others: readonly string[] = [],
): string | undefined {
  const notes = [...cells.flatMap((cell) => cell?.note ?? []), ...others];
  return [...new Set(notes)].join('；') || undefined;
}

export function toTargetView(dataset: Dataset, outcome: TargetOutcome): TargetView {
  const { indicator, target, result, latest, verdict, reason, derivation, caveats } = outcome;
  const progress =
    outcome.state === 'open'
      ? findInYearProgress(dataset, indicator, { observation: target, upper: outcome.upper })
      : undefined;
  const origin = originOf(dataset, target);
  const difference = differenceOf(outcome);
  const cells = [target, result, result === undefined ? latest : undefined].map(
    (observation) => observation && toFigureCell(dataset, observation),
  );
  const [own, ofPeriod, last] = cells;
  return {
    origin,
    label: TARGET_ORIGIN_LABELS[origin],
    document: lookUp(dataset.documentById, target.documentId).shortTitle,
    target: own ?? toFigureCell(dataset, target),
    result: ofPeriod,
    latest: last,
    progress: progress && toProgressCell(dataset, indicator, progress),
    derived: derivation && toDerivedCell(dataset, derivation, isJudged(verdict)),
    verdict,
    differenceText:
      difference === undefined
        ? ''
        : formatDifference(difference, lookUp(dataset.unitById, indicator.unitId)),
    differenceValue: difference,
    reason,
    note: joinNotes(cells, caveats),
  };
}

const outcomesBySeries = perDataset((dataset: Dataset) =>
  groupBy(listTargetOutcomes(dataset), ({ indicator, target }) =>
    seriesKey(indicator.id, target.regionId),
  ),
);

/** Every target for an indicator in a region, by period, then by the date of its document. */
export function outcomesOf(
  dataset: Dataset,
  indicatorId: string,
  regionId: string,
): readonly TargetOutcome[] {
  return outcomesBySeries(dataset).get(seriesKey(indicatorId, regionId)) ?? [];
}

/** Whether two targets fall due together: a plan's for its last year or its span, a document's for that year. */
function areDueTogether(a: TargetOutcome, b: TargetOutcome): boolean {
  const [own, other] = [parsePeriod(a.target.period), parsePeriod(b.target.period)];
  return own === other || (isOfYears(own) && isOfYears(other) && own.end === other.end);
}

/** The other targets of the quantity that fall due with one: those that it must not be taken for. */
export function listOtherTargets(dataset: Dataset, outcome: TargetOutcome): TargetView[] {
  return outcomesOf(dataset, outcome.indicator.id, outcome.target.regionId)
    .filter((other) => other !== outcome && areDueTogether(other, outcome))
    .map((other) => toTargetView(dataset, other));
}

/** `年度目标3%：完成，持平` */
export function describeTarget(view: TargetView): string {
  const { label, target, verdict, derived, differenceText } = view;
  const difference = differenceText === '' ? '' : `，${differenceText}`;
  return `${label}${target.quantity}：${labelVerdict(verdict, derived?.confidence)}${difference}`;
}

/** The settled targets with their outcomes: `2025年年度目标3%：完成，持平；2025年规划目标3.3%：未完成，…`. */
export function describeSettled(targets: readonly TargetView[]): string | undefined {
  const settled = targets.filter(({ result }) => result !== undefined);
  return (
    settled.map((target) => `${target.target.period}${describeTarget(target)}`).join('；') ||
    undefined
  );
}
