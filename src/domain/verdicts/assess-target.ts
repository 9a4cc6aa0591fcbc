import type { Quantity } from '@/domain/number-format';
import type { Dataset, Indicator, Observation } from '@/domain/statements/dataset';
import { computeSeries, listResults, type SeriesPoint } from '@/domain/statements/series';
import { findLatest } from '@/domain/statements/standing-figure';
import { formatPeriod, isOfYears, parsePeriod } from '@/domain/time/period';
import type { Plan } from '@/domain/time/plan';
import { settleByDerivation } from '@/domain/verdicts/assess-derived';
import { assessAverageGrowth, assessWhole } from '@/domain/verdicts/assess-growth';
import { assessKeep, assessPath } from '@/domain/verdicts/assess-path';
import { assessRange } from '@/domain/verdicts/assess-range';
import { assessAverage, assessTotal } from '@/domain/verdicts/assess-sum';
import {
  type Assessment,
  type Evidence,
  listCaveats,
  listDerivedCaveats,
} from '@/domain/verdicts/assessment';
import type { PlanTarget, TargetKind } from '@/domain/verdicts/plan-target';
import type { Verdict } from '@/domain/verdicts/verdict';
import { describeWords } from '@/domain/verdicts/words-beside-words';
import type { Measure } from '@/domain/vocabularies';

type Judgement = Omit<Assessment, 'caveats'>;

/** What a plan wants of an indicator in a region, and everything that its verdict rests on. */
interface Case {
  /** For what follows from other quantities. */
  readonly dataset: Dataset;
  readonly target: PlanTarget;
  readonly plan: Plan;
  readonly indicator: Indicator;
  /** Of this indicator and region, in the dataset's order. */
  readonly observations: readonly Observation[];
  /** Growth of single years, in percent, of what an average growth is of. */
  readonly yearlyGrowth: readonly SeriesPoint[];
}

/** What is stated of an indicator in a region, as evidence for its target. */
function toEvidence({ target, indicator, observations }: Case): Evidence {
  return {
    results: listResults(computeSeries(indicator.id, target.observation.regionId, observations)),
    statements: observations.filter(
      ({ stage, period }) => stage !== 'target' && isOfYears(parsePeriod(period)),
    ),
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
    verdict: 'in-words',
    reason: describeWords(target.observation, result),
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
    verdict: 'incomplete',
    reason: '结果只有文字表述，未披露数值',
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
          missing: `${formatPeriod(plan.period)}累计增速`,
          inputs: [{ role: 'target', observation: target.observation }],
        }
      );
    case 'average':
      return assessWhole(target, evidence, better) ?? assessAverage(target, evidence, plan, better);
    case 'total':
      return assessWhole(target, evidence, better) ?? assessTotal(target, evidence, plan, better);
  }
}

/** What is built or counted does not go back, nor does what adds up; a rate, a level or a place may. */
function isLasting({ kind }: PlanTarget, measure: Measure): boolean {
  return kind === 'total' || measure === 'stock';
}

/** Judged by one year's figure, that of the plan's last year. */
const OF_LAST_YEAR: readonly TargetKind[] = ['path', 'keep', 'range'];

/**
 * What a result of an earlier year is worth. A target that cannot be lost again stays reached; else the
 * result is on the way while the plan runs, and settles nothing once it is over: what is known is that
 * figure and its distance from the target, and that it had reached it.
 */
function ofEarlierYear(judgement: Judgement, { target, indicator, plan }: Case): Judgement {
  const { verdict, inputs, asOf, completion, difference } = judgement;
  const isEarlier = asOf !== undefined && asOf < plan.endYear;
  const isReached = verdict === 'reached-early';
  if (!isEarlier || (isReached && isLasting(target, indicator.measure))) return judgement;
  if (!plan.isOver) return isReached ? { ...judgement, verdict: 'ahead' } : judgement;
  if (!OF_LAST_YEAR.includes(target.kind)) return judgement;
  return {
    verdict: isReached ? 'reached-before' : 'undisclosed',
    missing: `${plan.endYear}年结果`,
    reason: isReached ? `${asOf}年曾达到` : `最近为${asOf}年`,
    inputs,
    asOf,
    ...(completion === undefined ? {} : { completion }),
    ...(difference === undefined ? {} : { difference }),
  };
}

