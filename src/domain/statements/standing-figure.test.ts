import { describe, expect, it } from 'vitest';
import type { Observation } from './dataset';
import { findLatest, findStanding } from './standing-figure';

/** `actual eq 5 @2025 in b`: a statement in the words of the cases; `—` for a figure in words. */
function statement(text: string): Observation {
  const [stage, qualifier, value, period = '2025', documentId = 'a'] = text.split(' ');
  return {
    ...{ id: text, documentId, line: 1, indicatorId: 'gdp', regionId: 'stone', period },
    ...{ stage: stage as Observation['stage'], printed: String(value) },
    qualifier: qualifier as Observation['qualifier'],
    ...(value === '—' ? { wording: '合理增长' } : { value: Number(value) }),
  };
}

const standing = (...texts: string[]) => findStanding(texts.map(statement))?.id;

describe('which statement stands for a quantity', () => {
  // The first of the two stands, whichever was stated later.
  it.each([
    ['a figure before words', 'actual eq 5', 'actual eq —'],
    ['an estimate in figures before a result in words', 'estimate eq 5', 'actual eq —'],
    ['a bound before words', 'actual gte 5', 'actual eq —'],
    ['a result before an estimate', 'actual eq 5', 'estimate eq 6'],
    ['a bounded result before an estimate to the figure', 'actual gt 5', 'estimate eq 6'],
    ['the figure before its lower bound', 'actual eq 5', 'actual gt 4'],
    ['the figure before its upper bound', 'actual eq 5', 'actual lte 6'],
    ['the figure before its rounding', 'actual eq 5', 'actual approx 5'],
    ['an estimate to the figure before one that bounds it', 'estimate eq 5', 'estimate gte 4'],
    ['a result before a target', 'actual eq 5', 'target eq 6'],
    ['an estimate before a target', 'estimate gte 5', 'target eq 6'],
    ['a result in words before a target', 'actual eq —', 'target eq 6'],
    ['a target in figures before one in words', 'target eq 5', 'target eq —'],
    ['of a range the lower bound', 'target gte 3', 'target lte 5'],
  ])('%s', (_, first, second) => {
    expect(standing(second, first)).toBe(first);
    expect(standing(first, second)).toBe(first);
  });

  it.each([
    ['results', 'actual eq 5 2025 a', 'actual eq 6 2025 b'],
    ['estimates', 'estimate eq 5 2025 a', 'estimate eq 6 2025 b'],
    ['bounds', 'actual gte 5 2025 a', 'actual gt 4 2025 b'],
    ['results in words', 'actual eq — 2025 a', 'actual eq — 2025 b'],
    ['figures of one document', 'actual eq 5 2025 a', 'actual eq 6 2025 a'],
    ['targets of one document', 'target eq 5 2025 a', 'target eq 6 2025 a'],
    ['targets, though the earlier is no bound', 'target eq 5 2025 a', 'target gte 4 2025 b'],
    ['targets in words', 'target eq — 2025 a', 'target eq — 2025 b'],
  ])('of %s the later', (_, earlier, later) => {
    expect(standing(earlier, later)).toBe(later);
    expect(standing(later, earlier)).toBe(earlier);
  });

  it('of many the best, wherever it stands', () => {
    const best = 'actual eq 5 2025 b';
    const others = ['estimate eq 6', 'actual eq 4 2025 a', best, 'actual gte 4', 'actual eq —'];
    expect(standing(...others)).toBe(best);
  });

  it('of a later range its lower bound', () => {
    expect(standing('target eq 9 2025 a', 'target gte 3 2025 b', 'target lte 5 2025 b')).toBe(
      'target gte 3 2025 b',
    );
  });

  it('of none is none', () => {
    expect(standing()).toBeUndefined();
  });
});

describe('what stands for the last period', () => {
  it.each([
    ['of several years', ['actual eq 4 2023', 'actual eq 5 2024'], 'actual eq 5 2024'],
    [
      'in words, though an earlier year has a figure',
      ['actual eq 4 2024', 'actual eq — 2025'],
      'actual eq — 2025',
    ],
    [
      'estimated, though an earlier year is not',
      ['actual eq 4 2024', 'estimate eq 5 2025'],
      'estimate eq 5 2025',
    ],
    [
      'stated twice',
      ['actual eq 4 2024', 'actual eq 5 2025', 'estimate eq 6 2025'],
      'actual eq 5 2025',
    ],
    [
      'of a span that ends before a year',
      ['actual eq 4 2021/2025', 'actual eq 5 2025'],
      'actual eq 5 2025',
    ],
  ])('%s', (_, texts, expected) => {
    expect(findLatest(texts.map(statement))?.id).toBe(expected);
  });

  it('of none is none', () => {
    expect(findLatest([])).toBeUndefined();
  });
});
