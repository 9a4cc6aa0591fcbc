import { loadFixtureDataset } from '@mocks/fixture-dataset';
import { describe, expect, it } from 'vitest';
import { computeComparisonView } from '@/domain/comparison-view';
import { type Filters, NO_FILTERS } from '@/domain/filters';
import { computePairView } from '@/domain/pair-view';

const dataset = await loadFixtureDataset();
const compare = (filters: Partial<Filters> = {}, own = '', other = '') =>
  computeComparisonView(dataset, { ...NO_FILTERS, ...filters }, { own, other });

describe('two regions beside each other', () => {
  it('starts with the part that has most to compare, beside the city', () => {
    const view = compare();
    expect([view?.own.name, view?.other.name]).toEqual(['西区', '石城市']);
  });

  it('gives every pair with its share or gap, as printed, with its caveat', () => {
    expect(
      compare()?.rows.map(({ name, period, stageLabel, own, other, text, caveat }) => [
        ...[name, period, stageLabel, own.printed, other.printed, text, caveat],
      ]),
    ).toEqual([
      ['地区生产总值', '2023年', '结果', '260亿元', '1300亿元', '20.0%', undefined],
      ['地区生产总值增速', '2023年', '结果', '增长5%', '增长5.5%', '−0.5 个百分点', undefined],
      // 2.1 of the district's own report against the city's estimate.
      [
        ...['城镇新增就业', '2023年', '结果', '2.1万人', '6万人', '35.0%'],
        '市、区两份报告所载不同；西区：与市报告所载2万人不同；石城市为预计数',
      ],
    ]);
  });

  it('orders shares by size and keeps rates apart', () => {
    const view = compare();
    expect(view?.shares.map(({ name }) => name)).toEqual(['城镇新增就业', '地区生产总值']);
    expect(view?.gaps.map(({ name }) => name)).toEqual(['地区生产总值增速']);
    expect(view?.aims).toEqual([]);
    expect(view?.populationShare).toBeUndefined();
  });

  it('lists what only one of them reports', () => {
    expect(compare()?.onlyOwn).toEqual([]);
    expect(compare()?.onlyOther.map(({ name }) => name)).toEqual([
      '地区生产总值年均增速',
      '森林覆盖率',
      '消费增速',
    ]);
  });

  it('counts the projects of the part among those of the whole', () => {
    expect(compare()?.projectSectors).toEqual([
      { id: 'economy', label: '综合经济', own: 1, other: 1 },
      { id: 'transport', label: '交通', own: 1, other: 2 },
    ]);
  });

  it('compares the region that is filtered by, even one that shares nothing with the city', () => {
    const view = compare({ region: ['east'] });
    expect([view?.own.name, view?.other.name, view?.rows]).toEqual(['东区', '石城市', []]);
    expect(view?.ownOptions.map(({ name, pairs }) => [name, pairs])).toContainEqual(['东区', 0]);
  });

  it('counts only projects that fit', () => {
    expect(compare({ q: '旧城' })?.projectSectors.map(({ id }) => id)).toEqual(['economy']);
    expect(compare({ document: ['report-2024'] })?.projectSectors).toEqual([
      { id: 'transport', label: '交通', own: 1, other: 2 },
    ]);
  });

  it('is filtered by the panel', () => {
    expect(compare({ q: 'czxzjy' })?.rows.map(({ name }) => name)).toEqual(['城镇新增就业']);
    expect(compare({ stage: ['target'] })?.rows).toEqual([]);
  });

  it('never sets a region beside itself', () => {
    expect(compare({}, 'stone', 'stone')?.own.id).toBe('west');
  });
});

describe('one pair', () => {
  const pair = (id: string, filtered: readonly string[] = []) =>
    computePairView(dataset, id, { own: '', other: '', filtered });

  it('is of the region that is filtered by', () => {
    expect(pair('gdp', ['east'])?.own.name).toBe('东区');
  });

  it('draws figures of unlike size in panels first', () => {
    expect(pair('gdp')?.scales).toEqual(['panels', 'together']);
    expect(pair('gdp-growth')?.scales).toEqual(['together', 'panels']);
  });

  it('knows the year that an index would refer to', () => {
    expect(pair('gdp')?.baseYear).toBe(2023);
  });

  it('is none of an unknown indicator', () => {
    expect(pair('nothing')).toBeUndefined();
  });
});