/** Of a plan whose first year is not reported yet, nothing is withheld: its targets are open. */
function whileNotBegun(judgement: Judgement, { plan }: Case): Judgement {
  if (plan.isBegun || judgement.verdict !== 'undisclosed') return judgement;
  const { missing: _missing, ...rest } = judgement;
  return { ...rest, verdict: 'ongoing', reason: '规划期内尚无年度结果' };
}

/** The evidence with a result that is not printed, as if it were. */
function withResult(evidence: Evidence, target: Observation, of: Quantity, period: string) {
  const { value = 0, qualifier } = of;
  const { rule: _rule, wording: _wording, ...rest } = target;
  const supposed: Observation = { ...rest, period, value, qualifier, stage: 'actual' };
  const { kind, end } = parsePeriod(period);
  const point = { year: end, value, observation: supposed };
  return {
    results: kind === 'year' ? [...evidence.results, point] : evidence.results,
    statements: [...evidence.statements, supposed],
  };
}

/** Verdicts that what follows from other quantities may replace: no result is printed. */
const WITHOUT_RESULT: readonly Verdict[] = ['undisclosed', 'reached-before', 'in-words'];

/** Judged by its last year, unless what adds up over the whole is wanted. */
function periodsOf({ target, plan, indicator }: Case): string[] {
  const { period } = target.observation;
  const isOfEnd =
    target.kind === 'words' || (OF_LAST_YEAR.includes(target.kind) && indicator.measure !== 'flow');
  return [...new Set([period, ...(isOfEnd ? [String(plan.endYear)] : [])])];
}

/** Of a plan that is over, what follows where no result is printed. */
function byDerivation(judgement: Judgement, of: Case): Judgement {
  const { target, plan, indicator, dataset } = of;
  if (!plan.isOver || !WITHOUT_RESULT.includes(judgement.verdict)) return judgement;
  const evidence = toEvidence(of);
  const settled = settleByDerivation({
    ...{ dataset, indicator, target: target.observation, baseYear: plan.baseYear },
    periods: periodsOf(of),
    suppose: (quantity, period) =>
      judge(of, withResult(evidence, target.observation, quantity, period)),
  });
  if (settled === undefined) return judgement;
  // Where it stood in an earlier year says more than how far a part of it has come.
  if (settled.verdict === 'incomplete' && judgement.asOf !== undefined) return judgement;
  const { verdict, reason, difference, completion, elapsed, required, derivation, agreement } =
    settled;
  const { missing, inputs } = judgement;
  return {
    verdict,
    ...(missing === undefined || verdict !== 'incomplete' ? {} : { missing }),
    inputs: inputs.filter(({ role }) => role !== 'result' || target.kind === 'words'),
    ...{ asOf: plan.endYear, derivation, agreement },
    ...(reason === undefined ? {} : { reason }),
    ...(difference === undefined ? {} : { difference }),
    ...(completion === undefined ? {} : { completion }),
    ...(elapsed === undefined ? {} : { elapsed }),
    ...(required === undefined ? {} : { required }),
  };
}

/** The verdict on what a plan wants of an indicator in a region. */
export function assessPlanTarget(of: Case): Assessment {
  const printed = whileNotBegun(ofEarlierYear(judge(of, toEvidence(of)), of), of);
  const judgement = byDerivation(printed, of);
  const caveats = [
    ...listCaveats(judgement.inputs, of.observations),
    ...listDerivedCaveats(of.dataset, judgement.derivation),
  ];
  return { ...judgement, caveats };
}
