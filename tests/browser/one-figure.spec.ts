import { expect, test } from '@playwright/test';
import { openView } from './page-checks';

/** One quantity says the same wherever it is looked at. */

test('a quantity with two targets shows each with its own outcome', async ({ page }) => {
  await openView(page, '/');
  const row = page.getByRole('row', { name: /^全社会研发经费投入强度/ });
  await expect(row).toContainText('完成');
  await expect(row).toContainText('未完成');
  await expect(row.getByRole('link', { name: /规划目标.*3\.3/ })).toBeVisible();
  await expect(row.getByRole('link', { name: /2025年：3，查看出处；※结果.*2\.85%/ })).toBeVisible();
  const table = page.getByRole('table', { name: '济南市2025年主要指标' });
  const isCut = await table.evaluate(
    ({ scrollWidth, parentElement }) => scrollWidth > (parentElement?.clientWidth ?? 0),
  );
  expect(isCut).toBe(false);

  await openView(page, '/trajectories/rnd-intensity.jinan');
  const heading = page.locator('article header');
  await expect(heading).toContainText('规划目标 3.3%未完成');
  await expect(heading).toContainText('年度目标 3%完成');

  await openView(page, '/indicators/rnd-intensity');
  const targets = page.getByRole('table', { name: '目标与兑现' });
  await expect(targets.getByRole('row', { name: /2025年 规划目标/ })).toContainText('未完成');
  await expect(targets.getByRole('row', { name: /2025年 年度目标/ })).toContainText('2.85%');
});

test('the note of a figure is at hand for the keyboard', async ({ page }) => {
  await openView(page, '/indicators/rnd-intensity');
  const figure = page.getByRole('link', { name: /2025年，实际：3，查看出处；※/ }).first();
  await figure.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  const bubble = page.getByText('※ 结果（2026年计划）：所载经费');
  await expect(bubble).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(bubble).toBeHidden();
});

test('a result of an earlier year settles nothing; a promise has its own outcome', async ({
  page,
}) => {
  await openView(page, '/commitments?part=silent&q=人才总量');
  await expect(page.getByRole('row', { name: /^人才总量/ })).toContainText(
    /2024年−12\.5 万人（2024年）未披露/,
  );

  await openView(page, '/projects?q=黄岗路');
  const project = page.getByRole('row', { name: /黄岗路黄河隧道/ });
  await expect(project).toContainText(/2026年投用未到期延后/);

  await openView(page, '/indicators?q=星级饭店');
  await expect(page.getByRole('link', { name: /目标：3—5，查看出处/ })).toBeVisible();
});

test('a note stays with its figure: under the pointer, and where the cell is too narrow for both', async ({
  page,
}) => {
  for (const address of ['/commitments', '/commitments?part=open', '/trajectories?part=silent']) {
    await openView(page, address);
    const noted = page.locator('#main td a[data-note]');
    await expect(noted.first()).toBeVisible();
    const faults = await noted.evaluateAll((figures) =>
      (figures as HTMLElement[]).flatMap((figure) => {
        const titles = [figure, ...figure.querySelectorAll<HTMLElement>('[title]')];
        const cell = figure.closest('td') as HTMLElement;
        const isCut =
          figure.getBoundingClientRect().right > cell.getBoundingClientRect().right + 0.5;
        return [
          ...titles.filter(({ title }) => !title.includes(figure.dataset.note ?? '')),
          ...(isCut ? [figure] : []),
        ].map(({ title, textContent }) => `${textContent}: ${title}`);
      }),
    );
    expect(faults).toEqual([]);
  }
});
