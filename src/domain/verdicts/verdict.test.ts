import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  classifyCompletion,
  classifyProgress,
  THRESHOLDS,
  VERDICT_GLYPHS,
  VERDICT_LABELS,
  VERDICTS,
  type Verdict,
} from '@/domain/verdicts/verdict';

describe('before the target year', () => {
  it.each<[string, number, number, Verdict]>([
    ['far ahead', 0.875, 0.8, 'ahead'],
    ['a ratio of 1.05 that leads by less than 3 points is only on track', 0.21, 0.2, 'on-track'],
    ['exactly 3 points and 1.05 ahead', 0.63, 0.6, 'ahead'],
    ['exactly with time', 0.6, 0.6, 'on-track'],
    ['at 0.95 of the time', 0.57, 0.6, 'on-track'],
    ['just below it', 0.569, 0.6, 'slightly-behind'],
    ['at 0.6 of the time', 0.36, 0.6, 'slightly-behind'],
    ['just below that', 0.359, 0.6, 'behind'],
    ['no step done', 0, 0.6, 'behind'],
    ['a step back', -0.01, 0.6, 'reversed'],
  ])('%s', (_name, completion, elapsed, expected) => {
    expect(classifyProgress({ completion, elapsed })).toBe(expected);
  });

  it('never gets worse as more is done', () => {
    const share = fc.double({ min: -1, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(share, share, fc.constantFrom(0.2, 0.4, 0.6, 0.8), (a, b, elapsed) => {
        const order: readonly Verdict[] = [
          'ahead',
          'on-track',
          'slightly-behind',
          'behind',
          'reversed',
        ];
        const rank = (completion: number) =>
          order.indexOf(classifyProgress({ completion, elapsed }));
        expect(rank(Math.max(a, b))).toBeLessThanOrEqual(rank(Math.min(a, b)));
      }),
    );
  });
});

describe('in the target year', () => {
  it.each<[number, Verdict]>([
    [0.95, 'nearly-met'],
    [0.9499, 'missed'],
    [0.559, 'missed'],
    [-1, 'missed'],
  ])('a completion of %d is %s', (completion, expected) => {
    expect(classifyCompletion(completion)).toBe(expected);
  });
});

describe('the vocabulary', () => {
  it('has a word and a shape of its own for every verdict', () => {
    expect(new Set(Object.values(VERDICT_LABELS)).size).toBe(VERDICTS.length);
    expect(new Set(Object.values(VERDICT_GLYPHS)).size).toBe(VERDICTS.length);
  });

  it('has the thresholds that the product names', () => {
    expect(THRESHOLDS).toStrictEqual({
      ahead: { ratio: 1.05, lead: 0.03 },
      onTrack: 0.95,
      slightlyBehind: 0.6,
      nearlyMet: 0.95,
      approximate: 0.05,
    });
  });
});
