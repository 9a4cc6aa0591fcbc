import { loadFixtureDataset, loadFixtureFile } from '@mocks/fixture-dataset';
import { describe, expect, it } from 'vitest';
import { type Filters, NO_FILTERS } from '@/domain/filters';
import type { HeadlineView } from '@/domain/overview/headline-row';
import { computeOverviewView } from '@/domain/overview-view';
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

/** The fixture with other headlines: of each indicator the place of its family. */
const placed = (places: Readonly<Record<string, number>>, of: DatasetFile = file): DatasetFile => ({
  ...of,
  indicators: of.indicators.map(({ headline: _, ...row }) => {
    const place = places[row.id];
    return place === undefined ? row : { ...row, headline: place };
  }),
});
/** Growth as a family of its own, with more figures. */
const growthAlone = (...rows: Row[]): Dataset =>
  createDataset(
    placed({ 'gdp-growth': 1 }, { ...file, observations: [...file.observations, ...rows] }),
  );

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

  it('has a line of each family in each region', () => {
    const { headlines } = computeOverviewView(dataset, filters({ region: ['stone', 'west'] }));
    expect(headlines.map(({ id, region }) => `${id} ${region.id}`)).toStrictEqual([
      'gdp stone',
      'gdp west',
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

  it('has the families that the sectors and the search leave, whichever member is found', () => {
    const ids = (wanted: Partial<Filters>, of = dataset) =>
      computeOverviewView(of, filters(wanted)).headlines.map(({ id }) => id);
    expect(ids({})).toStrictEqual(['gdp']);
    expect(
      ids({}, createDataset({ ...file, indicators: file.indicators.toReversed() })),
    ).toStrictEqual(['gdp']);
    expect(ids({ sector: ['economy'] })).toStrictEqual(['gdp']);
    expect(ids({ sector: ['environment'] })).toStrictEqual([]);
    expect(ids({ q: 'growth' })).toStrictEqual(['gdp']);
    expect(ids({ q: 'forest' })).toStrictEqual([]);
  });

  it('orders the families by their places', () => {
    const of = createDataset(placed({ gdp: 2, 'gdp-growth': 2, 'new-jobs': 1 }));
    expect(computeOverviewView(of, NO_FILTERS).headlines.map(({ id }) => id)).toStrictEqual([
      ...['new-jobs', 'gdp'],
    ]);
  });

  it('folds what has no result of the year, and leaves out what there is nothing to say of', () => {
    const of = createDataset(placed({ gdp: 1, 'forest-coverage': 2, 'consumption-growth': 3 }));
    const { headlines, undisclosed } = computeOverviewView(of, NO_FILTERS);
    expect(headlines.map(({ id }) => id)).toStrictEqual(['gdp']);
    expect(undisclosed.map(({ id }) => id)).toStrictEqual([
      'forest-coverage',
      'consumption-growth',
    ]);
    const west = computeOverviewView(of, filters({ region: ['west'] }));
    expect(west.undisclosed).toStrictEqual([]);
  });

  it('joins level, growth and targets of a family in one line', () => {
    const { series, targets, planTargets, nextTargets, ...rest } = headline('gdp', dataset);
    expect(rest).toStrictEqual({
      id: 'gdp',
      name: '地区生产总值',
      region: dataset.regionById.get('stone'),
      unit: { id: 'cny-100m', symbol: '亿元', dimension: 'currency-cny', factor: 1e8 },
      result: {
        sourceId: 'report-2024.gdp.stone.2023.actual',
        text: '1,300',
        quantity: '1,300 亿元',
        value: 1300,
        period: '2023年',
        regionName: '石城市',
        stage: 'actual',
        note: undefined,
      },
      resultYear: 2023,
      change: {
        text: '+5.5%',
        sourceId: 'report-2024.gdp-growth.stone.2023.actual',
        isPrinted: true,
        method: '地区生产总值增速，2023年',
      },
      share: {
        text: '20.0%',
        sourceId: 'west-2024.gdp.west.2023.actual',
        isPrinted: false,
        method: '地区生产总值占比：西区260 亿元，石城市1,300 亿元',
      },
    });
    expect(targets).toStrictEqual([]);
    // 300 of 500 after three of five years.
    expect(
      planTargets.map(({ target, tag, verdict }) => [target.quantity, tag, verdict]),
    ).toStrictEqual([['≈1,500 亿元', undefined, 'on-track']]);
    expect(
      nextTargets.map(({ target, tag, verdict, demand }) => [
        ...[target.sourceId, target.quantity, tag, verdict, demand?.text, demand?.method],
      ]),
    ).toStrictEqual([
      [
        'report-2024.gdp-growth.stone.2024.target',
        ...['≈6%', '增速', 'ongoing', '+0.5 个百分点'],
        '目标比2023年实绩+0.5 个百分点：2024年≈6% − 2023年5.5%',
      ],
    ]);
    expect(series.key).toBe('gdp.stone');
  });

  it('says of a district its share of the city, and has no column that no row has anything for', () => {
    const view = computeOverviewView(dataset, filters({ region: ['west'] }));
    expect(view.headlines.map(({ share }) => share?.text)).toStrictEqual(['20.0%']);
    expect(view.shareTitle).toBe('占石城市或差距');
    expect(view.columns).toStrictEqual({
      ...{ hasTargets: false, hasPlanTargets: false, hasNextTargets: false, hasShares: true },
    });
    expect(computeOverviewView(dataset, NO_FILTERS).shareTitle).toBe('西区占比或差距');
  });

  it.each<[string, Dataset, string | undefined, string | undefined]>([
    ['its quotient, of an estimate too', createDataset(placed({ 'new-jobs': 1 })), '92%', '6'],
    [
      'undefined of a target in words',
      createDataset(
        placed(
          { 'new-jobs': 1 },
          {
            ...file,
            observations: file.observations.map(({ value, ...row }) =>
              row.indicatorId === 'new-jobs' && row.stage === 'target'
                ? { ...row, wording: '稳定增长' }
                : { ...row, value },
            ),
          },
        ),
      ),
      undefined,
      '6',
    ],
  ])('sets the next target beside the result: %s', (_, of, text, result) => {
    const row = headline('new-jobs', of);
    expect(row.result?.text).toBe(result);
    expect(row.nextTargets.map(({ demand }) => demand?.text)).toStrictEqual([text]);
  });

  it.each<[string, Dataset, string, Partial<Filters>, Partial<HeadlineView['change']>]>([
    [
      'is computed of two levels where no growth is printed',
      createDataset(placed({ 'new-jobs': 1 })),
      'new-jobs',
      {},
      {
        text: '+20%',
        isPrinted: false,
        since: 2020,
        method: '推算：2023年6 万人 ÷ 2020年5 万人 − 1',
      },
    ],
    [
      'is missing without an earlier result',
      growthAlone(),
      'gdp-growth',
      { region: ['west'] },
      undefined,
    ],
    [
      'differs in points for rates, and says from which year',
      growthAlone(),
      'gdp-growth',
      {},
      { text: '−0.5 个百分点', since: 2020 },
    ],
    [
      'is said in words where there is none',
      growthAlone(growth({ period: '2022', stage: 'actual', value: 5.5 })),
      'gdp-growth',
      {},
      { text: '持平', isPrinted: false },
    ],
    [
      'is free of binary dust',
      growthAlone(growth({ period: '2022', stage: 'actual', value: 5.4 })),
      'gdp-growth',
      {},
      { text: '+0.1 个百分点' },
    ],
    [
      'counts from a fall',
      growthAlone(growth({ period: '2022', stage: 'actual', value: -1.5 })),
      'gdp-growth',
      {},
      { text: '+7 个百分点' },
    ],
    [
      'counts from an estimate where the year has no result',
      growthAlone(growth({ period: '2022', stage: 'estimate', value: 5 })),
      'gdp-growth',
      {},
      { text: '+0.5 个百分点' },
    ],
    [
      'does not count from a target',
      growthAlone(growth({ period: '2022', stage: 'target', value: 5 })),
      'gdp-growth',
      {},
      { text: '−0.5 个百分点', since: 2020 },
    ],
    [
      'does not look beyond the year',
      growthAlone(growth({ period: '2024', stage: 'estimate', value: 9 })),
      'gdp-growth',
      {},
      { text: '−0.5 个百分点', since: 2020 },
    ],
  ])('a change %s', (_, of, id, wanted, expected) => {
    const { change } = headline(id, of, wanted);
    if (expected === undefined) expect(change).toBeUndefined();
    else expect(change).toMatchObject(expected);
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
      'the plan has another of its own, which is no target of the year',
      withReport(growth({ value: 7, period: '2025' }), annual({ value: 5 })),
      [['年度目标', '5%', 'met', '+0.5 个百分点']],
    ],
    [
      'a range is one target',
      withReport(annual({ value: 5, qualifier: 'gte' }), annual({ value: 6, qualifier: 'lte' })),
      [['年度目标', '5—6%', 'met', '+0.5 个百分点']],
    ],
  ])('sets the result against the targets where %s', (_, of, expected) => {
    const { targets } = headline('gdp', of);
    expect(
      targets.map(({ label, target, verdict, differenceText }) => [
        ...[label, target.quantity, verdict, differenceText],
      ]),
    ).toStrictEqual(expected);
  });

  it('shows an earlier result with its year, folded, and does not set it against the target', () => {
    const observations = file.observations.filter(
      (row) => !(row.indicatorId === 'gdp-growth' && row.period === '2023'),
    );
    // Another result of 2023, so that the year is over.
    const jobs = growth({ indicatorId: 'new-jobs', stage: 'actual' });
    const behind = createDataset(
      placed(
        { 'gdp-growth': 1 },
        { ...file, observations: [...observations, growth({ documentId: 'report-2024' }), jobs] },
      ),
    );
    const [row] = computeOverviewView(behind, NO_FILTERS).undisclosed;
    expect([row?.result?.text, row?.resultYear]).toStrictEqual(['6', 2020]);
    expect(row?.targets.map(({ target, verdict }) => [target.text, verdict])).toStrictEqual([
      ['6', 'undisclosed'],
    ]);
  });

  it.each<[string, Partial<Filters>, object]>([
    ['everything', {}, { indicators: 6, projects: 3 }],
    ['a district', { region: ['west'] }, { indicators: 3, projects: 2 }],
    [
      'everything under filters of other views',
      { stage: ['target'], status: ['planned'], document: ['west-2024'], period: ['2020'] },
      { indicators: 6, projects: 3 },
    ],
    ['nothing', { q: 'nothing is called this' }, { indicators: 0, projects: 0 }],
  ])('adds up %s', (_, wanted, expected) => {
    expect(computeOverviewView(dataset, filters(wanted)).totals).toStrictEqual(expected);
  });

  it('offers the counts of indicators and projects to the filter panel', () => {
    const { counts } = computeOverviewView(dataset, filters({ region: ['west'] }));
    expect(Object.fromEntries(counts.sector)).toStrictEqual({ economy: 4, transport: 1 });
  });
});
