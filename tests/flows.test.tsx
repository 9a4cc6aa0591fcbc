// @vitest-environment jsdom

import { readFileSync } from 'node:fs';
import { server } from '@mocks/node';
import { handlersFor, type Scenario, UNREADABLE_LISTS } from '@mocks/scenarios';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DATASET_URL } from '@/api/dataset-query';
import { DATASET_SCHEMA_VERSION } from '@/domain/package/compiled-file';
import {
  adoptStoredPreferences,
  CORRUPT_PREFERENCES_KEY,
  PREFERENCES_KEY,
  usePreferences,
} from '@/store/preferences';
import { renderApp } from './render-app';

afterEach(() => vi.unstubAllGlobals());

const plan = readFileSync('mocks/fixture/texts/plan-2021.txt', 'utf8');

async function table(name: string): Promise<HTMLElement> {
  return screen.findByRole('table', { name });
}

/** The first cells of a table's rows, without its header. */
function firstCells(element: HTMLElement): (string | null)[] {
  return within(element)
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.querySelector('td,th')?.textContent ?? null);
}

/** The files that the app hands to the browser. */
function catchDownloads(isForbidden: () => boolean = () => false) {
  const files: { name: string; text: Promise<string> }[] = [];
  let last: Blob | undefined;
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        if (isForbidden()) throw new Error('downloads are forbidden');
        last = blob;
        return 'blob:file';
      },
      revokeObjectURL: () => undefined,
    }),
  );
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    files.push({ name: this.download, text: last?.text() ?? Promise.resolve('') });
  });
  return files;
}

