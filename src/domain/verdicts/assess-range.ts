import { parsePeriod } from '@/domain/time/period';
import type { Plan } from '@/domain/time/plan';
import { ofSamePeriod } from '@/domain/verdicts/assess-growth';
import { latestWithin, missingResult } from '@/domain/verdicts/assess-path';
import { type Assessment, type Evidence, tidy } from '@/domain/verdicts/assessment';
import type { PlanTarget } from '@/domain/verdicts/plan-target';
import type { Direction } from '@/domain/vocabularies';

/**
 * Two bounds for one quantity (3—5个). A result between them keeps the target; one beyond the better
 * bound does too, where the indicator has a better side. Of a flow over the plan the sum is compared.
 */
export function assessRange(
  target: PlanTarget,
  evidence: Evidence,
  plan: Plan,
  better: Direction,
): Omit<Assessment, 'caveats'> {
  const lower = target.observation;
  const upper = target.upper ?? lower;
  const isSpan = parsePeriod(lower.period).kind === 'span';
  const whole = ofSamePeriod(evidence, lower);
  const latest = latestWithin(evidence.results, plan)?.observation;
  const result = whole ?? (isSpan ? undefined : latest);
  const targets = [
    { role: 'target' as const, observation: lower },
    { role: 'upper' as const, observation: upper },
  ];
  if (result?.value === undefined) return missingResult(targets, plan);
  const inputs = [{ role: 'result' as const, observation: result }, ...targets];
  const [low = 0, high = 0] = [lower.value, upper.value];
  const isEnough = result.value >= low || better === 'lower';
  const isNotTooMuch = result.value <= high || better === 'higher';
  const asOf = parsePeriod(result.period).end;
  const isEnd = asOf === plan.endYear;
  const nearest = Math.max(low, Math.min(high, result.value));
  return {
    verdict:
      isEnough && isNotTooMuch ? (isEnd ? 'met' : 'reached-early') : isEnd ? 'missed' : 'behind',
    reason: `目标区间${low}—${high}`,
    inputs,
    asOf,
    difference: tidy(result.value - nearest),
  };
}
