import { THRESHOLDS } from '@/domain/verdicts/verdict';
import type { Qualifier } from '@/domain/vocabularies';

/**
 * Interval arithmetic over printed figures: 24.7 stands for anything that rounds to it, from 24.65
 * to 24.75, and 超过100 for anything above 100. A computation carries both ends along, so that its
 * tolerance comes from the digits printed and from nothing else.
 */
export interface Bounds {
  readonly min: number;
  readonly max: number;
  /** Whether rounding alone separates the ends: no 左右, 以上, 超过 among the figures. */
  readonly isExact: boolean;
}

/**
 * What a printed figure may stand for.
 * @param step place value of its last digit, in the unit of the value
 */
export function toBounds(value: number, qualifier: Qualifier, step: number): Bounds {
  switch (qualifier) {
    case 'eq':
      return { min: value - step / 2, max: value + step / 2, isExact: true };
    case 'approx': {
      const tolerance = Math.abs(value) * THRESHOLDS.approximate;
      return { min: value - tolerance, max: value + tolerance, isExact: false };
    }
    case 'gte':
    case 'gt':
      return { min: value, max: Number.POSITIVE_INFINITY, isExact: false };
    case 'lte':
    case 'lt':
      return { min: value < 0 ? Number.NEGATIVE_INFINITY : 0, max: value, isExact: false };
  }
}

export function add(terms: readonly Bounds[]): Bounds {
  return {
    min: terms.reduce((sum, term) => sum + term.min, 0),
    max: terms.reduce((sum, term) => sum + term.max, 0),
    isExact: terms.every((term) => term.isExact),
  };
}

export function subtract(a: Bounds, b: Bounds): Bounds {
  return { min: a.min - b.max, max: a.max - b.min, isExact: a.isExact && b.isExact };
}

/** Of quantities that are not negative; a divisor that may be zero leaves the quotient open. */
export function divide(a: Bounds, b: Bounds): Bounds {
  const isExact = a.isExact && b.isExact;
  if (b.min <= 0) return { min: 0, max: Number.POSITIVE_INFINITY, isExact };
  return { min: a.min / b.max, max: a.max / b.min, isExact };
}

/** Of quantities that are not negative. */
export function multiply(factors: readonly Bounds[]): Bounds {
  return factors.reduce((product, { min, max, isExact }) => ({
    min: product.min * min,
    max: min === 0 && max === 0 ? 0 : product.max * max,
    isExact: product.isExact && isExact,
  }));
}

/** Both ends through a function that rises, such as a change of unit or a root. */
export function mapBounds(bounds: Bounds, rise: (value: number) => number): Bounds {
  return { min: rise(bounds.min), max: rise(bounds.max), isExact: bounds.isExact };
}

/** Keeps the error of binary fractions from deciding a verdict at the edge of rounding. */
export function isAbove(a: number, b: number): boolean {
  if (!Number.isFinite(a) || !Number.isFinite(b)) return a > b;
  return a - b > 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
