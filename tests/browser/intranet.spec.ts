import { readFileSync } from 'node:fs';
import { expect, openView, test } from './page-checks';

/** The app as an intranet serves it: a host of its own on plain http, where browsers withhold much. */

test.beforeEach(async ({ page }) => {
  await openView(page);
  const has = await page.evaluate(() => ({
    isSecure: window.isSecureContext,
    clipboard: 'clipboard' in navigator,
    serviceWorker: 'serviceWorker' in navigator,
    randomUUID: 'randomUUID' in crypto,
    subtle: 'subtle' in crypto,
  }));
  expect(Object.values(has)).toEqual([false, false, false, false, false]);
});

test('shows the overview in colours that the oldest browser knows', async ({ page }) => {
  await expect(page.getByRole('table', { name: '济南市2025年主要指标' })).toBeVisible();
  await expect(page.getByText(/浏览器的版本过旧/)).toBeHidden();
  for (const address of ['/', '/indicators', '/trajectories', '/commitments', '/comparison']) {
    await openView(page, address);
    const styles = await page.evaluate(() => [
      ...[...document.querySelectorAll('style')].map((style) => style.textContent ?? ''),
      ...[...document.querySelectorAll('[style]')].map(
        (styled) => styled.getAttribute('style') ?? '',
      ),
    ]);
    expect(styles.filter((style) => /color-mix|light-dark|oklch/.test(style))).toEqual([]);
  }
});

const GDP_SOURCE = '济南市，2025年，实际：14,210，查看出处';

test('copies a citation', async ({ page }) => {
  await openView(page, '/indicators/gdp');
  await page.getByRole('link', { name: GDP_SOURCE }).click();
  await page.getByRole('button', { name: '复制引文' }).click();
  await expect(page.getByText('引文已复制到剪贴板')).toBeVisible();
  await openView(page, '/indicators');
  await page.getByRole('textbox', { name: '搜索' }).focus();
  await page.keyboard.press('Control+V');
  await expect(page.getByRole('textbox', { name: '搜索' })).toHaveValue(
    /济政发〔2026〕4号.*14210亿元/,
  );
});

test('shows a citation to copy by hand where the browser forbids it', async ({ page }) => {
  await page.evaluate(() => {
    document.execCommand = () => false;
  });
  await page
    .getByRole('link', { name: /查看出处$/ })
    .first()
    .click();
  await page.getByRole('button', { name: '复制引文' }).click();
  await expect(page.getByLabel('浏览器不允许写入剪贴板，请手动复制：')).toHaveValue(/^据《/);
});

test('shows the passage of an installed text, and that it was not checked', async ({ page }) => {
  const file = 'plan-jinan-2026.txt';
  const body = `${'\n'.repeat(24)}全市生产总值达14210亿元。\n`;
  await page.route('**/sources.json', (route) => route.fulfill({ json: [file] }));
  await page.route(`**/sources/${file}`, (route) => route.fulfill({ body }));
  await openView(page, '/indicators/gdp');
  await page.getByRole('link', { name: GDP_SOURCE }).click();
  const passage = page.getByRole('region', { name: '原文段落' });
  await expect(passage.locator('mark')).toHaveText('14210亿元');
  await expect(passage).toContainText('未核对全文文件');
});

test('saves a picture where it cannot be copied, and says why', async ({ page }) => {
  await openView(page, '/trajectories/rnd-intensity.jinan');
  await page
    .getByRole('button', { name: /^导出：全社会研发经费投入强度/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name: /^图片/ }).click();
  await expect(page.getByRole('img', { name: '预览' })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '复制图片' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.png$/);
  await expect(page.getByText(/只允许 https 网页复制图片），已改为保存文件/)).toBeVisible();
});

test('exports a table as CSV and XLSX', async ({ page }) => {
  await openView(page, '/indicators?region=shizhong&sector=economy');
  for (const format of ['CSV', 'XLSX']) {
    await page.getByRole('button', { name: '导出：指标库' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: new RegExp(`^当前 \\d+ 行 ${format}`) }).click();
    const file = await (await download).path();
    expect(readFileSync(file).length).toBeGreaterThan(1000);
  }
});

test('keeps what is chosen in either of two tabs', async ({ page, context }) => {
  await openView(page, '/indicators');
  const older = await context.newPage();
  await openView(older, '/indicators');
  const unitOf = (of: typeof page) => of.getByRole('columnheader', { name: '单位' });
  await page.getByRole('button', { name: '选择显示的列' }).click();
  await page.getByRole('menuitemcheckbox', { name: '单位' }).click();
  await expect(unitOf(page)).toBeHidden();
  await expect(unitOf(older)).toBeHidden();
  await older.getByRole('button', { name: '切换到深色' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  for (const tab of [page, older]) {
    await tab.reload();
    await expect(tab.getByRole('table', { name: '指标库' })).toBeVisible();
    await expect(unitOf(tab)).toBeHidden();
    await expect(tab.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  }
});

test('a browser that is too old is told so, whether the app runs in it or not', async ({
  browser,
}) => {
  for (const runs of [true, false]) {
    const page = await (await browser.newContext()).newPage();
    await page.addInitScript(() => {
      CSS.supports = () => false;
    });
    if (!runs) await page.route(/assets\/index-.*\.js/, (route) => route.abort());
    await page.goto('/');
    await expect(page.getByText(/浏览器的版本过旧，.*Chromium 109/)).toBeVisible();
    if (runs) await expect(page.locator('#main h1')).toBeVisible();
    await page.context().close();
  }
});

test('links the licence notices of what it bundles', async ({ page }) => {
  await openView(page, '/evidence');
  const notices = page.waitForEvent('popup');
  await page.getByRole('link', { name: '所用开源软件的许可声明' }).click();
  await expect((await notices).getByText(/## react-dom - /)).toBeVisible();
});