describe('an analyst before the meeting', () => {
  it('opens the overview and sees the latest results beside their targets', async () => {
    renderApp('/');
    const headlines = await table('石城市2023年主要指标');
    const gdp = within(headlines).getByRole('row', { name: /^地区生产总值/ });
    for (const said of ['1,300亿元', '+5.5%', '≈1,500', '符合时序', '≈6%', '20.0%']) {
      expect(gdp).toHaveTextContent(said);
    }
  });

  it('filters the indicators by sector, then by region, and the address follows', async () => {
    const { user, address } = renderApp('/indicators');
    await table('指标库');
    await user.click(screen.getByRole('checkbox', { name: '综合经济' }));
    expect(await screen.findByText('5 / 6 个指标')).toBeInTheDocument();
    await user.click(screen.getByRole('checkbox', { name: '西区' }));
    expect(await screen.findByText('3 / 6 个指标')).toBeInTheDocument();
    await waitFor(() => expect(address()).toBe('/indicators?region=west&sector=economy'));
  });

  it('sees for each option how many results it would leave', async () => {
    renderApp('/indicators?region=west');
    await table('指标库');
    // Under the region filter three indicators are left, all of one sector; without it, the west has three.
    expect(screen.getByRole('checkbox', { name: '综合经济' }).closest('label')).toHaveTextContent(
      '综合经济3',
    );
    expect(screen.getByRole('checkbox', { name: '西区' }).closest('label')).toHaveTextContent(
      '西区3',
    );
    expect(screen.getByRole('checkbox', { name: '石城市' }).closest('label')).toHaveTextContent(
      '石城市6',
    );
  });

  it('finds an indicator by its pinyin initials', async () => {
    const { user, address } = renderApp('/indicators');
    await table('指标库');
    await user.type(screen.getByRole('textbox', { name: '搜索' }), 'czxzjy');
    await waitFor(async () => expect(firstCells(await table('指标库'))).toEqual(['城镇新增就业']));
    await waitFor(() => expect(address()).toBe('/indicators?q=czxzjy'));
  });

  it('sorts by the latest value, descending at the second click', async () => {
    const { user, address } = renderApp('/indicators?sector=economy');
    await user.click(within(await table('指标库')).getByRole('button', { name: '最新值' }));
    expect(firstCells(await table('指标库')).slice(0, 3)).toEqual([
      '地区生产总值增速',
      '城镇新增就业',
      '地区生产总值',
    ]);
    await user.click(within(await table('指标库')).getByRole('button', { name: '最新值' }));
    expect(firstCells(await table('指标库'))[0]).toBe('地区生产总值');
    await waitFor(() => expect(address()).toBe('/indicators?sector=economy&sort=-latest'));
  });

  it('hides a column and finds it hidden the next time', async () => {
    const { user } = renderApp('/indicators');
    await table('指标库');
    await user.click(screen.getByRole('button', { name: '选择显示的列' }));
    await user.click(await screen.findByRole('menuitemcheckbox', { name: '单位' }));
    await waitFor(() =>
      expect(screen.queryByRole('columnheader', { name: '单位' })).not.toBeInTheDocument(),
    );
    expect(usePreferences.getState().hiddenColumns.indicators).toContain('unit');
  });

  it('opens an indicator from the table, reads a source and goes back', async () => {
    const { user, address, back } = renderApp('/indicators');
    await user.click(within(await table('指标库')).getByRole('link', { name: '地区生产总值' }));
    expect(await screen.findByRole('heading', { name: '地区生产总值' })).toBeInTheDocument();
    await user.click(
      screen.getByRole('link', {
        name: '石城市，2020年，实际：1,000，查看出处',
      }),
    );
    const panel = await screen.findByRole('dialog', { name: '出处' });
    expect(panel).toHaveTextContent(
      '《石城市第十四个五年规划》（石政发〔2021〕1号，2021年3月1日）',
    );
    expect(panel).toHaveTextContent('文本第 3 行');
    expect(panel).toHaveTextContent('1000亿元');
    await waitFor(() =>
      expect(address()).toBe('/indicators/gdp?source=plan-2021.gdp.stone.2020.actual'),
    );
    back();
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });

  it('sees one figure and its source where there is nothing to draw', async () => {
    renderApp('/indicators/forest-coverage');
    const figure = await screen.findByRole('region', { name: '最新数据' });
    expect(figure).toHaveTextContent('≈30%');
    expect(figure).toHaveTextContent('石城市 · 2025年 · 目标 · 十四五规划');
  });

  it('follows a project through the documents', async () => {
    const { user } = renderApp('/projects?q=%E9%95%BF%E5%B1%B1');
    await user.click(within(await table('项目库')).getByRole('link', { name: '长山隧道' }));
    await screen.findByRole('heading', { name: '长山隧道' });
    const states = within(screen.getByRole('list', { name: '历次文件中的状态' }))
      .getAllByRole('listitem')
      .map((item) => item.textContent);
    expect(states).toHaveLength(3);
    expect(states[0]).toContain('谋划');
    expect(states[2]).toContain('承诺 2024年投用');
  });
});

