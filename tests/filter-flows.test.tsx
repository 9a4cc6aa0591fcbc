// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { usePreferences } from '@/store/preferences';
import { renderApp } from './render-app';

async function chips(): Promise<HTMLElement> {
  return screen.findByRole('region', { name: '已选筛选条件' });
}

const textsOf = (bar: HTMLElement) =>
  within(bar)
    .getAllByRole('listitem')
    .map(({ dataset, textContent }) => `${dataset.heeded === 'true' ? '' : '× '}${textContent}`);

describe('the filters above a view', () => {
  it('are all there with the panel folded, those that it does not heed struck out and said', async () => {
    usePreferences.setState({ isFilterPanelOpen: false });
    renderApp('/projects?stage=target&sector=transport&region=west&q=tunnel&verdict=met');
    const bar = await chips();
    expect(textsOf(bar)).toEqual([
      '领域：交通',
      '地区：西区',
      '搜索：tunnel',
      '× 数据性质：目标',
      '× 评价：完成',
    ]);
    expect(bar).toHaveTextContent('本页不按数据性质、评价筛选');
    expect(screen.queryByRole('complementary', { name: '筛选' })).not.toBeInTheDocument();
  });

  it('are none where nothing is chosen', async () => {
    renderApp('/projects');
    await screen.findByRole('table', { name: '项目库' });
    expect(screen.queryByRole('region', { name: '已选筛选条件' })).not.toBeInTheDocument();
  });

  it('are removed one by one, the focus going on, or all together', async () => {
    const { user, address } = renderApp('/indicators?sector=economy~environment&region=west');
    const bar = await chips();
    await user.click(within(bar).getByRole('button', { name: '移除筛选 领域：综合经济' }));
    await waitFor(() => expect(address()).toBe('/indicators?region=west&sector=environment'));
    expect(screen.getByRole('button', { name: '移除筛选 领域：生态环境' })).toHaveFocus();
    await user.click(within(bar).getByRole('button', { name: '全部清除' }));
    await waitFor(() => expect(address()).toBe('/indicators'));
    expect(bar).not.toBeInTheDocument();
    expect(screen.getByRole('main')).toHaveFocus();
  });

  it('are said to wait for the list on the page of one record', async () => {
    renderApp('/projects/hill-tunnel?sector=economy');
    const bar = await chips();
    expect(textsOf(bar)).toEqual(['× 领域：综合经济']);
    expect(bar).toHaveTextContent('单项页面不按条件筛选，返回列表后仍适用');
  });

  it('stay removed in the list that the record leads back to', async () => {
    const { user, address } = renderApp('/projects?group=regions&sector=transport&verdict=met');
    const table = await screen.findByRole('table', { name: '项目库' });
    await user.click(within(table).getAllByRole('link')[0] as HTMLElement);
    const back = await screen.findByRole('link', { name: '返回项目库' });
    await user.click(screen.getByRole('button', { name: '移除筛选 领域：交通' }));
    await waitFor(() => expect(address()).toMatch(/^\/projects\/[^?]+\?verdict=met$/));
    await user.click(back);
    await waitFor(() => expect(address()).toBe('/projects?group=regions&verdict=met'));
  });

  it('choose the region of an indicator, and say where it has none', async () => {
    renderApp('/indicators/gdp?region=east~west');
    const bar = await chips();
    // East has no figure of it; of those asked for, the page shows the one that has.
    expect(textsOf(bar)).toEqual(['地区：西区', '× 地区：东区']);
    expect(bar).toHaveTextContent('本页显示的不是东区');
  });
});

describe('what a link said beside what the app knows', () => {
  it.each(['q=隧道', 'q=a%20b', 'sector=transport', 'q=~*!()'])(
    'is named beside %s',
    async (known) => {
      renderApp(`/projects?${known}&sectr=a`);
      expect(await screen.findByText(/“sectr=a”/)).toBeInTheDocument();
      await screen.findByRole('heading', { name: '项目库' });
      expect(screen.getByText(/“sectr=a”/)).toBeInTheDocument();
    },
  );
});

