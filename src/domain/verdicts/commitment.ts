import type { Quantity } from '@/domain/number-format';
import { THRESHOLDS, VERDICT_LABELS, type Verdict } from '@/domain/verdicts/verdict';
import type { Direction, TargetRule } from '@/domain/vocabularies';

/** Whether a result keeps what a target for the same indicator, region and period promised. */
export type CommitmentVerdict = Extract<
  Verdict,
  'met' | 'met-about' | 'nearly-met' | 'missed' | 'incomplete' | 'in-words' | 'scope-differs'
>;

/** Verdicts that say that the target is reached. */
export function isReached(verdict: Verdict): boolean {
  return verdict === 'met' || verdict === 'met-about';
}

/** A target with how its words want it judged, where they say so. */
export type TargetQuantity = Quantity & { readonly rule?: TargetRule | undefined };

export interface Commitment {
  readonly verdict: CommitmentVerdict;
  /** Result minus target, in the indicator's unit; undefined where either is in words. */
  readonly difference?: number;
  /** Why the verdict cannot be given, or what it rests on besides numbers, for readers. */
  readonly reason?: string;
}

/**
 * The direction in which a target wants its result: by its bound, else by its words (a ceiling, as price
 * targets name it: a rise of 0.2 % keeps 控制在3%左右), else by the indicator.
 */
export function wantedDirection(target: TargetQuantity, better: Direction): Direction {
  if (target.qualifier === 'gte' || target.qualifier === 'gt') return 'higher';
  if (target.qualifier === 'lte' || target.qualifier === 'lt') return 'lower';
  return target.rule === 'ceiling' ? 'lower' : better;
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
  if (target.value === undefined) return { verdict: 'in-words', reason: '目标为文字表述' };
  if (result.value === undefined) {
    return { verdict: 'incomplete', reason: '结果只有文字表述，未披露数值' };
  }
  const difference = Number((result.value - target.value).toPrecision(12));
  const direction = wantedDirection(target, better);
  if (direction === 'neutral') return assessEitherWay(result, target, difference);
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
    return { verdict: 'incomplete', difference, reason: '结果只给出界限' };
  }
  const tolerance = toleranceOf(target.value);
  if (-advantage <= tolerance) {
    if (target.qualifier === 'approx') {
      return { verdict: 'met-about', difference, reason: describeTolerance(target.value) };
    }
    if (result.qualifier === 'approx') return { verdict: 'nearly-met', difference };
  }
  return { verdict: 'missed', difference };
}

/** How far a figure with 左右 reaches to either side, in the figure's unit. */
export function toleranceOf(value: number): number {
  return Number((Math.abs(value) * THRESHOLDS.approximate).toPrecision(12));
}

/** `在“左右”±5%（5.23—5.78）内`: the bounds to four figures. */
function describeTolerance(value: number): string {
  const margin = toleranceOf(value);
  const [low, high] = [value - margin, value + margin].map((bound) =>
    String(Number(bound.toPrecision(4))),
  );
  return `在“左右”±${THRESHOLDS.approximate * 100}%（${low}—${high}）内`;
}

/** Where no side is the better one, the target can be read as a floor and as a ceiling. */
function assessEitherWay(result: Quantity, target: TargetQuantity, difference: number): Commitment {
  const floor = assessCommitment(result, target, 'higher');
  const ceiling = assessCommitment(result, target, 'lower');
  if (floor.verdict === ceiling.verdict) return floor;
  const [above, below] = [floor, ceiling].map(({ verdict }) => VERDICT_LABELS[verdict]);
  const reason = `该指标不设优劣方向：按不低于目标为${above}，按不高于目标为${below}`;
  return { verdict: 'scope-differs', difference, reason };
}
