import { describe, expect, it } from 'vitest';
import {
  createMadeUpDataset,
  type MadeUpFigure,
  type MadeUpIdentity,
  type MadeUpIndicator,
} from '@/domain/made-up-dataset';
import { computeFigures } from './figures';
import { BOUND_REASON } from './finding';
import type { FindingVerdict } from './finding-verdict';
import { COMPARABLE_REASON, findGrowth } from './growth';

const INDICATORS: readonly MadeUpIndicator[] = [
  { id: 'trade', unitId: 'cny-100m', measure: 'flow' },
  { id: 'trade-growth', unitId: 'percent', measure: 'growth', ofId: 'trade' },
  { id: 'real-growth', unitId: 'percent', measure: 'growth', ofId: 'trade' },
  { id: 'trade-average', unitId: 'percent', measure: 'average-growth', ofId: 'trade' },
  { id: 'loose-growth', unitId: 'percent', measure: 'growth' },
  { id: 'rate', unitId: 'percent', measure: 'share' },
  { id: 'rate-change', unitId: 'percentage-point', measure: 'change', ofId: 'rate' },
  { id: 'place', unitId: 'rank', measure: 'rank', better: 'lower' },
  { id: 'place-change', unitId: 'rank', measure: 'change', ofId: 'place' },
];

const IDENTITIES: readonly MadeUpIdentity[] = [
  ['growth', 'trade-growth', 'trade'],
  ['growth', 'trade-average', 'trade'],
];

const find = (figures: readonly MadeUpFigure[]) =>
  findGrowth(computeFigures(createMadeUpDataset(INDICATORS, figures, IDENTITIES)));
const trade = (period: string, value: number, rest: Partial<MadeUpFigure> = {}): MadeUpFigure => ({
  of: 'trade',
  period,
  value,
  ...rest,
});
const growth = (value: number, rest: Partial<MadeUpFigure> = {}): MadeUpFigure => ({
  of: 'trade-growth',
  period: '2025',
  value,
  ...rest,
});

