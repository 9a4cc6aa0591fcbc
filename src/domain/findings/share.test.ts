import { describe, expect, it } from 'vitest';
import {
  createMadeUpDataset,
  type MadeUpFigure,
  type MadeUpIdentity,
  type MadeUpIndicator,
} from '@/domain/made-up-dataset';
import { findCompositions } from './composition';
import { computeFigures } from './figures';
import type { FindingVerdict } from './finding-verdict';
import { findShares } from './share';

const INDICATORS: readonly MadeUpIndicator[] = [
  { id: 'gdp', unitId: 'cny-100m', measure: 'flow' },
  { id: 'permanent-population', unitId: 'person-10k', measure: 'stock' },
  { id: 'gdp-per-capita', unitId: 'cny-10k', measure: 'ratio' },
  { id: 'rnd-expenditure', unitId: 'cny-100m', measure: 'flow' },
  { id: 'rnd-intensity', unitId: 'percent', measure: 'share' },
  { id: 'primary-industry-share', unitId: 'percent', measure: 'share' },
  { id: 'secondary-industry-share', unitId: 'percent', measure: 'share' },
  { id: 'tertiary-industry-share', unitId: 'percent', measure: 'share' },
  { id: 'deposits-balance', unitId: 'cny-100m', measure: 'stock' },
  { id: 'loans-balance', unitId: 'cny-100m', measure: 'stock' },
  { id: 'deposits-loans-balance', unitId: 'cny-100m', measure: 'stock' },
];

type Case = [string, MadeUpFigure[], FindingVerdict, string];

const IDENTITIES: readonly MadeUpIdentity[] = [
  ['quotient', 'gdp-per-capita', 'gdp', 'permanent-population'],
  ['quotient', 'rnd-intensity', 'rnd-expenditure', 'gdp'],
  [
    'sum',
    undefined,
    'primary-industry-share',
    'secondary-industry-share',
    'tertiary-industry-share',
  ],
  ['sum', 'deposits-loans-balance', 'deposits-balance', 'loans-balance'],
];

const figuresOf = (figures: readonly MadeUpFigure[]) =>
  computeFigures(createMadeUpDataset(INDICATORS, figures, IDENTITIES));
const of = (id: string, value: number, rest: Partial<MadeUpFigure> = {}): MadeUpFigure => ({
  of: id,
  period: '2025',
  value,
  ...rest,
});

