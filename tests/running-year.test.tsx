// @vitest-environment jsdom
import { loadFixtureFile } from '@mocks/fixture-dataset';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createDataset } from '@/domain/statements/dataset';
import { renderApp } from './render-app';

const file = await loadFixtureFile();

/** The fixture, whose last reported year is 2023, with a first quarter. */
const dataset = createDataset({
  ...file,
  observations: [
    ...file.observations,
    {
      ...{ documentId: 'report-2024', line: 3, indicatorId: 'new-jobs', regionId: 'stone' },
      ...{ period: '2024-Q1', stage: 'actual', qualifier: 'eq', value: 1.6, printed: '1.6万人' },
    },
  ],
});

describe('a figure of the running year', () => {
  it('stands beside the open target of its year, with the way to its source', async () => {
    const { user } = renderApp('/commitments?part=open', dataset);
    const table = await screen.findByRole('table', { name: '目标兑现' });
    expect(within(table).getByRole('columnheader', { name: /年内最新/ })).toBeVisible();
    const row = within(table).getByRole('row', { name: /城镇新增就业/ });
    expect(row).toHaveTextContent('1.6万人2024年1季度，待更新');
    expect(row).toHaveTextContent('进行中');
    expect(row).toHaveTextContent('快于序时');
    expect(row).toHaveTextContent('完成率29.1%，序时25.0%（直线），快4.1个百分点');
    await user.click(within(row).getByRole('link', { name: /2024年1季度，1.6万人.*查看出处/ }));
    expect(await screen.findByRole('dialog', { name: '出处' })).toHaveTextContent('1.6万人');
  });

  it('stands below the targets of its year on the page of its indicator', async () => {
    renderApp('/indicators/new-jobs', dataset);
    const table = await screen.findByRole('table', { name: '目标与兑现' });
    expect(within(table).getByText('2024年1季度')).toBeVisible();
    expect(within(table).getByText('快于序时')).toBeVisible();
  });

  it('has no column where there is none', async () => {
    renderApp('/commitments?part=open');
    const table = await screen.findByRole('table', { name: '目标兑现' });
    expect(within(table).queryByRole('columnheader', { name: /年内最新/ })).toBeNull();
  });
});
