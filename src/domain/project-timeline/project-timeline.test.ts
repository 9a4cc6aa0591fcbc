import { loadFixtureDataset, loadFixtureFile } from '@mocks/fixture-dataset';
import { describe, expect, it } from 'vitest';
import { computeDueOutcomes } from '@/domain/project-timeline/due-outcomes';
import { findRegressions, type RegressionKind } from '@/domain/project-timeline/regressions';
import { computeStatusOverYears } from '@/domain/project-timeline/status-over-years';
import {
  createDataset,
  type Dataset,
  type PlanDocument,
  type ProjectEvent,
} from '@/domain/statements/dataset';
import { PROJECT_STATUSES, type ProjectStatus } from '@/domain/vocabularies';

function document(id: string, issuedOn: string, reviews: string, plans: string): PlanDocument {
  return {
    id,
    kind: 'plan',
    title: id,
    shortTitle: id,
    issuer: '某市人民政府',
    issuedOn,
    regionId: 'city',
    reviews,
    plans,
    file: `${id}.txt`,
    sha256: '0'.repeat(64),
  };
}

const dataset = await loadFixtureDataset();
const file = await loadFixtureFile();

/** A five-year plan, a report delivered before its year was over, annual plans, two of one day. */
const documents = [
  document('五年规划', '2021-05-28', '2016/2020', '2021/2025'),
  document('23报告', '2022-12-26', '2022', '2023'),
  document('24计划', '2024-04-04', '2023', '2024'),
  document('25计划', '2025-04-04', '2024', '2025'),
  document('26计划', '2026-04-10', '2025', '2026'),
  document('区26报告', '2026-04-10', '2025', '2026'),
  document('27计划', '2027-04-10', '2026', '2027'),
];
const until = (id: string): PlanDocument[] =>
  documents.slice(0, documents.findIndex((each) => each.id === id) + 1);

type Row = readonly [
  documentId: string,
  asOf: string,
  status: ProjectStatus,
  due?: readonly [dueBy: string, dueStatus?: ProjectStatus] | undefined,
  printed?: string,
];

function events(rows: readonly Row[]): ProjectEvent[] {
  return rows.map(([documentId, asOf, status, due, printed = '某词'], index) => ({
    id: `e${index}`,
    documentId,
    line: index + 1,
    projectId: 'bridge',
    asOf,
    status,
    printed,
    ...(due && { dueBy: due[0] }),
    ...(due?.[1] && { dueStatus: due[1] }),
  }));
}

/** The promise that the cases are about: of the plan of 2025, built by 2025. */
const BUILT_2025: Row = ['25计划', '2025', 'under-construction', ['2025', 'completed']];
const OPEN_2025: Row = ['25计划', '2025', 'under-construction', ['2025', 'in-operation']];

type OutcomeCase = [string, readonly Row[], string];

function outcomes(rows: readonly Row[], of: readonly PlanDocument[] = until('区26报告')): string[] {
  return computeDueOutcomes(events(rows), of).map(({ verdict, years, eventIds }) =>
    [verdict, years, `(${eventIds.join(' ')})`].filter((part) => part !== undefined).join(' '),
  );
}

