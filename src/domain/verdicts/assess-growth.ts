import type { Observation } from '@/domain/statements/dataset';
import type { SeriesPoint } from '@/domain/statements/series';
import { findStanding } from '@/domain/statements/standing-figure';
import { parsePeriod } from '@/domain/time/period';
import type { Plan } from '@/domain/time/plan';
import { listYears, planYears } from '@/domain/time/plan';
import { type Assessment, type Evidence, tidy } from '@/domain/verdicts/assessment';
import { assessCommitment } from '@/domain/verdicts/commitment';
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
 * rates once every year is printed; until then the printed years are set against the target.
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
    return { verdict: 'undisclosed', reason: `${evidence.searched}未披露规划期各年增速`, inputs };
  }
  const known = new Set(years.map(({ year }) => year));
  const missing = planYears(plan).filter((year) => !known.has(year));
  const asOf = years.at(-1)?.year;
  const goal = target.observation.value ?? 0;
  if (missing.length > 0) {
    return {
      verdict: 'undecidable',
      reason: `缺少${listYears(missing)}增速；已披露：${describeYears(years, goal)}`,
      inputs,
      ...(asOf === undefined ? {} : { asOf }),
    };
  }
  const product = years.reduce((factor, { value }) => factor * (1 + value / 100), 1);
  const mean = tidy((product ** (1 / years.length) - 1) * 100);
  const { verdict, difference } = assessCommitment(
    { value: Number(mean.toFixed(2)), qualifier: 'eq' },
    target.observation,
    better,
  );
  return {
    verdict,
    reason: `各年增速的几何平均为${mean.toFixed(2)}%`,
    inputs,
    asOf: plan.endYear,
    ...(difference === undefined ? {} : { difference }),
  };
}
