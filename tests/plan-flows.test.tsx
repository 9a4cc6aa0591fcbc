// @vitest-environment jsdom
import { loadFixtureFile } from '@mocks/fixture-dataset';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { DatasetFile } from '@/domain/package/compiled-file';
import { createDataset } from '@/domain/statements/dataset';
import { renderApp } from './render-app';

const file = await loadFixtureFile();
const [plan] = file.documents;

/** The fixture in the year in which the next plan stands beside the present one. */
const dataset = createDataset({
  ...file,
  documents: [
    ...file.documents,
    { ...plan, id: 'plan-2026', issuedOn: '2026-03-01', reviews: '2021/2025', plans: '2026/2030' },
  ] as DatasetFile['documents'],
  observations: [
    ...file.observations,
    ...[
      { indicatorId: 'gdp', value: 2000, printed: '2000亿元' },
      { indicatorId: 'new-jobs', value: 8, printed: '8万人' },
    ].map((row) => ({
      ...{ ...row, documentId: 'plan-2026', line: 3, regionId: 'stone', period: '2030' },
      ...{ stage: 'target' as const, qualifier: 'eq' as const },
    })),
  ],
});

const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
const choice = () => screen.findByRole('radiogroup', { name: '规划' });

describe('the next plan beside the present one', () => {
  it('opens from the present one, by its own name everywhere, and the address says which', async () => {
    const { user, address } = renderApp('/trajectories', dataset);
    expect(await heading('“十四五”轨迹')).toBeVisible();
    expect(screen.getByRole('link', { name: '十四五轨迹' })).toBeVisible();
    await user.click(within(await choice()).getByRole('radio', { name: '十五五' }));
    expect(await heading('“十五五”轨迹')).toBeVisible();
    await waitFor(() => expect(address()).toBe('/trajectories?plan=2026/2030'));
    expect(document.title).toBe('十五五轨迹 · 济南规划监测台');
    await user.click(screen.getByRole('link', { name: '尚无结果的五年目标 2' }));
    expect(await screen.findByRole('table', { name: '十五五轨迹' })).toHaveTextContent('2,000');
    expect(address()).toBe('/trajectories?part=silent&plan=2026/2030');
  });

  it('has a page of each trajectory, which leads back to its plan and over to the other', async () => {
    const { user, address } = renderApp('/trajectories?part=silent&plan=2026/2030', dataset);
    await user.click(await screen.findByRole('link', { name: '地区生产总值' }));
    expect(await heading('地区生产总值石城市 · 2026—2030年')).toBeVisible();
    expect(screen.getByRole('link', { name: '返回十五五轨迹' })).toBeVisible();
    await user.click(within(await choice()).getByRole('radio', { name: '十四五' }));
    expect(await heading('地区生产总值石城市 · 2021—2025年')).toBeVisible();
    await waitFor(() => expect(address()).toBe('/trajectories/gdp.stone?part=silent'));
  });

  it('is what a page that a link opened leads back to', async () => {
    renderApp('/trajectories/gdp.stone?plan=2026/2030', dataset);
    const back = await screen.findByRole('link', { name: '返回十五五轨迹' });
    expect(back).toHaveAttribute('href', expect.stringMatching(/\/trajectories\?plan=2026\/2030$/));
  });

  it('leaves the links that name no plan as they were', async () => {
    renderApp('/trajectories/gdp.stone', dataset);
    expect(await heading('地区生产总值石城市 · 2021—2025年')).toBeVisible();
  });

  it('does not follow the reader into other views', async () => {
    const { user, address } = renderApp('/trajectories?plan=2026/2030', dataset);
    await user.click(await screen.findByRole('link', { name: '指标库' }));
    await waitFor(() => expect(address()).toBe('/indicators'));
  });
});

describe('a plan that the dataset does not have', () => {
  it.each(['/trajectories', '/trajectories/gdp.stone'])('is dropped from %s', async (path) => {
    renderApp(`${path}?plan=2031/2035`, dataset);
    expect(await screen.findByText(/已略去规划“2031\/2035”/)).toBeVisible();
    expect(await screen.findByText(/2021—2025年/)).toBeVisible();
  });
});

describe('the only plan', () => {
  it('is no choice', async () => {
    renderApp('/trajectories');
    expect(await heading('“十四五”轨迹')).toBeVisible();
    expect(screen.queryByRole('radiogroup', { name: '规划' })).not.toBeInTheDocument();
  });
});