describe('computeDueOutcomes', () => {
  it.each<[string, readonly Row[]]>([
    ['no events', []],
    ['only mentions', [['25计划', '2025', 'mentioned']]],
    ['states without a promise', [['25计划', '2024', 'starting']]],
  ])('of %s are none', (_, rows) => {
    expect(computeDueOutcomes(events(rows), documents)).toStrictEqual([]);
    expect(computeDueOutcomes(events(rows), events(rows).length === 0 ? [] : documents)).toEqual(
      [],
    );
  });

  it('throws of an event whose document is unknown', () => {
    expect(() => computeDueOutcomes(events([BUILT_2025]), until('24计划'))).toThrow('25计划');
  });

  it.each<OutcomeCase>([
    [
      'a result of the promised year that says the promised state',
      [BUILT_2025, ['26计划', '2025', 'completed']],
      'kept (e0 e1)',
    ],
    [
      'a result of the promised year that says more',
      [BUILT_2025, ['26计划', '2025', 'in-operation']],
      'kept (e0 e1)',
    ],
    [
      'the first such result, when there are several',
      [BUILT_2025, ['26计划', '2025', 'completed'], ['区26报告', '2025', 'in-operation']],
      'kept (e0 e1)',
    ],
    [
      'a result earlier than promised',
      [
        ['五年规划', '2021/2025', 'planned', ['2025', 'completed']],
        ['24计划', '2023', 'completed'],
      ],
      'kept (e0 e1)',
    ],
    [
      'a result of a year that was not quite over when it was reported',
      [
        ['五年规划', '2021/2025', 'planned', ['2022', 'completed']],
        ['23报告', '2022', 'completed'],
      ],
      'kept (e0 e1)',
    ],
    [
      'a result is one, though the same words promise as much for later',
      [BUILT_2025, ['26计划', '2025', 'completed', ['2026', 'completed']]],
      'kept (e0 e1)',
    ],
    [
      'a span: its end counts',
      [
        ['五年规划', '2021/2025', 'planned', ['2021/2025', 'completed']],
        ['26计划', '2021/2025', 'completed'],
      ],
      'kept (e0 e1)',
    ],
    [
      'a result of a quarter inside the promised year',
      [BUILT_2025, ['26计划', '2025-Q3', 'completed']],
      'kept (e0 e1)',
    ],
    [
      'a quarter that has ended before the plan was issued, though the plan is of its year',
      [
        ['25计划', '2025', 'under-construction', ['2026-Q1', 'completed']],
        ['26计划', '2026-Q1', 'completed'],
      ],
      'kept (e0 e1)',
    ],
    [
      'a result in the same document, of the promised period',
      [
        ['26计划', '2025', 'under-construction', ['2025', 'completed']],
        ['26计划', '2025', 'completed'],
      ],
      'kept (e0 e1)',
    ],
    [
      'a result in another document of the same day',
      [
        ['26计划', '2025', 'under-construction', ['2025', 'completed']],
        ['区26报告', '2025', 'completed'],
      ],
      'kept (e0 e1)',
    ],
    [
      'a promise kept, then contradicted: kept, and the contradiction is named',
      [
        BUILT_2025,
        ['区26报告', '2025', 'completed'],
        ['26计划', '2025', 'under-construction'],
        ['26计划', '2025', 'mentioned'],
      ],
      'kept (e0 e1 e2)',
    ],
    [
      'a promise without a state, by a thing in operation',
      [
        ['25计划', '2025', 'under-construction', ['2025']],
        ['26计划', '2025', 'in-operation'],
      ],
      'kept (e0 e1)',
    ],
    [
      'a thing cancelled after it was built in time',
      [BUILT_2025, ['26计划', '2025', 'completed'], ['27计划', '2026', 'cancelled']],
      'kept (e0 e1)',
    ],
  ])('kept: %s', (_, rows, expected) => {
    expect(outcomes(rows, documents)[0]).toBe(expected);
  });

  it.each<OutcomeCase>([
    [
      'still under construction at the end of the promised year: a year at least',
      [BUILT_2025, ['26计划', '2025', 'under-construction']],
      'late 1 (e0 e1)',
    ],
    [
      'still under construction at the start of the year after: a year at least',
      [BUILT_2025, ['26计划', '2026', 'under-construction']],
      'late 1 (e0 e1)',
    ],
    [
      'a plan issued before the year it plans speaks of the start of that year',
      [
        ['五年规划', '2021/2025', 'planned', ['2022', 'completed']],
        ['23报告', '2023', 'under-construction'],
      ],
      'late 1 (e0 e1)',
    ],
    [
      'still under construction at the end of the year after: two years at least',
      [BUILT_2025, ['27计划', '2026', 'under-construction']],
      'late 2 (e0 e1)',
    ],
    [
      'promised anew for the next year',
      [BUILT_2025, ['26计划', '2026', 'mentioned', ['2026', 'completed']]],
      'late 1 (e0 e1)',
    ],
    [
      'a slip announced before the time has come',
      [
        ['五年规划', '2021/2025', 'planned', ['2025', 'completed']],
        ['25计划', '2025', 'under-construction', ['2027', 'completed']],
      ],
      'late 2 (e0 e1)',
    ],
    [
      'a new date before a state that says as much',
      [
        BUILT_2025,
        ['26计划', '2025', 'under-construction'],
        ['26计划', '2026', 'under-construction', ['2026', 'completed']],
      ],
      'late 1 (e0 e2)',
    ],
    [
      'a state before the promised one is promised for later: the start of what should be built',
      [BUILT_2025, ['26计划', '2026', 'mentioned', ['2027', 'starting']]],
      'late 2 (e0 e1)',
    ],
    [
      'the furthest of several delays',
      [
        BUILT_2025,
        ['26计划', '2025', 'under-construction'],
        ['26计划', '2026', 'under-construction', ['2028', 'completed']],
      ],
      'late 3 (e0 e2)',
    ],
    [
      'a plan of the year after that only promises the state is no present state, but a new promise',
      [BUILT_2025, ['26计划', '2026', 'completed', ['2026', 'completed']]],
      'late 1 (e0 e1)',
    ],
    [
      'a result that says the event of a later year: exactly',
      [BUILT_2025, ['27计划', '2026', 'completed']],
      'late 1 (e0 e1)',
    ],
    [
      'an opening in a later year: exactly',
      [OPEN_2025, ['27计划', '2026', 'in-operation', undefined, '建成通车']],
      'late 1 (e0 e1)',
    ],
    [
      'delayed by one, then in operation some time: the least, with both statements',
      [BUILT_2025, ['26计划', '2025', 'under-construction'], ['27计划', '2026', 'in-operation']],
      'late 1 (e0 e1 e2)',
    ],
    [
      'works on the thing after it was reached late do not lengthen the delay',
      [
        BUILT_2025,
        ['27计划', '2026', 'completed'],
        ['27计划', '2027', 'under-construction', ['2029', 'completed']],
      ],
      'late 1 (e0 e1)',
    ],
    [
      'a quarter: under construction at the end of the next one, less than a year',
      [
        ['25计划', '2025', 'under-construction', ['2025-Q1', 'completed']],
        ['26计划', '2025-Q2', 'under-construction'],
      ],
      'late 0 (e0 e1)',
    ],
    [
      'a state at the time of issue counts, not at the start of the planned year',
      [
        ['25计划', '2025', 'under-construction', ['2026-Q1', 'completed']],
        ['26计划', '2026', 'under-construction'],
      ],
      'late 0 (e0 e1)',
    ],
    [
      'cancelled once, but promised again',
      [
        BUILT_2025,
        ['26计划', '2025', 'cancelled'],
        ['27计划', '2027', 'mentioned', ['2028', 'completed']],
      ],
      'late 3 (e0 e2)',
    ],
    [
      'cancelled once, but under way again',
      [
        BUILT_2025,
        ['26计划', '2025', 'cancelled'],
        ['27计划', '2026', 'mentioned'],
        ['27计划', '2027', 'under-construction'],
      ],
      'late 2 (e0 e3)',
    ],
  ])('late: %s', (_, rows, expected) => {
    expect(outcomes(rows, documents)[0]).toBe(expected);
  });

  it.each<OutcomeCase>([
    [
      'in operation later: it may have been built in time',
      [BUILT_2025, ['27计划', '2026', 'in-operation', undefined, '建成通车']],
      'reached (e0 e1)',
    ],
    [
      'a lasting state of a later year does not say when it began',
      [OPEN_2025, ['27计划', '2026', 'in-operation', undefined, '高效运营']],
      'reached (e0 e1)',
    ],
    [
      'a span that began before the promised time does not say when',
      [
        ['24计划', '2024', 'under-construction', ['2024', 'completed']],
        ['26计划', '2021/2025', 'completed'],
      ],
      'reached (e0 e1)',
    ],
    [
      'a plan that takes the state as given is no result',
      [BUILT_2025, ['26计划', '2026', 'in-operation']],
      'reached (e0 e1)',
    ],
    [
      'not even before the time has come',
      [
        ['五年规划', '2021/2025', 'planned', ['2025', 'completed']],
        ['24计划', '2024', 'in-operation'],
      ],
      'reached (e0 e1)',
    ],
    [
      'works since on a thing taken as given are no delay',
      [
        BUILT_2025,
        ['26计划', '2026', 'in-operation'],
        ['27计划', '2027', 'under-construction', ['2029', 'completed']],
      ],
      'reached (e0 e1)',
    ],
    [
      'a present state below what the same plan promises is one',
      [BUILT_2025, ['26计划', '2026', 'completed', ['2026', 'in-operation']]],
      'reached (e0 e1)',
    ],
  ])('reached: %s', (_, rows, expected) => {
    expect(outcomes(rows, documents)[0]).toBe(expected);
  });

  it('reached: some time in a span of years after the promised one', () => {
    const report = document('28报告', '2028-04-10', '2026/2027', '2028');
    const rows: readonly Row[] = [BUILT_2025, ['28报告', '2026/2027', 'completed']];
    expect(outcomes(rows, [...documents, report])).toStrictEqual(['reached (e0 e1)']);
  });

  it.each<OutcomeCase>([
    [
      'the promised year is not reported yet',
      [['26计划', '2026', 'planned', ['2026', 'completed']]],
      'not-yet (e0)',
    ],
    [
      'the state of its own plan is no delay',
      [
        ['26计划', '2026', 'planned', ['2026', 'completed']],
        ['26计划', '2026', 'under-construction'],
      ],
      'not-yet (e0)',
    ],
    [
      'another plan of the same day that takes it as given does not keep it',
      [
        ['26计划', '2026', 'planned', ['2026', 'starting']],
        ['区26报告', '2026', 'under-construction'],
      ],
      'not-yet (e0)',
    ],
    [
      'an older result in the same document is of another thing',
      [
        ['26计划', '2025', 'completed'],
        ['26计划', '2026', 'under-construction', ['2026', 'completed']],
      ],
      'not-yet (e1)',
    ],
    [
      'a span that ends after the reports',
      [['26计划', '2026', 'planned', ['2026/2030', 'completed']]],
      'not-yet (e0)',
    ],
    [
      'a quarter after the reports',
      [['26计划', '2026', 'planned', ['2026-Q1', 'completed']]],
      'not-yet (e0)',
    ],
    [
      'a promise without a state is not late',
      [
        ['25计划', '2025', 'planned', ['2026']],
        ['26计划', '2026', 'planned', ['2027', 'starting']],
      ],
      'not-yet (e0)',
    ],
  ])('not yet: %s', (_, rows, expected) => {
    expect(outcomes(rows)[0]).toBe(expected);
  });

  it.each<OutcomeCase>([
    ['no later document speaks of it', [BUILT_2025], 'unknown (e0)'],
    [
      'an earlier document, whatever it says',
      [['24计划', '2023', 'completed'], BUILT_2025],
      'unknown (e1)',
    ],
    ['a later one only mentions it', [BUILT_2025, ['26计划', '2025', 'mentioned']], 'unknown (e0)'],
    [
      'later ones speak only of a time before the promise ends',
      [
        ['五年规划', '2021/2025', 'planned', ['2025', 'completed']],
        ['25计划', '2025', 'under-construction'],
      ],
      'unknown (e0 e1)',
    ],
    [
      'built does not say whether it is open',
      [OPEN_2025, ['26计划', '2025', 'completed']],
      'unknown (e0 e1)',
    ],
    [
      'works go on inside a finished structure',
      [
        ['25计划', '2025', 'under-construction', ['2025', 'structure-complete']],
        ['26计划', '2026', 'under-construction'],
      ],
      'unknown (e0 e1)',
    ],
    [
      'a promise without a state, and the thing is not in operation',
      [
        ['25计划', '2025', 'planned', ['2025']],
        ['26计划', '2025', 'under-construction'],
      ],
      'unknown (e0 e1)',
    ],
    [
      'a promise to be mentioned is a promise without a state',
      [
        ['25计划', '2025', 'planned', ['2025', 'mentioned']],
        ['26计划', '2025', 'planned'],
      ],
      'unknown (e0 e1)',
    ],
    [
      'a new promise of more by later does not say that this one failed',
      [BUILT_2025, ['26计划', '2026', 'mentioned', ['2026', 'in-operation']]],
      'unknown (e0)',
    ],
  ])('unknown: %s', (_, rows, expected) => {
    expect(outcomes(rows)[0]).toBe(expected);
  });

  it.each<OutcomeCase>([
    [
      'before the time has come',
      [
        ['五年规划', '2021/2025', 'planned', ['2025', 'completed']],
        ['24计划', '2023', 'cancelled'],
      ],
      'cancelled (e0 e1)',
    ],
    [
      'after a delay, with a mention since',
      [
        BUILT_2025,
        ['26计划', '2025', 'under-construction'],
        ['27计划', '2026', 'cancelled'],
        ['27计划', '2027', 'mentioned'],
      ],
      'cancelled (e0 e2)',
    ],
  ])('cancelled: %s', (_, rows, expected) => {
    expect(outcomes(rows, documents)[0]).toBe(expected);
  });

  it('judges every promise by itself, in the order of the documents', () => {
    const rows: readonly Row[] = [
      ['26计划', '2026', 'under-construction', ['2026', 'completed']],
      ['26计划', '2025', 'under-construction'],
      ['25计划', '2025', 'under-construction', ['2025', 'completed']],
    ];
    expect(outcomes(rows)).toStrictEqual(['late 1 (e2 e0)', 'not-yet (e0)']);
  });

  it('puts the promise of an earlier document first, whatever period it speaks of', () => {
    expect(
      outcomes([
        ['25计划', '2025', 'planned', ['2026', 'starting']],
        ['24计划', '2024/2026', 'planned', ['2026', 'starting']],
      ]),
    ).toStrictEqual(['not-yet (e1)', 'not-yet (e0)']);
  });

  it('a promise repeated for the same year is no delay', () => {
    const repeated: Row = ['26计划', '2026', 'under-construction', ['2026', 'completed']];
    const first: Row = ['25计划', '2025', 'planned', ['2026', 'completed']];
    expect(outcomes([first, repeated, repeated])).toStrictEqual([
      'not-yet (e0)',
      'not-yet (e1)',
      'not-yet (e2)',
    ]);
  });

  it('a promise moved earlier is no delay', () => {
    expect(
      outcomes([
        ['24计划', '2024', 'planned', ['2027', 'completed']],
        ['25计划', '2025', 'under-construction', ['2026', 'completed']],
      ]),
    ).toStrictEqual(['not-yet (e0)', 'not-yet (e1)']);
  });

  it.each<[string, readonly Row[], string]>([
    [
      'kept',
      [BUILT_2025, ['26计划', '2025', 'in-operation', undefined, '通车']],
      '原定2025年建成（“某词”）；26计划称2025年投用（“通车”），按期',
    ],
    [
      'kept and contradicted',
      [
        ['25计划', '2025', 'planned', ['2025', 'starting']],
        ['26计划', '2025', 'starting', undefined, '开工'],
        ['26计划', '2026', 'planned', ['2026', 'starting'], '新开工'],
      ],
      '原定2025年新开工（“某词”）；26计划称2025年新开工（“开工”），按期；但26计划称2026年新开工',
    ],
    [
      'late by a new promise',
      [BUILT_2025, ['26计划', '2026', 'mentioned', ['2026', 'completed'], '年底完工']],
      '原定2025年建成（“某词”）；26计划称2026年建成（“年底完工”），至少延后1年',
    ],
    [
      'late by a state',
      [OPEN_2025, ['26计划', '2025', 'under-construction', undefined, '全面加速']],
      '原定2025年投用（“某词”）；26计划称2025年在建（“全面加速”），至少延后1年',
    ],
    [
      'late exactly',
      [BUILT_2025, ['27计划', '2026', 'completed', undefined, '建成']],
      '原定2025年建成（“某词”）；27计划称2026年建成，延后1年',
    ],
    [
      'late by less than a year',
      [
        ['25计划', '2025', 'planned', ['2025-Q1', 'completed']],
        ['26计划', '2025-Q2', 'starting', undefined, '开工'],
      ],
      '原定2025年1季度建成（“某词”）；26计划称2025年2季度新开工（“开工”），延后，不足1年',
    ],
    [
      'late, and reached since',
      [
        OPEN_2025,
        ['26计划', '2025', 'starting', undefined, '开工'],
        ['27计划', '2026', 'in-operation', undefined, '运营'],
      ],
      '原定2025年投用（“某词”）；26计划称2025年新开工（“开工”），至少延后1年；27计划称2026年投用（“运营”）',
    ],
    [
      'reached',
      [BUILT_2025, ['27计划', '2026', 'in-operation', undefined, '运营']],
      '原定2025年建成（“某词”）；27计划称2026年投用（“运营”），是否按期未说明',
    ],
    [
      'cancelled',
      [BUILT_2025, ['26计划', '2025', 'cancelled', undefined, '不再实施“大桥”']],
      '原定2025年建成（“某词”）；26计划称2025年取消（“不再实施‘大桥’”）',
    ],
    [
      'not yet',
      [['27计划', '2027', 'planned', ['2027/2030']]],
      '原定2027—2030年完成（“某词”），截至最新文件的报告期尚未到期',
    ],
    ['unknown', [BUILT_2025], '原定2025年建成（“某词”），后续文件未提及'],
    [
      'only mentioned',
      [BUILT_2025, ['26计划', '2025', 'mentioned']],
      '原定2025年建成（“某词”），后续文件提及而未说明状态',
    ],
    [
      'silent since',
      [
        ['五年规划', '2021/2025', 'planned', ['2025', 'completed']],
        ['25计划', '2024', 'starting', undefined, '启动'],
      ],
      '原定2025年建成（“某词”）；25计划称2024年新开工（“启动”），其后文件未提及',
    ],
    [
      'only mentioned since',
      [
        ['五年规划', '2021/2025', 'planned', ['2025', 'completed']],
        ['25计划', '2024', 'starting', undefined, '启动'],
        ['26计划', '2025', 'mentioned'],
      ],
      '原定2025年建成（“某词”）；25计划称2024年新开工（“启动”），其后文件提及而未说明状态',
    ],
    [
      'promised again and no more: a promise is not quoted as a state',
      [
        ['五年规划', '2021/2025', 'planned', ['2025', 'completed']],
        ['23报告', '2023', 'under-construction', ['2023', 'completed'], '建成大桥'],
      ],
      '原定2025年建成（“某词”）；23报告称2023年建成（“建成大桥”），其后文件未提及',
    ],
    [
      'reached by what a plan promises to go beyond: a promise is not quoted as a state',
      [
        ['25计划', '2025', 'planned', ['2025', 'starting']],
        ['26计划', '2026', 'under-construction', ['2026', 'completed'], '年底完工'],
      ],
      '原定2025年新开工（“某词”）；26计划称2026年建成（“年底完工”），是否按期未说明',
    ],
    [
      'left open by a result of the promised year, which goes before what is said of later years',
      [
        ['25计划', '2025', 'under-construction', ['2025', 'structure-complete']],
        ['26计划', '2025', 'under-construction', undefined, '初步成形'],
        ['26计划', '2026', 'under-construction', undefined, '加快推进'],
      ],
      '原定2025年主体完工（“某词”）；26计划称2025年在建（“初步成形”），是否按期未说明',
    ],
    [
      'left open',
      [OPEN_2025, ['26计划', '2025', 'completed', undefined, '建成交付']],
      '原定2025年投用（“某词”）；26计划称2025年建成（“建成交付”），是否按期未说明',
    ],
  ])('says the arithmetic: %s', (_, rows, expected) => {
    expect(computeDueOutcomes(events(rows), documents)[0]?.text).toBe(expected);
  });
});

