import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { openView, test } from './page-checks';

/** 变化: what is known today that was not known on a day. */

const SINCE = '/changes?since=2025-04-04';

test('the menu leads to what the newest document brought', async ({ page }) => {
  await openView(page);
  await page.getByRole('navigation', { name: '视图' }).getByText('变化').click();
  await expect(page.getByRole('heading', { level: 1, name: '变化' })).toBeVisible();
  await expect(page.getByLabel('自何时以来')).toHaveValue('2026-02-04');
  await expect(page.locator('#main')).toContainText('其后新增一份文件：《济南市2026年');
});

test('another day is another comparison, and a link', async ({ page }) => {
  await openView(page, '/changes');
  await page.getByLabel('自何时以来').selectOption('2025-04-04');
  await expect(page).toHaveURL(/#\/changes\?since=2025-04-04$/);
  await expect(page.locator('#main')).toContainText('其后新增两份文件');
  await page.reload();
  await expect(page.getByLabel('自何时以来')).toHaveValue('2025-04-04');
});

test('a figure of then and one of now each open their source', async ({ page }) => {
  await openView(page, SINCE);
  const row = page
    .getByRole('table', { name: '新披露数据' })
    .getByRole('row', { name: /地区生产总值 济南市/ });
  await row.getByRole('link', { name: /2024年，13,527.6 亿元/ }).click();
  const source = page.getByRole('dialog', { name: '出处' });
  await expect(source).toContainText('2025年国民经济和社会发展规划');
  await page.keyboard.press('Escape');
  await row.getByRole('link', { name: /2025年，14,210 亿元/ }).click();
  await expect(source).toContainText('2026年国民经济和社会发展计划');
});

test('a kind has a list of its own, with the works that nobody mentions again', async ({
  page,
}) => {
  await openView(page, SINCE);
  await page.getByRole('link', { name: '全部未再提及 113 项' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('变化');
  await expect(page.locator('#main output').first()).toHaveText('未再提及 113 项');
  await page.getByLabel('分组').selectOption('sector');
  await expect(page.getByRole('rowheader', { name: /^工业制造/ })).toBeVisible();
});

test('a number of the table by region leads to what it counts', async ({ page }) => {
  await openView(page, SINCE);
  const cell = page.getByRole('link', { name: /^市中区，项目承诺 \d+ 项$/ });
  const count = (await cell.textContent()) ?? '';
  await cell.click();
  await expect(page).toHaveURL(/part=promises.*region=shizhong/);
  await expect(page.locator('#main output').first()).toContainText(`项目承诺 ${count} 项`);
});

test('the page of text is saved as it is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openView(page, `${SINCE}&region=shizhong`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载文字稿' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^变化（2025-04-04以来）_市中区_.*\.txt$/);
  const saved = readFileSync(await download.path(), 'utf8').replace('\uFEFF', '');
  expect(saved).toContain('# 2025年4月4日以来的变化（市中区）');
  expect(saved).toContain('- 市中区地区生产总值：2025年1,451.6亿元〔市中区2026年报告〕');
  await page.getByRole('button', { name: '复制文字稿' }).click();
  await expect(page.getByText('已复制')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(saved);
});

test('a day that is none is left out with a notice', async ({ page }) => {
  await openView(page, '/changes?since=2025-02-30');
  await expect(page.getByText('已略去起始日期“2025-02-30”')).toBeVisible();
  await expect(page.getByLabel('自何时以来')).toHaveValue('2026-02-04');
});

test('what is empty says what was compared', async ({ page }) => {
  await openView(page, '/changes?since=2026-04-10');
  await expect(page.getByRole('heading', { name: '没有变化' })).toBeVisible();
  await expect(page.locator('#main')).toContainText('其后没有新的文件');
  await openView(page, `${SINCE}&part=revised`);
  await expect(page.locator('#main')).toContainText('没有数据修订');
  await page.getByRole('link', { name: '评价变化', exact: true }).click();
  await expect(page).toHaveURL(/part=verdicts/);
});
