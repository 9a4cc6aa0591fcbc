import type { Derived } from '@/domain/derivations/derived';
import { groupBy } from '@/domain/group-by';
import type { Unit } from '@/domain/package/catalogue-rows';
import {
  type Dataset,
  type Indicator,
  lookUp,
  type Observation,
} from '@/domain/statements/dataset';
import { perDataset } from '@/domain/statements/per-dataset';
import { seriesKey } from '@/domain/statements/series';
import { findLatest, findStanding } from '@/domain/statements/standing-figure';
import { listStatedTargets, type StatedTarget } from '@/domain/statements/stated-target';
import { comparePeriods, formatPeriod, isOfYears, parsePeriod } from '@/domain/time/period';
import { isOfPlan, listPlans } from '@/domain/time/plan';
import { isReported } from '@/domain/time/reported-until';
import { settleByDerivation } from '@/domain/verdicts/assess-derived';
import { describeMissing, listDerivedCaveats } from '@/domain/verdicts/assessment';
import { assessCommitment } from '@/domain/verdicts/commitment';
import { listTrajectories } from '@/domain/verdicts/trajectory';
import { isJudged, type Verdict } from '@/domain/verdicts/verdict';
import type { WordsAgreement } from '@/domain/verdicts/words-agreement';
import { describeWords } from '@/domain/verdicts/words-beside-words';

/** Where a target stands: judged, not judged though its period is over, or still open. */
export const OUTCOME_STATES = ['settled', 'silent', 'open'] as const;
export type OutcomeState = (typeof OUTCOME_STATES)[number];

/** A document's target for an indicator in a region and a period, with its result. */
export interface TargetOutcome {
  readonly indicator: Indicator;
  /** Of a range the lower bound. */
  readonly target: Observation;
  /** The upper bound, where the target is a range. */
  readonly upper: Observation | undefined;
  /**
   * What stands for the same indicator, region and period. Of a target of a plan of several years, the
   * result that its trajectory is judged by.
   */
  readonly result: Observation | undefined;
  readonly state: OutcomeState;
  /** 进行中 while the target is open. */
  readonly verdict: Verdict;
  /** Result minus target, in the indicator's unit. */
  readonly difference: number | undefined;
  readonly reason: string | undefined;
  /** Last result of an earlier period: where a target without a result of its period stands. */
  readonly latest: Observation | undefined;
  /** The result that it is judged by, or how far it has come, where none is printed. */
  readonly derivation?: Derived | undefined;
  /** Of a target in words that is not judged: what goes with it. */
  readonly agreement?: WordsAgreement | undefined;
  /** What has to be known of the figures that the derived result follows from. */
  readonly caveats: readonly string[];
}

/** Each series in the dataset's order; the series by their first figure of a year or a span. */
function groupBySeries({ observations }: Dataset): Observation[][] {
  const keyOf = ({ indicatorId, regionId }: Observation) => seriesKey(indicatorId, regionId);
  const ofYears = observations.filter(({ period }) => isOfYears(parsePeriod(period)));
  const groups = groupBy(observations, keyOf);
  const keys = new Set([...ofYears.map(keyOf), ...groups.keys()]);
  return [...keys].flatMap((key) => {
    const group = groups.get(key);
    return group === undefined ? [] : [group];
  });
}

/** The results of the target's period, and where the quantity stood before: periods of its kind alone. */
function splitResults(observations: readonly Observation[], target: Observation) {
  const { kind } = parsePeriod(target.period);
  const results = observations.filter(
    ({ period, stage }) => stage !== 'target' && parsePeriod(period).kind === kind,
  );
  return {
    same: results.filter(({ period }) => period === target.period),
    before: results.filter(({ period }) => comparePeriods(period, target.period) < 0),
  };
}

type Judgement = Pick<
  TargetOutcome,
  'result' | 'verdict' | 'difference' | 'reason' | 'derivation' | 'agreement'
>;

/** A target in words has no figure that could be missing; of any other, which figure it is. */
function withoutResult(target: Observation, unit: Unit): Judgement {
  const unknown = { result: undefined, difference: undefined };
  if (target.value === undefined) {
    return { ...unknown, verdict: 'in-words', reason: describeWords(target, undefined) };
  }
  const figure = `${formatPeriod(target.period)}结果`;
  return { ...unknown, verdict: 'undisclosed', reason: describeMissing(figure, unit) };
}

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
    reason: decisive.verdict === 'in-words' ? describeWords(target, result) : decisive.reason,
  };
}