describe('lists for a meeting', () => {
  it('groups the projects by district, with how many each has', async () => {
    const { user, address } = renderApp('/projects');
    await table('项目库');
    await user.selectOptions(screen.getByRole('combobox', { name: '分组' }), '地区');
    const heads = await screen.findAllByRole('rowheader');
    expect(heads.map((head) => head.textContent)).toEqual(['石城市1', '西区2']);
    await waitFor(() => expect(address()).toBe('/projects?group=regions'));
  });

  it('exports what is shown and all, named after its filters, each figure with its source', async () => {
    const files = catchDownloads();
    const { user } = renderApp('/indicators?region=west');
    await table('指标库');
    await user.click(screen.getByRole('button', { name: '导出：指标库' }));
    await user.click(await screen.findByRole('menuitem', { name: '当前 3 行 CSV' }));
    expect(await screen.findByText(/已交给浏览器保存：指标库_西区_/)).toBeVisible();
    expect(files[0]?.name).toMatch(/^指标库_西区_\d{4}-\d\d-\d\d\.csv$/);
    const lines = (await files[0]?.text)?.split('\r\n') ?? [];
    expect(lines[0]).toContain('指标,领域,最新值,最新值·原文,最新值·单位,最新值·限定');
    expect(lines[1]).toMatch(/^地区生产总值,综合经济,260,260亿元,亿元,,实际,2023年,西区报告,/);
    expect(lines).toHaveLength(5);
    await user.click(screen.getByRole('button', { name: '导出：指标库' }));
    await user.click(await screen.findByRole('menuitem', { name: '全部 6 行 CSV' }));
    await waitFor(() => expect(files).toHaveLength(2));
    expect(files[1]?.name).toMatch(/^指标库_\d{4}-\d\d-\d\d\.csv$/);
    expect((await files[1]?.text)?.split('\r\n')).toHaveLength(8);
  });

  it('says so where the browser refuses the download, and tries again', async () => {
    let isForbidden = true;
    const files = catchDownloads(() => isForbidden);
    const { user } = renderApp('/projects');
    await table('项目库');
    // The key that opens the menu, from anywhere but a field.
    await user.keyboard('d');
    await user.click(await screen.findByRole('menuitem', { name: '当前 3 行 CSV' }));
    expect(await screen.findByText(/导出失败（downloads are forbidden）/)).toBeVisible();
    isForbidden = false;
    await user.click(screen.getByRole('button', { name: '重试' }));
    await waitFor(() => expect(files).toHaveLength(1));
  });

  it('shows no row where no project fits', async () => {
    renderApp('/projects?q=zzzz');
    expect(await screen.findByText('没有符合筛选条件的项目')).toBeVisible();
    expect((await table('项目库')).querySelectorAll('tbody tr')).toHaveLength(0);
  });

  it('leaves letters typed into a field alone', async () => {
    const { user } = renderApp('/projects');
    await table('项目库');
    await user.type(screen.getByRole('textbox', { name: '搜索' }), 'd');
    expect(screen.queryByRole('menu')).toBeNull();
  });

  it('shows where the projects stood at each document', async () => {
    renderApp('/projects/progress');
    const rows = within(await table('各文件印发时的项目状态')).getAllByRole('row');
    expect(rows.map((row) => row.textContent)).toEqual([
      '文件谋划在建投用合计',
      '十四五规划3003',
      '2024年报告1113',
      '西区报告1113',
    ]);
  });
});

describe('the way through the plan', () => {
  it('scans the trajectories, opens one and reads its arithmetic', async () => {
    const { user, address } = renderApp('/trajectories');
    expect(await screen.findByRole('link', { name: /^已评价的五年目标 1$/ })).toBeVisible();
    await user.click(screen.getByRole('link', { name: '地区生产总值' }));
    await waitFor(() => expect(address()).toBe('/trajectories/gdp.stone'));
    const arithmetic = await screen.findByRole('region', { name: '评价算式' });
    // 2023: (1300 − 1000) ÷ (1500 − 1000) = 60 %, three of five years gone.
    expect(arithmetic).toHaveTextContent('(1300 − 1000) ÷ (1500 − 1000) = 60%');
    expect(arithmetic).toHaveTextContent('符合时序（监测测算，非官方评价）');
    const cells = within(await table('图表数据')).getAllByRole('row')[1];
    expect(cells).toHaveTextContent('结果1,0001,300');
  });

  it('reads a point of the chart by keyboard and opens its source', async () => {
    const { user, address } = renderApp('/trajectories/gdp.stone');
    const point = await screen.findByRole('button', { name: /^2023年，实际 1,300/ });
    point.focus();
    expect(await screen.findByText(/“1300亿元”/)).toBeVisible();
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('dialog', { name: '出处' })).toHaveTextContent('1300亿元');
    await waitFor(() => expect(address()).toContain('source=report-2024.gdp.stone.2023.actual'));
  });

  it('filters by verdict, and the address follows', async () => {
    const { user, address } = renderApp('/trajectories');
    await user.click(await screen.findByRole('checkbox', { name: '符合时序' }));
    expect(await screen.findByRole('link', { name: /^已评价的五年目标 1$/ })).toBeVisible();
    expect(screen.queryByRole('link', { name: '地区生产总值年均增速' })).not.toBeInTheDocument();
    await waitFor(() => expect(address()).toBe('/trajectories?verdict=on-track'));
  });

  it('lists five-year targets that are not judged', async () => {
    renderApp('/trajectories?part=silent');
    expect(firstCells(await table('十四五轨迹'))).toEqual([
      ...['地区生产总值年均增速', '森林覆盖率'],
    ]);
  });

  it('counts what is not judged by reason, each leading to them', async () => {
    const { user, address } = renderApp('/trajectories');
    await user.click(await screen.findByRole('link', { name: '数据不全 1' }));
    expect(firstCells(await table('十四五轨迹'))).toEqual(['地区生产总值年均增速']);
    expect(address()).toBe('/trajectories?part=silent&verdict=incomplete');
  });

  it('says that there is no such trajectory', async () => {
    renderApp('/trajectories/gdp.atlantis');
    expect(await screen.findByText('没有这个轨迹')).toBeVisible();
  });
});

