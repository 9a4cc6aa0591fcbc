import { describe, expect, it } from 'vitest';
import type { Qualifier } from '@/domain/vocabularies';
import { add, type Bounds, divide, mapBounds, subtract, toBounds } from './bounds';

const INFINITE = Number.POSITIVE_INFINITY;
const exact = (min: number, max: number): Bounds => ({ min, max, isExact: true });
const open = (min: number, max: number): Bounds => ({ min, max, isExact: false });

describe('toBounds', () => {
  it.each<[string, number, Qualifier, number, Bounds]>([
    ['a plain figure may be rounded by half its last place', 24.7, 'eq', 0.5, exact(24.45, 24.95)],
    ['so may a fall', -14, 'eq', 1, exact(-14.5, -13.5)],
    ['左右 is the declared 5 %', 100, 'approx', 1, open(95, 105)],
    ['左右 of a fall keeps its ends in order', -100, 'approx', 1, open(-105, -95)],
    ['超过 has no upper end', 100, 'gt', 1, open(100, INFINITE)],
    ['以上 has no upper end', 100, 'gte', 1, open(100, INFINITE)],
    ['以内 of a quantity ends at nothing', 100, 'lte', 1, open(0, 100)],
    ['below a fall there is no end', -5, 'lt', 1, open(-INFINITE, -5)],
  ])('%s', (_, value, qualifier, step, expected) => {
    expect(toBounds(value, qualifier, step)).toStrictEqual(expected);
  });
});

describe('arithmetic of bounds', () => {
  it.each<[string, Bounds, Bounds]>([
    ['nothing adds up to nothing', add([]), exact(0, 0)],
    ['a sum adds the ends', add([exact(1, 2), open(3, INFINITE)]), open(4, INFINITE)],
    ['a difference crosses the ends', subtract(exact(5, 6), exact(1, 2)), exact(3, 5)],
    ['a quotient crosses the ends', divide(exact(8, 9), exact(2, 4)), exact(2, 4.5)],
    [
      'a quotient by a bound approaches nothing',
      divide(exact(8, 9), open(2, INFINITE)),
      open(0, 4.5),
    ],
    [
      'a divisor that may be nothing leaves it open',
      divide(exact(8, 9), exact(-1, 1)),
      exact(0, INFINITE),
    ],
    [
      'a change of unit moves both ends',
      mapBounds(open(1, INFINITE), (n) => n * 2),
      open(2, INFINITE),
    ],
  ])('%s', (_, computed, expected) => {
    expect(computed).toStrictEqual(expected);
  });
});
