import { loadFixtureDataset } from '@mocks/fixture-dataset';
import { expect, it } from 'vitest';
import { computeDocumentsView } from './documents-view';
import { type Filters, NO_FILTERS } from './filters';

const dataset = await loadFixtureDataset();

it('counts what was read from each document, in order of issue', () => {
  const { documents } = computeDocumentsView(dataset, NO_FILTERS);
  expect(documents.map(({ document, ...view }) => ({ id: document.id, ...view }))).toEqual([
    {
      id: 'plan-2021',
      reviews: '2016—2020年',
      plans: '2021—2025年',
      sections: 2,
      observations: 6,
      indicators: 5,
      events: 3,
      projects: 3,
    },
    {
      id: 'report-2024',
      reviews: '2023年',
      plans: '2024年',
      sections: 2,
      observations: 7,
      indicators: 4,
      events: 3,
      projects: 2,
    },
    {
      id: 'west-2024',
      reviews: '2023年',
      plans: '2024年',
      sections: 1,
      observations: 3,
      indicators: 3,
      events: 0,
      projects: 0,
    },
  ]);
});

it.each<[string, Partial<Filters>, (string | number)[][]]>([
  ['a document', { document: ['west-2024'] }, [['west-2024', 3, 3, 0, 0]]],
  [
    'a region: the projects that lie in it as well',
    { region: ['west'] },
    [
      ['plan-2021', 0, 0, 2, 2],
      ['report-2024', 1, 1, 2, 1],
      ['west-2024', 3, 3, 0, 0],
    ],
  ],
  ['a sector', { sector: ['environment'] }, [['plan-2021', 1, 1, 0, 0]]],
  [
    'a region of which none says anything of the sector',
    { sector: ['environment'], region: ['west'] },
    [],
  ],
])('counts what fits: %s', (_, filters, expected) => {
  const { documents } = computeDocumentsView(dataset, { ...NO_FILTERS, ...filters });
  expect(
    documents.map(({ document, observations, indicators, events, projects }) => [
      ...[document.id, observations, indicators, events, projects],
    ]),
  ).toEqual(expected);
});