describe('findRegressions', () => {
  function regressions(rows: readonly Row[]): [RegressionKind, string, string][] {
    return findRegressions(events(rows), documents).map(({ kind, earlier, later }) => [
      kind,
      earlier.id,
      later.id,
    ]);
  }

  it.each<[string, readonly Row[]]>([
    ['no events', []],
    [
      'only mentions',
      [
        ['24计划', '2023', 'mentioned'],
        ['25计划', '2025', 'mentioned'],
      ],
    ],
    [
      'states in order',
      [
        ['24计划', '2023', 'starting'],
        ['25计划', '2024', 'under-construction'],
        ['26计划', '2025', 'completed'],
        ['27计划', '2026', 'in-operation'],
      ],
    ],
    [
      'a plan fallen behind: it was no result',
      [
        ['24计划', '2024', 'in-operation'],
        ['25计划', '2024', 'under-construction'],
      ],
    ],
    [
      'a mention or an end after a result',
      [
        ['24计划', '2023', 'in-operation'],
        ['25计划', '2024', 'mentioned'],
        ['26计划', '2025', 'cancelled'],
      ],
    ],
    [
      'a later document that speaks of an earlier time',
      [
        ['24计划', '2023', 'in-operation'],
        ['25计划', '2021/2022', 'under-construction'],
      ],
    ],
    [
      'a lesser word beside a greater one of the same period in the same document',
      [
        ['24计划', '2023', 'completed'],
        ['25计划', '2024', 'under-construction'],
        ['25计划', '2024', 'in-operation'],
      ],
    ],
    [
      'two documents of the same day on the same period',
      [
        ['26计划', '2025', 'in-operation'],
        ['区26报告', '2025', 'under-construction'],
      ],
    ],
    [
      'works inside a finished structure',
      [
        ['24计划', '2023', 'structure-complete'],
        ['25计划', '2024', 'under-construction'],
      ],
    ],
    [
      'an acceptance after the opening',
      [
        ['24计划', '2023', 'in-operation'],
        ['25计划', '2024', 'completed'],
      ],
    ],
    [
      'a trial after the building',
      [
        ['24计划', '2023', 'completed'],
        ['25计划', '2024', 'trial'],
      ],
    ],
    [
      'a promise to be mentioned',
      [
        ['24计划', '2023', 'completed'],
        ['25计划', '2025', 'mentioned', ['2025', 'mentioned']],
      ],
    ],
    [
      'the opening promised of what is built',
      [
        ['24计划', '2023', 'completed'],
        ['25计划', '2025', 'completed', ['2025', 'in-operation']],
      ],
    ],
  ])('finds none: %s', (_, rows) => {
    expect(regressions(rows)).toStrictEqual([]);
  });

  it.each<[string, readonly Row[], [RegressionKind, string, string][]]>([
    [
      'under construction after it was in operation',
      [
        ['24计划', '2023', 'in-operation'],
        ['25计划', '2024', 'under-construction'],
      ],
      [['built-on', 'e0', 'e1']],
    ],
    [
      'a later document on the same period',
      [
        ['25计划', '2024', 'in-operation'],
        ['26计划', '2024', 'under-construction'],
      ],
      [['fallen-back', 'e0', 'e1']],
    ],
    [
      'the plan part of the document that reports the result',
      [
        ['25计划', '2024', 'under-construction'],
        ['25计划', '2025', 'planned'],
      ],
      [['fallen-back', 'e0', 'e1']],
    ],
    [
      'a year that stands behind the span it ends',
      [
        ['区26报告', '2021/2025', 'under-construction'],
        ['区26报告', '2025', 'preparing'],
      ],
      [['fallen-back', 'e0', 'e1']],
    ],
    [
      'every later statement, against the furthest result and the latest of these',
      [
        ['24计划', '2023', 'starting'],
        ['25计划', '2024', 'completed'],
        ['26计划', '2025', 'completed'],
        ['26计划', '2026', 'planned'],
        ['27计划', '2026', 'preparing'],
      ],
      [
        ['fallen-back', 'e2', 'e3'],
        ['fallen-back', 'e2', 'e4'],
      ],
    ],
    [
      'what falls behind the furthest result, not just behind the last',
      [
        ['24计划', '2023', 'in-operation'],
        ['25计划', '2024', 'completed'],
        ['26计划', '2025', 'under-construction'],
      ],
      [['built-on', 'e0', 'e2']],
    ],
    [
      'a new promise of what is in operation',
      [
        ['24计划', '2023', 'in-operation'],
        ['25计划', '2025', 'mentioned', ['2025', 'in-operation']],
      ],
      [['promised-again', 'e0', 'e1']],
    ],
    [
      'a promise whose state is behind is reported once, as fallen back',
      [
        ['24计划', '2023', 'under-construction'],
        ['25计划', '2025', 'planned', ['2025', 'starting']],
      ],
      [['fallen-back', 'e0', 'e1']],
    ],
    [
      'a promise of what an earlier result of the same document says to be done',
      [
        ['25计划', '2024', 'completed'],
        ['25计划', '2025', 'completed', ['2025', 'completed']],
      ],
      [['promised-again', 'e0', 'e1']],
    ],
  ])('finds %s', (_, rows, expected) => {
    expect(regressions(rows)).toStrictEqual(expected);
  });

  it('says both', () => {
    const rows: readonly Row[] = [
      ['24计划', '2023', 'in-operation', undefined, '通车'],
      ['25计划', '2024', 'under-construction', undefined, '推进'],
      ['25计划', '2025', 'mentioned', ['2025', 'completed'], '完工'],
    ];
    expect(findRegressions(events(rows), documents).map(({ text }) => text)).toStrictEqual([
      '24计划称2023年投用（“通车”）；25计划称2024年在建（“推进”），后期表述较早期靠前',
      '24计划称2023年投用（“通车”）；25计划称2025年建成（“完工”），再次承诺',
    ]);
  });
});

