import type { Observation } from '@/domain/statements/dataset';
import type { SeriesPoint } from '@/domain/statements/series';
import { findStanding } from '@/domain/statements/standing-figure';
import { formatPeriod, parsePeriod } from '@/domain/time/period';
import type { Plan } from '@/domain/time/plan';
import { listYears, planYears } from '@/domain/time/plan';
import { type Assessment, type Evidence, tidy } from '@/domain/verdicts/assessment';
import { assessAverageSoFar } from '@/domain/verdicts/average-so-far';
import { assessCommitment, toleranceOf } from '@/domain/verdicts/commitment';
import type { PlanTarget } from '@/domain/verdicts/plan-target';
import { toYearInputs } from '@/domain/verdicts/year-inputs';
import type { Direction } from '@/domain/vocabularies';

type Judgement = Omit<Assessment, 'caveats'>;

/** The result that is stated for the very period of the target. */
export function ofSamePeriod(
  { statements }: Evidence,
  target: Observation,
): Observation | undefined {
  return findStanding(statements.filter(({ period }) => period === target.period));
}

/** Sets a result of the whole period against the target. */
export function assessWhole(
  target: PlanTarget,
  evidence: Evidence,
  better: Direction,
): Judgement | undefined {
  const result = ofSamePeriod(evidence, target.observation);
  if (result === undefined) return undefined;
  const { verdict, difference, reason } = assessCommitment(result, target.observation, better);
  return {
    verdict,
    ...(reason === undefined ? {} : { reason }),
    inputs: [
      { role: 'result', observation: result },
      { role: 'target', observation: target.observation },
    ],
    asOf: parsePeriod(result.period).end,
    ...(difference === undefined ? {} : { difference }),
  };
}

/** `2024年5.4%、2025年5.4%，均低于7%` */
function describeYears(years: readonly SeriesPoint[], goal: number): string {
  const said = years.map(({ year, value }) => `${year}年${value}%`).join('、');
  const above = years.filter(({ value }) => value >= goal).length;
  const all = years.length === 1 ? '' : '均';
  const against =
    above === 0
      ? `${all}低于${goal}%`
      : above === years.length
        ? `${all}不低于${goal}%`
        : `其中${above}年不低于${goal}%`;
  return `${said}，${against}`;
}

/**
 * Average growth over the plan: growth against growth, never a path of levels, since nominal levels
 * would look on target while real growth was not. Judged by the geometric mean of the yearly growth
 * rates once every year is printed; until then, by how far the years so far have come and what the rest
 * needs. With a gap among the years: what the missing ones must have been.
 * @param yearly the growth rates of single years, in percent
 */
export function assessAverageGrowth(
  target: PlanTarget,
  evidence: Evidence,
  yearly: readonly SeriesPoint[],
  plan: Plan,
  better: Direction,
): Judgement {
  const whole = assessWhole(target, evidence, better);
  if (whole !== undefined) return whole;
  const years = yearly.filter(({ year }) => year > plan.baseYear && year <= plan.endYear);
  const inputs = toYearInputs(years, target);
  if (years.length === 0) {
    return { verdict: 'undisclosed', missing: `${formatPeriod(plan.period)}各年增速`, inputs };
  }
  const known = new Set(years.map(({ year }) => year));
  const asOf = years.at(-1)?.year ?? plan.baseYear;
  const goal = target.observation.value ?? 0;
  const product = years.reduce((factor, { value }) => factor * (1 + value / 100), 1);
  const rest = planYears(plan).filter((year) => !known.has(year));
  const missing = plan.isOver ? rest : rest.filter((year) => year <= asOf);
  if (rest.length > 0) {
    const neededFor = (average: number): string => {
      const needed = ((1 + average / 100) ** planYears(plan).length / product) ** (1 / rest.length);
      return `${((needed - 1) * 100).toFixed(2)}%`;
    };
    const { value = 0, qualifier } = target.observation;
    const edge = value + (better === 'lower' ? 1 : -1) * toleranceOf(value);
    const leniently =
      qualifier === 'approx' ? `，按“左右”下沿${tidy(edge)}%计须${neededFor(edge)}` : '';
    const needs = `须年均${neededFor(goal)}才合${goal}%${leniently}`;
    if (missing.length > 0) {
      return {
        verdict: 'incomplete',
        reason: `已披露：${describeYears(years, goal)}；缺${listYears(rest)}增速，${needs}`,
        inputs,
        asOf,
      };
    }
    const logarithm = (percent: number) => Math.log(1 + percent / 100);
    const whole = logarithm(goal) * planYears(plan).length;
    return {
      ...assessAverageSoFar({ soFar: Math.log(product), whole, asOf, goal, better }, plan),
      reason: `${describeYears(years, goal)}；其余${rest.length}年${needs}`,
      inputs,
      asOf,
    };
  }
  const mean = tidy((product ** (1 / years.length) - 1) * 100);
  const { verdict, difference, reason } = assessCommitment(
    { value: Number(mean.toFixed(2)), qualifier: 'eq' },
    target.observation,
    better,
  );
  return {
    verdict,
    reason: [`各年增速的几何平均为${mean.toFixed(2)}%`, reason].filter(Boolean).join('，'),
    inputs,
    asOf: plan.endYear,
    ...(difference === undefined ? {} : { difference }),
  };
}
