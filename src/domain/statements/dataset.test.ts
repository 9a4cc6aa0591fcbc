import { loadFixtureDataset, loadFixtureFile } from '@mocks/fixture-dataset';
import { describe, expect, it } from 'vitest';
import type { DatasetFile } from '@/domain/package/compiled-file';
import { createDataset, locatorOf, lookUp, type ProjectEvent } from './dataset';

const dataset = await loadFixtureDataset();
const file = await loadFixtureFile();
const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map((row) => row.id);

type ObservationRow = DatasetFile['observations'][number];
type EventRow = DatasetFile['projectEvents'][number];

const target: ObservationRow = {
  documentId: 'report-2024',
  line: 6,
  indicatorId: 'gdp',
  regionId: 'stone',
  period: '2024',
  stage: 'target',
  value: 1400,
  qualifier: 'gte',
  printed: '1400',
};

describe('lookUp', () => {
  it('gives what has the id', () => {
    expect(lookUp(new Map([['a', 0]]), 'a')).toBe(0);
  });

  it('names an id that nothing has', () => {
    expect(() => lookUp(dataset.regionById, 'atlantis')).toThrow(
      new RangeError('no row has the id "atlantis"'),
    );
  });
});

describe('createDataset', () => {
  const empty = createDataset({
    ...file,
    documents: [],
    sectors: [],
    indicators: [],
    projects: [],
    sections: [],
    observations: [],
    projectEvents: [],
    projectFigures: [],
  });

  it('serves an empty package', () => {
    expect(empty.observations).toStrictEqual([]);
    expect(empty.statementById.size).toBe(0);
    expect(empty.observationsOf('gdp')).toStrictEqual([]);
    expect(empty.latestEventOf('river-tunnel')).toBeUndefined();
  });

  it('cannot be changed', () => {
    expect(Object.isFrozen(dataset)).toBe(true);
  });

  it('carries the version of its data', () => {
    expect(createDataset({ ...file, dataVersion: 'abc' }).version).toBe('abc');
  });

  it('leaves the file as it was', async () => {
    const other = await loadFixtureFile();
    createDataset(other);
    expect(other).toStrictEqual(file);
  });

  it('puts documents in the order of their dates and sectors in theirs', () => {
    const reversed = createDataset({
      ...file,
      documents: file.documents.toReversed(),
      sectors: file.sectors.toReversed(),
    });
    expect(ids(reversed.documents)).toStrictEqual(['plan-2021', 'report-2024', 'west-2024']);
    expect(ids(reversed.sectors)).toStrictEqual(['economy', 'transport', 'environment']);
  });

  it('puts observations in the order of period, document and line', () => {
    expect(ids(dataset.observations)).toStrictEqual([
      'plan-2021.gdp.stone.2020.actual',
      'plan-2021.gdp-growth.stone.2020.actual',
      'plan-2021.new-jobs.stone.2020.actual',
      'report-2024.gdp.stone.2023.actual',
      'report-2024.gdp-growth.stone.2023.actual',
      'report-2024.new-jobs.stone.2023.estimate',
      'report-2024.new-jobs.west.2023.estimate',
      'west-2024.gdp.west.2023.actual',
      'west-2024.gdp-growth.west.2023.actual',
      'west-2024.new-jobs.west.2023.actual',
      'report-2024.gdp-growth.stone.2024.target',
      'report-2024.new-jobs.stone.2024.target',
      'report-2024.consumption-growth.stone.2024.target',
      'plan-2021.gdp-average-growth.stone.2021_2025.target',
      'plan-2021.gdp.stone.2025.target',
      'plan-2021.forest-coverage.stone.2025.target',
    ]);
  });

  it('keeps that order whatever the order of the rows', () => {
    const lineOf = (line: number, documentId: string): ObservationRow => ({
      ...target,
      line,
      documentId,
    });
    const rows = [
      lineOf(9, 'west-2024'),
      lineOf(7, 'report-2024'),
      lineOf(3, 'report-2024'),
      lineOf(8, 'plan-2021'),
    ];
    const { observations } = createDataset({ ...file, observations: rows });
    expect(observations.map(({ documentId, line }) => [documentId, line])).toStrictEqual([
      ['plan-2021', 8],
      ['report-2024', 3],
      ['report-2024', 7],
      ['west-2024', 9],
    ]);
  });

  it('puts events in the order of document, period and line', () => {
    const { events } = createDataset({ ...file, projectEvents: file.projectEvents.toReversed() });
    expect(events.map(({ documentId, asOf }) => [documentId, asOf])).toStrictEqual([
      ['plan-2021', '2021/2025'],
      ['plan-2021', '2021/2025'],
      ['plan-2021', '2021/2025'],
      ['report-2024', '2023'],
      ['report-2024', '2023'],
      ['report-2024', '2024'],
    ]);
  });

  it('tells the figures of a range apart by their bounds, and numbers what is repeated', () => {
    const range = [target, { ...target, value: 1450, qualifier: 'lte' as const }, target, target];
    const { observations } = createDataset({ ...file, observations: range });
    expect(observations.map(({ id, value }) => [id, value])).toStrictEqual([
      ['report-2024.gdp.stone.2024.target.gte.1400', 1400],
      ['report-2024.gdp.stone.2024.target.lte.1450', 1450],
      ['report-2024.gdp.stone.2024.target.gte.1400.2', 1400],
      ['report-2024.gdp.stone.2024.target.gte.1400.3', 1400],
    ]);
  });

  it('opens a link from before a second figure was stated', () => {
    const range = [target, { ...target, value: 1450, qualifier: 'lte' as const }];
    const { statementById } = createDataset({ ...file, observations: range });
    const statement = lookUp(statementById, 'report-2024.gdp.stone.2024.target');
    expect(locatorOf(statement).id).toBe('report-2024.gdp.stone.2024.target.gte.1400');
  });

  it('gives the same statement the same id, whatever stands around it', () => {
    const { observations } = createDataset({ ...file, observations: [target] });
    const longer = createDataset({ ...file, observations: [...file.observations, target] });
    expect(longer.statementById.has(ids(observations)[0] ?? '')).toBe(true);
  });

  it.each([
    [
      'an observation',
      'plan-2021.gdp-average-growth.stone.2021_2025.target',
      'observation',
      '7%以上',
    ],
    ['an event', 'report-2024.hill-tunnel.2024.under-construction', 'event', '年底建成通车'],
    ['a figure of a project', 'report-2024.hill-tunnel.2023.investment', 'figure', '12亿元'],
  ])('finds %s by its id', (_, id, kind, printed) => {
    const statement = lookUp(dataset.statementById, id);
    expect(statement.kind).toBe(kind);
    expect(locatorOf(statement)).toMatchObject({ id, printed });
  });

  it('finds every observation, event and figure by its id', () => {
    expect(dataset.statementById.size).toBe(16 + 6 + 1);
  });

  it.each<[string, () => readonly { readonly id: string }[], string[]]>([
    [
      'observations of an indicator',
      () => dataset.observationsOf('gdp'),
      [
        'plan-2021.gdp.stone.2020.actual',
        'report-2024.gdp.stone.2023.actual',
        'west-2024.gdp.west.2023.actual',
        'plan-2021.gdp.stone.2025.target',
      ],
    ],
    ['no observations of an unknown indicator', () => dataset.observationsOf('atlantis'), []],
    [
      'what is derived from an indicator',
      () => dataset.derivedFrom('gdp'),
      ['gdp-growth', 'gdp-average-growth'],
    ],
    ['nothing where nothing is derived', () => dataset.derivedFrom('gdp-growth'), []],
    [
      'figures of a project',
      () => dataset.figuresOf('hill-tunnel'),
      ['report-2024.hill-tunnel.2023.investment'],
    ],
    ['no figures of a project without', () => dataset.figuresOf('old-town'), []],
    ['no parts of a project without', () => dataset.partsOf('hill-tunnel'), []],
  ])('lists %s', (_, list, expected) => {
    expect(ids(list())).toStrictEqual(expected);
  });

  it('lists the parts of a project', () => {
    const [river, hill, town] = file.projects;
    if (!river || !hill || !town) throw new Error('the fixture has three projects');
    const projects = [river, { ...hill, partOfId: 'river-tunnel' }, town];
    expect(ids(createDataset({ ...file, projects }).partsOf('river-tunnel'))).toStrictEqual([
      'hill-tunnel',
    ]);
  });

  it('lists the sections of a document, not those of another', () => {
    expect(dataset.sectionsOf('plan-2021').map(({ heading }) => heading)).toStrictEqual([
      '基础',
      '目标',
    ]);
    expect(dataset.sectionsOf('atlantis')).toStrictEqual([]);
  });
});

