import { loadFixtureDataset, loadFixtureFile } from '@mocks/fixture-dataset';
import { describe, expect, it } from 'vitest';
import {
  FILTER_DIMENSIONS,
  type FilterDimension,
  type Filters,
  NO_FILTERS,
} from '@/domain/filters';
import { computeProjectsView, describeDue, type ProjectRowView } from '@/domain/projects-view';
import { createDataset, type ProjectEvent } from '@/domain/statements/dataset';

const dataset = await loadFixtureDataset();
const file = await loadFixtureFile();
const withoutTownEvents = createDataset({
  ...file,
  projectEvents: file.projectEvents.filter(({ projectId }) => projectId !== 'old-town'),
});
const filters = (wanted: Partial<Filters>): Filters => ({ ...NO_FILTERS, ...wanted });
const ALL = ['river-tunnel', 'hill-tunnel', 'old-town'];

function row(id: string, of = dataset): ProjectRowView {
  const found = computeProjectsView(of, NO_FILTERS).rows.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no row of ${id}`);
  return found;
}

describe('describeDue', () => {
  const event: ProjectEvent = {
    id: 'event',
    documentId: 'plan-2021',
    line: 7,
    projectId: 'river-tunnel',
    asOf: '2021/2025',
    status: 'planned',
    printed: '建设大河、长山隧道',
  };

  it.each<[string, Partial<ProjectEvent>, ReturnType<typeof describeDue>]>([
    ['no promise is no due date', {}, undefined],
    [
      'a state promised for no time is near, without a date',
      { dueStatus: 'completed' },
      { text: '即将建成', year: undefined, kind: 'imminent', sourceId: 'event' },
    ],
    [
      'a state that is striven for',
      { dueBy: '2026', dueStatus: 'completed', hedge: '力争' },
      { text: '2026年建成', year: 2026, kind: 'hedged', sourceId: 'event' },
    ],
    [
      'a time without a state is the time alone',
      { dueBy: '2026' },
      { text: '2026年', year: 2026, kind: 'firm', sourceId: 'event' },
    ],
    [
      'a state by a year',
      { dueBy: '2026', dueStatus: 'completed' },
      { text: '2026年建成', year: 2026, kind: 'firm', sourceId: 'event' },
    ],
    [
      'a state within a span is due in its last year',
      { dueBy: '2021/2025', dueStatus: 'in-operation' },
      { text: '2021—2025年投用', year: 2025, kind: 'firm', sourceId: 'event' },
    ],
    [
      'a state by a quarter',
      { dueBy: '2026-Q2', dueStatus: 'trial' },
      { text: '2026年2季度试运行', year: 2026, kind: 'firm', sourceId: 'event' },
    ],
  ])('%s', (_, due, expected) => {
    expect(describeDue({ ...event, ...due })).toStrictEqual(expected);
  });
});

describe('computeProjectsView', () => {
  it.each<[string, Partial<Filters>, string[]]>([
    ['all without filters', {}, ALL],
    ['those of a sector', { sector: ['transport'] }, ['river-tunnel', 'hill-tunnel']],
    ['those that lie in a region, among others', { region: ['east'] }, ['hill-tunnel']],
    [
      'those that lie in any of the regions',
      { region: ['stone', 'east'] },
      ['river-tunnel', 'hill-tunnel'],
    ],
    [
      'those that a document speaks of',
      { document: ['report-2024'] },
      ['river-tunnel', 'hill-tunnel'],
    ],
    ['none of a document without projects', { document: ['west-2024'] }, []],
    ['those that a statement of a period speaks of', { period: ['2024'] }, ['hill-tunnel']],
    [
      'none if no one document speaks of the period',
      { document: ['plan-2021'], period: ['2023'] },
      [],
    ],
    ['those whose latest state it is', { status: ['in-operation'] }, ['river-tunnel']],
    ['not those whose earlier state it is', { status: ['planned'] }, ['old-town']],
    ['all, whatever stage of figures is chosen', { stage: ['target'] }, ALL],
    ['those whose name has the word', { q: '隧道' }, ['river-tunnel', 'hill-tunnel']],
    ['those whose other name has the word', { q: '过江' }, ['river-tunnel']],
    ['those whose initials were typed', { q: 'cssd' }, ['hill-tunnel']],
    ['those whose id was typed', { q: 'OLD-town' }, ['old-town']],
  ])('lists %s', (_, wanted, expected) => {
    expect(computeProjectsView(dataset, filters(wanted)).rows.map(({ id }) => id)).toStrictEqual(
      expected,
    );
  });

  it('says of how many the rows are, whatever the filters', () => {
    expect(computeProjectsView(dataset, filters({ q: 'nothing is called this' }))).toMatchObject({
      rows: [],
      total: 3,
    });
  });

  it('gives each project a row with its latest state and the way to its source', () => {
    expect(row('river-tunnel')).toStrictEqual({
      id: 'river-tunnel',
      name: '大河隧道',
      aliases: ['大河过江隧道'],
      sectorId: 'transport',
      sector: '交通',
      sectorOrder: 2,
      regions: ['石城市'],
      regionOrder: 0,
      status: 'in-operation',
      statusLabel: '投用',
      statusOrder: 7,
      asOf: '2023年',
      asOfMoment: 2024,
      statement: '结果',
      mention: {
        value: 'current',
        label: '最新文件提及',
        order: 0,
        brief: '2024年报告',
        text: '2024年报告（2024-02-01）',
      },
      sourceId: 'report-2024.river-tunnel.2023.in-operation',
      promise: {
        due: {
          text: '2025年建成',
          year: 2025,
          kind: 'firm',
          sourceId: 'plan-2021.river-tunnel.2021_2025.planned',
        },
        outcome: {
          verdict: 'kept',
          label: '按期',
          text: expect.stringContaining('原定2025年建成'),
          order: 6,
          eventIds: [
            'plan-2021.river-tunnel.2021_2025.planned',
            'report-2024.river-tunnel.2023.in-operation',
          ],
        },
      },
      earlierPromises: [],
      events: 2,
      documents: 2,
    });
  });

  it('takes the latest promise, which may be sooner than the first', () => {
    expect(row('hill-tunnel')).toMatchObject({
      aliases: [],
      regions: ['西区', '东区'],
      status: 'under-construction',
      statusOrder: 3,
      asOf: '2024年',
      sourceId: 'report-2024.hill-tunnel.2024.under-construction',
      promise: {
        due: {
          text: '2024年投用',
          year: 2024,
          sourceId: 'report-2024.hill-tunnel.2024.under-construction',
        },
      },
      events: 3,
      documents: 2,
    });
  });

  it('takes what a plan says for what was so when it was issued, and says that it is not heard of', () => {
    expect(row('old-town')).toMatchObject({
      asOf: '2021—2025年',
      asOfMoment: expect.closeTo(2021.17, 2),
      statement: '计划',
      mention: { value: 'after-plan-2021', text: '十四五规划（2021-03-01）后未再提及' },
      promise: undefined,
    });
  });

  it('says of a project without events that its state is unknown', () => {
    expect(row('old-town', withoutTownEvents)).toMatchObject({
      status: undefined,
      statusLabel: '—',
      statusOrder: -1,
      asOf: '—',
      asOfMoment: undefined,
      statement: '—',
      mention: { value: 'named', text: '—' },
      sourceId: undefined,
      promise: undefined,
      earlierPromises: [],
      events: 0,
      documents: 0,
    });
  });

  it.each<[string, Partial<Filters>, FilterDimension, Record<string, number>]>([
    ['sectors', {}, 'sector', { transport: 2, economy: 1 }],
    ['a project in each of its regions', {}, 'region', { stone: 1, west: 2, east: 1 }],
    ['documents', {}, 'document', { 'plan-2021': 3, 'report-2024': 2 }],
    ['periods', {}, 'period', { '2021/2025': 3, '2023': 2, '2024': 1 }],
    ['latest states', {}, 'status', { 'in-operation': 1, 'under-construction': 1, planned: 1 }],
    ['no stage of figures', { stage: ['target'] }, 'stage', {}],
    [
      'states under their own filter',
      { status: ['planned'] },
      'status',
      { 'in-operation': 1, 'under-construction': 1, planned: 1 },
    ],
    [
      'states under the filter of a document',
      { document: ['report-2024'] },
      'status',
      { 'in-operation': 1, 'under-construction': 1 },
    ],
    [
      'regions under the filter of a state',
      { status: ['under-construction'] },
      'region',
      { west: 1, east: 1 },
    ],
  ])('counts %s', (_, wanted, dimension, expected) => {
    const { counts } = computeProjectsView(dataset, filters(wanted));
    expect(Object.fromEntries(counts[dimension])).toStrictEqual(expected);
  });

  it('offers of each option exactly the rows that choosing it leaves', () => {
    const options: Record<FilterDimension, readonly string[]> = {
      sector: ['economy', 'transport', 'environment'],
      region: ['stone', 'west', 'east'],
      placing: ['known', 'city-wide'],
      document: ['plan-2021', 'report-2024', 'west-2024'],
      period: ['2021/2025', '2023', '2024', '2099'],
      stage: [],
      status: ['planned', 'under-construction', 'in-operation', 'cancelled'],
      mention: ['current', 'after-plan-2021', 'named', 'ended'],
      promise: [],
      binding: [],
      verdict: [],
    };
    const { counts } = computeProjectsView(withoutTownEvents, NO_FILTERS);
    for (const dimension of FILTER_DIMENSIONS) {
      for (const option of options[dimension]) {
        const chosen = filters({ [dimension]: [option] });
        const left = computeProjectsView(withoutTownEvents, chosen).rows.length;
        expect([dimension, option, counts[dimension].get(option) ?? 0]).toStrictEqual([
          dimension,
          option,
          left,
        ]);
      }
    }
  });

  it('lists a project without events, but not as a result of a filter on events', () => {
    const list = (wanted: Partial<Filters>) =>
      computeProjectsView(withoutTownEvents, filters(wanted)).rows.map(({ id }) => id);
    expect(list({ sector: ['economy'] })).toStrictEqual(['old-town']);
    expect(list({ sector: ['economy'], document: ['plan-2021'] })).toStrictEqual([]);
    expect(list({ sector: ['economy'], period: ['2023'] })).toStrictEqual([]);
    expect(list({ sector: ['economy'], status: ['planned'] })).toStrictEqual([]);
  });
});
