import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quantity } from '@/domain/number-format';
import { assessCommitment, type Commitment } from '@/domain/verdicts/commitment';
import { DIRECTIONS, type Direction, QUALIFIERS } from '@/domain/vocabularies';

const eq = (value: number): Quantity => ({ value, qualifier: 'eq' });
const approx = (value: number): Quantity => ({ value, qualifier: 'approx' });
const gte = (value: number): Quantity => ({ value, qualifier: 'gte' });
const gt = (value: number): Quantity => ({ value, qualifier: 'gt' });
const lte = (value: number): Quantity => ({ value, qualifier: 'lte' });
const lt = (value: number): Quantity => ({ value, qualifier: 'lt' });
const inWords: Quantity = { qualifier: 'eq', wording: '合理增长' };

const BOUND = '结果只给出界限';

type Case = [string, Quantity, Quantity, Direction, Commitment];

describe('assessCommitment', () => {
  it.each<Case>([
    [
      'a target in words cannot be judged',
      eq(5),
      inWords,
      'higher',
      { verdict: 'in-words', reason: '目标为文字表述' },
    ],
    [
      'a result in words cannot be judged',
      inWords,
      eq(5),
      'higher',
      { verdict: 'incomplete', reason: '结果只有文字表述，未披露数值' },
    ],
    [
      'words on both sides are reported of the target',
      inWords,
      inWords,
      'higher',
      { verdict: 'in-words', reason: '目标为文字表述' },
    ],
    [
      'an indicator without direction has two readings',
      eq(7),
      eq(5),
      'neutral',
      {
        verdict: 'scope-differs',
        difference: 2,
        reason: '该指标不设优劣方向：按不低于目标为完成，按不高于目标为未完成',
      },
    ],
    [
      'an indicator without direction is met where both readings are',
      eq(5),
      approx(5),
      'neutral',
      { verdict: 'met', difference: 0 },
    ],
    [
      '以上 gives the direction that the indicator lacks',
      eq(7),
      gte(5),
      'neutral',
      { verdict: 'met', difference: 2 },
    ],
    [
      '以内 gives the direction that the indicator lacks',
      eq(7),
      lte(5),
      'neutral',
      { verdict: 'missed', difference: 2 },
    ],
  ])('without a full comparison: %s', (_, result, target, better, expected) => {
    expect(assessCommitment(result, target, better)).toStrictEqual(expected);
  });

  it.each<Case>([
    ['a result above a target is met', eq(6), eq(5), 'higher', { verdict: 'met', difference: 1 }],
    ['a result at a target is met', eq(5), eq(5), 'higher', { verdict: 'met', difference: 0 }],
    [
      'a result below a target is missed, however little',
      eq(4.99),
      eq(5),
      'higher',
      { verdict: 'missed', difference: -0.01 },
    ],
    [
      'the difference is free of binary dust',
      eq(5.4),
      eq(7.3),
      'higher',
      { verdict: 'missed', difference: -1.9 },
    ],
    ['a target of zero is met by zero', eq(0), eq(0), 'higher', { verdict: 'met', difference: 0 }],
    [
      'a fall smaller than the target fall is met where higher is better',
      eq(-3),
      eq(-5),
      'higher',
      { verdict: 'met', difference: 2 },
    ],
    [
      'a fall is missed where higher is better',
      eq(-14),
      eq(5),
      'higher',
      { verdict: 'missed', difference: -19 },
    ],
    [
      'a fall beyond the target fall is met where lower is better',
      eq(-16),
      eq(-15),
      'lower',
      { verdict: 'met', difference: -1 },
    ],
    [
      'a fall short of the target fall is missed where lower is better',
      eq(-14),
      eq(-15),
      'lower',
      { verdict: 'missed', difference: 1 },
    ],
    [
      'the same figure is met where lower is better',
      eq(30),
      eq(30),
      'lower',
      { verdict: 'met', difference: 0 },
    ],
    ['以内 is met at its bound', eq(3), lte(3), 'lower', { verdict: 'met', difference: 0 }],
    [
      '以内 is missed above its bound',
      eq(3.1),
      lte(3),
      'lower',
      { verdict: 'missed', difference: 0.1 },
    ],
    ['以上 is met at its bound', eq(5), gte(5), 'higher', { verdict: 'met', difference: 0 }],
    ['超过 is missed at its bound', eq(5), gt(5), 'higher', { verdict: 'missed', difference: 0 }],
    ['超过 is met above its bound', eq(5.1), gt(5), 'higher', { verdict: 'met', difference: 0.1 }],
    ['低于 is missed at its bound', eq(5), lt(5), 'lower', { verdict: 'missed', difference: 0 }],
    [
      'the words of the target rule over the direction of the indicator, upwards',
      eq(6),
      gte(5),
      'lower',
      { verdict: 'met', difference: 1 },
    ],
    [
      'the words of the target rule over the direction of the indicator, downwards',
      eq(6),
      lt(5),
      'higher',
      { verdict: 'missed', difference: 1 },
    ],
  ])('of plain figures: %s', (_, result, target, better, expected) => {
    expect(assessCommitment(result, target, better)).toStrictEqual(expected);
  });

  it.each<Case>([
    ['超过6000 meets 6000', gt(6000), eq(6000), 'higher', { verdict: 'met', difference: 0 }],
    ['超过6000 meets 超过6000', gt(6000), gt(6000), 'higher', { verdict: 'met', difference: 0 }],
    [
      '6000以上 leaves 超过6000 open',
      gte(6000),
      gt(6000),
      'higher',
      { verdict: 'incomplete', difference: 0, reason: BOUND },
    ],
    [
      '超过5000 leaves 6000 open',
      gt(5000),
      eq(6000),
      'higher',
      { verdict: 'incomplete', difference: -1000, reason: BOUND },
    ],
    [
      '5000以上 leaves 6000 open',
      gte(5000),
      gte(6000),
      'higher',
      { verdict: 'incomplete', difference: -1000, reason: BOUND },
    ],
    [
      '超过6000 leaves an approximate 6200 open',
      gt(6000),
      approx(6200),
      'higher',
      { verdict: 'incomplete', difference: -200, reason: BOUND },
    ],
    ['低于30 meets 低于30', lt(30), lt(30), 'lower', { verdict: 'met', difference: 0 }],
    [
      '35以内 leaves 30以内 open',
      lte(35),
      lte(30),
      'lower',
      { verdict: 'incomplete', difference: 5, reason: BOUND },
    ],
    ['25以内 meets 30以内', lte(25), lte(30), 'lower', { verdict: 'met', difference: -5 }],
    ['前三 meets a rank of three', lte(3), eq(3), 'lower', { verdict: 'met', difference: 0 }],
    [
      '7以内 leaves 6 open: it may be 5',
      lte(7),
      gte(6),
      'higher',
      { verdict: 'incomplete', difference: 1, reason: BOUND },
    ],
    [
      '低于7 leaves 6 open',
      lt(7),
      eq(6),
      'higher',
      { verdict: 'incomplete', difference: 1, reason: BOUND },
    ],
    [
      '6以内 leaves 6以上 open',
      lte(6),
      gte(6),
      'higher',
      { verdict: 'incomplete', difference: 0, reason: BOUND },
    ],
    ['6以内 misses 超过6', lte(6), gt(6), 'higher', { verdict: 'missed', difference: 0 }],
    ['低于6 misses 6', lt(6), eq(6), 'higher', { verdict: 'missed', difference: 0 }],
    ['5以内 misses 6', lte(5), eq(6), 'higher', { verdict: 'missed', difference: -1 }],
    [
      '超过4 leaves 4.5以内 open: it may be 5',
      gt(4),
      lte(4.5),
      'lower',
      { verdict: 'incomplete', difference: -0.5, reason: BOUND },
    ],
    ['超过5 misses 4.5以内', gt(5), lte(4.5), 'lower', { verdict: 'missed', difference: 0.5 }],
  ])('of figures that are bounds: %s', (_, result, target, better, expected) => {
    expect(assessCommitment(result, target, better)).toStrictEqual(expected);
  });

  it.each<Case>([
    [
      'a twentieth below 左右 is kept within it',
      eq(95),
      approx(100),
      'higher',
      { verdict: 'met-about', difference: -5, reason: '在“左右”±5%（95—105）内' },
    ],
    [
      'more than a twentieth below 左右 is missed',
      eq(94.9),
      approx(100),
      'higher',
      { verdict: 'missed', difference: -5.1 },
    ],
    [
      'a twentieth is a twentieth in binary too',
      eq(1.33),
      approx(1.4),
      'higher',
      { verdict: 'met-about', difference: -0.07, reason: '在“左右”±5%（1.33—1.47）内' },
    ],
    [
      'the tolerance is a share of the target, not of the result',
      eq(104.9),
      approx(110),
      'higher',
      { verdict: 'met-about', difference: -5.1, reason: '在“左右”±5%（104.5—115.5）内' },
    ],
    ['左右 is met at its figure', eq(6), approx(6), 'higher', { verdict: 'met', difference: 0 }],
    ['左右 is met above its figure', eq(9), approx(6), 'higher', { verdict: 'met', difference: 3 }],
    [
      'an approximate result has the same tolerance',
      approx(5.8),
      gte(6),
      'higher',
      { verdict: 'nearly-met', difference: -0.2 },
    ],
    [
      'a twentieth above 左右 is kept within it where lower is better',
      eq(31.5),
      approx(30),
      'lower',
      { verdict: 'met-about', difference: 1.5, reason: '在“左右”±5%（28.5—31.5）内' },
    ],
    [
      'the tolerance of a fall is positive',
      eq(-14.5),
      approx(-15),
      'lower',
      { verdict: 'met-about', difference: 0.5, reason: '在“左右”±5%（-15.75—-14.25）内' },
    ],
    [
      'around zero there is no tolerance',
      eq(-0.1),
      approx(0),
      'higher',
      { verdict: 'missed', difference: -0.1 },
    ],
  ])('of approximate figures: %s', (_, result, target, better, expected) => {
    expect(assessCommitment(result, target, better)).toStrictEqual(expected);
  });

  it('judges a fall where lower is better as it judges a rise where higher is better', () => {
    const mirrored = {
      eq: 'eq',
      approx: 'approx',
      gte: 'lte',
      gt: 'lt',
      lte: 'gte',
      lt: 'gt',
    } as const;
    const quantity = fc.record({
      value: fc.integer({ min: -50, max: 50 }),
      qualifier: fc.constantFrom(...QUALIFIERS),
    });
    const mirror = ({ value, qualifier }: { value: number; qualifier: keyof typeof mirrored }) => ({
      value: -value,
      qualifier: mirrored[qualifier],
    });
    const opposite = { higher: 'lower', lower: 'higher', neutral: 'neutral' } as const;
    fc.assert(
      fc.property(quantity, quantity, fc.constantFrom(...DIRECTIONS), (result, target, better) => {
        expect(assessCommitment(mirror(result), mirror(target), opposite[better]).verdict).toBe(
          assessCommitment(result, target, better).verdict,
        );
      }),
    );
  });

  it('never calls a promise kept by a better result broken', () => {
    const rank: Record<string, number> = {
      ...{ missed: 0, incomplete: 0, 'in-words': 0, 'scope-differs': 0 },
      ...{ 'nearly-met': 1, 'met-about': 2, met: 3 },
    };
    const value = fc.integer({ min: -50, max: 50 });
    fc.assert(
      fc.property(
        value,
        value,
        value,
        fc.constantFrom(...QUALIFIERS),
        (a, b, target, qualifier) => {
          const better =
            qualifier === 'lte' || qualifier === 'lt' ? Math.min(a, b) : Math.max(a, b);
          const worse = better === a ? b : a;
          const verdict = (result: number) =>
            assessCommitment(eq(result), { value: target, qualifier }, 'higher').verdict;
          expect(rank[verdict(better)]).toBeGreaterThanOrEqual(rank[verdict(worse)] ?? 0);
        },
      ),
    );
  });
});