describe('computeStatusOverYears', () => {
  const ofSector = (sectorId: string) =>
    dataset.events.filter(
      ({ projectId }) => dataset.projectById.get(projectId)?.sectorId === sectorId,
    );
  const compact = (of: Dataset, events: readonly ProjectEvent[] = of.events) =>
    computeStatusOverYears(of, events).map(({ documentId, label, year, counts }) => [
      documentId,
      label,
      year,
      Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0)),
    ]);

  it('counts every state, also at zero', () => {
    const [first] = computeStatusOverYears(dataset);
    expect(Object.keys(first?.counts ?? {})).toStrictEqual([...PROJECT_STATUSES]);
  });

  it('ends with the states that the dataset knows', () => {
    const latest = dataset.projects.flatMap(({ id }) => dataset.latestEventOf(id)?.status ?? []);
    const counts = computeStatusOverYears(dataset).at(-1)?.counts;
    for (const status of PROJECT_STATUSES) {
      expect(counts?.[status]).toBe(latest.filter((each) => each === status).length);
    }
  });

  it('adds the sectors up to the whole', () => {
    const whole = computeStatusOverYears(dataset).map(({ counts }) => counts);
    const sectors = dataset.sectors.map(({ id }) => computeStatusOverYears(dataset, ofSector(id)));
    whole.forEach((counts, row) => {
      for (const status of PROJECT_STATUSES) {
        const sum = sectors.reduce((total, rows) => total + (rows[row]?.counts[status] ?? 0), 0);
        expect(sum).toBe(counts[status]);
      }
    });
  });

  it('has a row per document and no counts without projects', () => {
    expect(compact(dataset, []).map(([, , , counts]) => counts)).toStrictEqual(
      dataset.documents.map(() => ({})),
    );
  });

  it('keeps a state over a mention, and a mention until a state comes', () => {
    const [first, second] = file.documents;
    if (first === undefined || second === undefined) throw new Error('two documents expected');
    const [project, other] = file.projects;
    if (project === undefined || other === undefined) throw new Error('two projects expected');
    const event = (documentId: string, projectId: string, status: ProjectStatus) => ({
      documentId,
      projectId,
      status,
      line: 1,
      asOf: '2020',
      printed: '某词',
    });
    const of = createDataset({
      ...file,
      documents: [
        { ...second, issuedOn: '2024-02-01' },
        { ...first, issuedOn: '2021-03-01' },
      ],
      projectEvents: [
        event(first.id, project.id, 'starting'),
        event(second.id, project.id, 'mentioned'),
        event(first.id, other.id, 'mentioned'),
        event(second.id, other.id, 'cancelled'),
      ],
    });
    expect(compact(of)).toStrictEqual([
      [first.id, first.shortTitle, 2021, { starting: 1, mentioned: 1 }],
      [second.id, second.shortTitle, 2024, { starting: 1, cancelled: 1 }],
    ]);
  });
});
