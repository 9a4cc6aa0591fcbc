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
import { findRegionParts } from './region-parts';
import { findSpanParts } from './span-parts';
import { findStockFlows } from './stock-flow';

const INDICATORS: readonly MadeUpIndicator[] = [
  { id: 'jobs', unitId: 'person-10k', measure: 'flow' },
  { id: 'rate', unitId: 'percent', measure: 'share' },
  { id: 'wage', unitId: 'cny-10k', measure: 'level' },
  { id: 'years-in-a-row', unitId: 'year', measure: 'stock', additive: 'no' },
  { id: 'livelihood-projects', unitId: 'piece', measure: 'flow', additive: 'no' },
  { id: 'base-stations-5g-new', unitId: 'piece', measure: 'flow' },
  { id: 'base-stations-5g-total', unitId: 'piece', measure: 'stock' },
  { id: 'little-giants-new', unitId: 'piece', measure: 'flow' },
  { id: 'little-giants-total', unitId: 'piece', measure: 'stock' },
];

type Case = [string, MadeUpFigure[], FindingVerdict, string];

const IDENTITIES: readonly MadeUpIdentity[] = [
  ['net-flow', 'base-stations-5g-total', 'base-stations-5g-new'],
  ['gross-flow', 'little-giants-total', 'little-giants-new'],
];

const figuresOf = (figures: readonly MadeUpFigure[]) =>
  computeFigures(createMadeUpDataset(INDICATORS, figures, IDENTITIES));
const of = (id: string, value: number, rest: Partial<MadeUpFigure> = {}): MadeUpFigure => ({
  of: id,
  period: '2025',
  value,
  ...rest,
});
const jobs = (value: number, rest: Partial<MadeUpFigure> = {}) => of('jobs', value, rest);

describe('findRegionParts', () => {
  const east = { region: 'east' } as const;
  const west = { region: 'west' } as const;

  it.each<[string, MadeUpFigure[]]>([
    ['only the part is stated', [jobs(3, east)]],
    ['only the whole is stated', [jobs(21)]],
    ['the periods differ', [jobs(3, { ...east, period: '2024' }), jobs(21)]],
    ['a year stands beside a span', [jobs(30, east), jobs(21, { period: '2021/2025' })]],
    ['a target stands beside a result', [jobs(30, { ...east, stage: 'target' }), jobs(21)]],
    ['a share is no amount', [of('rate', 90, east), of('rate', 80)]],
    ['a level is no amount', [of('wage', 9, east), of('wage', 8)]],
    ['years in a row do not add up', [of('years-in-a-row', 9, east), of('years-in-a-row', 8)]],
    [
      'every government has its own list',
      [of('livelihood-projects', 25, east), of('livelihood-projects', 20)],
    ],
  ])('is silent where %s', (_, figures) => {
    expect(findRegionParts(figuresOf(figures))).toEqual([]);
  });

  it.each<Case>([
    [
      'a part within the whole',
      [jobs(2.67, east), jobs(21)],
      'fits',
      '东区 2.67 万人，不超过全市 21 万人',
    ],
    [
      'a part as large as the whole',
      [jobs(21, east), jobs(21)],
      'fits',
      '东区 21 万人，不超过全市 21 万人',
    ],
    [
      'a part above the whole',
      [jobs(22.5, east), jobs(21)],
      'does-not-fit',
      '东区 22.5 万人，大于全市 21 万人',
    ],
    [
      'an estimate of the whole',
      [jobs(2, east), jobs(21, { stage: 'estimate' })],
      'fits',
      '东区 2 万人，不超过全市 21 万人',
    ],
    [
      'spans alike',
      [jobs(12.8, { ...east, period: '2021/2025' }), jobs(95.5, { period: '2021/2025' })],
      'fits',
      '东区 12.8 万人，不超过全市 95.5 万人',
    ],
    [
      'a zone within the city',
      [jobs(22.5, { region: 'zone' }), jobs(21)],
      'does-not-fit',
      '开发区 22.5 万人，大于全市 21 万人',
    ],
    [
      'a bound above the whole decides',
      [jobs(22, { ...east, qualifier: 'gt' }), jobs(21)],
      'does-not-fit',
      '东区 >22 万人，大于全市 21 万人',
    ],
  ])('%s', (_, figures, verdict, arithmetic) => {
    expect(findRegionParts(figuresOf(figures))).toMatchObject([{ verdict, arithmetic }]);
  });

  it('cannot say whether a part without upper end is within the whole', () => {
    const findings = findRegionParts(figuresOf([jobs(3, { ...east, qualifier: 'gt' }), jobs(21)]));
    expect(findings).toMatchObject([{ verdict: 'cannot-be-said', reason: BOUND_REASON }]);
  });

  it('adds districts and counties up, and leaves zones out, which lie across them', () => {
    const parts = [jobs(12, east), jobs(10, west), jobs(8, { region: 'zone' })];
    const together = findRegionParts(figuresOf([...parts, jobs(21, { printed: '21.0' })])).at(-1);
    expect(together).toMatchObject({
      verdict: 'does-not-fit',
      arithmetic: '东区、西县合计 12 + 10 = 22 万人，大于全市 21 万人',
      regionIds: ['east', 'west', 'city'],
    });
  });

  it('gives the sum room for the rounding of every part', () => {
    const together = findRegionParts(figuresOf([jobs(12, east), jobs(10, west), jobs(21)])).at(-1);
    expect(together).toMatchObject({ verdict: 'fits' });
  });
});

