import type { Plan } from '@/domain/time/plan';
import { type Assessment, tidy } from '@/domain/verdicts/assessment';
import { classifyProgress } from '@/domain/verdicts/verdict';
import type { Direction } from '@/domain/vocabularies';

/** The years of a plan so far, without a gap, against what its average asks of all of them. */
export interface AverageSoFar {
  /** What the years so far add up to, and what all years have to: in one unit that adds up. */
  readonly soFar: number;
  readonly whole: number;
  /** The last of those years. */
  readonly asOf: number;
  readonly goal: number;
  readonly better: Direction;
}

/**
 * The verdict on an average before its plan is over: what the years so far have brought of the whole,
 * against elapsed time. Of a ceiling, whether they stay below it.
 */
export function assessAverageSoFar(
  { soFar, whole, asOf, goal, better }: AverageSoFar,
  plan: Plan,
): Pick<Assessment, 'verdict' | 'completion' | 'elapsed'> {
  const elapsed = (asOf - plan.baseYear) / (plan.endYear - plan.baseYear);
  if (whole === 0 || (better === 'lower' && goal > 0)) {
    const lead = tidy(soFar - whole * elapsed) * (better === 'lower' ? -1 : 1);
    return { verdict: lead >= 0 ? 'on-track' : 'behind' };
  }
  const completion = tidy(soFar / whole);
  return { verdict: classifyProgress({ completion, elapsed }), completion, elapsed };
}
