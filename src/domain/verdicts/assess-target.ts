import type { Indicator, Observation } from '@/domain/statements/dataset';
import { computeSeries, listResults, type SeriesPoint } from '@/domain/statements/series';
import { findLatest } from '@/domain/statements/standing-figure';
import { isOfYears, parsePeriod } from '@/domain/time/period';
import type { Plan } from '@/domain/time/plan';
import { assessAverageGrowth, assessWhole } from '@/domain/verdicts/assess-growth';
import { assessKeep, assessPath } from '@/domain/verdicts/assess-path';
import { assessRange } from '@/domain/verdicts/assess-range';
import { assessAverage, assessTotal } from '@/domain/verdicts/assess-sum';
import { type Assessment, type Evidence, listCaveats } from '@/domain/verdicts/assessment';
import type { PlanTarget } from '@/domain/verdicts/plan-target';
import { classOf, VERDICTS, type Verdict } from '@/domain/verdicts/verdict';

type Judgement = Omit<Assessment, 'caveats'>;

/** What a plan wants of an indicator in a region, and everything that its verdict rests on. */
interface Case {
  readonly target: PlanTarget;
  readonly plan: Plan;
  readonly indicator: Indicator;
  /** Of this indicator and region, in the dataset's order. */
  readonly observations: readonly Observation[];
  /** Growth of single years, in percent, of what an average growth is of. */
  readonly yearlyGrowth: readonly SeriesPoint[];
  /** Where a result would be printed, were it disclosed: `五份文件`. */
  readonly searched: string;
}

/** What is stated of an indicator in a region, as evidence for its target. */
function toEvidence({ target, indicator, observations, searched }: Case): Evidence {
  return {
    results: listResults(computeSeries(indicator.id, target.observation.regionId, observations)),
    statements: observations.filter(
      ({ stage, period }) => stage !== 'target' && isOfYears(parsePeriod(period)),
    ),
    searched,
  };
}

function isWithin({ baseYear, endYear }: Plan, period: string): boolean {
  const { end } = parsePeriod(period);
  return end > baseYear && end <= endYear;
}

/** Words against words: nothing to compute, but what was said of the result can be shown. */
function assessWords(target: PlanTarget, { statements }: Evidence, plan: Plan): Judgement {
  const result = findLatest(statements.filter(({ period }) => isWithin(plan, period)));
  return {
    verdict: 'undecidable',
    reason: '目标为文字表述',
    inputs: [
      ...(result === undefined ? [] : [{ role: 'result' as const, observation: result }]),
      { role: 'target', observation: target.observation },
    ],
    ...(result === undefined ? {} : { asOf: parsePeriod(result.period).end }),
  };
}

/** A result in words alone for a target in figures. */
function resultInWords(
  target: PlanTarget,
  { results, statements }: Evidence,
  plan: Plan,
): Judgement | undefined {
  if (results.some(({ observation }) => isWithin(plan, observation.period))) return undefined;
  const words = findLatest(
    statements.filter(({ period, value }) => value === undefined && isWithin(plan, period)),
  );
  if (words === undefined) return undefined;
  return {
    verdict: 'undecidable',
    reason: '结果为文字表述',
    inputs: [
      { role: 'result', observation: words },
      { role: 'target', observation: target.observation },
    ],
    asOf: parsePeriod(words.period).end,
  };
}

function judge({ target, plan, indicator, yearlyGrowth }: Case, evidence: Evidence): Judgement {
  const { better } = indicator;
  switch (target.kind) {
    case 'words':
      return assessWords(target, evidence, plan);
    case 'path':
      return resultInWords(target, evidence, plan) ?? assessPath(target, evidence, plan, better);
    case 'keep':
      return (
        assessWhole(target, evidence, better) ??
        resultInWords(target, evidence, plan) ??
        assessKeep(target, evidence, plan, better)
      );
    case 'range':
      return assessRange(target, evidence, plan, better);
    case 'average-growth':
      return assessAverageGrowth(target, evidence, yearlyGrowth, plan, better);
    case 'cumulative-growth':
      return (
        assessWhole(target, evidence, better) ?? {
          verdict: 'undisclosed',
          reason: `${evidence.searched}未披露同一期间的累计增速`,
          inputs: [{ role: 'target', observation: target.observation }],
        }
      );
    case 'average':
      return assessWhole(target, evidence, better) ?? assessAverage(target, evidence, plan, better);
    case 'total':
      return assessWhole(target, evidence, better) ?? assessTotal(target, evidence, plan);
  }
}

/** Verdicts on how far along a target is, or that a level was held so far: they hold for their year alone. */
const OF_THEIR_YEAR: readonly Verdict[] = VERDICTS.filter(
  (verdict) => classOf(verdict) === 'ongoing',
);

/**
 * Once the plan is over, a result of an earlier year settles nothing: what is known is that figure and its
 * distance from the target.
 */
function withoutStaleVerdict(judgement: Judgement, { plan, searched }: Case): Judgement {
  const { verdict, inputs, asOf, completion, difference } = judgement;
  const isStale = asOf !== undefined && asOf < plan.endYear;
  if (!plan.isOver || !isStale || !OF_THEIR_YEAR.includes(verdict)) return judgement;
  return {
    verdict: 'undisclosed',
    reason: `${searched}未披露${plan.endYear}年结果，最近为${asOf}年`,
    inputs,
    asOf,
    ...(completion === undefined ? {} : { completion }),
    ...(difference === undefined ? {} : { difference }),
  };
}

/** Of a plan whose first year is not reported yet, nothing is withheld: its targets are open. */
function whileNotBegun(judgement: Judgement, { plan }: Case): Judgement {
  if (plan.isBegun || judgement.verdict !== 'undisclosed') return judgement;
  return { ...judgement, verdict: 'ongoing', reason: '规划期内尚无年度结果' };
}

/** The verdict on what a plan wants of an indicator in a region. */
export function assessPlanTarget(of: Case): Assessment {
  const judgement = whileNotBegun(withoutStaleVerdict(judge(of, toEvidence(of)), of), of);
  return { ...judgement, caveats: listCaveats(judgement.inputs, of.observations) };
}
