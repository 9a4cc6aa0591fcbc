import { describe, expect, it } from 'vitest';
import { contradictionsOfRule } from '@/domain/package/contradictions';
import type { ObservationRow } from '@/domain/package/document-rows';
import type { Measure, TargetRule } from '@/domain/vocabularies';

const row = (rest: Partial<ObservationRow>): ObservationRow => ({
  ...{ line: 1, indicatorId: 'jobs', regionId: 'city', period: '2021/2025', stage: 'target' },
  ...{ value: 5, qualifier: 'eq', printed: '5万人' },
  ...rest,
});

describe('the rule of a target', () => {
  it.each<[TargetRule, Partial<ObservationRow>, Measure]>([
    ['average', {}, 'flow'],
    ['total', {}, 'flow'],
    ['cumulative-growth', {}, 'growth'],
    ['keep', { period: '2025', qualifier: 'gte' }, 'share'],
    ['reach', { period: '2025' }, 'stock'],
    ['ceiling', { period: '2025', qualifier: 'approx' }, 'growth'],
    ['ceiling', { qualifier: 'lte' }, 'flow'],
    ['rise', { value: undefined }, 'level'],
    ['nearly-all', { value: undefined, period: '2025' }, 'share'],
    ['kept', { value: undefined, stage: 'actual' }, 'share'],
  ])('may be %s of %o, a %s', (rule, rest, measure) => {
    expect(contradictionsOfRule(row({ ...rest, rule }), measure)).toEqual([]);
  });

  it.each<[TargetRule, Partial<ObservationRow>, Measure]>([
    ['keep', { stage: 'actual' }, 'share'],
    ['average', { period: '2025' }, 'flow'],
    ['total', { period: '2025' }, 'flow'],
    ['cumulative-growth', {}, 'flow'],
    ['ceiling', { qualifier: 'gte' }, 'flow'],
    ['rise', {}, 'level'],
    ['rise', { value: undefined, stage: 'actual' }, 'level'],
    ['nearly-all', { value: undefined }, 'stock'],
    ['kept', { value: undefined }, 'share'],
    ['kept', { stage: 'actual' }, 'share'],
  ])('may not be %s of %o, a %s', (rule, rest, measure) => {
    expect(contradictionsOfRule(row({ ...rest, rule }), measure)).toMatchObject([
      { column: 'rule', found: `"${rule}"` },
    ]);
  });
});

describe('what a source restates', () => {
  it.each<[Partial<ObservationRow>, string]>([
    [{ baseValue: 4 }, 'baseValue'],
    [{ revised: 'yes' }, 'revised'],
  ])('%o is of a result, never of a target', (rest, column) => {
    expect(contradictionsOfRule(row(rest), 'flow')).toMatchObject([{ column }]);
    expect(contradictionsOfRule(row({ ...rest, stage: 'actual' }), 'flow')).toEqual([]);
  });
});