describe('what became of what was promised', () => {
  it('shows open targets with where they stand today', async () => {
    renderApp('/commitments?part=open');
    const row = within(await table('目标兑现')).getByRole('row', { name: /城镇新增就业/ });
    expect(row).toHaveTextContent('5.5万人以上');
    expect(row).toHaveTextContent('6万人');
  });

  it('lists the promises of projects', async () => {
    renderApp('/commitments?part=promises');
    const row = within(await table('项目承诺')).getByRole('row', { name: /大河隧道/ });
    expect(row).toHaveTextContent('2025年建成');
    expect(row).toHaveTextContent('按期');
  });

  it('says so where nothing was revised', async () => {
    renderApp('/commitments?part=revisions');
    expect(await screen.findByText('没有可比的前后目标')).toBeVisible();
  });
});

describe('a district beside the city', () => {
  it('compares like with like and opens a pair', async () => {
    const { user, address } = renderApp('/comparison');
    const pairs = await table('区市对比');
    const row = within(pairs).getByRole('row', { name: /^地区生产总值 2023年/ });
    expect(row).toHaveTextContent('260');
    expect(row).toHaveTextContent('20.0%');
    await user.click(within(row).getByRole('link', { name: '地区生产总值' }));
    await waitFor(() => expect(address()).toBe('/comparison/gdp'));
    expect(await screen.findByRole('figure', { name: '地区生产总值，西区' })).toBeVisible();
    await user.click(screen.getByText('统一刻度'));
    expect(await screen.findByRole('figure', { name: '地区生产总值，西区与石城市' })).toBeVisible();
  });

  it('changes the regions, and the address follows', async () => {
    const { user, address } = renderApp('/comparison');
    await user.selectOptions(
      await screen.findByRole('combobox', { name: '对比地区' }),
      '西区（可比 3 对）',
    );
    await waitFor(() => expect(address()).toBe('/comparison?other=stone&own=west'));
  });

  it('opens with a notice for regions that it does not know', async () => {
    renderApp('/comparison?own=atlantis');
    expect(await screen.findByText('链接中的部分筛选条件已失效')).toBeVisible();
    expect(await table('区市对比')).toBeVisible();
  });
});

describe('what the figures rest on', () => {
  it('lists the documents with what was read from each', async () => {
    renderApp('/evidence');
    const row = within(await table('文件')).getByRole('row', { name: /石城市第十四个五年规划/ });
    expect(row).toHaveTextContent('石政发〔2021〕1号2021-03-01');
    expect(row).toHaveTextContent('2016—2020年2021—2025年65332');
  });

  it('shows for each indicator which document speaks of which year', async () => {
    renderApp('/evidence/coverage?q=czxzjy');
    const jobs = within(await table('指标披露情况')).getByRole('row', { name: /城镇新增就业/ });
    expect(
      within(jobs)
        .getAllByRole('link')
        .slice(1)
        .map((link) => link.getAttribute('aria-label')),
    ).toEqual([
      '十四五规划，石城市，2020年，实际：5',
      '西区报告，西区，2023年，实际：2.1',
      '2 条：2024年报告，石城市，2023年，预计：6；2024年报告，西区，2023年，预计：2',
      '2024年报告，石城市，2024年，目标：≥5.5',
    ]);
    expect(within(jobs).getAllByTitle('三份文件未披露').length).toBeGreaterThan(0);
  });

  it('sets figures against each other, each with the way to its source', async () => {
    renderApp('/evidence/findings?finding=fits');
    expect(await screen.findByRole('link', { name: /^吻合/ })).toHaveAttribute(
      'aria-current',
      'true',
    );
  });
});

