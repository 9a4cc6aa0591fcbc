import { loadFixtureFile } from '@mocks/fixture-dataset';
import { describe, expect, it } from 'vitest';
import { computeBehindView } from '@/domain/behind-view';
import { type Filters, NO_FILTERS } from '@/domain/filters';
import type { DatasetFile } from '@/domain/package/compiled-file';
import { createDataset, type Dataset } from '@/domain/statements/dataset';

const file = await loadFixtureFile();

type Row = DatasetFile['observations'][number];
type Event = DatasetFile['projectEvents'][number];

const jobs = (figure: Partial<Row>): Row => ({
  ...{ documentId: 'report-2024', line: 6, indicatorId: 'new-jobs', regionId: 'stone' },
  ...{ period: '2023', stage: 'actual', value: 6, qualifier: 'eq', printed: '6万人' },
  ...figure,
});
const promised = (event: Partial<Event>): Event => ({
  ...{ documentId: 'plan-2021', line: 6, projectId: file.projects[0]?.id ?? '' },
  ...{ asOf: '2021', status: 'planned', printed: '计划' },
  ...event,
});

/** The fixture without its own figures and states, so that a case is about its own. */
function datasetOf(observations: readonly Row[], projectEvents: readonly Event[] = []): Dataset {
  return createDataset({
    ...file,
    documents: [
      ...file.documents,
      ...file.documents.slice(0, 1).map((document) => ({
        ...document,
        ...{ id: 'report-2023', issuedOn: '2023-02-01', reviews: '2022', plans: '2023' },
      })),
    ],
    observations: [...observations],
    projectEvents: [...projectEvents],
    projectFigures: [],
  });
}

const behindOf = (of: Dataset, wanted: Partial<Filters> = {}) =>
  computeBehindView(of, { ...NO_FILTERS, ...wanted }).rows.map(
    ({ kind, aim, gap, since, look }) => [kind, aim.text, look.label, gap, since],
  );

const target = (figure: Partial<Row>): Row =>
  jobs({ documentId: 'report-2023', stage: 'target', value: 7, printed: '7万人', ...figure });

describe('computeBehindView', () => {
  it.each<[string, Dataset, readonly unknown[]]>([
    ['nothing where there is no target', datasetOf([jobs({})]), []],
    [
      'a target that was missed, since the end of its year',
      datasetOf([jobs({}), target({})]),
      [['indicator', '2023年7 万人', '未完成', '−1 万人', '2023年底']],
    ],
    ['no target that was reached', datasetOf([jobs({}), target({ value: 6 })]), []],
    [
      'no missed target of a year after which a later one was reached',
      datasetOf([
        jobs({}),
        target({ value: 6 }),
        jobs({ period: '2022', value: 4 }),
        target({ period: '2022', value: 5 }),
      ]),
      [],
    ],
    [
      'a plan’s target that falls behind its path while the plan runs',
      datasetOf([
        jobs({ indicatorId: 'gdp', period: '2020', value: 1000 }),
        jobs({ indicatorId: 'gdp', value: 1100 }),
        target({ indicatorId: 'gdp', documentId: 'plan-2021', period: '2025', value: 1500 }),
      ]),
      [['indicator', '2025年1,500 亿元', '滞后', '−400 亿元', '2025年底']],
    ],
    [
      'a project past its date and short of its state',
      datasetOf(
        [],
        [
          promised({ dueBy: '2022', dueStatus: 'completed' }),
          promised({ documentId: 'report-2024', asOf: '2024', status: 'under-construction' }),
        ],
      ),
      [['project', '2022年建成', '延后', '延后至少2年', '2022年底']],
    ],
    [
      'no project that came late and is there',
      datasetOf(
        [],
        [
          promised({ dueBy: '2022', dueStatus: 'completed' }),
          promised({ documentId: 'report-2024', asOf: '2023', status: 'completed' }),
        ],
      ),
      [],
    ],
  ])('has %s', (_, of, expected) => {
    expect(behindOf(of)).toStrictEqual(expected);
  });

  it('puts first what has been behind the longest, and filters both alike', () => {
    const of = datasetOf(
      [jobs({}), target({})],
      [
        promised({ dueBy: '2022', dueStatus: 'completed' }),
        promised({ documentId: 'report-2024', asOf: '2024', status: 'under-construction' }),
      ],
    );
    expect(behindOf(of).map(([kind]) => kind)).toStrictEqual(['project', 'indicator']);
    expect(behindOf(of, { document: ['report-2023'] }).map(([kind]) => kind)).toStrictEqual([
      'indicator',
    ]);
    expect(behindOf(of, { period: ['2022'] }).map(([kind]) => kind)).toStrictEqual(['project']);
  });
});
