import { describe, expect, it } from 'vitest';
import {
  createMadeUpDataset,
  type MadeUpFigure,
  type MadeUpIndicator,
} from '@/domain/made-up-dataset';
import type { ProjectEventRow } from '@/domain/package/document-rows';
import { createDataset, type Dataset } from '@/domain/statements/dataset';
import type { ChangeSide } from './change';
import { listChanges } from './list-changes';
import { datasetAsOf, defaultSince, listSinceDates } from './readings';

/** Known are the plan of 2021 to 2025 and the reports of 2024 and 2025; new is that of 2026, which reviews 2025. */
const SINCE = '2025-02-01';

const INDICATORS: readonly MadeUpIndicator[] = [
  { id: 'output', unitId: 'cny-100m', measure: 'level' },
  { id: 'growth', unitId: 'percent', measure: 'growth', ofId: 'output' },
  { id: 'plants', unitId: 'piece', measure: 'stock' },
  { id: 'prices', unitId: 'percent', measure: 'growth', better: 'lower' },
];

const of = (id: string, figure: Omit<MadeUpFigure, 'of'>): MadeUpFigure => ({ of: id, ...figure });
const target = (id: string, figure: Omit<MadeUpFigure, 'of' | 'stage'>): MadeUpFigure => ({
  ...{ of: id, stage: 'target' },
  ...figure,
});

type Event = Partial<ProjectEventRow> & { readonly in: string };

/** One project, whatever is said of it. */
function withProject(dataset: Dataset, events: readonly Event[]): Dataset {
  const [layer] = dataset.layers;
  if (layer === undefined) throw new Error('a made-up dataset has a layer');
  return createDataset({
    ...layer,
    projects: [
      {
        ...{ id: 'bridge', name: '大桥', initials: 'dq', sectorId: 'economy' },
        ...{ regionIds: ['city'], placing: 'city-wide' },
      },
    ],
    projectEvents: events.map(({ in: documentId, ...event }, index) => ({
      ...{ documentId, line: index + 1, projectId: 'bridge', asOf: '2025' },
      ...{ status: 'under-construction', printed: '在建' },
      ...event,
    })),
  });
}

