import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listTicks } from './axis-ticks';

describe('listTicks', () => {
  it.each([
    [0, 5.4, [0, 1, 2, 3, 4, 5, 6]],
    [0, 0.127, [0, 0.02, 0.04, 0.06, 0.08, 0.1, 0.12, 0.14]],
    [3, 10.6, [3, 4, 5, 6, 7, 8, 9, 10, 11]],
    [-2, 8, [-2, 0, 2, 4, 6, 8]],
    [5, 5, [5, 6]],
    [0, 0, [0, 0.2]],
  ])('%d to %d', (low, high, expected) => {
    expect(listTicks(low, high)).toEqual(expected);
  });

  it('covers any range with a few ticks', () => {
    const value = fc.integer({ min: -1e9, max: 1e9 }).map((thousandths) => thousandths / 1000);
    fc.assert(
      fc.property(value, value, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const ticks = listTicks(low, high);
        const slack = 1e-6 * Math.max(Math.abs(low), Math.abs(high));
        expect(ticks[0]).toBeLessThanOrEqual(low + slack);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(high - slack);
        expect(ticks.length).toBeGreaterThan(1);
        expect(ticks.length).toBeLessThan(12);
      }),
    );
  });
});