describe('where a figure is printed', () => {
  it('shows the passage with the figure highlighted where the text is installed', async () => {
    server.use(...handlersFor('fixture', { 'plan-2021.txt': plan }));
    renderApp('/indicators/gdp?source=plan-2021.gdp.stone.2025.target');
    const passage = await screen.findByRole('region', { name: '原文段落' });
    expect(within(passage).getByText('1500亿元左右').tagName).toBe('MARK');
    expect(passage).toHaveTextContent('年均增长7%以上');
  });

  it('says so where the installed text is another edition', async () => {
    server.use(...handlersFor('fixture', { 'plan-2021.txt': `${plan}再版` }));
    renderApp('/indicators/gdp?source=plan-2021.gdp.stone.2025.target');
    expect(await screen.findByText(/SHA-256 不符/)).toBeInTheDocument();
  });

  it.each(Object.entries(UNREADABLE_LISTS))(
    'a list of texts that is %s is not taken for an empty one, and is asked for again',
    async (_name, handler) => {
      server.use(handler);
      const { user } = renderApp('/indicators/gdp?source=plan-2021.gdp.stone.2025.target');
      expect(await screen.findByText(/没有读到原文：.*sources.json/)).toBeVisible();
      expect(screen.queryByText(/未安装/)).toBeNull();
      server.use(...handlersFor('fixture', { 'plan-2021.txt': plan }));
      await user.click(screen.getByRole('button', { name: '重试' }));
      expect(await screen.findByRole('region', { name: '原文段落' })).toBeVisible();
    },
  );

  it('copies a citation, and shows it to copy by hand where the browser forbids it', async () => {
    const { user } = renderApp('/?source=report-2024.gdp-growth.stone.2024.target');
    const citation =
      '据《石城市2024年报告》（石政发〔2024〕2号，2024年2月1日）二、2024年安排：增长6%左右。';
    await user.click(await screen.findByRole('button', { name: '复制引文' }));
    expect(await navigator.clipboard.readText()).toBe(citation);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('NotAllowedError'));
    await user.click(screen.getByRole('button', { name: '已复制' }));
    expect(await screen.findByDisplayValue(citation)).toBeInTheDocument();
  });
});

describe('a link that is out of date', () => {
  it('opens with a notice and without the values that the dataset does not have', async () => {
    renderApp('/indicators?region=atlantis~west&sector=economy~alchemy');
    expect(await screen.findByText('3 / 6 个指标')).toBeInTheDocument();
    expect(screen.getByText(/地区“atlantis”/)).toHaveTextContent('领域“alchemy”、地区“atlantis”');
  });

  it('says both of its faults in one notice', async () => {
    renderApp('/indicators?region=atlantis&colour=blue');
    const title = await screen.findByText('链接中的部分筛选条件已失效');
    expect(title.closest('[role=status]')).toHaveTextContent(
      '“atlantis”，以及无法识别的“colour=blue”',
    );
    expect(screen.queryByText(/链接中有无法识别的部分/)).not.toBeInTheDocument();
  });

  it.each([
    ['/indicators/no-such-indicator', '没有这个指标'],
    ['/projects/no-such-project', '没有这个项目'],
    ['/no/such/view', '没有这个页面'],
    ['/?source=nobody.said.this', '数据中没有这条记录'],
  ])('%s says what is missing', async (address, message) => {
    renderApp(address);
    expect(await screen.findByText(message)).toBeInTheDocument();
  });

  it('says that nothing fits, where the filters leave nothing', async () => {
    renderApp('/indicators?q=nothing-of-this-name');
    expect(await screen.findByText('没有符合筛选条件的指标')).toBeInTheDocument();
  });
});

