import type { Page } from '@playwright/test';
import { expect, expectAccessible, openView, test } from './page-checks';

const PREFERENCES = 'jinan-plan-monitor.preferences';

const focused = (page: Page) => page.locator(':focus');

test('the skip link leads past the panel; keys are commands unless one types or switches them off', async ({
  page,
}) => {
  await openView(page, '/indicators');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '指标库', level: 1 })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('combobox', { name: '分组' })).toBeFocused();

  const menu = page.getByRole('menu');
  const box = page.getByRole('checkbox', { name: '科技创新' });
  await page.getByRole('textbox', { name: '搜索' }).press('d');
  await expect(page).toHaveURL(/q=d/);
  await expect(menu).toBeHidden();
  await box.focus();
  await page.keyboard.press('d');
  await expect(menu).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();

  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: '快捷键' });
  await expect(dialog).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await box.focus();
  await page.keyboard.press('d');
  await page.keyboard.press('?');
  await page.getByRole('button', { name: '快捷键' }).click();
  await expect(dialog.getByRole('checkbox')).not.toBeChecked();
  await expect(menu).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: '快捷键' })).toBeFocused();
});

test('a source that is closed gives the focus back to what opened it, or to its figure', async ({
  page,
}) => {
  const source = page.getByRole('dialog', { name: '出处' });
  const open = async (press: () => Promise<void>) => {
    await press();
    await expect(source).toBeVisible();
    await expect(source.locator(':focus')).toHaveCount(1);
  };
  const close = async () => {
    await page.keyboard.press('Escape');
    await expect(source).toBeHidden();
  };

  // A point of a chart.
  await openView(page, '/indicators/gdp');
  const point = page.getByRole('button', { name: /^2020年，实际/ });
  await open(() => point.press('Enter'));
  await close();
  await expect(point).toBeFocused();

  // A cell of a table, then the same with the rows in another order meanwhile.
  await openView(page, '/indicators?sector=economy');
  const cell = page.getByRole('link', { name: /^地区生产总值，济南市，2025年/ });
  await open(() => cell.click());
  await close();
  await expect(cell).toBeFocused();
  const id = (await cell.getAttribute('data-source')) ?? '';
  const row = await cell.evaluate((link) => link.closest('tr')?.rowIndex);
  await open(() => cell.press('Enter'));
  await page.evaluate((address) => {
    window.location.hash = address;
  }, `#/indicators?sector=economy&sort=-latest&source=${id}`);
  await expect(page.locator('th[aria-sort=descending]')).toHaveCount(1);
  await close();
  await expect(focused(page)).toHaveAttribute('data-source', id);
  expect(await focused(page).evaluate((link) => link.closest('tr')?.rowIndex)).not.toBe(row);

  // Opened by the address: the figure where it is in sight, else the content.
  await openView(page, `/indicators?q=gdp&source=${id}`);
  await expect(source).toBeVisible();
  await close();
  await expect(focused(page)).toHaveAttribute('data-source', id);
  await openView(page, `/evidence?source=${id}`);
  await expect(source).toBeVisible();
  await close();
  await expect(page.getByRole('heading', { name: '数据核验', level: 1 })).toBeFocused();
});

test('the title of the page says where one is', async ({ page }) => {
  test.setTimeout(240_000);
  for (const [address, title] of [
    ['/', '总览'],
    ['/?region=shizhong', '市中区 · 总览'],
    ['/indicators/gdp', '地区生产总值 · 指标库'],
    ['/projects/jinan-airport-phase-2', '济南机场二期改扩建工程 · 项目库'],
    ['/projects/progress', '进展 · 项目库'],
    ['/trajectories/rnd-intensity.jinan', '全社会研发经费投入强度 · 济南市 · 十四五轨迹'],
    ['/comparison/gdp', '地区生产总值 · 市中区与济南市 · 区市对比'],
    ['/commitments?part=promises', '项目承诺 · 目标兑现'],
    ['/evidence/coverage', '披露情况 · 数据核验'],
    ['/indicators/no-such-thing', '没有这个指标 · 指标库'],
    ['/nowhere', '没有这个页面'],
  ] as const) {
    await openView(page, address);
    await expect(page).toHaveTitle(`${title} · 济南规划监测台`);
  }
});

test('the title says so when something went wrong', async ({ page, context }) => {
  await context.route('**/dataset.json*', (route) => route.fulfill({ status: 200, body: '{}' }));
  await page.goto('/#/indicators');
  const heading = page.getByRole('alert').getByRole('heading');
  await expect(page).toHaveTitle(`${await heading.textContent()} · 指标库 · 济南规划监测台`);
});

