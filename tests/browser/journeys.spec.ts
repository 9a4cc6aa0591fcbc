import { expect, expectAccessible, openView, test } from './page-checks';

test('opens from cold on the overview, light and dark, without an accessibility violation', async ({
  page,
}) => {
  await openView(page);
  await expect(page.getByRole('table', { name: '济南市2025年主要指标' })).toBeVisible();
  await expect(page.getByRole('row', { name: /^地区生产总值/ })).toContainText('14,210');
  await expectAccessible(page);
  await page.getByRole('button', { name: '切换到深色' }).click();
  await expectAccessible(page);
});

test('filters by sector, then by district; the link shows the same in a fresh browser', async ({
  page,
  browser,
}) => {
  await openView(page, '/indicators');
  await page.getByRole('checkbox', { name: '科技创新' }).check();
  await page.getByRole('checkbox', { name: '市中区', exact: true }).check();
  await expect(page).toHaveURL(/#\/indicators\?region=shizhong&sector=innovation$/);
  const count = await page.locator('output').first().textContent();
  const names = await page
    .getByRole('table', { name: '指标库' })
    .getByRole('link')
    .allTextContents();
  expect(names.length).toBeGreaterThan(3);
  await expectAccessible(page);

  const fresh = await (await browser.newContext()).newPage();
  await fresh.goto(page.url());
  await expect(fresh.locator('output').first()).toHaveText(count ?? '');
  await expect(fresh.getByRole('checkbox', { name: '市中区', exact: true })).toBeChecked();
  expect(
    await fresh.getByRole('table', { name: '指标库' }).getByRole('link').allTextContents(),
  ).toEqual(names);
  await fresh.context().close();
});

test('finds an indicator by pinyin initials, opens it and reads a source', async ({ page }) => {
  await openView(page, '/indicators');
  await page.getByRole('textbox', { name: '搜索' }).fill('dqsczz');
  await page.getByRole('link', { name: '地区生产总值', exact: true }).click();
  await expect(page.getByRole('heading', { name: '地区生产总值', exact: true })).toBeVisible();
  await expect(page.getByRole('figure', { name: /地区生产总值，济南市/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: '济南市，2025年，实际：14,210，查看出处' }).click();
  const source = page.getByRole('dialog', { name: '出处' });
  await expect(source).toContainText('济政发〔2026〕4号');
  await expect(source).toContainText('14210亿元');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(source).toBeHidden();
});

test('a point of the chart leads to its source', async ({ page }) => {
  await openView(page, '/indicators/gdp');
  await page.getByRole('button', { name: /^2020年，实际/ }).click();
  await expect(page.getByRole('dialog', { name: '出处' })).toContainText('10140.9亿元');
});

test('opens a link with unknown ids with a notice', async ({ page }) => {
  await openView(page, '/projects?region=atlantis~shizhong&sector=alchemy');
  await expect(page.getByText('链接中的部分筛选条件已失效')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: '市中区', exact: true })).toBeChecked();
  await expectAccessible(page);
  await openView(page, '/indicators/no-such-indicator');
  await expect(page.getByText('没有这个指标')).toBeVisible();
  await expectAccessible(page);
});

