import { expect, expectAccessible, openView, test } from './page-checks';

/** 总览: the state of the plan in one screen. */

test('every number of the overview opens its source', async ({ page }) => {
  await openView(page, '/');
  const table = page.getByRole('table', { name: '济南市2025年主要指标' });
  await expect(table.getByRole('row').nth(20)).toBeVisible();
  const orphans = await table.evaluate((element) => {
    const texts: string[] = [];
    for (const cell of element.querySelectorAll('td')) {
      const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const said = node.textContent ?? '';
        // A year names what a change is set against; it is no figure.
        const isFigure = /\d/.test(said) && !/年$/.test(said) && !/^\d{4}$/.test(said);
        if (isFigure && !node.parentElement?.closest('a[data-source]')) texts.push(said);
      }
    }
    return texts;
  });
  expect(orphans).toEqual([]);
  await table.getByRole('link', { name: /^城镇新增就业目标较上年实绩：71%；.*15 万人 ÷ / }).click();
  await expect(page).toHaveURL(/source=/);
});

test('what stands beside the headlines is one click from its list, and never moves them', async ({
  page,
}) => {
  await openView(page, '/');
  const table = page.getByRole('table', { name: '济南市2025年主要指标' });
  const before = await table.boundingBox();
  const aside = page.getByRole('complementary', { name: '总览要点' });
  await expect(aside.getByRole('link', { name: /^项目节点延后 \d+$/ })).toBeVisible();
  expect(await table.boundingBox()).toEqual(before);
  await aside.getByRole('link', { name: /^科技创新[\d／]+：已评价的目标，/ }).click();
  await expect(page).toHaveURL(/#\/commitments\?sector=innovation$/);
  await page.goBack();
  await expectAccessible(page);
  await aside.getByRole('link', { name: /^航天大道黄河隧道/ }).click();
  await expect(page.getByRole('heading', { name: '航天大道黄河隧道' })).toBeVisible();
});

test('what is behind is one list, of indicators and projects, a step from the overview', async ({
  page,
}) => {
  await openView(page, '/');
  await page.getByRole('link', { name: /^落后清单 \d+$/ }).click();
  await expect(page).toHaveURL(/#\/commitments\?part=behind$/);
  const list = page.getByRole('table', { name: '落后清单' });
  await expect(list.getByRole('row', { name: /^开发城乡公益性岗位/ })).toContainText('−8,409 个');
  const tunnel = list.getByRole('row', { name: /^黄岗路黄河隧道/ });
  await expect(tunnel).toContainText('延后至少1年');
  await expectAccessible(page);
  await tunnel.getByRole('link', { name: /2021—2025年建成，查看出处/ }).click();
  await expect(page).toHaveURL(/source=/);
  // What is behind in one sector, from the overview: no empty screen on the way.
  await openView(page, '/?sector=transport');
  await page.getByRole('link', { name: /^落后清单 \d+$/ }).click();
  await expect(page.getByText(/^落后 \d+ 项：/)).toBeVisible();
});

test('what is not disclosed this year is one line that unfolds', async ({ page }) => {
  await openView(page, '/');
  const folded = page.getByText(/^2025年结果未披露 \d+ 项/);
  await expect(folded).toContainText('社会消费品零售总额');
  await folded.click();
  const table = page.getByRole('table', { name: '2025年结果未披露的主要指标' });
  await expect(table.getByRole('row', { name: /^社会消费品零售总额/ })).toContainText('2022年');
});

for (const width of [1024, 1280, 1440, 1920, 3840]) {
  test(`nothing of the overview covers or leaves another part at ${width} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 1000 });
    for (const address of ['/', '/?region=shizhong', '/?region=jinan~shizhong']) {
      await openView(page, address);
      await expect(page.getByRole('complementary', { name: '总览要点' })).toBeVisible();
      const faults = await page
        .locator('#main table')
        .first()
        .evaluate((table) => {
          const frame = table.parentElement?.clientWidth ?? 0;
          const wide = table.scrollWidth > frame ? [`${table.scrollWidth} of ${frame}`] : [];
          const cells = [...table.querySelectorAll('td, th')].flatMap((cell) => {
            const bound = cell.getBoundingClientRect();
            const parts = [...cell.querySelectorAll('a, svg, span')].map((part) =>
              part.getBoundingClientRect(),
            );
            return parts.some(({ right }) => right > bound.right + 1)
              ? [cell.textContent ?? '']
              : [];
          });
          const covered = [...table.querySelectorAll('td a')].flatMap((link) => {
            const { left, right, top, bottom } = link.getBoundingClientRect();
            const next = link.parentElement?.nextElementSibling?.getBoundingClientRect();
            const isCovered =
              next !== undefined &&
              next.width > 0 &&
              next.left < right - 1 &&
              next.top < bottom - 2 &&
              next.bottom > top + 2 &&
              next.right > left;
            return isCovered ? [`${link.textContent} is covered`] : [];
          });
          return [...wide, ...cells, ...covered];
        });
      expect(faults, address).toEqual([]);
    }
  });
}
