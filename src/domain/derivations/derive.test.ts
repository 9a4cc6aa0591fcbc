import { describe, expect, it } from 'vitest';
import {
  createMadeUpDataset,
  type MadeUpFigure,
  type MadeUpIdentity,
  type MadeUpIndicator,
} from '@/domain/made-up-dataset';
import { deriveResult } from './derive';

const INDICATORS: readonly MadeUpIndicator[] = [
  { id: 'revenue', unitId: 'cny-100m', measure: 'flow' },
  { id: 'revenue-growth', unitId: 'percent', measure: 'growth', ofId: 'revenue' },
  { id: 'average-growth', unitId: 'percent', measure: 'average-growth', ofId: 'revenue' },
  { id: 'gdp', unitId: 'cny-100m', measure: 'flow' },
  { id: 'share', unitId: 'percent', measure: 'share' },
  { id: 'works', unitId: 'piece', measure: 'flow' },
  { id: 'large', unitId: 'piece', measure: 'flow' },
  { id: 'small', unitId: 'piece', measure: 'flow' },
  { id: 'stock', unitId: 'piece', measure: 'stock' },
  { id: 'left', unitId: 'piece', measure: 'stock' },
  { id: 'done', unitId: 'percent', measure: 'share' },
  { id: 'persons', unitId: 'person-10k', measure: 'stock' },
];