describe('findGrowth', () => {
  it.each<[string, MadeUpFigure[]]>([
    ['no growth is stated', [trade('2024', 100), trade('2025', 110)]],
    ['the year before is missing', [trade('2023', 100), trade('2025', 110), growth(10)]],
    ['the year is missing', [trade('2024', 100), growth(10)]],
    [
      'the year before is of another region',
      [trade('2024', 90, { region: 'east' }), trade('2025', 110), growth(10)],
    ],
    [
      'the growth is of another region',
      [trade('2024', 100), trade('2025', 110), growth(9, { region: 'east' })],
    ],
    [
      'the growth is a target',
      [trade('2024', 100), trade('2025', 110), growth(5, { stage: 'target' })],
    ],
    [
      'the level is a target',
      [trade('2024', 100), trade('2025', 110, { stage: 'target' }), growth(5)],
    ],
    ['there was nothing to grow from', [trade('2024', 0), trade('2025', 110), growth(5)]],
    [
      'the growth is of a quarter',
      [trade('2024', 100), trade('2025', 110), growth(5, { period: '2025-Q1' })],
    ],
    [
      'the growth names no level',
      [trade('2024', 100), trade('2025', 110), growth(5, { of: 'loose-growth' })],
    ],
    [
      'a change over a span has a base that is not printed',
      [
        { of: 'rate', period: '2020', value: 1 },
        { of: 'rate', period: '2025', value: 2 },
        { of: 'rate-change', period: '2021/2025', value: 9 },
      ],
    ],
  ])('is silent where %s', (_, figures) => {
    expect(find(figures)).toEqual([]);
  });

  it.each<[string, MadeUpFigure[], FindingVerdict, string]>([
    [
      'levels that give the growth',
      [trade('2024', 2324.3), trade('2025', 2898), growth(24.7)],
      'fits',
      '2,898 ÷ 2,324.3 − 1 = 24.68%，所载为 24.7%，差在舍入之内（至多 0.06 个百分点）',
    ],
    [
      'levels that do not',
      [trade('2024', 1192), trade('2025', 1376), growth(17.6)],
      'does-not-fit',
      '1,376 ÷ 1,192 − 1 = 15.44%，所载为 17.6%，相差 2.16 个百分点，四舍五入误差最多 0.14 个百分点',
    ],
    [
      'a fall',
      [trade('2024', 100), trade('2025', 86), growth(-14)],
      'fits',
      '86 ÷ 100 − 1 = −14%，所载为 −14%，差在舍入之内（至多 1.43 个百分点）',
    ],
    [
      'a fall stated as a rise',
      [trade('2024', 100), trade('2025', 86), growth(14)],
      'does-not-fit',
      '86 ÷ 100 − 1 = −14%，所载为 14%，相差 28 个百分点，四舍五入误差最多 1.43 个百分点',
    ],
    [
      'the edge of rounding: 7.45 % may be printed as 7.5 %',
      [trade('2024', 1000), trade('2025', 1074.5), growth(7.5)],
      'fits',
      '1,074.5 ÷ 1,000 − 1 = 7.45%，所载为 7.5%，差在舍入之内（至多 0.06 个百分点）',
    ],
    [
      'estimates count as results',
      [trade('2024', 100.0), trade('2025', 110, { stage: 'estimate' }), growth(10)],
      'fits',
      '110 ÷ 100 − 1 = 10%，所载为 10%，差在舍入之内（至多 1.55 个百分点）',
    ],
    [
      'a growth over a span is from the year before it',
      [trade('2020', 100), trade('2025', 200), growth(100, { period: '2021/2025' })],
      'fits',
      '200 ÷ 100 − 1 = 100%，所载为 100%，差在舍入之内（至多 2 个百分点）',
    ],
    [
      'an average growth compounds',
      [
        trade('2020', 100),
        trade('2025', 161.1),
        growth(10, { of: 'trade-average', period: '2021/2025' }),
      ],
      'fits',
      '(161.1 ÷ 100)^(1/5) − 1 = 10.01%，所载为 10%，差在舍入之内（至多 0.52 个百分点）',
    ],
    [
      'an average growth is not the total divided by the years',
      [
        trade('2020', 100),
        trade('2025', 161.1),
        growth(12.2, { of: 'trade-average', period: '2021/2025' }),
      ],
      'does-not-fit',
      '(161.1 ÷ 100)^(1/5) − 1 = 10.01%，所载为 12.2%，相差 2.19 个百分点，四舍五入误差最多 0.07 个百分点',
    ],
    [
      'a level below a bound decides against a growth',
      [trade('2024', 100), trade('2025', 120, { qualifier: 'gt' }), growth(10)],
      'does-not-fit',
      '>120 ÷ 100 − 1 = 20%，所载为 10%，相差 10 个百分点',
    ],
    [
      'a growth stated as a bound is kept by the levels',
      [trade('2024', 100), trade('2025', 120), growth(10, { qualifier: 'gte' })],
      'fits',
      '120 ÷ 100 − 1 = 20%，所载为 ≥10%，在所载界限之内',
    ],
    [
      'points between two rates',
      [
        { of: 'rate', period: '2024', value: 2.94 },
        { of: 'rate', period: '2025', value: 3 },
        { of: 'rate-change', period: '2025', value: 0.12 },
      ],
      'does-not-fit',
      '3 − 2.94 = 0.06 个百分点，所载为 0.12 个百分点，相差 0.06 个百分点，四舍五入误差最多 0.02 个百分点',
    ],
    [
      'a rank that rises falls in number',
      [
        { of: 'place', period: '2024', value: 36 },
        { of: 'place', period: '2025', value: 27 },
        { of: 'place-change', period: '2025', value: 9 },
      ],
      'fits',
      '36 − 27 = 9 位，所载为 9 位，差在舍入之内（至多 1.5 位）',
    ],
  ])('%s', (_, figures, verdict, arithmetic) => {
    expect(find(figures)).toMatchObject([{ verdict, arithmetic }]);
  });

  it.each<[string, MadeUpFigure[], string]>([
    [
      'a nominal level says nothing of real growth',
      [trade('2024', 100), trade('2025', 110), growth(5, { of: 'real-growth' })],
      COMPARABLE_REASON,
    ],
    [
      'a bound leaves the growth open',
      [trade('2024', 100), trade('2025', 105, { qualifier: 'gt' }), growth(10)],
      BOUND_REASON,
    ],
  ])('cannot be said: %s', (_, figures, reason) => {
    expect(find(figures)).toMatchObject([{ verdict: 'cannot-be-said', reason }]);
  });

  it('says what lies between a nominal and a real growth', () => {
    const [finding] = find([
      trade('2024', 13527.6),
      trade('2025', 14210),
      growth(5.4, { of: 'real-growth' }),
    ]);
    expect(finding?.arithmetic).toMatch(/，其间价格或口径变动约 −0\.3%$/);
  });

  it('says what it compared', () => {
    const [finding] = find([trade('2024', 100), trade('2025', 110), growth(10)]);
    expect(finding).toEqual({
      id: 'growth~report-2026.trade.city.2025.actual~report-2026.trade.city.2024.actual~report-2026.trade-growth.city.2025.actual',
      check: 'growth',
      verdict: 'fits',
      subject: 'trade-growth · 全市 · 2025年',
      inputs: [
        { observationId: 'report-2026.trade.city.2025.actual', role: '期末水平', text: '110 亿元' },
        { observationId: 'report-2026.trade.city.2024.actual', role: '基期水平', text: '100 亿元' },
        {
          observationId: 'report-2026.trade-growth.city.2025.actual',
          role: '所载增速',
          text: '10%',
        },
      ],
      arithmetic: '110 ÷ 100 − 1 = 10%，所载为 10%，差在舍入之内（至多 1.55 个百分点）',
      indicatorId: 'trade-growth',
      sectorId: 'economy',
      regionIds: ['city'],
      periods: ['2024', '2025'],
    });
  });
});