test('follows the scheme of the system before anything is painted, until the reader chooses', async ({
  page,
}) => {
  const root = page.locator('html');
  const scheme = 'data-mantine-color-scheme';
  await page.emulateMedia({ colorScheme: 'dark' });
  // The page before its program has run.
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/index-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/', { waitUntil: 'commit' });
  await expect(root).toHaveAttribute(scheme, 'dark');
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await expect.poll(ground).toBe('rgb(23, 27, 32)');
  release();
  await expect(page.getByRole('table').first()).toBeVisible();
  await expect(root).toHaveAttribute(scheme, 'dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(root).toHaveAttribute(scheme, 'light');

  await page.emulateMedia({ colorScheme: 'dark' });
  await page.getByRole('button', { name: '切换到浅色' }).click();
  await expect(root).toHaveAttribute(scheme, 'light');
  await page.reload();
  await expect(page.getByRole('table').first()).toBeVisible();
  await expect(root).toHaveAttribute(scheme, 'light');
  await page.getByRole('button', { name: '切换到深色' }).click();
  await page.getByRole('button', { name: '配色跟随系统' }).click();
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(root).toHaveAttribute(scheme, 'light');
});

test('folds the panel where it is narrow, lays it over the view on demand, and keeps the choice', async ({
  page,
}) => {
  await page.setViewportSize({ width: 720, height: 450 });
  await openView(page, '/projects');
  const panel = page.getByRole('complementary', { name: '筛选' });
  const overlay = page.getByRole('dialog', { name: '筛选栏' });
  await expect(page.getByRole('table', { name: '项目库' })).toBeVisible();
  await expect(panel).toBeHidden();
  await page.getByRole('button', { name: '展开筛选栏' }).click();
  await expect(overlay.locator(':focus')).toHaveCount(1);
  await expectAccessible(page);
  await overlay.getByRole('checkbox', { name: '交通物流' }).check();
  await expect(page).toHaveURL(/sector=transport/);
  await page.keyboard.press('Escape');
  await expect(overlay).toBeHidden();
  await expect(page.getByRole('button', { name: '展开筛选栏' })).toBeFocused();
  await expectAccessible(page);

  await page.getByRole('button', { name: '展开筛选栏' }).click();
  await page.getByRole('button', { name: '关闭筛选栏' }).click();
  await expect(overlay).toBeHidden();
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(panel).toBeVisible();
  await page.getByRole('button', { name: '收起筛选栏' }).click();
  await page.setViewportSize({ width: 720, height: 450 });
  await page.getByRole('button', { name: '展开筛选栏' }).click();
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(page.getByRole('button', { name: '展开筛选栏' })).toBeVisible();
  await expect(panel).toBeHidden();
});

const TABLES = [
  '/',
  '/changes?since=2025-04-04',
  '/changes?since=2025-04-04&part=verdicts',
  '/changes?since=2025-04-04&part=promises',
  '/trajectories?part=silent',
  '/trajectories/rnd-intensity.jinan',
  '/comparison',
  '/comparison/new-urban-jobs',
  '/commitments',
  '/commitments?part=open',
  '/commitments?part=silent',
  '/commitments?part=revisions',
  '/commitments?part=promises',
  '/commitments?part=behind',
  '/indicators',
  '/indicators/gdp',
  '/projects',
  '/projects/progress',
  '/projects/timeline',
  '/regions',
  '/regions/shizhong',
  '/projects/jinan-airport-phase-2',
  '/evidence',
  '/evidence/coverage',
  '/evidence/findings',
];

/** Texts that are cut off without an ellipsis, and places that scroll without saying so. */
async function listFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const cells = [...document.querySelectorAll<HTMLElement>('#main td, #main th')];
    const cut = cells.filter((cell) => {
      if (cell.textContent === '' || getComputedStyle(cell).textOverflow === 'ellipsis') {
        return false;
      }
      const box = cell.getBoundingClientRect();
      const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const own = node.parentElement;
        if (own === null) continue;
        const { textOverflow, clipPath } = getComputedStyle(own);
        // What is hidden is for the ear.
        if (textOverflow === 'ellipsis' || clipPath !== 'none') continue;
        range.selectNodeContents(node);
        const text = range.getBoundingClientRect();
        if (text.width > 0 && (text.right > box.right + 0.5 || text.left < box.left - 0.5)) {
          return true;
        }
      }
      return false;
    });
    const silent = [...document.querySelectorAll<HTMLElement>('#main *')].filter(
      (element) =>
        element.scrollWidth > element.clientWidth + 1 &&
        ['auto', 'scroll'].includes(getComputedStyle(element).overflowX) &&
        !(
          element.tabIndex === 0 &&
          element.hasAttribute('aria-label') &&
          ['end', 'both', 'start'].includes(element.parentElement?.dataset.hidden ?? '')
        ),
    );
    const root = document.documentElement;
    return [
      ...cut.map((cell) => `cut: ${cell.closest('table')?.ariaLabel} ${cell.textContent}`),
      ...silent.map((element) => `scrolls: ${element.className} ${element.scrollWidth}`),
      ...(root.scrollWidth > root.clientWidth ? ['the page scrolls sideways'] : []),
    ];
  });
}

const WINDOWS = [
  { width: 720, height: 450 },
  { width: 1024, height: 768 },
  { width: 1280, height: 800 },
  { width: 1440, height: 900 },
] as const;

