import { loadFixtureDataset, loadFixtureFile } from '@mocks/fixture-dataset';
import { describe, expect, it } from 'vitest';
import { computeIndicatorView, type IndicatorView } from '@/domain/indicator-view';
import { createDataset } from '@/domain/statements/dataset';

const dataset = await loadFixtureDataset();
const file = await loadFixtureFile();

function view(id: string, regionId?: string, of = dataset): IndicatorView {
  const found = computeIndicatorView(of, id, regionId);
  if (found === undefined) throw new Error(`no view of ${id}`);
  return found;
}

describe('computeIndicatorView', () => {
  it.each(['', 'atlantis', 'constructor'])('of the unknown id "%s" is nothing', (id) => {
    expect(computeIndicatorView(dataset, id, undefined)).toBeUndefined();
  });

  it('says what an indicator is', () => {
    expect(view('gdp-growth')).toMatchObject({
      indicator: { id: 'gdp-growth', name: '地区生产总值增速', definition: '可比价' },
      sector: { id: 'economy' },
      unit: { id: 'percent' },
      measure: '增速',
      direction: '越高越好',
    });
  });

  it.each<[string, string, string | undefined, string]>([
    ['the city, if none is asked for', 'gdp', undefined, 'stone'],
    ['the region that is asked for', 'gdp', 'west', 'west'],
    ['the city, if the region asked for has no figures', 'gdp', 'east', 'stone'],
    ['the city, if the region asked for is unknown', 'gdp', 'atlantis', 'stone'],
  ])('shows %s', (_, id, asked, shown) => {
    expect(view(id, asked).regionId).toBe(shown);
  });

  it('lists the regions that have figures with their number, the city first', () => {
    const list = (of: IndicatorView) =>
      of.regions.map(({ region, observations }) => [region.id, observations]);
    expect(list(view('gdp'))).toStrictEqual([
      ['stone', 3],
      ['west', 1],
    ]);
    const turned = createDataset({ ...file, regions: file.regions.toReversed() });
    expect(list(view('gdp', undefined, turned))).toStrictEqual([
      ['stone', 3],
      ['west', 1],
    ]);
  });

  it('draws the region that is shown', () => {
    const { series } = view('gdp', 'west');
    expect(series.key).toBe('gdp.west');
    expect(series.actual.map(({ year, value }) => [year, value])).toStrictEqual([[2023, 260]]);
  });

  it.each<[string, string, string | undefined, number]>([
    ['results and a target in three years', 'gdp', undefined, 3],
    ['one result', 'gdp', 'west', 1],
    ['a result, an estimate and a target', 'new-jobs', undefined, 3],
    ['an estimate and a result of one year', 'new-jobs', 'west', 1],
    ['an average over a span', 'gdp-average-growth', undefined, 0],
    ['a target in words', 'consumption-growth', undefined, 0],
  ])('counts the years of %s', (_, id, regionId, years) => {
    expect(view(id, regionId).yearsOnChart).toBe(years);
  });

  it('keeps figures over spans apart from the yearly line', () => {
    expect(view('gdp-average-growth').spans.map(({ id, text }) => [id, text])).toStrictEqual([
      ['plan-2021.gdp-average-growth.stone.2021_2025.target', '≥7'],
    ]);
    expect(view('gdp').spans).toStrictEqual([]);
  });

  it.each<[string, string, string | undefined, string[]]>([
    [
      'the figures of the city',
      'gdp',
      undefined,
      ['2020年 1,000 亿元', '2023年 1,300 亿元', '2025年 ≈1,500 亿元'],
    ],
    [
      'what two documents say of a region',
      'new-jobs',
      'west',
      ['2023年 2 万人', '2023年 2.1 万人'],
    ],
    ['a target over a span', 'gdp-average-growth', undefined, ['2021—2025年 ≥7%']],
    ['a target in words', 'consumption-growth', undefined, ['2024年 合理增长']],
  ])('says in words %s', (_, id, regionId, expected) => {
    const { figures } = view(id, regionId);
    expect(figures.map(({ period, quantity }) => `${period} ${quantity}`)).toStrictEqual(expected);
  });

  it('lists the observations of all regions by period', () => {
    expect(
      view('new-jobs').rows.map(({ period, region, stageLabel, text }) => [
        period,
        region,
        stageLabel,
        text,
      ]),
    ).toStrictEqual([
      ['2020年', '石城市', '实际', '5'],
      ['2023年', '石城市', '预计', '6'],
      ['2023年', '西区', '预计', '2'],
      ['2023年', '西区', '实际', '2.1'],
      ['2024年', '石城市', '目标', '≥5.5'],
    ]);
  });

  it('says of each observation who prints it and where', () => {
    expect(view('new-jobs').rows.at(3)).toStrictEqual({
      id: 'west-2024.new-jobs.west.2023.actual',
      period: '2023年',
      periodOrder: 20_232_023,
      region: '西区',
      regionId: 'west',
      stage: 'actual',
      stageLabel: '实际',
      text: '2.1',
      value: 2.1,
      printed: '2.1万人',
      document: '西区报告',
      section: '一、2023年',
      quantity: '2.1 万人',
      note: '结果（西区报告）：与市报告所载2万人不同',
    });
  });

  it('says of a target in words that it has no value', () => {
    expect(view('consumption-growth').rows).toMatchObject([
      { text: '合理增长', value: undefined, periodOrder: 20_242_024 },
    ]);
  });

  it('sorts a span before the year that ends it', () => {
    expect(view('gdp-average-growth').rows.at(0)?.periodOrder).toBe(20_252_021);
  });

  it('leaves the section empty above the first heading', () => {
    const bare = createDataset({ ...file, sections: [] });
    expect(view('gdp', undefined, bare).rows.map(({ section }) => section)).toStrictEqual([
      '',
      '',
      '',
      '',
    ]);
  });

  it.each<[string, string, [string, string][]]>([
    [
      'a level with its growth',
      'gdp',
      [
        ['gdp-growth', '增速'],
        ['gdp-average-growth', '年均增速'],
      ],
    ],
    [
      'a growth with its level and the other growths',
      'gdp-growth',
      [
        ['gdp', '所属总量'],
        ['gdp-average-growth', '年均增速'],
      ],
    ],
    ['an indicator that stands alone with none', 'forest-coverage', []],
  ])('relates %s', (_, id, expected) => {
    expect(view(id).related.map((other) => [other.id, other.relation])).toStrictEqual(expected);
  });

  it('of an indicator without observations is empty, not an error', () => {
    const bare = createDataset({ ...file, observations: [] });
    expect(view('gdp', 'stone', bare)).toMatchObject({
      regions: [],
      regionId: '',
      series: { actual: [], estimate: [], target: [] },
      yearsOnChart: 0,
      spans: [],
      figures: [],
      rows: [],
    });
  });
});