describe('findSpanParts', () => {
  const span = (value: number, rest: Partial<MadeUpFigure> = {}) =>
    jobs(value, { period: '2023/2025', ...rest });
  const years = (...values: number[]) =>
    values.map((value, index) => jobs(value, { period: String(2025 - index) }));

  it.each<[string, MadeUpFigure[]]>([
    ['no year is stated', [span(60)]],
    ['the year is outside the span', [jobs(99, { period: '2022' }), span(60)]],
    ['the year is of another region', [jobs(99, { region: 'east' }), span(60)]],
    ['the year is a target', [jobs(99, { stage: 'target' }), span(60)]],
    ['the span is a target', [jobs(99), span(60, { stage: 'target' })]],
    ['a share has no sum', [of('rate', 90), of('rate', 80, { period: '2023/2025' })]],
  ])('is silent where %s', (_, figures) => {
    expect(findSpanParts(figuresOf(figures))).toEqual([]);
  });

  it.each<Case>([
    [
      'one year within the sum',
      [...years(21), span(60)],
      'fits',
      '已载 1 年：21 万人，不超过2023—2025年合计 60 万人',
    ],
    [
      'one year above the sum',
      [...years(61.5), span(60)],
      'does-not-fit',
      '已载 1 年：61.5 万人，已大于2023—2025年合计 60 万人',
    ],
    [
      'several years above the sum',
      [...years(35, 30), span(60)],
      'does-not-fit',
      '已载 2 年：30 + 35 = 65 万人，已大于2023—2025年合计 60 万人',
    ],
    [
      'all years that make the sum',
      [...years(20, 20, 20), span(61)],
      'fits',
      '20 + 20 + 20 = 60 万人，所载为 61 万人，差在舍入之内（至多 2 万人）',
    ],
    [
      'all years that fall short of it',
      [...years(20, 20, 20), span(65)],
      'does-not-fit',
      '20 + 20 + 20 = 60 万人，所载为 65 万人，相差 5 万人，四舍五入误差最多 2 万人',
    ],
    [
      'a sum without upper end',
      [...years(21), span(60, { qualifier: 'gt' })],
      'fits',
      '已载 1 年：21 万人，不超过2023—2025年合计 >60 万人',
    ],
    [
      'a year without upper end',
      [jobs(21, { qualifier: 'gt' }), span(60)],
      'cannot-be-said',
      '已载 1 年：>21 万人，对照2023—2025年合计 60 万人',
    ],
    [
      'an estimated year',
      [jobs(21, { stage: 'estimate' }), span(60)],
      'fits',
      '已载 1 年：21 万人，不超过2023—2025年合计 60 万人',
    ],
  ])('%s', (_, figures, verdict, arithmetic) => {
    expect(findSpanParts(figuresOf(figures))).toMatchObject([{ verdict, arithmetic }]);
  });
});

describe('findStockFlows', () => {
  const total = (period: string, value: number, rest: Partial<MadeUpFigure> = {}) =>
    of('base-stations-5g-total', value, { period, ...rest });
  const added = (value: number, rest: Partial<MadeUpFigure> = {}) =>
    of('base-stations-5g-new', value, rest);
  const giants = (before: number, after: number, flow: number) => [
    of('little-giants-total', before, { period: '2024' }),
    of('little-giants-total', after),
    of('little-giants-new', flow),
  ];

  it.each<[string, MadeUpFigure[]]>([
    ['the stock of the year before is missing', [total('2025', 60000), added(6000)]],
    ['the stock is missing', [total('2024', 54000), added(6000)]],
    [
      'the stock is of another region',
      [total('2024', 1, { region: 'east' }), total('2025', 60000), added(6000)],
    ],
    [
      'the flow is a target',
      [total('2024', 54000), total('2025', 60000), added(9000, { stage: 'target' })],
    ],
    ['a flow feeds no declared stock', [jobs(5)]],
  ])('is silent where %s', (_, figures) => {
    expect(findStockFlows(figuresOf(figures))).toEqual([]);
  });

  it.each<Case>([
    [
      'a flow that is the change',
      [
        total('2024', 54000, { printed: '5.4万个' }),
        total('2025', 60000, { printed: '6万个' }),
        added(6000),
      ],
      'fits',
      '60,000 − 54,000 = 6,000 个，所载为 6,000 个，差在舍入之内（至多 1,000.5 个）',
    ],
    [
      'a flow that is not',
      [total('2024', 54000), total('2025', 60000), added(7000)],
      'does-not-fit',
      '60,000 − 54,000 = 6,000 个，所载为 7,000 个，相差 1,000 个，四舍五入误差最多 1.5 个',
    ],
    [
      'a five-year flow against the stocks at its ends',
      [total('2020', 1000), total('2025', 60000), added(59000, { period: '2021/2025' })],
      'fits',
      '60,000 − 1,000 = 59,000 个，所载为 59,000 个，差在舍入之内（至多 1.5 个）',
    ],
    [
      'a stock without upper end',
      [total('2024', 54000), total('2025', 60000, { qualifier: 'gt' }), added(7000)],
      'cannot-be-said',
      '>60,000 − 54,000 = 6,000 个，所载为 7,000 个，按所载数值列出',
    ],
    [
      'members of a stock may lapse',
      giants(10, 8, 3),
      'fits',
      '总量变动 8 − 10 = −2 个，不超过所载新增 3 个',
    ],
    [
      'but none comes from elsewhere',
      giants(10, 16, 3),
      'does-not-fit',
      '总量变动 16 − 10 = 6 个，大于所载新增 3 个',
    ],
  ])('%s', (_, figures, verdict, arithmetic) => {
    expect(findStockFlows(figuresOf(figures))).toMatchObject([{ verdict, arithmetic }]);
  });
});