describe('findShares', () => {
  it.each<[string, MadeUpFigure[]]>([
    ['the part is missing', [of('gdp', 14210), of('rnd-intensity', 3)]],
    ['the whole is missing', [of('rnd-expenditure', 405.2), of('rnd-intensity', 3)]],
    ['the whole is nothing', [of('rnd-expenditure', 4), of('gdp', 0), of('rnd-intensity', 3)]],
    [
      'the whole is of another year',
      [
        of('rnd-expenditure', 405.2),
        of('gdp', 13527.6, { period: '2024' }),
        of('rnd-intensity', 3),
      ],
    ],
    [
      'the whole is of another region',
      [
        of('rnd-expenditure', 23.2, { region: 'east' }),
        of('gdp', 14210),
        of('rnd-intensity', 3, { region: 'east' }),
      ],
    ],
    [
      'the share is a target',
      [of('rnd-expenditure', 405.2), of('gdp', 14210), of('rnd-intensity', 3, { stage: 'target' })],
    ],
  ])('is silent where %s', (_, figures) => {
    expect(findShares(figuresOf(figures))).toEqual([]);
  });

  it.each<[string, number, string]>([
    [
      'explains a share by the whole of the year before, where it fits',
      13527.6,
      '；以2024年的整体计：405.2 ÷ 13,527.6 = 3%，所载为 3%，差在舍入之内（至多 0.01 个百分点），分子或为2024年数',
    ],
    ['and by nothing where it does not', 13000, ''],
  ])('%s', (_, older, explanation) => {
    const [finding] = findShares(
      figuresOf([
        of('rnd-expenditure', 405.2),
        of('gdp', 14210),
        of('gdp', older, { period: '2024' }),
        of('rnd-intensity', 3, { printed: '3.00' }),
      ]),
    );
    expect(finding?.arithmetic).toBe(
      `405.2 ÷ 14,210 = 2.85%，所载为 3%，相差 0.15 个百分点，四舍五入误差最多 0.01 个百分点${explanation}`,
    );
    expect(finding?.inputs).toHaveLength(explanation === '' ? 3 : 4);
  });

  it.each<Case>([
    [
      'a share beyond rounding of its parts',
      [of('rnd-expenditure', 405.2), of('gdp', 14210), of('rnd-intensity', 3, { printed: '3.00' })],
      'does-not-fit',
      '405.2 ÷ 14,210 = 2.85%，所载为 3%，相差 0.15 个百分点，四舍五入误差最多 0.01 个百分点',
    ],
    [
      'a share within its own rounding',
      [of('rnd-expenditure', 405.2), of('gdp', 14210), of('rnd-intensity', 3)],
      'fits',
      '405.2 ÷ 14,210 = 2.85%，所载为 3%，差在舍入之内（至多 0.5 个百分点）',
    ],
    [
      'units of different dimensions are converted, and a bound is kept',
      [
        of('gdp', 1451.6),
        of('permanent-population', 91.97),
        of('gdp-per-capita', 15, { qualifier: 'gt' }),
      ],
      'fits',
      '1,451.6 ÷ 91.97 = 15.78 万元，所载为 >15 万元，在所载界限之内',
    ],
    [
      'a bound that is not kept',
      [
        of('gdp', 1451.6),
        of('permanent-population', 91.97),
        of('gdp-per-capita', 16, { qualifier: 'gt' }),
      ],
      'does-not-fit',
      '1,451.6 ÷ 91.97 = 15.78 万元，所载为 >16 万元，相差 0.22 万元',
    ],
    [
      'a part that is a bound',
      [
        of('gdp', 1451.6, { qualifier: 'gt' }),
        of('permanent-population', 91.97),
        of('gdp-per-capita', 16),
      ],
      'cannot-be-said',
      '>1,451.6 ÷ 91.97 = 15.78 万元，所载为 16 万元，按所载数值列出',
    ],
    [
      'targets against targets',
      [
        of('gdp', 100, { stage: 'target' }),
        of('rnd-expenditure', 3, { stage: 'target' }),
        of('rnd-intensity', 3, { stage: 'target' }),
      ],
      'fits',
      '3 ÷ 100 = 3%，所载为 3%，差在舍入之内（至多 1.02 个百分点）',
    ],
  ])('%s', (_, figures, verdict, arithmetic) => {
    expect(findShares(figuresOf(figures))).toMatchObject([{ verdict, arithmetic }]);
  });
});

describe('findCompositions', () => {
  const industries = (...shares: number[]) =>
    ['primary', 'secondary', 'tertiary'].flatMap((name, index) => {
      const share = shares[index];
      return share === undefined ? [] : [of(`${name}-industry-share`, share)];
    });
  const balances = (deposits: number, loans: number) => [
    of('deposits-balance', deposits),
    of('loans-balance', loans),
  ];

  it.each<[string, MadeUpFigure[]]>([
    ['a part is missing', industries(0.1, 19.5)],
    ['the whole is missing', balances(1, 2)],
    [
      'a part is of another year',
      [...industries(0.1, 19.5), of('tertiary-industry-share', 80, { period: '2024' })],
    ],
  ])('is silent where %s', (_, figures) => {
    expect(findCompositions(figuresOf(figures))).toEqual([]);
  });

  it.each<Case>([
    [
      'shares of one whole',
      industries(0.1, 19.5, 80.4),
      'fits',
      '0.1 + 19.5 + 80.4 = 100%，应为 100%，正好',
    ],
    [
      'shares that miss it by rounding',
      industries(0.1, 19.5, 80.5),
      'fits',
      '0.1 + 19.5 + 80.5 = 100.1%，应为 100%，相差 0.1 个百分点',
    ],
    [
      'shares that miss it',
      industries(0.1, 19.5, 80.9),
      'does-not-fit',
      '0.1 + 19.5 + 80.9 = 100.5%，应为 100%，相差 0.5 个百分点',
    ],
    [
      'parts of a sum',
      [...balances(70, 50), of('deposits-loans-balance', 120)],
      'fits',
      '70 + 50 = 120 亿元，所载为 120 亿元，差在舍入之内（至多 1.5 亿元）',
    ],
    [
      'parts beyond a sum',
      [...balances(70, 50), of('deposits-loans-balance', 110)],
      'does-not-fit',
      '70 + 50 = 120 亿元，所载为 110 亿元，相差 10 亿元，四舍五入误差最多 1.5 亿元',
    ],
  ])('%s', (_, figures, verdict, arithmetic) => {
    expect(findCompositions(figuresOf(figures))).toMatchObject([{ verdict, arithmetic }]);
  });
});
