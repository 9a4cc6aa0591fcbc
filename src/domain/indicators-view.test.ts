import { loadFixtureDataset, loadFixtureFile } from '@mocks/fixture-dataset';
import { describe, expect, it } from 'vitest';
import {
  FILTER_DIMENSIONS,
  type FilterDimension,
  type Filters,
  NO_FILTERS,
} from '@/domain/filters';
import { computeIndicatorsView, type IndicatorRowView } from '@/domain/indicators-view';
import { createDataset } from '@/domain/statements/dataset';
import { PROJECT_STATUSES } from '@/domain/vocabularies';

const dataset = await loadFixtureDataset();
const file = await loadFixtureFile();
const filters = (wanted: Partial<Filters>): Filters => ({ ...NO_FILTERS, ...wanted });
const ALL = [
  'gdp',
  'gdp-growth',
  'gdp-average-growth',
  'new-jobs',
  'forest-coverage',
  'consumption-growth',
];

function row(id: string, wanted: Partial<Filters> = {}, of = dataset): IndicatorRowView {
  const found = computeIndicatorsView(of, filters(wanted)).rows.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no row of ${id}`);
  return found;
}

describe('computeIndicatorsView', () => {
  it.each<[string, Partial<Filters>, string[]]>([
    ['all without filters', {}, ALL],
    ['those of a sector', { sector: ['environment'] }, ['forest-coverage']],
    ['none of a sector without indicators', { sector: ['transport'] }, []],
    ['those with figures of a region', { region: ['west'] }, ['gdp', 'gdp-growth', 'new-jobs']],
    ['none of a region without figures', { region: ['east'] }, []],
    [
      'those that a document states',
      { document: ['report-2024'] },
      ['gdp', 'gdp-growth', 'new-jobs', 'consumption-growth'],
    ],
    ['those with an estimate', { stage: ['estimate'] }, ['new-jobs']],
    [
      'those with a figure of a span, not of its years',
      { period: ['2021/2025'] },
      ['gdp-average-growth'],
    ],
    ['those with a result of the year, not a target', { period: ['2025'], stage: ['actual'] }, []],
    [
      'those with one figure that fits all',
      { region: ['west'], period: ['2023'], stage: ['actual'] },
      ['gdp', 'gdp-growth', 'new-jobs'],
    ],
    ['all, whatever status of projects is chosen', { status: ['planned'] }, ALL],
    ['those whose name has the words', { q: '生产总值 年均' }, ['gdp-average-growth']],
    [
      'those whose initials were typed',
      { q: 'dqsczz' },
      ['gdp', 'gdp-growth', 'gdp-average-growth'],
    ],
    ['those whose English name was typed, in any size', { q: 'New URBAN' }, ['new-jobs']],
    ['those whose id was typed', { q: 'forest-cov' }, ['forest-coverage']],
    ['those whose definition was typed', { q: '可比价' }, ['gdp-growth']],
  ])('lists %s', (_, wanted, expected) => {
    expect(computeIndicatorsView(dataset, filters(wanted)).rows.map(({ id }) => id)).toStrictEqual(
      expected,
    );
  });

  it('says of how many the rows are, whatever the filters', () => {
    expect(computeIndicatorsView(dataset, filters({ q: 'nothing is called this' })).total).toBe(6);
  });

  it('gives each indicator a row with the ways to its sources', () => {
    expect(row('gdp')).toStrictEqual({
      id: 'gdp',
      name: '地区生产总值',
      nameEn: 'Gross regional product',
      definition: '现价',
      sectorId: 'economy',
      sector: '综合经济',
      sectorOrder: 1,
      unit: '亿元',
      measure: '流量',
      latest: {
        sourceId: 'report-2024.gdp.stone.2023.actual',
        text: '1,300',
        quantity: '1,300 亿元',
        value: 1300,
        period: '2023年',
        regionName: '石城市',
        stage: 'actual',
        note: undefined,
      },
      target: {
        sourceId: 'plan-2021.gdp.stone.2025.target',
        text: '≈1,500',
        quantity: '≈1,500 亿元',
        value: 1500,
        period: '2025年',
        regionName: '石城市',
        stage: 'target',
        note: undefined,
      },
      otherTargets: [],
      region: '石城市',
      otherRegions: ['西区'],
      observations: 4,
      documents: 3,
    });
  });

  type Summary = [string | undefined, string | undefined, string, string[], number, number];

  it.each<[string, string, Partial<Filters>, Summary]>([
    [
      'takes an estimate later than the last result',
      'new-jobs',
      {},
      ['6', '≥5.5', '石城市', ['西区'], 5, 3],
    ],
    [
      'has no result where there is only a target',
      'gdp-average-growth',
      {},
      [undefined, '≥7', '石城市', [], 1, 1],
    ],
    [
      'gives a target in words as its words',
      'consumption-growth',
      {},
      [undefined, '合理增长', '石城市', [], 1, 1],
    ],
    [
      'speaks of the filtered region',
      'gdp',
      { region: ['west'] },
      ['260', undefined, '西区', [], 1, 1],
    ],
    [
      'speaks of the city where both are chosen',
      'gdp',
      { region: ['west', 'stone'] },
      ['1,300', '≈1,500', '石城市', ['西区'], 4, 3],
    ],
    [
      'speaks of the district in its own document',
      'new-jobs',
      { document: ['west-2024'] },
      ['2.1', undefined, '西区', [], 1, 1],
    ],
    [
      'shows the figures of the filtered period only',
      'gdp',
      { period: ['2020'] },
      ['1,000', undefined, '石城市', [], 1, 1],
    ],
    [
      'shows the figures of the filtered document only',
      'new-jobs',
      { document: ['plan-2021'] },
      ['5', undefined, '石城市', [], 1, 1],
    ],
    [
      'shows targets only',
      'gdp-growth',
      { stage: ['target'] },
      [undefined, '≈6', '石城市', [], 1, 1],
    ],
    [
      'shows the later statement of a year',
      'new-jobs',
      { region: ['west'] },
      ['2.1', undefined, '西区', [], 2, 2],
    ],
  ])('%s', (_, id, wanted, expected) => {
    const { latest, target, region, otherRegions, observations, documents } = row(id, wanted);
    expect([
      latest?.text,
      target?.text,
      region,
      otherRegions,
      observations,
      documents,
    ]).toStrictEqual(expected);
  });

  it('speaks of the region with most figures where the city has none', () => {
    const figure = (regionId: string, period: string) => ({
      documentId: 'west-2024',
      line: 3,
      indicatorId: 'gdp',
      regionId,
      period,
      stage: 'actual' as const,
      value: Number(period),
      qualifier: 'eq' as const,
      printed: period,
    });
    const observations = [figure('east', '2021'), figure('west', '2022'), figure('west', '2023')];
    const districts = createDataset({ ...file, observations });
    expect(row('gdp', {}, districts)).toMatchObject({
      region: '西区',
      otherRegions: ['东区'],
      latest: { value: 2023 },
    });
  });

  it.each<[string, Partial<Filters>, FilterDimension, Record<string, number>]>([
    ['sectors', {}, 'sector', { economy: 5, environment: 1 }],
    ['regions', {}, 'region', { stone: 6, west: 3 }],
    ['documents', {}, 'document', { 'plan-2021': 5, 'report-2024': 4, 'west-2024': 3 }],
    ['periods', {}, 'period', { '2020': 3, '2023': 3, '2024': 3, '2021/2025': 1, '2025': 2 }],
    ['stages', {}, 'stage', { actual: 3, estimate: 1, target: 6 }],
    ['no status of projects', { status: ['planned'] }, 'status', {}],
    ['regions under their own filter', { region: ['west'] }, 'region', { stone: 6, west: 3 }],
    ['sectors under the filter of a region', { region: ['west'] }, 'sector', { economy: 3 }],
    [
      'stages of one document',
      { document: ['report-2024'] },
      'stage',
      { actual: 2, estimate: 1, target: 3 },
    ],
    [
      'documents under a search',
      { q: '就业' },
      'document',
      { 'plan-2021': 1, 'report-2024': 1, 'west-2024': 1 },
    ],
  ])('counts %s', (_, wanted, dimension, expected) => {
    const { counts } = computeIndicatorsView(dataset, filters(wanted));
    expect(Object.fromEntries(counts[dimension])).toStrictEqual(expected);
  });

  it('offers of each option exactly the rows that choosing it leaves', () => {
    const bare = createDataset({
      ...file,
      observations: file.observations.filter(({ indicatorId }) => indicatorId !== 'gdp'),
    });
    const options: Record<FilterDimension, readonly string[]> = {
      sector: ['economy', 'transport', 'environment'],
      region: ['stone', 'west', 'east'],
      placing: [],
      document: ['plan-2021', 'report-2024', 'west-2024'],
      period: ['2020', '2023', '2024', '2025', '2021/2025', '2099'],
      stage: ['actual', 'estimate', 'target'],
      status: [],
      mention: [],
      promise: [],
      binding: ['unstated', 'expected', 'binding'],
      verdict: [],
    };
    const { counts } = computeIndicatorsView(bare, NO_FILTERS);
    for (const dimension of FILTER_DIMENSIONS) {
      for (const option of options[dimension]) {
        const left = computeIndicatorsView(bare, filters({ [dimension]: [option] })).rows.length;
        expect([dimension, option, counts[dimension].get(option) ?? 0]).toStrictEqual([
          dimension,
          option,
          left,
        ]);
      }
    }
  });

  it('lists an indicator without figures, but not as a result of a filter on figures', () => {
    const bare = createDataset({ ...file, observations: [] });
    expect(row('gdp', { sector: ['economy'] }, bare)).toMatchObject({
      latest: undefined,
      target: undefined,
      region: '',
      otherRegions: [],
      observations: 0,
      documents: 0,
    });
    expect(computeIndicatorsView(bare, filters({ region: ['stone'] })).rows).toStrictEqual([]);
    expect(computeIndicatorsView(bare, filters({ period: ['2023'] })).rows).toStrictEqual([]);
  });

  it('says the same of a dataset when it is asked again', () => {
    const first = computeIndicatorsView(dataset, filters({ region: ['west'] }));
    computeIndicatorsView(dataset, filters({ stage: ['target'], status: [...PROJECT_STATUSES] }));
    expect(computeIndicatorsView(dataset, filters({ region: ['west'] }))).toStrictEqual(first);
  });
});
