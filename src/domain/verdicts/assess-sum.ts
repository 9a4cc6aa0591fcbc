import type { Observation } from '@/domain/statements/dataset';
import { parsePeriod } from '@/domain/time/period';
import type { Plan } from '@/domain/time/plan';
import { listYears, planYears } from '@/domain/time/plan';
import { type Assessment, type Evidence, type Input, tidy } from '@/domain/verdicts/assessment';
import { assessCommitment } from '@/domain/verdicts/commitment';
import type { PlanTarget } from '@/domain/verdicts/plan-target';
import { classifyProgress } from '@/domain/verdicts/verdict';
import { toYearInputs } from '@/domain/verdicts/year-inputs';
import type { Direction } from '@/domain/vocabularies';

type Judgement = Omit<Assessment, 'caveats'>;

/** The parts of a span that statements cover without overlapping, the longest first. */
function disjointParts(statements: readonly Observation[], plan: Plan): Observation[] {
  const inside = statements.filter(({ period, value }) => {
    const { start, end } = parsePeriod(period);
    return value !== undefined && start > plan.baseYear && end <= plan.endYear;
  });
  const length = ({ period }: Observation) => parsePeriod(period).end - parsePeriod(period).start;
  // Later documents come first among those of one period: they correct the earlier ones.
  const ordered = [...inside].reverse().sort((a, b) => length(b) - length(a));
  const parts: Observation[] = [];
  const taken = new Set<number>();
  for (const part of ordered) {
    const { start, end } = parsePeriod(part.period);
    const years = Array.from({ length: end - start + 1 }, (_, index) => start + index);
    if (years.some((year) => taken.has(year))) continue;
    for (const year of years) taken.add(year);
    parts.push(part);
  }
  return parts.sort((a, b) => parsePeriod(a.period).start - parsePeriod(b.period).start);
}

/**
 * A sum over the plan, by the running sum of what is printed. A sum with missing years is a lower bound:
 * it can prove a target reached, not missed.
 */
export function assessTotal(target: PlanTarget, evidence: Evidence, plan: Plan): Judgement {
  const goal = target.observation.value ?? 0;
  const parts = disjointParts(evidence.statements, plan);
  const inputs: Input[] = [
    ...parts.map((observation) => ({ role: 'year' as const, observation })),
    { role: 'target', observation: target.observation },
  ];
  if (parts.length === 0) {
    return { verdict: 'undisclosed', reason: `${evidence.searched}未披露规划期内的结果`, inputs };
  }
  const sum = tidy(parts.reduce((total, { value = 0 }) => total + value, 0));
  const covered = new Set(
    parts.flatMap(({ period }) => {
      const { start, end } = parsePeriod(period);
      return Array.from({ length: end - start + 1 }, (_, index) => start + index);
    }),
  );
  const asOf = Math.max(...covered);
  const missing = planYears(plan).filter((year) => year <= asOf && !covered.has(year));
  const completion = tidy(sum / goal);
  const elapsed = (asOf - plan.baseYear) / (plan.endYear - plan.baseYear);
  const isEnd = asOf === plan.endYear;
  const common = { inputs, asOf, completion, elapsed, difference: tidy(sum - goal) };
  // What adds up cannot be lost again: a sum that was reached stays reached.
  if (completion >= 1) {
    return { ...common, verdict: isEnd || plan.isOver ? 'met' : 'reached-early' };
  }
  if (missing.length > 0) {
    const reason = `已披露年份合计${sum}，缺少${listYears(missing)}结果`;
    return { ...common, verdict: 'undecidable', reason };
  }
  if (!isEnd) return { ...common, verdict: classifyProgress({ completion, elapsed }) };
  const { verdict } = assessCommitment(
    { value: sum, qualifier: 'eq' },
    target.observation,
    'higher',
  );
  return { ...common, verdict };
}

/** A yearly average over the plan: the mean of the years, once every one is printed. */
export function assessAverage(
  target: PlanTarget,
  evidence: Evidence,
  plan: Plan,
  better: Direction,
): Judgement {
  const years = evidence.results.filter(({ year }) => year > plan.baseYear && year <= plan.endYear);
  const inputs = toYearInputs(years, target);
  const known = new Set(years.map(({ year }) => year));
  const missing = planYears(plan).filter((year) => !known.has(year));
  if (years.length === 0) {
    return { verdict: 'undisclosed', reason: `${evidence.searched}未披露规划期内的结果`, inputs };
  }
  if (missing.length > 0) {
    return {
      verdict: 'undecidable',
      reason: `缺少${listYears(missing)}结果，无法计算年均`,
      inputs,
    };
  }
  const mean = tidy(years.reduce((sum, { value }) => sum + value, 0) / years.length);
  const { verdict, difference } = assessCommitment(
    { value: mean, qualifier: 'eq' },
    target.observation,
    better,
  );
  return {
    verdict,
    reason: `各年平均为${mean}`,
    inputs,
    asOf: plan.endYear,
    ...(difference === undefined ? {} : { difference }),
  };
}