test('goes back and forward through views and filters', async ({ page }) => {
  await openView(page);
  await page.getByRole('link', { name: '项目库', exact: true }).click();
  await expect(page.getByRole('table', { name: '项目库' })).toBeVisible();
  await page.getByRole('checkbox', { name: '交通物流' }).check();
  await expect(page).toHaveURL(/sector=transport/);
  await page.getByRole('link', { name: '指标库', exact: true }).click();
  await expect(page).toHaveURL(/#\/indicators\?sector=transport$/);
  await page.goBack();
  await expect(page.getByRole('table', { name: '项目库' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('checkbox', { name: '交通物流' })).not.toBeChecked();
  await page.goForward();
  await expect(page.getByRole('checkbox', { name: '交通物流' })).toBeChecked();
});

test('works with the keyboard alone', async ({ page }) => {
  await openView(page);
  await expect(page.getByRole('table')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.getByRole('link', { name: '指标库', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('table', { name: '指标库' })).toBeVisible();
  await page.getByRole('textbox', { name: '搜索' }).focus();
  await page.keyboard.type('cpi growth');
  await page.getByRole('checkbox', { name: '综合经济' }).focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/q=cpi%20growth&sector=economy|q=cpi growth&sector=economy/);
  await page.getByRole('table').getByRole('link').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '居民消费价格涨幅' })).toBeVisible();
});

test('follows a project through the documents', async ({ page }) => {
  await openView(page, '/projects?q=hgl');
  await page.getByRole('link', { name: '黄岗路黄河隧道', exact: true }).click();
  const states = page.getByRole('list', { name: '历次文件中的状态' }).getByRole('listitem');
  await expect(states.nth(3)).toBeVisible();
  await expectAccessible(page);
});

test('lists a district by state, exports the list and shows slippage', async ({ page }) => {
  await openView(page, '/projects?region=shizhong');
  await page.getByRole('combobox', { name: '分组' }).selectOption('最新状态');
  await expect(page).toHaveURL(/group=status&region=shizhong/);
  await expect(page.getByRole('rowheader').first()).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出：项目库' }).click();
  await page.getByRole('menuitem', { name: /^当前 \d+ 行 CSV/ }).click();
  expect((await download).suggestedFilename()).toMatch(/^项目库_市中区_\d{4}-\d\d-\d\d\.csv$/);
  await expectAccessible(page);
  await openView(page, '/projects/jinan-airport-phase-2');
  await expect(page.getByText(/至少延后1年/).first()).toBeVisible();
  await expectAccessible(page);
});

for (const [address, ready] of [
  ['/evidence', '文件'],
  ['/evidence/coverage', '指标披露情况'],
  ['/evidence/findings', '核验发现'],
  ['/projects/progress', '各文件印发时的项目状态'],
  ['/trajectories?part=silent', '十四五轨迹'],
  ['/trajectories/rnd-intensity.jinan', '图表数据'],
  ['/comparison', '区市对比'],
  ['/comparison/new-urban-jobs', '逐期比较'],
  ['/changes?since=2025-04-04', '评价变化'],
  ['/changes?since=2025-04-04&part=promises', '项目承诺'],
  ['/commitments', '目标兑现'],
  ['/commitments?part=open', '目标兑现'],
  ['/commitments?part=revisions', '目标调整'],
  ['/commitments?part=promises', '项目承诺'],
] as const) {
  test(`${address} has no accessibility violation, light and dark`, async ({ page }) => {
    await openView(page, address);
    await expect(page.getByRole('table', { name: ready })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: '切换到深色' }).click();
    await expectAccessible(page);
  });
}

test('a finding leads to the figures it compares', async ({ page }) => {
  await openView(page, '/evidence/findings');
  const finding = page.getByRole('row', { name: /全社会研发经费投入强度 · 济南市 · 2025年/ });
  await finding.getByRole('link', { name: /405\.2 亿元/ }).click();
  await expect(page.getByRole('dialog', { name: '出处' })).toContainText('405.2');
});

test('is usable at twice the size', async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 450 });
  await openView(page, '/indicators?sector=economy');
  await expect(page.getByRole('table', { name: '指标库' })).toBeVisible();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(720);
  await page.getByRole('link', { name: '地区生产总值', exact: true }).click();
  await expect(page.getByRole('heading', { name: '地区生产总值', exact: true })).toBeVisible();
});

test('scans the trajectories, narrows them by verdict and discusses one', async ({ page }) => {
  await openView(page, '/trajectories');
  await expect(
    page.getByRole('link', { name: '全社会研发经费投入强度', exact: true }),
  ).toBeVisible();
  await expectAccessible(page);
  await page.getByText('同单位统一刻度').click();
  await expect(page).toHaveURL(/scale=shared/);
  await page.getByRole('checkbox', { name: '未完成' }).check();
  await page.getByRole('link', { name: '全社会研发经费投入强度', exact: true }).click();
  await expect(page.getByText('完成 56%，时间 100%，差 −44 个百分点')).toBeVisible();
  const figure = page.getByRole('figure', { name: /全社会研发经费投入强度/ });
  await figure.getByRole('button', { name: /^2025年，规划目标 3.3/ }).focus();
  await expect(figure.getByText('“3.3%”')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: '出处' })).toContainText('济政发〔2021〕9号');
});

test('a settled target leads to the indicator and to both sources', async ({ page }) => {
  await openView(page, '/commitments?q=gdp');
  const row = page.getByRole('row', { name: /地区生产总值增速/ });
  await expect(row).toContainText('完成（“左右”之内）');
  await row.getByRole('link', { name: /2025年，增长5.5%左右/ }).click();
  await expect(page.getByRole('dialog', { name: '出处' })).toContainText('济政发〔2025〕4号');
});

test('compares the district with the city, share by share', async ({ page }) => {
  await openView(page, '/comparison');
  const row = page.getByRole('row', { name: /^地区生产总值 2025年/ });
  await expect(row).toContainText('10.2%');
  await expect(page.getByRole('figure', { name: '市中区占济南市的比重' })).toContainText(
    '常住人口 10.0%',
  );
  await page.getByRole('combobox', { name: '对比地区' }).selectOption({ index: 1 });
  await expect(page).toHaveURL(/own=/);
  await page.goBack();
  await row.getByRole('link', { name: '地区生产总值', exact: true }).click();
  await expect(page.getByRole('heading', { name: /地区生产总值/ })).toBeVisible();
});
