import { describe, expect, it } from 'vitest';
import type { PlanDocument, ProjectEvent } from '@/domain/statements/dataset';
import type { ProjectStatus } from '@/domain/vocabularies';
import { computeDueOutcomes } from './due-outcomes';
import { computeLifeline } from './lifeline';

function document(id: string, issuedOn: string, reviews: string, plans: string): PlanDocument {
  return {
    ...{ id, kind: 'plan', title: id, shortTitle: id, issuer: '某市人民政府', issuedOn },
    ...{ regionId: 'city', reviews, plans, file: `${id}.txt`, sha256: '0'.repeat(64) },
  };
}

const DOCUMENTS = [
  document('规划', '2021-01-01', '2016/2020', '2021/2025'),
  document('24计划', '2024-01-01', '2023', '2024'),
  document('26计划', '2026-01-01', '2025', '2026'),
];
const UNTIL = 2026;

type Row = readonly [
  documentId: string,
  asOf: string,
  status: ProjectStatus,
  due?: readonly [dueBy: string, dueStatus: ProjectStatus],
];

function lifeOf(rows: readonly Row[]) {
  const events = rows.map(
    ([documentId, asOf, status, due], index): ProjectEvent => ({
      ...{ id: `e${index}`, documentId, line: index + 1, projectId: 'bridge', asOf, status },
      printed: '某词',
      ...(due === undefined ? {} : { dueBy: due[0], dueStatus: due[1] }),
    }),
  );
  const outcomes = computeDueOutcomes(events, DOCUMENTS);
  const life = computeLifeline(events, { documents: DOCUMENTS, outcomes, until: UNTIL });
  return {
    spans: life.spans.map(({ status, start, end }) => [status, start, end]),
    dues: life.dues.map(({ moment, isRevised }) => [moment, isRevised]),
    slips: life.slips.map(({ start, end }) => [start, end]),
  };
}

const NOTHING = { dues: [], slips: [] };

describe('computeLifeline', () => {
  it.each<[string, Row[], ReturnType<typeof lifeOf>]>([
    ['nothing is said', [], { spans: [], ...NOTHING }],
    [
      'a result holds at the end of its period, and until the next',
      [
        ['规划', '2020', 'under-construction'],
        ['24计划', '2023', 'in-operation'],
      ],
      {
        spans: [
          ['under-construction', 2021, 2024],
          ['in-operation', 2024, 2026],
        ],
        ...NOTHING,
      },
    ],
    [
      'a plan holds from its issue',
      [['24计划', '2024', 'planned']],
      { spans: [['planned', 2024, 2026]], ...NOTHING },
    ],
    [
      'of two statements of one moment the later stands',
      [
        ['24计划', '2023', 'preparing'],
        ['24计划', '2023', 'under-construction'],
      ],
      { spans: [['under-construction', 2024, 2026]], ...NOTHING },
    ],
    ['a mention says no state', [['24计划', '2024', 'mentioned']], { spans: [], ...NOTHING }],
    [
      'what is promised is no state, and a promise kept does not slip',
      [
        ['规划', '2021/2025', 'in-operation', ['2023', 'in-operation']],
        ['24计划', '2023', 'in-operation'],
      ],
      { spans: [['in-operation', 2024, 2026]], dues: [[2024, false]], slips: [] },
    ],
    [
      'a promise that is made anew slips to its new time',
      [
        ['规划', '2021/2025', 'under-construction', ['2022', 'completed']],
        ['26计划', '2026', 'under-construction', ['2026', 'completed']],
      ],
      {
        spans: [
          ['under-construction', 2021, 2026],
          ['under-construction', 2026, 2026],
        ],
        dues: [
          [2023, false],
          [2027, true],
        ],
        slips: [[2023, 2027]],
      },
    ],
    [
      'one that is not, slips until the last word',
      [
        ['规划', '2021/2025', 'under-construction', ['2022', 'completed']],
        ['24计划', '2024', 'under-construction'],
      ],
      {
        spans: [
          ['under-construction', 2021, 2024],
          ['under-construction', 2024, 2026],
        ],
        dues: [[2023, false]],
        slips: [[2023, 2026]],
      },
    ],
  ])('%s', (_, rows, expected) => {
    expect(lifeOf(rows)).toEqual(expected);
  });
});