describe('a data file that cannot be used', () => {
  it.each<[Scenario, string, string]>([
    ['failing', '无法读取数据文件', 'HTTP 503'],
    ['missing', '没有找到数据文件', 'HTTP 404'],
    ['truncated', '数据文件不完整', '2000 characters'],
    ['foreign', '这不是本系统的数据文件', 'found "something-else"'],
    [
      'outdated',
      '数据文件与程序版本不符',
      `schemaVersion: found ${DATASET_SCHEMA_VERSION - 1}, expected ${DATASET_SCHEMA_VERSION}`,
    ],
    ['damaged', '数据文件已损坏', 'checksum: found'],
    ['broken', '数据文件内容有误', 'observations.2.value'],
    ['dangling', '数据文件内容有误', 'observations.2.regionId: no "atlantis" in regions'],
    ['empty', '数据文件内容有误', 'projectEvents: no row'],
  ])('%s: the page says which, what to do, and can try again', async (scenario, title, detail) => {
    server.use(...handlersFor(scenario));
    const { user } = renderApp('/indicators');
    const message = await screen.findByRole('alert');
    expect(message).toHaveTextContent(title);
    expect(message).toHaveTextContent(detail);
    server.use(...handlersFor('fixture'));
    await user.click(within(message).getByRole('button', { name: '重试' }));
    expect(await table('指标库')).toBeInTheDocument();
  });

  it('says so when nothing has come for ten seconds, and asks again past the cache', async () => {
    server.use(...handlersFor('stalled'));
    const asked = vi.spyOn(globalThis, 'fetch');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
    try {
      renderApp('/indicators');
      expect(await screen.findByText(/正在读取数据/)).toBeVisible();
      await act(() => vi.advanceTimersByTimeAsync(9000));
      expect(screen.queryByText(/没有收到数据/)).toBeNull();
      await act(() => vi.advanceTimersByTimeAsync(1500));
      expect(screen.getByText(/已有 10 秒没有收到数据/)).toBeVisible();
    } finally {
      vi.useRealTimers();
    }
    server.use(...handlersFor('fixture'));
    fireEvent.click(screen.getByRole('button', { name: '重试' }));
    expect(await table('指标库')).toBeVisible();
    const calls = asked.mock.calls.map(([url, options]) => [url, options?.cache]);
    expect(calls.filter(([url]) => url === DATASET_URL)).toEqual([
      ['dataset.json', 'no-cache'],
      ['dataset.json', 'reload'],
    ]);
  });

  it('asks again by itself when a network comes', async () => {
    server.use(...handlersFor('failing'));
    renderApp('/indicators');
    await screen.findByRole('alert');
    server.use(...handlersFor('fixture'));
    window.dispatchEvent(new Event('offline'));
    window.dispatchEvent(new Event('online'));
    expect(await table('指标库')).toBeVisible();
  });

  it('says that it is reading while the answer is on its way', async () => {
    server.use(...handlersFor('slow'));
    renderApp('/indicators');
    expect(await screen.findByText(/正在读取数据/)).toBeInTheDocument();
    expect(await table('指标库')).toBeInTheDocument();
  });
});

describe('stored preferences that cannot be read', () => {
  it('are set aside, the defaults hold, and the page says so', async () => {
    localStorage.setItem(PREFERENCES_KEY, '{"state":{"colorScheme":"ultraviolet"');
    adoptStoredPreferences();
    renderApp('/');
    expect(await screen.findByText(/偏好设置无法读取/)).toBeInTheDocument();
    expect(localStorage.getItem(CORRUPT_PREFERENCES_KEY)).toContain('ultraviolet');
    expect(usePreferences.getState().colorScheme).toBe('auto');
  });
});
