import type { Quantity } from '@/domain/number-format';
import type { Qualifier } from '@/domain/vocabularies';

/** Which side of its true value a figure leaves open: 1 above it or at it, −1 below, 0 neither. */
const OPEN_SIDE: Record<Qualifier, -1 | 0 | 1> = {
  eq: 0,
  approx: 0,
  gte: 1,
  gt: 1,
  lte: -1,
  lt: -1,
};

function isStrict({ qualifier }: Quantity): boolean {
  return qualifier === 'gt' || qualifier === 'lt';
}

/** Whether both figures are bounds on one side, so that what is computed from them may be either more or less. */
export function pullApart(left: Quantity, right: Quantity): boolean {
  const side = OPEN_SIDE[left.qualifier];
  return side !== 0 && side === OPEN_SIDE[right.qualifier];
}

/** Why nothing can be said of how two figures differ; undefined where something can. */
export function whySilent(left: Quantity, right: Quantity): string | undefined {
  if (pullApart(left, right)) return '两数都只印了同一侧的界限，无从比较';
  const qualifiers = [left.qualifier, right.qualifier];
  const isBounded = OPEN_SIDE[left.qualifier] !== 0 || OPEN_SIDE[right.qualifier] !== 0;
  return isBounded && qualifiers.includes('approx')
    ? '一数为约数，一数为界限，无从比较'
    : undefined;
}

/**
 * The bound of what is computed from two bounds: `left` as it stands, `right` turned round, as in a
 * quotient or a difference. Bounds that pull apart leave only an approximate figure.
 */
function combine(left: Quantity, right: Quantity): Qualifier {
  const sides = [OPEN_SIDE[left.qualifier], -OPEN_SIDE[right.qualifier]];
  const isUp = sides.includes(1);
  const isDown = sides.includes(-1);
  if (pullApart(left, right)) return 'approx';
  if (!isUp && !isDown) {
    return left.qualifier === 'approx' || right.qualifier === 'approx' ? 'approx' : 'eq';
  }
  const strict = isStrict(left) || isStrict(right);
  if (isUp) return strict ? 'gt' : 'gte';
  return strict ? 'lt' : 'lte';
}

/** A figure computed from two, with the bound that theirs leave: `突破6600` under `400` is `< 6.1 %`. */
export interface ComputedQuantity {
  readonly value: number;
  readonly qualifier: Qualifier;
}

/** Left over right; undefined where either is in words or the right is not above 0. */
export function divide(left: Quantity, right: Quantity): ComputedQuantity | undefined {
  if (left.value === undefined || right.value === undefined || right.value <= 0) return undefined;
  return { value: left.value / right.value, qualifier: combine(left, right) };
}

/** Left minus right; undefined where either is in words. */
export function subtract(left: Quantity, right: Quantity): ComputedQuantity | undefined {
  if (left.value === undefined || right.value === undefined) return undefined;
  const value = Number((left.value - right.value).toPrecision(12));
  return { value, qualifier: combine(left, right) };
}