for (const half of [0, 1] as const) {
  test(`no text is cut off and nothing scrolls sideways without a hint, ${half + 1} of 2`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    for (const address of TABLES.filter((_, index) => index % 2 === half)) {
      await openView(page, address);
      await expect(page.locator('#main').locator('table, ol').first()).toBeVisible();
      for (const size of WINDOWS) {
        await page.setViewportSize(size);
        // The hints follow the new width a frame later.
        await expect
          .poll(() => listFaults(page), { message: `${address} at ${size.width}` })
          .toEqual([]);
      }
    }
  });
}

test('what is out of sight can be reached by keys, and read whole where it is clipped', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await openView(page, '/commitments?part=promises');
  const scroller = page.getByRole('group', { name: '项目承诺' });
  await scroller.focus();
  // A key that comes before the page is at rest may be lost; the next one is not.
  const pressAndLook = async (): Promise<number> => {
    await page.keyboard.press('ArrowRight');
    return scroller.evaluate((element) => element.scrollLeft);
  };
  await expect.poll(pressAndLook).toBeGreaterThan(0);

  const names = page.getByRole('table', { name: '项目承诺' }).locator('td:first-child a');
  const clipped = await names.evaluateAll((links) =>
    links.findIndex((link) => {
      const cell = link.closest('td');
      return cell !== null && cell.scrollWidth > cell.clientWidth + 1;
    }),
  );
  expect(clipped).toBeGreaterThanOrEqual(0);
  await scroller.evaluate((element) => element.scrollTo(0, 0));
  const name = names.nth(clipped);
  const whole = page.locator('[data-whole-text]');
  await name.focus();
  await expect(whole).toHaveText((await name.textContent()) ?? '');
  await page.keyboard.press('Escape');
  await expect(whole).toBeHidden();
  await name.hover();
  await expect(whole).toBeVisible();
  await page.getByRole('heading', { level: 1 }).hover();
  await expect(whole).toBeHidden();
});

test('a notice with a long value wraps', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await openView(page, `/comparison?own=${'atlantis'.repeat(60)}&sector=${'x'.repeat(400)}`);
  await expect(page.getByText('链接中的部分筛选条件已失效')).toBeVisible();
  expect(await listFaults(page)).toEqual([]);
  await openView(page, `/indicators/${'y'.repeat(400)}`);
  expect(await listFaults(page)).toEqual([]);
});

test('a record leads back to the list it came from, as it was left', async ({ page }) => {
  await openView(page, '/projects?group=regions&region=shizhong~lixia&sort=-due');
  const scroller = page.locator('[data-scroll-restoration-id="项目库"]');
  const link = page.getByRole('table', { name: '项目库' }).locator('td:first-child a').nth(4);
  await scroller.evaluate((element) => element.scrollTo(0, 700));
  await expect.poll(() => scroller.evaluate((element) => element.scrollTop)).toBe(700);
  const address = page.url();
  await expect(link).toBeVisible();
  const href = (await link.getAttribute('href')) ?? '';
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/projects\/[^?]/);
  // A source on the way belongs to the record, not to the way back.
  await page.locator('#main [data-source]').first().click();
  await expect(page.getByRole('dialog', { name: '出处' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/source=/);
  await page.reload();
  await page.getByRole('link', { name: '返回项目库' }).click();
  await expect(page).toHaveURL(address);
  await expect.poll(() => scroller.evaluate((element) => element.scrollTop)).toBe(700);
  await expect(focused(page)).toHaveAttribute('href', href);

  // From one record to the next, the list stays the same; another view is a list, too.
  await openView(page, '/commitments?group=verdict&sector=innovation');
  const ledger = page.getByRole('table', { name: '目标兑现' });
  await ledger.getByRole('link', { name: '全社会研发经费投入强度', exact: true }).first().click();
  const related = page.getByRole('heading', { name: '相关指标' }).locator('..').getByRole('link');
  await related.first().click();
  await page.getByRole('link', { name: '返回目标兑现' }).click();
  await expect(page).toHaveURL(/#\/commitments\?group=verdict&sector=innovation$/);

  // A link that was sent knows no list.
  for (const [record, label, list] of [
    ['/indicators/gdp?region=shizhong', '返回指标库', '#/indicators'],
    ['/projects/jinan-airport-phase-2', '返回项目库', '#/projects'],
    ['/trajectories/rnd-intensity.jinan?part=silent', '返回十四五轨迹', '#/trajectories'],
    ['/comparison/gdp?own=shizhong', '返回区市对比', '#/comparison?own=shizhong'],
  ] as const) {
    const cold = await page.context().newPage();
    await openView(cold, record);
    await expect(cold.getByRole('link', { name: label })).toHaveAttribute('href', `/${list}`);
    await cold.close();
  }
});

test('keeps preferences that were stored before keys could be switched off', async ({ page }) => {
  await page.addInitScript(
    ([key, value]) => localStorage.setItem(key ?? '', value ?? ''),
    [
      PREFERENCES,
      JSON.stringify({
        state: { colorScheme: 'dark', hiddenColumns: {}, isFilterPanelOpen: false },
        version: 1,
      }),
    ],
  );
  await openView(page, '/projects');
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await expect(page.getByRole('button', { name: '展开筛选栏' })).toBeVisible();
  await expect(page.getByText('偏好设置无法读取')).toBeHidden();
});
