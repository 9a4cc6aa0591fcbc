import { formatPercent } from '@/domain/number-format';
import type { Observation } from '@/domain/statements/dataset';
import { formatPeriod, parsePeriod } from '@/domain/time/period';
import type { Plan } from '@/domain/time/plan';
import { listYears, planYears } from '@/domain/time/plan';
import { type Assessment, type Evidence, type Input, tidy } from '@/domain/verdicts/assessment';
import { assessAverageSoFar } from '@/domain/verdicts/average-so-far';
import { assessCommitment, wantedDirection } from '@/domain/verdicts/commitment';
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

function missingOf(plan: Plan): string {
  return `${formatPeriod(plan.period)}合计或各年结果`;
}

/** `缺2021年、2023年结果，须合计再达2,800、年均933.3`: what the missing years must have brought. */
function describeRest(rest: number, years: readonly number[], isCeiling: boolean): string {
  const bound = isCeiling ? '须合计不超过' : '须合计再达';
  const average = Number((rest / years.length).toPrecision(4));
  return `缺${listYears(years)}结果，${bound}${rest}${years.length > 1 ? `、年均${average}` : ''}`;
}

/**
 * A sum over the plan, by the running sum of what is printed. A sum with missing years is a lower bound:
 * it can prove a target reached, not missed, and of a ceiling the other way round.
 */
export function assessTotal(
  target: PlanTarget,
  evidence: Evidence,
  plan: Plan,
  better: Direction,
): Judgement {
  const goal = target.observation.value ?? 0;
  const parts = disjointParts(evidence.statements, plan);
  const inputs: Input[] = [
    ...parts.map((observation) => ({ role: 'year' as const, observation })),
    { role: 'target', observation: target.observation },
  ];
  if (parts.length === 0) {
    return { verdict: 'undisclosed', missing: missingOf(plan), inputs };
  }
  const sum = tidy(parts.reduce((total, { value = 0 }) => total + value, 0));
  const covered = new Set(
    parts.flatMap(({ period }) => {
      const { start, end } = parsePeriod(period);
      return Array.from({ length: end - start + 1 }, (_, index) => start + index);
    }),
  );
  const asOf = Math.max(...covered);
  const isEnd = asOf === plan.endYear;
  const missing = planYears(plan).filter(
    (year) => !covered.has(year) && (plan.isOver || year <= asOf),
  );
  const completion = tidy(sum / goal);
  const elapsed = plan.isOver ? 1 : (asOf - plan.baseYear) / (plan.endYear - plan.baseYear);
  const common = { inputs, asOf, completion, elapsed, difference: tidy(sum - goal) };
  // A fall that is wanted (−10) adds up like any flow; a positive bound from above is a ceiling.
  const isCeiling = goal > 0 && wantedDirection(target.observation, better) === 'lower';
  // What adds up cannot be lost again: a sum that was reached stays reached, a ceiling that was broken, broken.
  if (isCeiling ? completion > 1 : completion >= 1) {
    if (isCeiling)
      return { ...common, verdict: 'missed', reason: `已披露年份合计${sum}，超过上限` };
    return { ...common, verdict: isEnd || plan.isOver ? 'met' : 'reached-early' };
  }
  if (missing.length > 0) {
    const known = `已披露年份合计${sum}（为目标的${formatPercent(completion)}）`;
    const reason = `${known}，${describeRest(tidy(goal - sum), missing, isCeiling)}`;
    return { ...common, verdict: 'incomplete', reason };
  }
  if (isCeiling) {
    if (isEnd) return { ...common, verdict: 'met' };
    return { ...common, verdict: completion <= elapsed ? 'on-track' : 'behind' };
  }
  if (!isEnd) return { ...common, verdict: classifyProgress({ completion, elapsed }) };
  const { verdict, reason } = assessCommitment(
    { value: sum, qualifier: 'eq' },
    target.observation,
    'higher',
  );
  return { ...common, verdict, ...(reason === undefined ? {} : { reason }) };
}

/**
 * A yearly average over the plan: the mean of the years once every one is printed; until then, by what
 * the years so far have brought and what the rest needs.
 */
export function assessAverage(
  target: PlanTarget,
  evidence: Evidence,
  plan: Plan,
  better: Direction,
): Judgement {
  const years = evidence.results.filter(({ year }) => year > plan.baseYear && year <= plan.endYear);
  const inputs = toYearInputs(years, target);
  const known = new Set(years.map(({ year }) => year));
  if (years.length === 0) return { verdict: 'undisclosed', missing: missingOf(plan), inputs };
  const rest = planYears(plan).filter((year) => !known.has(year));
  const asOf = years.at(-1)?.year ?? plan.baseYear;
  const missing = plan.isOver ? rest : rest.filter((year) => year <= asOf);
  const goal = target.observation.value ?? 0;
  const sum = tidy(years.reduce((total, { value }) => total + value, 0));
  const whole = goal * planYears(plan).length;
  const mean = tidy(sum / years.length);
  if (rest.length > 0) {
    const needed = Number(((whole - sum) / rest.length).toPrecision(4));
    const known = `${listYears(years.map(({ year }) => year))}平均${mean}`;
    if (missing.length > 0) {
      const reason = `${known}；缺${listYears(rest)}结果，须年均${needed}`;
      return { verdict: 'incomplete', reason, inputs, asOf };
    }
    return {
      ...assessAverageSoFar({ soFar: sum, whole, asOf, goal, better }, plan),
      reason: `${known}；其余${rest.length}年须年均${needed}`,
      inputs,
      asOf,
    };
  }
  const { verdict, difference, reason } = assessCommitment(
    { value: mean, qualifier: 'eq' },
    target.observation,
    better,
  );
  return {
    verdict,
    reason: [`各年平均为${mean}`, reason].filter(Boolean).join('，'),
    inputs,
    asOf: plan.endYear,
    ...(difference === undefined ? {} : { difference }),
  };
}
