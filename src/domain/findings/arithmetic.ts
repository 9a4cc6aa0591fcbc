import type { Bounds } from '@/domain/derivations/bounds';
import { formatCell, formatDifference, formatQuantity } from '@/domain/number-format';
import type { Unit } from '@/domain/package/catalogue-rows';
import type { Figure } from './figures';
import type { FindingVerdict } from './finding-verdict';
import { judgeEqual } from './judge-bounds';

/** A computed number for readers, without the noise of binary fractions: two decimals, or two digits below one. */
function round(value: number): number {
  return Math.abs(value) >= 1 ? Number(value.toFixed(2)) : Number(value.toPrecision(2));
}

/** Without its unit: `"14,210"`, `">100"`. */
export function formatTerm(figure: Figure): string {
  return formatCell(figure.observation);
}

/** A computed number in a unit: `"2.85%"`, `"59.9 万人"`. */
export function formatComputed(value: number, unit: Unit): string {
  return formatQuantity({ value: round(value), qualifier: 'eq' }, unit);
}

/** The size of a difference: `"0.15 个百分点"`, `"持平"`. */
export function formatGap(gap: number, unit: Unit): string {
  return formatDifference(round(Math.abs(gap)), unit).replace('+', '');
}

const halfWidth = ({ min, max }: Bounds): number => (max - min) / 2;

interface Equation {
  /** The right side as readers would write it: `"405.2 ÷ 14,210"`. */
  readonly expression: string;
  /** Its result from the printed values, in the stated figure's unit. */
  readonly value: number;
  readonly bounds: Bounds;
}

export interface Judgement {
  readonly verdict: FindingVerdict;
  readonly arithmetic: string;
}

/**
 * Sets a computation against the stated figure. The tolerance is what rounding alone can explain:
 * half a place of the last printed digit of every figure, carried through the computation.
 */
export function judgeEquation({ expression, value, bounds }: Equation, stated: Figure): Judgement {
  const { unit } = stated;
  const verdict = judgeEqual(bounds, stated.bounds);
  const isRounding = bounds.isExact && stated.bounds.isExact;
  const gap = formatGap(value - stated.value, unit);
  const tolerance = formatGap(halfWidth(bounds) + halfWidth(stated.bounds), unit);
  const endings: Record<FindingVerdict, string> = {
    'does-not-fit': isRounding ? `相差 ${gap}，四舍五入误差最多 ${tolerance}` : `相差 ${gap}`,
    fits: isRounding ? `差在舍入之内（至多 ${tolerance}）` : '在所载界限之内',
    'cannot-be-said': '按所载数值列出',
  };
  const computed = `${expression} = ${formatComputed(value, unit)}`;
  const printed = formatQuantity(stated.observation, unit);
  return { verdict, arithmetic: `${computed}，所载为 ${printed}，${endings[verdict]}` };
}
