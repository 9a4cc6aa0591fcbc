import type { Dataset, Indicator, Observation } from '@/domain/dataset';
import { comparePeriods, parsePeriod } from '@/domain/period';
import { seriesKey } from '@/domain/series';
import { assessCommitment } from '@/domain/verdicts/commitment';
import { listTrajectories } from '@/domain/verdicts/trajectory';
import type { Verdict } from '@/domain/verdicts/verdict';

/** Where a target stands: judged by a result, without one though its period is over, or still open. */
export const OUTCOME_STATES = ['settled', 'silent', 'open'] as const;
export type OutcomeState = (typeof OUTCOME_STATES)[number];

/** A document's target for an indicator in a region and a period, with its result. */
export interface TargetOutcome {
  readonly indicator: Indicator;
  readonly target: Observation;
  /** The upper bound, where the target is a range. */
  readonly upper: Observation | undefined;
  /**
   * Of the same indicator, region and period: results before estimates, the latest document's. Of a
   * target of a plan of several years, the result that its trajectory is judged by.
   */
  readonly result: Observation | undefined;
  readonly state: OutcomeState;
  /** Undefined while the target is open. */
  readonly verdict: Verdict | undefined;
  /** Result minus target, in the indicator's unit. */
  readonly difference: number | undefined;
  readonly reason: string | undefined;
  /** Last result of an earlier period: where an open target stands today. */
  readonly latest: Observation | undefined;
}

/** The last year that results are stated of: what ends later is still open. */
export function lastResultYear({ observations }: Dataset): number {
  const ends = observations
    .filter(({ stage }) => stage === 'actual')
    .map(({ period }) => parsePeriod(period).end);
  return ends.reduce((last, year) => Math.max(last, year), 0);
}

function groupBySeries(dataset: Dataset): Observation[][] {
  const groups = new Map<string, Observation[]>();
  for (const observation of dataset.observations) {
    const key = seriesKey(observation.indicatorId, observation.regionId);
    const group = groups.get(key);
    if (group) group.push(observation);
    else groups.set(key, [observation]);
  }
  return [...groups.values()];
}

/** The targets of one document for one period as one: a range is two bounds, a repetition is none. */
function listTargets(observations: readonly Observation[]): Observation[][] {
  const groups = new Map<string, Observation[]>();
  for (const observation of observations.filter(({ stage }) => stage === 'target')) {
    const key = `${observation.documentId} ${observation.period}`;
    const group = groups.get(key);
    if (group) group.push(observation);
    else groups.set(key, [observation]);
  }
  return [...groups.values()];
}

const LOWER: readonly string[] = ['gte', 'gt'];
const UPPER: readonly string[] = ['lte', 'lt'];

function splitRange(targets: readonly Observation[]): {
  readonly target: Observation | undefined;
  readonly upper: Observation | undefined;
} {
  const figures = targets.filter(({ value }) => value !== undefined);
  const lower = figures.find(({ qualifier }) => LOWER.includes(qualifier));
  const upper = figures.find(({ qualifier }) => UPPER.includes(qualifier));
  if (lower !== undefined && upper !== undefined) return { target: lower, upper };
  return { target: figures.at(-1) ?? targets.at(-1), upper: undefined };
}

function findResult(
  observations: readonly Observation[],
  target: Observation,
): Observation | undefined {
  const same = observations.filter(
    ({ period, stage }) => stage !== 'target' && period === target.period,
  );
  return same.findLast(({ stage }) => stage === 'actual') ?? same.at(-1);
}

/** The last statement of where the quantity stood before the target's period ends. */
function findLatest(
  observations: readonly Observation[],
  target: Observation,
): Observation | undefined {
  const { kind } = parsePeriod(target.period);
  return observations.findLast(
    ({ period, stage }) =>
      stage !== 'target' &&
      parsePeriod(period).kind === kind &&
      comparePeriods(period, target.period) < 0,
  );
}

type Judgement = Pick<TargetOutcome, 'result' | 'verdict' | 'difference' | 'reason'>;

/** An annual target by that period's result; of a range, both bounds. */
function judge(
  result: Observation,
  target: Observation,
  upper: Observation | undefined,
  { better }: Indicator,
): Judgement {
  const low = assessCommitment(result, target, better);
  const high = upper && assessCommitment(result, upper, better);
  // Passing the upper bound breaks a range only where more is not better.
  const decisive = low.verdict === 'met' && high !== undefined && better !== 'higher' ? high : low;
  return {
    result,
    verdict: decisive.verdict,
    difference: decisive.difference,
    reason: decisive.reason,
  };
}

/** The five-year target's verdict is the trajectory's: one target, one verdict. */
function judgeByPlan(dataset: Dataset, target: Observation): Judgement | undefined {
  const trajectory = listTrajectories(dataset).find(
    ({ target: own }) => own?.observation.id === target.id,
  );
  const { assessment } = trajectory ?? {};
  if (assessment?.asOf === undefined) return undefined;
  const { verdict, difference, reason, inputs } = assessment;
  const result = inputs.findLast(({ role }) => role === 'result')?.observation;
  return { result, verdict, difference, reason };
}

function toOutcome(
  dataset: Dataset,
  indicator: Indicator,
  observations: readonly Observation[],
  targets: readonly Observation[],
  lastYear: number,
): TargetOutcome | undefined {
  const { target, upper } = splitRange(targets);
  if (target === undefined) return undefined;
  const result = findResult(observations, target);
  const latest = findLatest(observations, target);
  const isOpen = parsePeriod(target.period).end > lastYear;
  const common = { indicator, target, upper, result, latest };
  const none = { verdict: undefined, difference: undefined, reason: undefined };
  if (isOpen) return { ...common, ...none, state: 'open' };
  const judged =
    judgeByPlan(dataset, target) ?? (result && judge(result, target, upper, indicator));
  if (judged === undefined || (judged.result === undefined && judged.verdict === 'undecidable')) {
    const reason = judged?.reason ?? '五份文件未披露同期结果';
    return { ...common, verdict: 'undecidable', difference: undefined, reason, state: 'silent' };
  }
  return { ...common, ...judged, state: 'settled' };
}

const outcomesByDataset = new WeakMap<Dataset, readonly TargetOutcome[]>();

/** Every target of every document with what became of it; computed once. */
export function listTargetOutcomes(dataset: Dataset): readonly TargetOutcome[] {
  const known = outcomesByDataset.get(dataset);
  if (known) return known;
  const lastYear = lastResultYear(dataset);
  const outcomes = groupBySeries(dataset).flatMap((observations) => {
    const indicator = dataset.indicatorById.get(observations[0]?.indicatorId ?? '');
    if (indicator === undefined) return [];
    return listTargets(observations).flatMap(
      (targets) => toOutcome(dataset, indicator, observations, targets, lastYear) ?? [],
    );
  });
  outcomesByDataset.set(dataset, outcomes);
  return outcomes;
}
