import { expect, it } from 'vitest';
import {
  createMadeUpDataset,
  type MadeUpFigure,
  type MadeUpIndicator,
} from '@/domain/made-up-dataset';
import { findAimConflicts } from './aim-conflict';
import { computeFigures } from './figures';

const INDICATORS: readonly MadeUpIndicator[] = [
  { id: 'gdp', unitId: 'cny-100m', measure: 'flow' },
  { id: 'gdp-growth', unitId: 'percent', measure: 'average-growth', ofId: 'gdp' },
  { id: 'people', unitId: 'person-10k', measure: 'stock', role: 'population' },
  { id: 'per-head', unitId: 'cny-10k', measure: 'ratio' },
  { id: 'per-head-growth', unitId: 'percent', measure: 'average-growth', ofId: 'per-head' },
];
const aim = (of: string, value: number, rest: Partial<MadeUpFigure> = {}): MadeUpFigure => ({
  ...{ of, period: '2021/2025', value, stage: 'target', document: 'plan-2021' },
  ...rest,
});
const PEOPLE: readonly MadeUpFigure[] = [
  { of: 'people', period: '2020', value: 920.2 },
  aim('people', 1000, { period: '2025' }),
];
const find = (figures: readonly MadeUpFigure[]) =>
  findAimConflicts(
    computeFigures(
      createMadeUpDataset(INDICATORS, figures, [['quotient', 'per-head', 'gdp', 'people']]),
    ),
  );

it.each<[string, number, string, string]>([
  [
    'more per head than total and people allow',
    6,
    'does-not-fit',
    '(1 + ≈7%) ÷ (1,000 ÷ 920.2)^(1/5) − 1 = 5.24%，所载为 ≥6%，相差 0.76 个百分点',
  ],
  [
    'what they may allow',
    5,
    'cannot-be-said',
    '(1 + ≈7%) ÷ (1,000 ÷ 920.2)^(1/5) − 1 = 5.24%，所载为 ≥5%，按所载数值列出',
  ],
])('aims for %s', (_, perHead, verdict, arithmetic) => {
  const total = aim('gdp-growth', 7, { qualifier: 'approx' });
  const found = find([total, ...PEOPLE, aim('per-head-growth', perHead, { qualifier: 'gte' })]);
  expect(found).toMatchObject([{ verdict, arithmetic }]);
});

it('says nothing where one of the aims is missing', () => {
  expect(find([...PEOPLE, aim('per-head-growth', 6)])).toEqual([]);
  expect(find([aim('gdp-growth', 7), aim('per-head-growth', 6)])).toEqual([]);
});