describe('the latest state of a project', () => {
  const event = (documentId: string, asOf: string, status: ProjectEvent['status']): EventRow => ({
    documentId,
    line: 1,
    projectId: 'old-town',
    asOf,
    status,
    printed: '旧城更新',
  });

  it.each<[string, EventRow[], ProjectEvent['status'] | undefined]>([
    ['is unknown without events', [], undefined],
    [
      'is a mention where there is nothing else',
      [event('plan-2021', '2020', 'mentioned')],
      'mentioned',
    ],
    [
      'is not undone by a later mention',
      [event('plan-2021', '2020', 'preparing'), event('report-2024', '2023', 'mentioned')],
      'preparing',
    ],
    [
      'is that of the later document, whatever the order of the rows',
      [event('report-2024', '2023', 'completed'), event('plan-2021', '2021/2025', 'planned')],
      'completed',
    ],
    [
      'is that of the later document even if it is of an earlier period',
      [event('plan-2021', '2025', 'planned'), event('report-2024', '2023', 'starting')],
      'starting',
    ],
    [
      'is that of the later period within a document',
      [event('report-2024', '2024', 'trial'), event('report-2024', '2023', 'starting')],
      'trial',
    ],
    [
      'may be a cancellation',
      [event('plan-2021', '2020', 'planned'), event('report-2024', '2023', 'cancelled')],
      'cancelled',
    ],
  ])('%s', (_, projectEvents, expected) => {
    const { latestEventOf } = createDataset({ ...file, projectEvents });
    expect(latestEventOf('old-town')?.status).toBe(expected);
  });

  it('is the last of several mentions', () => {
    const projectEvents = [
      event('plan-2021', '2020', 'mentioned'),
      event('report-2024', '2023', 'mentioned'),
    ];
    expect(createDataset({ ...file, projectEvents }).latestEventOf('old-town')?.asOf).toBe('2023');
  });
});
