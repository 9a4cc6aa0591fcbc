import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, type Route, test } from '@playwright/test';
import { openView } from './page-checks';

/**
 * A network that fails, a server that was updated, a file that is not what it should be: what is on the
 * screen stays, what is missing says so, and comes back. The console's complaints are the point here.
 */
const ASSETS = '**/assets/*';

/** Leaves the code of what may be opened next on the server, as before the page was idle. */
async function neverIdle(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });
}

/** How a file is not had, by what the server does. */
const FAILURES: Record<string, (route: Route) => Promise<void>> = {
  'is not answered': (route) => route.abort('connectionfailed'),
  'is answered with 404': (route) => route.fulfill({ status: 404, body: 'not found' }),
  'is answered with the page': (route) =>
    route.fulfill({ contentType: 'text/html', body: readFileSync('dist/index.html', 'utf8') }),
};

/** The page as the server gives it after a new version was put there. */
async function deployNewVersion(page: Page): Promise<void> {
  const html = readFileSync('dist/index.html', 'utf8').replace(/index-[\w-]+\.js/, 'index-new.js');
  await page.route(
    (url) => url.pathname === '/',
    (route) => route.fulfill({ contentType: 'text/html', body: html }),
  );
}

/** What is fetched on demand: where it is asked for, and what shows that it came. */
const PARTS = [
  {
    name: 'a view',
    open: (page: Page) => page.getByRole('link', { name: '项目库', exact: true }).click(),
    failure: (page: Page) => page.locator('#main [role=alert]'),
    ready: (page: Page) => page.getByRole('table', { name: '项目库' }),
    hasView: false,
  },
  {
    name: 'the source panel',
    open: (page: Page) =>
      page
        .getByRole('table', { name: '济南市2025年主要指标' })
        .getByRole('link', { name: /查看出处|来源/ })
        .first()
        .click(),
    failure: (page: Page) => page.getByRole('dialog', { name: '出处' }).getByRole('alert'),
    ready: (page: Page) => page.getByRole('button', { name: '复制引文' }),
    hasView: true,
  },
  {
    name: 'the export menu',
    open: (page: Page) =>
      page
        .getByRole('button', { name: /^导出：/ })
        .first()
        .click(),
    failure: (page: Page) => page.getByRole('dialog', { name: '导出菜单' }).getByRole('alert'),
    ready: (page: Page) => page.getByRole('menuitem').first(),
    hasView: true,
  },
] as const;

for (const { name, open, failure, ready, hasView } of PARTS) {
  for (const [how, answer] of Object.entries(FAILURES)) {
    test(`${name} whose code ${how} fails inside itself and comes back`, async ({ page }) => {
      await neverIdle(page);
      await openView(page);
      await page.route(ASSETS, answer);
      await open(page);
      await expect(failure(page)).toContainText('没有打开');
      await expect(page.getByRole('navigation', { name: '视图' })).toBeVisible();
      if (hasView) await expect(page.locator('#main h1').first()).toBeVisible();
      await page.unroute(ASSETS);
      await failure(page).getByRole('button', { name: '重试' }).click();
      await expect(ready(page)).toBeVisible();
      // With its style sheets, although those had failed too.
      const unstyled = await page.evaluate(() =>
        [...document.styleSheets].filter((sheet) => sheet.cssRules.length === 0).map(String),
      );
      expect(unstyled).toEqual([]);
    });
  }

  test(`${name} of a version that was replaced says that the system was updated`, async ({
    page,
  }) => {
    await neverIdle(page);
    await openView(page);
    await page.route(ASSETS, (route) => route.fulfill({ status: 404, body: 'not found' }));
    await deployNewVersion(page);
    await open(page);
    await expect(failure(page)).toContainText('系统已更新，请刷新');
    await expect(failure(page).getByRole('button', { name: '刷新' })).toBeVisible();
    await expect(failure(page).getByRole('button', { name: '重试' })).toBeHidden();
  });
}

test('what failed without a network comes by itself when there is one', async ({
  page,
  context,
}) => {
  await neverIdle(page);
  await openView(page);
  await context.setOffline(true);
  await page.getByRole('link', { name: '指标库', exact: true }).click();
  await expect(page.locator('#main [role=alert]')).toContainText('网络不通');
  await context.setOffline(false);
  await expect(page.getByRole('table', { name: '指标库' })).toBeVisible();
});