function print(side: ChangeSide | undefined): string {
  if (side === undefined) return '无';
  return [side.look?.label, [side.of, side.text].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(' ');
}

function changesOf(dataset: Dataset, since = SINCE): string[] {
  return listChanges(dataset, since).map(({ kind, type, before, after, difference = '' }) =>
    `${kind}/${type}: ${print(before)} → ${print(after)} ${difference}`.trimEnd(),
  );
}

const made = (figures: readonly MadeUpFigure[]) => createMadeUpDataset(INDICATORS, figures);
const EARLIER = { document: 'report-2025' } as const;

type Case = readonly [name: string, figures: readonly MadeUpFigure[], expected: readonly string[]];

describe('figures', () => {
  it.each<Case>([
    [
      'a result of a new year stands beside the last one',
      [
        of('output', { period: '2024', value: 90, ...EARLIER }),
        of('output', { period: '2025', value: 99 }),
      ],
      ['figures/disclosed: 2024年 90 亿元 → 2025年 99 亿元'],
    ],
    [
      'a first result stands alone',
      [of('output', { period: '2025', value: 99 })],
      ['figures/disclosed: 无 → 2025年 99 亿元'],
    ],
    [
      'a result of an old year that nobody gave is new, and stands beside one before it',
      [
        of('output', { period: '2022', value: 80, document: 'report-2024' }),
        of('output', { period: '2024', value: 90, ...EARLIER }),
        of('output', { period: '2023', value: 85 }),
      ],
      ['figures/disclosed: 2022年 80 亿元 → 2023年 85 亿元'],
    ],
    [
      'a sum of years stands beside no single year',
      [
        of('output', { period: '2024', value: 90, ...EARLIER }),
        of('output', { period: '2021/2025', value: 400 }),
      ],
      ['figures/disclosed: 无 → 2021—2025年 400 亿元'],
    ],
    [
      'a figure told once more is no news',
      [
        of('output', { period: '2024', value: 90, ...EARLIER }),
        of('output', { period: '2024', value: 90 }),
      ],
      [],
    ],
    [
      'another figure revises',
      [
        of('output', { period: '2024', value: 90, ...EARLIER }),
        of('output', { period: '2024', value: 88 }),
      ],
      ['revised/restated: 2024年 90 亿元 → 2024年 88 亿元 −2 亿元'],
    ],
    [
      'a result takes the place of its estimate, also where they agree',
      [
        of('output', { period: '2024', value: 90, stage: 'estimate', ...EARLIER }),
        of('output', { period: '2024', value: 90 }),
      ],
      ['revised/confirmed: 2024年预计 90 亿元 → 2024年 90 亿元 持平'],
    ],
    [
      'a figure takes the place of a bound, a bound not that of a figure',
      [
        of('output', { period: '2024', value: 90, qualifier: 'gt', ...EARLIER }),
        of('output', { period: '2024', value: 92 }),
        of('plants', { period: '2024', value: 7, ...EARLIER }),
        of('plants', { period: '2024', value: 5, qualifier: 'gt' }),
      ],
      ['revised/refined: 2024年 >90 亿元 → 2024年 92 亿元 +2 亿元'],
    ],
  ])('%s', (_, figures, expected) => {
    expect(changesOf(made(figures))).toEqual(expected);
  });
});

describe('verdicts', () => {
  const annual = target('output', { period: '2025', value: 100, ...EARLIER });
  it.each<Case>([
    [
      'an open target whose result came is judged',
      [annual, of('output', { period: '2025', value: 101 })],
      [
        'figures/disclosed: 无 → 2025年 101 亿元',
        'verdicts/judged: 进行中 → 完成 2025年 101 亿元 +1 亿元',
      ],
    ],
    [
      'an open target without a result fell due: nothing was learned',
      [annual],
      ['aged/due: 进行中 → 未披露'],
    ],
    [
      'what was undisclosed then is judged when its result comes',
      [
        target('output', { period: '2024', value: 100, document: 'report-2024' }),
        of('output', { period: '2024', value: 90 }),
      ],
      [
        'figures/disclosed: 无 → 2024年 90 亿元',
        'verdicts/judged: 未披露 → 未完成 2024年 90 亿元 −10 亿元',
      ],
    ],
    [
      'a revised result that turns a verdict',
      [
        target('output', { period: '2024', value: 100, document: 'report-2024' }),
        of('output', { period: '2024', value: 101, ...EARLIER }),
        of('output', { period: '2024', value: 90 }),
      ],
      [
        'revised/restated: 2024年 101 亿元 → 2024年 90 亿元 −11 亿元',
        'verdicts/reclassified: 完成 2024年 101 亿元 → 未完成 2024年 90 亿元 −10 亿元',
      ],
    ],
    [
      'a revised result within the class changes no verdict',
      [
        target('output', { period: '2024', value: 100, document: 'report-2024' }),
        of('output', { period: '2024', value: 101, ...EARLIER }),
        of('output', { period: '2024', value: 102 }),
      ],
      ['revised/restated: 2024年 101 亿元 → 2024年 102 亿元 +1 亿元'],
    ],
    [
      'a plan on its way then, met in its last year',
      [
        target('plants', { period: '2025', value: 20, document: 'plan-2021' }),
        of('plants', { period: '2020', value: 10, document: 'plan-2021' }),
        of('plants', { period: '2024', value: 14, ...EARLIER }),
        of('plants', { period: '2025', value: 21 }),
      ],
      [
        'figures/disclosed: 2024年 14 个 → 2025年 21 个',
        'verdicts/reclassified: 滞后 2024年 14 个 → 完成 2025年 21 个 +1 个',
      ],
    ],
    [
      'a plan on its way then whose last year nobody tells has aged',
      [
        target('plants', { period: '2025', value: 20, document: 'plan-2021' }),
        of('plants', { period: '2020', value: 10, document: 'plan-2021' }),
        of('plants', { period: '2024', value: 14, ...EARLIER }),
      ],
      ['aged/due: 滞后 2024年 14 个 → 未披露 2024年 14 个 −6 个'],
    ],
    [
      'what was reached before its time and stays so does not change when the time comes',
      [
        target('plants', { period: '2025', value: 20, document: 'plan-2021' }),
        of('plants', { period: '2020', value: 10, document: 'plan-2021' }),
        of('plants', { period: '2024', value: 21, ...EARLIER }),
      ],
      [],
    ],
    [
      'a result in words for a target in words is news, and no verdict',
      [target('output', { period: '2025', ...EARLIER }), of('output', { period: '2025' })],
      [
        'figures/disclosed: 无 → 2025年 稳步提高',
        'verdicts/left-open: 进行中 → 文字目标 2025年 稳步提高',
      ],
    ],
  ])('%s', (_, figures, expected) => {
    expect(changesOf(made(figures))).toEqual(expected);
  });
});

it('a plan that runs, and of which still nothing is told, is no change', () => {
  const plan = made([target('plants', { period: '2025', value: 20, document: 'plan-2021' })]);
  expect(changesOf(datasetAsOf(plan, '2024-02-01'), '2021-05-28')).toEqual([]);
});

describe('targets', () => {
  const growth = (figure: Partial<MadeUpFigure>) =>
    target('growth', { period: '2025', value: 6, ...EARLIER, ...figure });
  const next = (figure: Partial<MadeUpFigure>) =>
    target('growth', { period: '2026', value: 6, document: 'report-2026', ...figure });
  it.each<readonly [string, readonly MadeUpFigure[], string]>([
    [
      'lowered',
      [growth({}), next({ value: 5 })],
      'targets/lowered: 2025年 6% → 2026年 5% −1 个百分点',
    ],
    [
      'raised',
      [growth({}), next({ value: 7 })],
      'targets/raised: 2025年 6% → 2026年 7% +1 个百分点',
    ],
    [
      'loosened',
      [growth({ qualifier: 'gte' }), next({ qualifier: 'approx' })],
      'targets/loosened: 2025年 ≥6% → 2026年 ≈6% 持平',
    ],
    [
      'tightened',
      [growth({ qualifier: 'approx' }), next({})],
      'targets/tightened: 2025年 ≈6% → 2026年 6% 持平',
    ],
    [
      'turned into words',
      [growth({}), target('growth', { period: '2026', document: 'report-2026' })],
      'targets/in-words: 2025年 6% → 2026年 稳步提高',
    ],
    ['dropped', [growth({})], 'targets/dropped: 2025年 6% → 无'],
    [
      'words turned into a figure',
      [target('growth', { period: '2025', ...EARLIER }), next({})],
      'targets/in-figures: 2025年 稳步提高 → 2026年 6%',
    ],
    ['set where there was none', [next({})], 'targets/set: 无 → 2026年 6%'],
  ])('%s', (_, figures, expected) => {
    expect(changesOf(made(figures)).filter((line) => line.startsWith('targets'))).toEqual([
      expected,
    ]);
  });

  it('the same target, and words for words, are no change', () => {
    const words = (period: string, document: 'report-2025' | 'report-2026') =>
      target('prices', { period, document });
    const figures = [
      ...[growth({}), next({}), words('2025', 'report-2025'), words('2026', 'report-2026')],
    ];
    expect(changesOf(made(figures)).filter((line) => line.startsWith('targets'))).toEqual([]);
  });
});

describe('projects', () => {
  const then: Event = { in: 'report-2025', asOf: '2024' };
  it.each<readonly [string, readonly Event[], readonly string[]]>([
    [
      'forward',
      [then, { in: 'report-2026', status: 'completed' }],
      ['projects/forward: 2024年 · 结果 在建 → 2025年 · 结果 建成'],
    ],
    [
      'back',
      [then, { in: 'report-2026', status: 'planned' }],
      ['projects/back: 2024年 · 结果 在建 → 2025年 · 结果 谋划'],
    ],
    [
      'built after it was open is not back',
      [
        { ...then, status: 'in-operation' },
        { in: 'report-2026', status: 'completed' },
      ],
      ['projects/reaffirmed: 2024年 · 结果 投用 → 2025年 · 结果 建成'],
    ],
    [
      'the furthest that is said counts, not the last',
      [then, { in: 'report-2026', status: 'completed' }, { in: 'report-2026', asOf: '2026' }],
      ['projects/forward: 2024年 · 结果 在建 → 2025年 · 结果 建成'],
    ],
    [
      'given up',
      [then, { in: 'report-2026', status: 'cancelled' }],
      ['projects/cancelled: 2024年 · 结果 在建 → 2025年 · 结果 取消'],
    ],
    ['named first', [{ in: 'report-2026' }], ['projects/named: 无 → 2025年 · 结果 在建']],
    [
      'only mentioned',
      [then, { in: 'report-2026', status: 'mentioned' }],
      ['projects/mentioned: 2024年 · 结果 在建 → 2025年 · 结果 仅提及'],
    ],
    ['not mentioned again', [then], ['unmentioned/silent: 2024年 · 结果 在建 → 无']],
    ['finished, and not mentioned again', [{ ...then, status: 'completed' }], []],
    ['not mentioned since long', [{ in: 'plan-2021', asOf: '2021/2025' }], []],
  ])('%s', (_, events, expected) => {
    expect(changesOf(withProject(made([]), events))).toEqual(expected);
  });
});

describe('promises', () => {
  const given: Event = {
    ...{ in: 'report-2025', dueBy: '2025', dueStatus: 'completed' },
  };
  const promises = (events: readonly Event[]) =>
    changesOf(withProject(made([]), events)).filter((line) => /^(promises|aged)/.test(line));
  it.each<readonly [string, readonly Event[], readonly string[]]>([
    [
      'kept',
      [given, { in: 'report-2026', status: 'completed' }],
      ['promises/kept: 未到期 承诺 2025年建成 → 按期 2025年 · 结果 建成'],
    ],
    [
      'broken, and given anew',
      [given, { in: 'report-2026', asOf: '2026', dueBy: '2026', dueStatus: 'completed' }],
      [
        'promises/late: 未到期 承诺 2025年建成 → 延后至少1年 2026年 · 计划 在建',
        'promises/promised: 未到期 承诺 2025年建成 → 未到期 承诺 2026年建成',
      ],
    ],
    ['due without a word', [given], ['aged/unanswered: 未到期 承诺 2025年建成 → 后续文件未说明']],
    [
      'told twice is one',
      [
        { in: 'report-2026', asOf: '2026', dueBy: '2026', dueStatus: 'completed' },
        {
          in: 'report-2026',
          asOf: '2026',
          dueBy: '2026',
          dueStatus: 'completed',
          printed: '年底建成',
        },
      ],
      ['promises/promised: 无 → 未到期 承诺 2026年建成'],
    ],
  ])('%s', (_, events, expected) => {
    expect(promises(events)).toEqual(expected);
  });
});

describe('two readings', () => {
  const dataset = made([
    of('output', { period: '2024', value: 90, ...EARLIER }),
    of('output', { period: '2025', value: 99 }),
  ]);

  it('are offered for every day since which something was issued, the latest first', () => {
    expect(listSinceDates(dataset)).toEqual(['2025-02-01', '2024-02-01', '2021-05-28']);
    expect(defaultSince(dataset)).toBe(SINCE);
  });

  it('know on a day what was issued on it, and are made once', () => {
    const then = datasetAsOf(dataset, SINCE);
    expect(then.observations.map(({ period }) => period)).toEqual(['2024']);
    expect(datasetAsOf(dataset, SINCE)).toBe(then);
    expect(listChanges(dataset, SINCE)).toBe(listChanges(dataset, SINCE));
  });

  it('are the same on the day of the newest document, and any day after', () => {
    expect(changesOf(dataset, '2026-02-01')).toEqual([]);
    expect(changesOf(dataset, '2030-01-01')).toEqual([]);
  });

  it('lead with both sides to statements of the dataset of now', () => {
    const sides = listChanges(dataset, SINCE).flatMap(({ before, after }) => [before, after]);
    expect(sides.map((side) => side && dataset.statementById.has(side.sourceId ?? ''))).toEqual([
      true,
      true,
    ]);
  });
});
