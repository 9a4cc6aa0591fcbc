import { loadFixtureDataset } from '@mocks/fixture-dataset';
import { expect, it } from 'vitest';
import { computeDocumentViews } from './documents-view';

it('counts what was read from each document, in order of issue', async () => {
  const views = computeDocumentViews(await loadFixtureDataset());
  expect(views.map(({ document, ...view }) => ({ id: document.id, ...view }))).toEqual([
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
