import type { Quantity } from '@/domain/number-format';
import { THRESHOLDS, type Verdict } from '@/domain/verdicts/verdict';
import type { Direction } from '@/domain/vocabularies';

/** Whether a result keeps what a target for the same indicator, region and period promised. */
export type CommitmentVerdict = Extract<Verdict, 'met' | 'nearly-met' | 'missed' | 'undecidable'>;

/** A target with the words that it is printed in, where they are known. */
export type TargetQuantity = Quantity & { readonly printed?: string | undefined };

export interface Commitment {
  readonly verdict: CommitmentVerdict;
  /** Result minus target, in the indicator's unit; undefined where either is in words. */
  readonly difference?: number;
  /** Why the verdict cannot be given, for readers. */
  readonly reason?: string;
}

/**
 * The direction in which a target wants its result: by its bound, else by its words (控制在 names a
 * ceiling, as price targets do: a rise of 0.2 % keeps 控制在3%左右), else by the indicator.
 */
export function wantedDirection(target: TargetQuantity, better: Direction): Direction {
  if (target.qualifier === 'gte' || target.qualifier === 'gt') return 'higher';
  if (target.qualifier === 'lte' || target.qualifier === 'lt') return 'lower';
  return target.printed?.includes('控制在') ? 'lower' : better;
}

/**
 * Sets a result against a target. Bounds count as printed: a result "above 6000" meets a target of
 * 6000, while a result "above 5000" leaves a target of 6000 undecided, and so does one "within 7000".
 */
export function assessCommitment(
  result: Quantity,
  target: TargetQuantity,
  better: Direction,
): Commitment {
  if (target.value === undefined) return { verdict: 'undecidable', reason: '目标为文字表述' };
  if (result.value === undefined) return { verdict: 'undecidable', reason: '结果为文字表述' };
  const difference = Number((result.value - target.value).toPrecision(12));
  const direction = wantedDirection(target, better);
  if (direction === 'neutral') {
    return { verdict: 'undecidable', difference, reason: '该指标不设优劣方向' };
  }
  const advantage = direction === 'higher' ? difference : -difference;
  const isStrict = target.qualifier === 'gt' || target.qualifier === 'lt';
  const isResultBeyond =
    direction === 'higher' ? result.qualifier === 'gt' : result.qualifier === 'lt';
  const isResultShort =
    direction === 'higher' ? result.qualifier === 'lt' : result.qualifier === 'gt';
  const above = ['gt', 'gte'];
  const below = ['lt', 'lte'];
  const [openBounds, closedBounds] = direction === 'higher' ? [above, below] : [below, above];
  const reaches =
    advantage > 0 || (advantage === 0 && !isResultShort && (!isStrict || isResultBeyond));
  if (reaches && !closedBounds.includes(result.qualifier)) return { verdict: 'met', difference };
  if (reaches || openBounds.includes(result.qualifier)) {
    return { verdict: 'undecidable', difference, reason: '结果只给出界限' };
  }
  const isApproximate = target.qualifier === 'approx' || result.qualifier === 'approx';
  const tolerance = Number((Math.abs(target.value) * THRESHOLDS.approximate).toPrecision(12));
  if (isApproximate && -advantage <= tolerance) {
    return { verdict: 'nearly-met', difference };
  }
  return { verdict: 'missed', difference };
}
