import { loadFixtureDataset } from '@mocks/fixture-dataset';
import { describe, expect, it, vi } from 'vitest';
import { NO_FILTERS } from '@/domain/filters';
import type { ChartExport } from '@/ui/exporting/export-context';
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
const chart: ChartExport = {
  title: ['地区生产总值', '石城市'],
  legend: [],
  draw: () => null,
  table: { header: [], rows: [] },
};
const OPTIONS = { size: 'wide', comment: '说明', hasLink: true } as const;

/** What is drawn around the chart. */
async function textsOf(drawn: ChartExport, hasLink = true) {
  await drawPicture(scope, drawn, { ...OPTIONS, hasLink });
  return vi.mocked(renderSvg).mock.lastCall?.[1];
}

describe('a picture', () => {
  it('of the view at hand says its filters and leads to it', async () => {
    expect(await textsOf(chart)).toMatchObject({
      filters: expect.stringContaining('综合经济'),
      link: scope.link,
      comment: '说明',
    });
    expect(namePicture(scope, chart, 'png')).toContain('综合经济');
  });

  it('of a chart with a page of its own says none of the grid’s filters and leads to that page', async () => {
    const trajectory = { ...chart, address: '/trajectories/gdp.stone' };
    expect(await textsOf(trajectory)).toMatchObject({
      filters: expect.not.stringContaining('综合经济'),
      link: 'https://plan.test/#/trajectories/gdp.stone',
    });
    expect(namePicture(scope, trajectory, 'png')).toBe('地区生产总值_石城市_2026-11-21.png');
  });

  it('has no link where none is wanted', async () => {
    expect(await textsOf(chart, false)).toMatchObject({ link: '' });
  });
});