describe('an empty part', () => {
  it('names the parts that have results, leads there and offers to clear the filters', async () => {
    const { user, address } = renderApp('/commitments?part=revisions&sector=transport');
    const message = (await screen.findByText('没有可比的前后目标')).closest<HTMLElement>(
      '[role=status]',
    );
    if (message === null) throw new Error('the message is read out');
    expect(message).toHaveTextContent('项目承诺 有 3 项');
    await user.click(within(message).getByRole('link', { name: '项目承诺' }));
    await waitFor(() => expect(address()).toBe('/commitments?part=promises&sector=transport'));
    await screen.findByRole('table', { name: '项目承诺' });
  });

  it('names the other parts of the evidence, as far as they answer the same question', async () => {
    const { user, address } = renderApp('/evidence/coverage?region=east');
    const title = await screen.findByText('没有符合筛选条件的指标');
    const message = title.closest<HTMLElement>('[role=status]') as HTMLElement;
    expect(message).toHaveTextContent(/文件 有 \d 项/);
    await user.click(within(message).getByRole('link', { name: '文件' }));
    await waitFor(() => expect(address()).toBe('/evidence?region=east'));
  });

  it('does not send a search to a part that does not search', async () => {
    renderApp('/evidence/coverage?q=zzzz');
    await screen.findByText('没有符合筛选条件的指标');
    expect(screen.queryByText(/有 \d+ 项/)).not.toBeInTheDocument();
  });

  it('names no part that would answer without the filter that emptied this one', async () => {
    renderApp('/commitments?part=silent&verdict=missed');
    const title = await screen.findByText('没有未评价的到期目标');
    const message = title.closest<HTMLElement>('[role=status]');
    // What is still open has no verdict: its number would be without the filter.
    expect(within(message as HTMLElement).queryByRole('link')).not.toBeInTheDocument();
  });

  it.each([
    ['/projects?q=gdp', '没有符合筛选条件的项目', '指标库', '/indicators?q=gdp'],
    [
      '/indicators?sector=transport',
      '没有符合筛选条件的指标',
      '项目库',
      '/projects?sector=transport',
    ],
    [
      '/indicators?sector=transport',
      '没有符合筛选条件的指标',
      '目标兑现的项目承诺',
      '/commitments?part=promises&sector=transport',
    ],
  ])('of all entries, %s, leads to the view that has some', async (at, title, label, to) => {
    const { user, address } = renderApp(at);
    const message = (await screen.findByText(title)).closest<HTMLElement>('[role=status]');
    if (message === null) throw new Error('the message is read out');
    expect(within(message).getByRole('button', { name: '清除筛选条件' })).toBeVisible();
    await user.click(within(message).getByRole('link', { name: label }));
    await waitFor(() => expect(address()).toBe(to));
  });

  it('shows no scale of charts where there are none', async () => {
    renderApp('/trajectories?part=silent');
    await screen.findByRole('radiogroup', { name: '排序' });
    expect(screen.queryByRole('radiogroup', { name: '纵轴' })).not.toBeInTheDocument();
  });

  it('offers to clear the region that chose what is compared', async () => {
    const { user, address } = renderApp('/comparison?region=east&q=zzzz');
    await user.click(await screen.findByRole('button', { name: '清除筛选条件' }));
    await waitFor(() => expect(address()).toBe('/comparison'));
  });

  it('is left by clearing the filters', async () => {
    const { user, address } = renderApp('/trajectories?sector=transport');
    await user.click(await screen.findByRole('button', { name: '清除筛选条件' }));
    await waitFor(() => expect(address()).toBe('/trajectories'));
    expect(await screen.findByRole('link', { name: '地区生产总值' })).toBeVisible();
  });

  it('leads from an overview without headlines to what is known of the region', async () => {
    renderApp('/?region=east');
    expect(await screen.findByText('三份文件没有载明东区2023年主要指标')).toBeVisible();
    expect(screen.getByText(/有 1 项/)).toHaveTextContent('项目库 有 1 项');
  });
});

describe('the numbers beside the options', () => {
  it('are of the part in sight', async () => {
    renderApp('/commitments?part=promises');
    await screen.findByRole('table', { name: '项目承诺' });
    expect(screen.getByRole('checkbox', { name: '交通' }).closest('label')).toHaveTextContent(
      '交通3',
    );
    expect(screen.getByRole('checkbox', { name: '投用' })).toBeInTheDocument();
    expect(screen.queryByText('评价')).not.toBeInTheDocument();
  });
});