const BY_HAND: readonly {
  readonly what: string;
  readonly of: string;
  readonly period?: string;
  readonly region?: 'east';
  readonly identities?: readonly MadeUpIdentity[];
  readonly figures: readonly MadeUpFigure[];
  /** Confidence, ends, value; none where nothing follows. */
  readonly expected: readonly (readonly [string, number, number, number?])[];
}[] = [
  {
    // 1,093.35 ÷ 1,083.5 − 1 and 1,093.45 ÷ 1,082.5 − 1
    what: 'a growth from two levels, within their rounding',
    of: 'revenue-growth',
    identities: [['growth', 'revenue-growth', 'revenue']],
    figures: [
      { of: 'revenue', period: '2024', value: 1083 },
      { of: 'revenue', period: '2025', value: 1093.4 },
    ],
    expected: [['computed', 0.9091, 1.0115, 0.9603]],
  },
  {
    what: 'no growth where no identity says that the levels give it',
    of: 'revenue-growth',
    figures: [
      { of: 'revenue', period: '2024', value: 1083 },
      { of: 'revenue', period: '2025', value: 1093.4 },
    ],
    expected: [],
  },
  {
    what: 'a growth a year over a span',
    of: 'average-growth',
    period: '2024/2025',
    identities: [['growth', 'average-growth', 'revenue']],
    figures: [
      { of: 'revenue', period: '2023', value: 100 },
      { of: 'revenue', period: '2025', value: 121 },
    ],
    expected: [['computed', 9.4991, 10.5036, 10]],
  },
  {
    what: 'the numerator of a quotient, in its own unit',
    of: 'revenue',
    identities: [['quotient', 'share', 'revenue', 'gdp']],
    figures: [
      { of: 'share', period: '2025', value: 10 },
      { of: 'gdp', period: '2025', value: 200 },
    ],
    expected: [['computed', 18.9525, 21.0525, 20]],
  },
  {
    what: 'the denominator of a quotient',
    of: 'gdp',
    identities: [['quotient', 'share', 'revenue', 'gdp']],
    figures: [
      { of: 'share', period: '2025', value: 10 },
      { of: 'revenue', period: '2025', value: 20 },
    ],
    expected: [['computed', 185.7143, 215.7895, 200]],
  },
  {
    what: 'a bound goes through to one end',
    of: 'gdp',
    identities: [['quotient', 'share', 'revenue', 'gdp']],
    figures: [
      { of: 'share', period: '2025', value: 10, qualifier: 'gte' },
      { of: 'revenue', period: '2025', value: 20 },
    ],
    expected: [['computed', 0, 205]],
  },
  {
    what: 'a sum of all parts; a count to the piece is no rounding',
    of: 'works',
    identities: [['sum', 'works', 'large', 'small']],
    figures: [
      { of: 'large', period: '2025', value: 5 },
      { of: 'small', period: '2025', value: 101 },
    ],
    expected: [['computed', 106, 106, 106]],
  },
  {
    what: 'no sum where a part is not known',
    of: 'works',
    identities: [['sum', 'works', 'large', 'small']],
    figures: [{ of: 'large', period: '2025', value: 5 }],
    expected: [],
  },
  {
    what: 'at least its parts, whether or not all are known',
    of: 'works',
    identities: [['part', 'works', 'large', 'small']],
    figures: [{ of: 'large', period: '2025', value: 42 }],
    expected: [['part', 42, Number.POSITIVE_INFINITY]],
  },
  {
    what: 'of narrower scopes, which may overlap, at least each',
    of: 'works',
    identities: [['narrower', 'works', 'large', 'small']],
    figures: [
      { of: 'large', period: '2025', value: 768 },
      { of: 'small', period: '2025', value: 479 },
    ],
    expected: [
      ['part', 768, Number.POSITIVE_INFINITY],
      ['part', 479, Number.POSITIVE_INFINITY],
    ],
  },
  {
    what: 'of a wider scope at most that',
    of: 'large',
    identities: [['wider', 'large', 'works']],
    figures: [{ of: 'works', period: '2025', value: 111 }],
    expected: [['implied', 0, 111]],
  },
  {
    what: 'a rate of a narrower scope says nothing of the wider one',
    of: 'done',
    identities: [['narrower', 'done', 'share']],
    figures: [{ of: 'share', period: '2025', value: 100 }],
    expected: [],
  },
  {
    what: 'a flow from the stocks around it',
    of: 'works',
    identities: [['net-flow', 'stock', 'works']],
    figures: [
      { of: 'stock', period: '2024', value: 60 },
      { of: 'stock', period: '2025', value: 70 },
    ],
    expected: [['computed', 10, 10, 10]],
  },
  {
    what: 'over a span at least what the stocks within it differ by',
    of: 'works',
    period: '2021/2025',
    identities: [['net-flow', 'stock', 'works']],
    figures: [
      { of: 'stock', period: '2022', value: 44 },
      { of: 'stock', period: '2025', value: 70 },
    ],
    expected: [['part', 26, Number.POSITIVE_INFINITY]],
  },
  {
    what: 'where members lapse at least the growth of the stock',
    of: 'works',
    identities: [['gross-flow', 'stock', 'works']],
    figures: [
      { of: 'stock', period: '2024', value: 60 },
      { of: 'stock', period: '2025', value: 70 },
    ],
    expected: [['part', 10, Number.POSITIVE_INFINITY]],
  },
  {
    what: 'through a chain: none in the city, none in the district, so all is done there',
    of: 'done',
    region: 'east',
    identities: [['none-left', 'done', 'left']],
    figures: [{ of: 'left', period: '2025', value: 0 }],
    expected: [['implied', 100, 100, 100]],
  },
  {
    what: 'over a span at least what a district had in one of its years',
    of: 'works',
    period: '2021/2025',
    figures: [{ of: 'works', period: '2024', value: 1, region: 'east' }],
    expected: [['part', 1, Number.POSITIVE_INFINITY]],
  },
  {
    what: 'of a rate of a district nothing follows for the city',
    of: 'share',
    figures: [{ of: 'share', period: '2025', value: 80, region: 'east' }],
    expected: [],
  },
  {
    what: 'what is to be kept in the year after was reached',
    of: 'share',
    figures: [
      {
        ...{ of: 'share', period: '2026', value: 80, stage: 'target', qualifier: 'gte' },
        ...{ rule: 'keep', document: 'report-2026' },
      },
    ],
    expected: [['implied', 80, Number.POSITIVE_INFINITY]],
  },
  {
    what: 'what is to be reached in the year after says nothing',
    of: 'share',
    figures: [
      {
        ...{ of: 'share', period: '2026', value: 80, stage: 'target', qualifier: 'gte' },
        document: 'report-2026',
      },
    ],
    expected: [],
  },
  {
    what: 'nothing follows from what itself follows from it',
    of: 'revenue',
    identities: [
      ['quotient', 'share', 'revenue', 'gdp'],
      ['sum', 'revenue', 'gdp', 'share'],
    ],
    figures: [{ of: 'gdp', period: '2025', value: 200 }],
    expected: [],
  },
];

describe('a result that is not printed', () => {
  it.each(BY_HAND)('$what', ({ of, period = '2025', region = 'city', ...given }) => {
    const dataset = createMadeUpDataset(INDICATORS, given.figures, given.identities);
    const derived = deriveResult(dataset, { indicatorId: of, regionId: region, period });
    const round = (value: number): number => Number(value.toFixed(4));
    const found = derived.map(({ confidence, bounds: { min, max }, value }) => [
      ...[confidence, round(min), round(max)],
      ...(value === undefined ? [] : [round(value)]),
    ]);
    expect(found).toEqual(given.expected);
  });

  it('names every figure that it follows from, and each step', () => {
    const dataset = createMadeUpDataset(
      INDICATORS,
      [{ of: 'left', period: '2025', value: 0 }],
      [['none-left', 'done', 'left']],
    );
    const [derived] = deriveResult(dataset, {
      ...{ indicatorId: 'done', regionId: 'east', period: '2025' },
    });
    expect(
      derived?.inputs.map(({ indicatorId, regionId }) => `${indicatorId}.${regionId}`),
    ).toEqual(['left.city']);
    expect(derived?.steps).toEqual([
      '2025年全市left 0 个，即东区left 0 个',
      '2025年left 0 个，即done 100%',
    ]);
  });
});
