import { describe, expect, it } from 'vitest';
import {
  createMadeUpDataset,
  type MadeUpFigure,
  type MadeUpIndicator,
} from '@/domain/made-up-dataset';
import { computeFigures } from './figures';

const INDICATORS: readonly MadeUpIndicator[] = [
  { id: 'gdp', unitId: 'cny-100m', measure: 'flow' },
  { id: 'intensity', unitId: 'percent', measure: 'share' },
];

const read = (...figures: MadeUpFigure[]) =>
  computeFigures(createMadeUpDataset(INDICATORS, figures));
const gdp = (figure: Partial<MadeUpFigure>): MadeUpFigure => ({
  of: 'gdp',
  period: '2025',
  value: 100,
  ...figure,
});

describe('computeFigures', () => {
  it.each<[string, number, string, number]>([
    ['a whole number is printed to one', 14210, '14210亿元', 1],
    ['a decimal to its last place', 10140.9, '10140.9亿元', 0.1],
    ['a magnitude word widens the place', 12000, '1.2万亿元', 1000],
    ['the number among several is the one of the value', 5, '3—5家', 1],
    ['thousands separators are no decimals', 14210, '14,210', 1],
    ['a fall is printed without its sign', -14.5, '下降14.5%', 0.1],
    ['a figure converted from another unit keeps its relative place', 1.5, '1000公顷', 0.0015],
    ['a figure in Chinese numerals is as fine as its value', 6, '六大中心', 1],
    ['nothing is printed to one', 0, '0', 1],
  ])('%s', (_, value, printed, step) => {
    const [figure] = read(gdp({ value, printed })).all;
    expect((figure?.ownBounds.max ?? 0) - (figure?.ownBounds.min ?? 0)).toBeCloseTo(step, 9);
  });

  it('takes the finest place of a series, since final zeros are not printed', () => {
    const intensity = { of: 'intensity', period: '2025' } as const;
    const { all } = read(
      { ...intensity, value: 3, printed: '3%' },
      { ...intensity, value: 2.62, printed: '2.62%', period: '2020' },
    );
    expect(all.map(({ bounds }) => bounds.max)).toEqual([2.625, 3.005]);
    expect(all.map(({ ownBounds }) => ownBounds.max)).toEqual([2.625, 3.5]);
  });

  it('keeps figures printed in another magnitude out of that', () => {
    const { all } = read(
      gdp({ value: 12000, printed: '1.2万亿元' }),
      gdp({ value: 13527.6, printed: '13527.6亿元', period: '2024' }),
    );
    expect(all.map(({ bounds }) => bounds.max)).toEqual([13527.65, 12500]);
  });

  it('leaves targets and results in words out', () => {
    expect(read({ of: 'gdp', period: '2025' }).all).toEqual([]);
  });

  it.each<[string, MadeUpFigure[], number | undefined]>([
    ['nothing stated is nothing', [], undefined],
    [
      'an exact figure stands before a bound',
      [gdp({ value: 100.3 }), gdp({ qualifier: 'gte' })],
      100.3,
    ],
    ['in whatever order', [gdp({ qualifier: 'gte' }), gdp({ value: 100.3 })], 100.3],
    ['a result before an estimate', [gdp({ value: 99 }), gdp({ stage: 'estimate' })], 99],
    [
      'a later document before an earlier',
      [gdp({ value: 99, document: 'report-2024' }), gdp({ value: 98 })],
      98,
    ],
    [
      'the second place of a document before the first',
      [gdp({ value: 99 }), gdp({ value: 98 })],
      98,
    ],
    ['a target is no result', [gdp({ stage: 'target' })], undefined],
    ['another region is another figure', [gdp({ region: 'east' })], undefined],
    ['a span is not its last year', [gdp({ period: '2021/2025' })], undefined],
  ])('of a quantity stated more than once: %s', (_, figures, expected) => {
    expect(read(...figures).at('gdp', 'city', '2025', 'result')?.value).toBe(expected);
  });
});