test('a picture and a table fail in their own place and are had on the second try', async ({
  page,
}) => {
  await neverIdle(page);
  await openView(page, '/indicators/gdp');
  const openPicture = async () => {
    await page
      .getByRole('button', { name: /^导出：/ })
      .first()
      .click();
    await page.getByRole('menuitem', { name: /^图片/ }).click();
  };
  await page
    .getByRole('button', { name: /^导出：/ })
    .first()
    .click();
  await expect(page.getByRole('menuitem', { name: /XLSX/ }).first()).toBeVisible();
  await page.route(ASSETS, (route) => route.abort());
  await page.getByRole('menuitem', { name: /XLSX/ }).first().click();
  await expect(page.getByText(/导出失败：/)).toBeVisible();
  await openPicture();
  const dialog = page.getByRole('dialog', { name: '导出图片' });
  await expect(dialog.getByRole('alert')).toContainText('没有打开导出图片');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await openPicture();
  await expect(dialog.getByRole('alert')).toBeVisible();
  await page.unroute(ASSETS);
  await dialog.getByRole('button', { name: '重试' }).click();
  await expect(page.getByRole('img', { name: '预览' })).toBeVisible();
  await page.keyboard.press('Escape');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '重试' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.xlsx$/);
});

test('views, menu, panel and dialogs are there without a network once the page was idle, libraries of exports are not fetched', async ({
  page,
  context,
}) => {
  const fetched: string[] = [];
  page.on('requestfinished', (request) => fetched.push(new URL(request.url()).pathname));
  await openView(page);
  await expect.poll(() => fetched.some((path) => path.includes('BatchDialog'))).toBe(true);
  expect(fetched.filter((path) => /workbook|\/batch-/.test(path))).toEqual([]);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  for (const view of ['十四五轨迹', '区市对比', '目标兑现', '指标库', '项目库', '数据核验']) {
    await page.getByRole('link', { name: view, exact: true }).click();
    await expect(page.locator('#main h1').filter({ hasText: view.slice(-2) })).toBeVisible();
    await expect(page.locator('#main [role=alert]')).toHaveCount(0);
  }
  await page.getByRole('link', { name: '总览', exact: true }).click();
  await page
    .getByRole('button', { name: /^导出：/ })
    .first()
    .click();
  await expect(page.getByRole('menuitem').first()).toBeVisible();
});

test('the data file is asked for anew with every load, and past the cache after a failure', async ({
  page,
}) => {
  const asked: (string | undefined)[] = [];
  await page.exposeFunction('noteCache', (cache?: string) => asked.push(cache));
  await page.addInitScript(() => {
    const { noteCache } = globalThis as unknown as { noteCache: (cache?: string) => void };
    const original = window.fetch;
    window.fetch = (input, options) => {
      if (String(input).endsWith('dataset.json')) noteCache(options?.cache);
      return original(input, options);
    };
  });
  let isDamaged = false;
  await page.route('**/dataset.json', async (route) => {
    if (!isDamaged) return route.continue();
    const body = readFileSync('dist/dataset.json');
    const middle = Math.floor(body.length / 2);
    body.writeUInt8(body.readUInt8(middle) ^ 1, middle);
    return route.fulfill({ contentType: 'application/json', body });
  });
  await openView(page, '/indicators');
  isDamaged = true;
  await page.reload();
  const alert = page.locator('#main [role=alert]');
  await expect(alert).toContainText('数据文件已损坏');
  isDamaged = false;
  await alert.getByRole('button', { name: '重试' }).click();
  await expect(page.getByRole('table', { name: '指标库' })).toBeVisible();
  expect(asked).toEqual(['no-cache', 'no-cache', 'reload']);
});

test('data that do not come are reported after ten seconds, a slow download is waited for', async ({
  page,
}) => {
  await page.clock.install();
  let hasAnswer = false;
  await page.route('**/dataset.json', (route) => (hasAnswer ? route.continue() : undefined));
  await page.goto('/#/indicators');
  await expect(page.getByText('正在读取数据')).toBeVisible();
  await page.clock.runFor(11_000);
  await expect(page.getByText('已有 10 秒没有收到数据')).toBeVisible();
  hasAnswer = true;
  await page.getByRole('button', { name: '重试' }).click();
  await expect(page.getByRole('table', { name: '指标库' })).toBeVisible();
});

test('opened from the disk, the page says what to do instead of staying white', async ({
  page,
}) => {
  await page.goto(pathToFileURL(resolve('dist/index.html')).href);
  await expect(page.getByText('请通过网址')).toBeVisible();
});
