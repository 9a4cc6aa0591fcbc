import { expect, it } from 'vitest';
import {
  createMadeUpDataset,
  type MadeUpFigure,
  type MadeUpIndicator,
} from '@/domain/made-up-dataset';
import { computeFigures } from './figures';
import { findProportions } from './region-proportion';

const INDICATORS: readonly MadeUpIndicator[] = [
  { id: 'people', unitId: 'person-10k', measure: 'stock', role: 'population' },
  { id: 'homes', unitId: 'piece', measure: 'flow' },
  { id: 'rate', unitId: 'percent', measure: 'share' },
];
const PEOPLE: readonly MadeUpFigure[] = [
  { of: 'people', period: '2020', value: 920.2 },
  { of: 'people', period: '2025', value: 91.97, region: 'east' },
];
const homes = (own: number, all: number, rest: Partial<MadeUpFigure> = {}): MadeUpFigure[] => [
  { of: 'homes', period: '2026', value: own, stage: 'target', region: 'east', ...rest },
  { of: 'homes', period: '2026', value: all, stage: 'target' },
];
const find = (figures: readonly MadeUpFigure[]) =>
  findProportions(computeFigures(createMadeUpDataset(INDICATORS, figures)));

it('a share of more than three times that of the people is out of proportion', () => {
  expect(find([...PEOPLE, ...homes(1450, 3500)])).toMatchObject([
    {
      verdict: 'does-not-fit',
      arithmetic:
        '占全市 1,450 ÷ 3,500 = 41.4%，人口占 91.97 ÷ 920.2 = 10.0%，份额为人口份额的 4.1 倍',
    },
  ]);
});

it.each<[string, readonly MadeUpFigure[]]>([
  ['a share of less is not', [...PEOPLE, ...homes(1000, 3500)]],
  ['nor one that a bound leaves open', [...PEOPLE, ...homes(1450, 3500, { qualifier: 'lte' })]],
  ['nor one beside an unknown population', homes(1450, 3500)],
  [
    'nor a rate',
    [
      ...PEOPLE,
      { of: 'rate', period: '2025', value: 90, region: 'east' },
      { of: 'rate', period: '2025', value: 10 },
    ],
  ],
])('%s', (_, figures) => {
  expect(find(figures)).toEqual([]);
});
