import { loadFixtureDataset } from '@mocks/fixture-dataset';
import { describe, expect, it, vi } from 'vitest';
import type { ComputedChart } from '@/domain/charts/computed-chart';
import { NO_FILTERS } from '@/domain/filters';
import type { ExportScope } from './export-scope';
import { drawPicture, namePicture } from './picture';
import { renderSvg } from './render-svg';

vi.mock('./render-svg', () => ({ renderSvg: vi.fn(async () => '<svg/>') }));

const scope: ExportScope = {
  dataset: await loadFixtureDataset(),
  filters: { ...NO_FILTERS, sector: ['economy'] },
  date: '2026-11-21',
  link: 'https://plan.test/#/trajectories?sector=economy',
  bareLink: 'https://plan.test/#/trajectories',
  linkTo: (address) => `https://plan.test/#${address}`,
};
const chart: ComputedChart = {
  spec: { kind: 'project-progress', filters: { ...NO_FILTERS, sector: ['economy'] } },
  label: '地区生产总值，石城市',
  title: ['地区生产总值', '石城市'],
  drawing: { kind: 'strips', strips: [], parts: [] },
  legend: [],
  table: { header: [], rows: [] },
  sourceIds: [],
  address: '/projects/progress?sector=economy',
  filters: { ...NO_FILTERS, sector: ['economy'] },
};
const OPTIONS = { size: 'wide', comment: '说明', hasLink: true } as const;

/** What is drawn around the chart. */
async function textsOf(drawn: ComputedChart, hasLink = true) {
  await drawPicture(scope, drawn, { ...OPTIONS, hasLink });
  return vi.mocked(renderSvg).mock.lastCall?.[1];
}

describe('a picture', () => {
  it('says the filters of its chart and leads to it, whatever else the view at hand says', async () => {
    expect(await textsOf(chart)).toMatchObject({
      filters: expect.stringContaining('综合经济'),
      link: 'https://plan.test/#/projects/progress?sector=economy',
      comment: '说明',
    });
    expect(namePicture(scope, chart, { format: 'png' })).toContain('综合经济');
  });

  it('of a chart with a page of its own says none of the grid’s filters and leads to that page', async () => {
    const trajectory = { ...chart, address: '/trajectories/gdp.stone', filters: NO_FILTERS };
    expect(await textsOf(trajectory)).toMatchObject({
      filters: expect.not.stringContaining('综合经济'),
      link: 'https://plan.test/#/trajectories/gdp.stone',
    });
    expect(namePicture(scope, trajectory, { format: 'png' })).toBe(
      '地区生产总值_石城市_2026-11-21.png',
    );
  });

  it('has no link where none is wanted', async () => {
    expect(await textsOf(chart, false)).toMatchObject({ link: '' });
  });
});