/** A plan's target has its verdict from the trajectory of that plan: one target, one verdict. */
function judgeByPlan(dataset: Dataset, target: Observation): Judgement | undefined {
  const plan = listPlans(dataset).find((candidate) => isOfPlan(candidate, target));
  if (plan === undefined) return undefined;
  const trajectory = listTrajectories(dataset, plan).find(
    ({ target: own }) => own?.observation.id === target.id,
  );
  const { assessment } = trajectory ?? {};
  if (assessment === undefined) return undefined;
  const { verdict, difference, reason, inputs, derivation, agreement } = assessment;
  const result = inputs.findLast(({ role }) => role === 'result')?.observation;
  return { result, verdict, difference, reason, derivation, agreement };
}

/** A target of one document, for one period, where no result in figures is printed of it. */
function judgeByDerivation({
  dataset,
  indicator,
  stated: { observation: target, upper },
  judgement,
}: {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
  readonly stated: StatedTarget;
  /** By what is printed. */
  readonly judgement: Judgement;
}): Judgement {
  const isOpen = judgement.verdict === 'undisclosed' || judgement.verdict === 'in-words';
  if (!isOpen) return judgement;
  const { period, value: goal } = target;
  const { start, end } = parsePeriod(period);
  const settled = settleByDerivation({
    ...{ dataset, indicator, target, baseYear: start - 1 },
    periods: [...new Set([period, ...(goal === undefined ? [String(end)] : [])])],
    suppose: ({ value, qualifier }, period) => {
      const { rule: _rule, wording: _wording, ...rest } = target;
      const supposed: Observation = { ...rest, period, value, qualifier, stage: 'actual' };
      const { verdict, difference, reason } = judge(supposed, target, upper, indicator);
      return { verdict, reason, ...(difference === undefined ? {} : { difference }) };
    },
  });
  if (settled === undefined) return judgement;
  const { verdict, difference, reason, derivation, agreement } = settled;
  const reasons =
    verdict === 'incomplete' ? [judgement.reason, reason].filter(Boolean).join('，') : reason;
  return {
    ...{ verdict, difference, reason: reasons, derivation, agreement },
    result: judgement.result,
  };
}

function toOutcome(
  dataset: Dataset,
  indicator: Indicator,
  observations: readonly Observation[],
  { observation: target, upper }: StatedTarget,
): TargetOutcome {
  const { same, before } = splitResults(observations, target);
  const [result, latest] = [findStanding(same), findLatest(before)];
  const common = { indicator, target, upper, result, latest, caveats: [] };
  const open = { verdict: 'ongoing', difference: undefined, reason: undefined } as const;
  if (!isReported(dataset, target.period)) return { ...common, ...open, state: 'open' };
  const judgement =
    judgeByPlan(dataset, target) ??
    judgeByDerivation({
      ...{ dataset, indicator, stated: { observation: target, upper } },
      judgement:
        (result && judge(result, target, upper, indicator)) ??
        withoutResult(target, lookUp(dataset.unitById, indicator.unitId)),
    });
  // A result of an earlier period is where the target stands, not its result, unless it settled it.
  const isOwn = ({ period }: Observation): boolean =>
    parsePeriod(period).end === parsePeriod(target.period).end;
  const ownResult =
    judgement.result && (isOwn(judgement.result) || judgement.verdict === 'reached-early')
      ? judgement.result
      : undefined;
  return {
    ...common,
    ...judgement,
    result: ownResult,
    latest: latest ?? judgement.result,
    caveats: listDerivedCaveats(dataset, judgement.derivation),
    state: isJudged(judgement.verdict) ? 'settled' : 'silent',
  };
}

/** Every target of every document with what became of it; computed once. */
export const listTargetOutcomes = perDataset<Dataset, readonly TargetOutcome[]>((dataset) =>
  groupBySeries(dataset).flatMap((observations) => {
    const indicator = dataset.indicatorById.get(observations[0]?.indicatorId ?? '');
    if (indicator === undefined) return [];
    return listStatedTargets(observations).map((target) =>
      toOutcome(dataset, indicator, observations, target),
    );
  }),
);
