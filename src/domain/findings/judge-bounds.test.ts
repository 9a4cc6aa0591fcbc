import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bounds, divide, toBounds } from '@/domain/derivations/bounds';
import type { FindingVerdict } from './finding-verdict';
import { judgeAtMost, judgeEqual } from './judge-bounds';

const INFINITE = Number.POSITIVE_INFINITY;
const exact = (min: number, max: number): Bounds => ({ min, max, isExact: true });
const open = (min: number, max: number): Bounds => ({ min, max, isExact: false });

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
