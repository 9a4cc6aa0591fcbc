import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Qualifier } from '@/domain/vocabularies';
import {
  add,
  type Bounds,
  divide,
  judgeAtMost,
  judgeEqual,
  mapBounds,
  subtract,
  toBounds,
} from './bounds';
import type { FindingVerdict } from './finding-verdict';

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

describe('judgeEqual', () => {
  it.each<[string, Bounds, Bounds, FindingVerdict]>([
    ['figures that round alike fit', exact(2.84, 2.86), exact(2.85, 2.95), 'fits'],
    ['figures that touch at the edge of rounding fit', exact(1, 2), exact(2, 3), 'fits'],
    [
      'the error of binary fractions is no contradiction',
      exact(0.1 + 0.2, 1),
      exact(0, 0.3),
      'fits',
    ],
    ['figures apart contradict each other', exact(1, 2), exact(2.1, 3), 'does-not-fit'],
    ['in either direction', exact(2.1, 3), exact(1, 2), 'does-not-fit'],
    ['a computation within a stated bound fits', exact(15, 16), open(15, INFINITE), 'fits'],
    ['one across the bound cannot be said', exact(14, 16), open(15, INFINITE), 'cannot-be-said'],
    ['one beyond it contradicts', exact(13, 14), open(15, INFINITE), 'does-not-fit'],
    ['from a bound nothing is confirmed', open(15, INFINITE), exact(15, 16), 'cannot-be-said'],
    ['nor within another bound', open(16, INFINITE), open(15, INFINITE), 'cannot-be-said'],
    ['yet a bound can contradict', open(17, INFINITE), exact(15, 16), 'does-not-fit'],
  ])('%s', (_, computed, stated, expected) => {
    expect(judgeEqual(computed, stated)).toBe(expected);
  });
});

describe('judgeAtMost', () => {
  it.each<[string, Bounds, Bounds, FindingVerdict]>([
    ['a smaller part fits', exact(1, 2), exact(5, 6), 'fits'],
    ['a part equal but for rounding fits', exact(5, 7), exact(5, 6), 'fits'],
    ['a larger part contradicts', exact(7, 8), exact(5, 6), 'does-not-fit'],
    ['a part without upper end cannot be said', open(1, INFINITE), exact(5, 6), 'cannot-be-said'],
    ['unless its lower end decides', open(7, INFINITE), exact(5, 6), 'does-not-fit'],
    ['a whole without upper end has room', exact(4, 5), open(5, INFINITE), 'fits'],
    ['or may not have', exact(6, 7), open(5, INFINITE), 'cannot-be-said'],
    ['two bounds cannot be said', open(1, INFINITE), open(5, INFINITE), 'cannot-be-said'],
  ])('%s', (_, part, whole, expected) => {
    expect(judgeAtMost(part, whole)).toBe(expected);
  });
});

describe('printed figures', () => {
  const tenths = fc.integer({ min: 1, max: 100_000 }).map((value) => value / 10);

  it('never contradict what they were rounded from', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 9999, noNaN: true }), tenths, (level, base) => {
        const rounded = Number((level / base).toFixed(1));
        const stated = toBounds(rounded, 'eq', 0.1);
        expect(judgeEqual(divide(exact(level, level), exact(base, base)), stated)).toBe('fits');
      }),
    );
  });
});
