import { loadFixtureDataset, loadFixtureFile } from '@mocks/fixture-dataset';
import { describe, expect, it } from 'vitest';
import { type Filters, NO_FILTERS } from '@/domain/filters';
import { computeOverviewView, type HeadlineView } from '@/domain/overview-view';
import type { DatasetFile } from '@/domain/package/compiled-file';
import { createDataset, type Dataset } from '@/domain/statements/dataset';
import type { Verdict } from '@/domain/verdicts/verdict';

const dataset = await loadFixtureDataset();
const file = await loadFixtureFile();
const filters = (wanted: Partial<Filters>): Filters => ({ ...NO_FILTERS, ...wanted });

type Row = DatasetFile['observations'][number];

/** A figure for GDP growth in the city; the fixture has results of 2020 (6%) and 2023 (5.5%). */
const growth = (figure: Partial<Row>): Row => ({
  documentId: 'plan-2021',
  line: 6,
  indicatorId: 'gdp-growth',
  regionId: 'stone',
  period: '2023',
  stage: 'target',
  value: 6,
  qualifier: 'eq',
  printed: '6%',
  ...figure,
});
const extended = (...rows: Row[]): Dataset =>
  createDataset({ ...file, observations: [...file.observations, ...rows] });

function headline(id: string, of: Dataset, wanted: Partial<Filters> = {}): HeadlineView {
  const found = computeOverviewView(of, filters(wanted)).headlines.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no headline of ${id}`);
  return found;
}

describe('computeOverviewView', () => {
  it.each<[string, Partial<Filters>, string[], string]>([
    ['of the city without a filter', {}, ['stone'], '石城市2023年主要指标'],
    ['of the filtered region', { region: ['west'] }, ['west'], '西区2023年主要指标'],
    [
      'of a region without a document of its own, of which there is little to say',
      { region: ['east'] },
      ['east'],
      '东区2023年主要指标',
    ],
    [
      'of each filtered region',
      { region: ['east', 'west'] },
      ['west', 'east'],
      '西区、东区2023年主要指标',
    ],
  ])('speaks %s', (_, wanted, expected, title) => {
    const view = computeOverviewView(dataset, filters(wanted));
    expect(view.regions.map(({ id }) => id)).toStrictEqual(expected);
    expect(view.title).toBe(title);
    expect(view.headlines.every(({ region }) => expected.includes(region.id))).toBe(true);
  });

  it('offers the regions whose own document the dataset holds, and those that it speaks of', () => {
    const offered = (wanted: Partial<Filters>) =>
      computeOverviewView(dataset, filters(wanted)).offeredRegions.map(({ id }) => id);
    expect(offered({})).toStrictEqual(['stone', 'west']);
    expect(offered({ region: ['east'] })).toStrictEqual(['stone', 'west', 'east']);
  });

  it('has a line of each indicator in each region', () => {
    const { headlines } = computeOverviewView(dataset, filters({ region: ['stone', 'west'] }));
    expect(headlines.map(({ id, region }) => `${id} ${region.id}`)).toStrictEqual([
      'gdp stone',
      'gdp west',
      'gdp-growth stone',
      'gdp-growth west',
    ]);
  });

  it('speaks of the issuer of the first document where no city has one', () => {
    const documents = file.documents.filter(({ id }) => id === 'west-2024');
    const district = createDataset({
      ...file,
      documents,
      observations: [],
      projectEvents: [],
      projectFigures: [],
    });
    expect(computeOverviewView(district, NO_FILTERS).regions.map(({ id }) => id)).toEqual(['west']);
  });

  it.each<[string, Dataset, number]>([
    ['the latest with a result', dataset, 2023],
    ['not that of an estimate', extended(growth({ period: '2024', stage: 'estimate' })), 2023],
    ['not the end of a span', extended(growth({ period: '2021/2025', stage: 'actual' })), 2023],
    ['not the year of a quarter', extended(growth({ period: '2024-Q1', stage: 'actual' })), 2023],
    [
      'that of any region',
      extended(growth({ period: '2024', stage: 'actual', regionId: 'east' })),
      2024,
    ],
    [
      'that which a document reviews, without results',
      createDataset({ ...file, observations: [] }),
      2023,
    ],
  ])('has as its year %s', (_, of, expected) => {
    expect(computeOverviewView(of, NO_FILTERS).year).toBe(expected);
  });

  it('puts first the headline indicators that the dataset has, in their order', () => {
    const ids = (wanted: Partial<Filters>, of = dataset) =>
      computeOverviewView(of, filters(wanted)).headlines.map(({ id }) => id);
    expect(ids({})).toStrictEqual(['gdp', 'gdp-growth']);
    expect(
      ids({}, createDataset({ ...file, indicators: file.indicators.toReversed() })),
    ).toStrictEqual(['gdp', 'gdp-growth']);
    expect(ids({ sector: ['economy'] })).toStrictEqual(['gdp', 'gdp-growth']);
    expect(ids({ sector: ['environment'] })).toStrictEqual([]);
    expect(ids({ q: 'growth' })).toStrictEqual(['gdp-growth']);
  });

  it('leaves out a headline indicator of which there is nothing to say', () => {
    const observations = file.observations.filter(({ indicatorId }) => indicatorId !== 'gdp');
    const { headlines } = computeOverviewView(createDataset({ ...file, observations }), NO_FILTERS);
    expect(headlines.map(({ id }) => id)).toStrictEqual(['gdp-growth']);
  });

  it('orders the headlines by the places of their families, and levels before their growth', () => {
    const places: Record<string, number> = { 'gdp-growth': 2, 'consumption-growth': 1, gdp: 2 };
    const indicators = file.indicators.map(({ headline: _, ...row }) => {
      const place = places[row.id];
      return place === undefined ? row : { ...row, headline: place };
    });
    const { headlines } = computeOverviewView(createDataset({ ...file, indicators }), NO_FILTERS);
    expect(headlines.map(({ id }) => id)).toStrictEqual([
      'consumption-growth',
      'gdp',
      'gdp-growth',
    ]);
  });

  it('gives a headline its result, its change and the targets of this year and the next', () => {
    const { series, targets, nextTargets, ...rest } = headline('gdp-growth', dataset);
    expect(rest).toStrictEqual({
      id: 'gdp-growth',
      name: '地区生产总值增速',
      region: dataset.regionById.get('stone'),
      unit: { id: 'percent', symbol: '%', dimension: 'proportion', factor: 0.01 },
      result: {
        sourceId: 'report-2024.gdp-growth.stone.2023.actual',
        text: '5.5',
        quantity: '5.5%',
        value: 5.5,
        period: '2023年',
        regionName: '石城市',
        stage: 'actual',
        note: undefined,
      },
      resultYear: 2023,
      change: { text: '−0.5 个百分点', since: 2020 },
    });
    expect(targets).toStrictEqual([]);
    expect(
      nextTargets.map(({ target, label, verdict }) => [
        ...[target.sourceId, target.quantity, target.period, label, verdict],
      ]),
    ).toStrictEqual([
      ['report-2024.gdp-growth.stone.2024.target', '≈6%', '2024年', '年度目标', 'ongoing'],
    ]);
    expect(series.key).toBe('gdp-growth.stone');
  });

  it.each<[string, Dataset, string, Partial<Filters>, HeadlineView['change']]>([
    ['is in the unit of a level', dataset, 'gdp', {}, { text: '+300 亿元', since: 2020 }],
    ['is missing without an earlier result', dataset, 'gdp', { region: ['west'] }, undefined],
    [
      'is said in words where there is none',
      extended(growth({ period: '2022', stage: 'actual', value: 5.5 })),
      'gdp-growth',
      {},
      { text: '持平', since: 2022 },
    ],
    [
      'is free of binary dust',
      extended(growth({ period: '2022', stage: 'actual', value: 5.4 })),
      'gdp-growth',
      {},
      { text: '+0.1 个百分点', since: 2022 },
    ],
    [
      'counts from a fall',
      extended(growth({ period: '2022', stage: 'actual', value: -1.5 })),
      'gdp-growth',
      {},
      { text: '+7 个百分点', since: 2022 },
    ],
    [
      'counts from an estimate where the year has no result',
      extended(growth({ period: '2022', stage: 'estimate', value: 5 })),
      'gdp-growth',
      {},
      { text: '+0.5 个百分点', since: 2022 },
    ],
    [
      'does not count from a target',
      extended(growth({ period: '2022', stage: 'target', value: 5 })),
      'gdp-growth',
      {},
      { text: '−0.5 个百分点', since: 2020 },
    ],
    [
      'does not look beyond the year',
      extended(growth({ period: '2024', stage: 'estimate', value: 9 })),
      'gdp-growth',
      {},
      { text: '−0.5 个百分点', since: 2020 },
    ],
  ])('a change %s', (_, of, id, wanted, expected) => {
    expect(headline(id, of, wanted).change).toStrictEqual(expected);
  });

  type Outcome = [label: string, quantity: string, verdict: Verdict, difference: string];
  const annual = (figure: Partial<Row>) => growth({ documentId: 'report-2023', ...figure });
  const ofYear2023: DatasetFile['documents'] = file.documents.map((document) => ({
    ...document,
    id: 'report-2023',
    ...{ issuedOn: '2023-02-01', reviews: '2022', plans: '2023' },
  }));
  const withReport = (...rows: Row[]): Dataset =>
    createDataset({
      ...file,
      documents: [...file.documents, ...ofYear2023.slice(0, 1)],
      observations: [...file.observations, ...rows],
    });

  it.each<[string, Dataset, readonly Outcome[]]>([
    ['there is no target', dataset, []],
    ['the target is of another region', withReport(annual({ regionId: 'west' })), []],
    [
      'the result is above the target',
      withReport(annual({ value: 5, qualifier: 'gte' })),
      [['年度目标', '≥5%', 'met', '+0.5 个百分点']],
    ],
    [
      'the result is at the target',
      withReport(annual({ value: 5.5 })),
      [['年度目标', '5.5%', 'met', '持平']],
    ],
    [
      'the result is below the target',
      withReport(annual({ value: 6, qualifier: 'gte' })),
      [['年度目标', '≥6%', 'missed', '−0.5 个百分点']],
    ],
    [
      'the result is a little below 左右',
      withReport(annual({ value: 5.7, qualifier: 'approx' })),
      [['年度目标', '≈5.7%', 'met-about', '−0.2 个百分点']],
    ],
    [
      'the target is in words',
      withReport(annual({ value: undefined, wording: '合理增长' })),
      [['年度目标', '合理增长', 'in-words', '']],
    ],
    [
      'two documents state a target: each has its own outcome, the year’s own first',
      withReport(growth({ value: 7 }), annual({ value: 5 })),
      [
        ['年度目标', '5%', 'met', '+0.5 个百分点'],
        ['规划目标', '7%', 'missed', '−1.5 个百分点'],
      ],
    ],
    [
      'a range is one target',
      withReport(annual({ value: 5, qualifier: 'gte' }), annual({ value: 6, qualifier: 'lte' })),
      [['年度目标', '5—6%', 'met', '+0.5 个百分点']],
    ],
  ])('sets the result against the targets where %s', (_, of, expected) => {
    const { targets } = headline('gdp-growth', of);
    expect(
      targets.map(({ label, target, verdict, differenceText }) => [
        ...[label, target.quantity, verdict, differenceText],
      ]),
    ).toStrictEqual(expected);
  });

  it('shows an earlier result with its year, and does not set it against the target', () => {
    const observations = file.observations.filter(
      (row) => !(row.indicatorId === 'gdp-growth' && row.period === '2023'),
    );
    // Another result of 2023, so that the year is over.
    const jobs = growth({ indicatorId: 'new-jobs', stage: 'actual' });
    const behind = createDataset({ ...file, observations: [...observations, growth({}), jobs] });
    const { result, resultYear, targets } = headline('gdp-growth', behind);
    expect([result?.text, resultYear]).toStrictEqual(['6', 2020]);
    expect(targets.map(({ target, verdict }) => [target.text, verdict])).toStrictEqual([
      ['6', 'undisclosed'],
    ]);
  });

  it('counts the states of projects in the order of a project’s life, without those that none has', () => {
    const list = (wanted: Partial<Filters>) =>
      computeOverviewView(dataset, filters(wanted)).statuses.map(({ status, label, projects }) => [
        status,
        label,
        projects,
      ]);
    expect(list({})).toStrictEqual([
      ['planned', '谋划', 1],
      ['under-construction', '在建', 1],
      ['in-operation', '投用', 1],
    ]);
    expect(list({ region: ['west'] })).toStrictEqual([
      ['planned', '谋划', 1],
      ['under-construction', '在建', 1],
    ]);
  });

  it('counts indicators and projects of each sector that has any under the filters', () => {
    const list = (wanted: Partial<Filters>) =>
      computeOverviewView(dataset, filters(wanted)).sectors.map(
        ({ id, name, indicators, projects }) => [id, name, indicators, projects],
      );
    expect(list({})).toStrictEqual([
      ['economy', '综合经济', 5, 1],
      ['transport', '交通', 0, 2],
      ['environment', '生态环境', 1, 0],
    ]);
    expect(list({ region: ['east'] })).toStrictEqual([['transport', '交通', 0, 1]]);
  });

  it.each<[string, Partial<Filters>, object]>([
    ['everything', {}, { indicators: 6, observations: 16, projects: 3, events: 6 }],
    [
      'a district',
      { region: ['west'] },
      { indicators: 3, observations: 4, projects: 2, events: 4 },
    ],
    [
      'everything under filters of other views',
      { stage: ['target'], status: ['planned'], document: ['west-2024'], period: ['2020'] },
      { indicators: 6, observations: 16, projects: 3, events: 6 },
    ],
    [
      'nothing',
      { q: 'nothing is called this' },
      { indicators: 0, observations: 0, projects: 0, events: 0 },
    ],
  ])('adds up %s', (_, wanted, expected) => {
    expect(computeOverviewView(dataset, filters(wanted)).totals).toStrictEqual(expected);
  });

  it('offers the counts of indicators and projects to the filter panel', () => {
    const { counts } = computeOverviewView(dataset, filters({ region: ['west'] }));
    expect(Object.fromEntries(counts.sector)).toStrictEqual({ economy: 4, transport: 1 });
  });
});
