import { expect, expectAccessible, openView, test } from './page-checks';

test('a district by the map: chosen as in the panel, opened as a page, with what is not said', async ({
  page,
}) => {
  await openView(page, '/regions');
  await expectAccessible(page);
  const map = page.getByRole('group', { name: '区县方位示意图' });
  await expect(map.getByRole('button')).toHaveCount(12);

  const tile = map.getByRole('button', { name: /^历下区/ });
  await tile.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/region=lixia/);
  await expect(tile).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('table', { name: '各区县与功能区' }).getByRole('row')).toHaveCount(2);
  await expect(page.getByRole('checkbox', { name: /^历下区/ })).toBeChecked();

  await map.getByRole('link', { name: '历下区详情' }).click();
  await expect(page.getByRole('heading', { name: '历下区', level: 1 })).toBeFocused();
  await expectAccessible(page);
  await expect(page.getByText('五份文件中没有历下区自己的报告或计划。')).toBeVisible();
  const works = page.getByRole('heading', { name: /^项目 \d+ 个$/ });
  const count = (await works.textContent())?.match(/\d+/)?.[0];
  await page.getByRole('link', { name: '在项目库中查看' }).click();
  await expect(page.locator('output').first()).toContainText(`${count} /`);
});

test('the map shaded by a printed figure leads to its source', async ({ page }) => {
  await openView(page, '/regions');
  const choice = page.getByRole('combobox', { name: '着色依据' });
  await choice.selectOption({ label: '规模以上工业增加值增速（2021—2025年目标）' });
  await expect(page).toHaveURL(/measure=value-added-industry-growth/);
  const figure = page
    .getByRole('group', { name: '区县方位示意图' })
    .getByRole('link', { name: /查看出处$/ });
  await expect(figure).toHaveCount(7);
  await figure.first().click();
  await expect(page.getByRole('dialog', { name: '出处' })).toContainText('第十四个五年规划');
});

test('works as bars over the years, each leading to its sources', async ({ page }) => {
  await openView(page, '/projects/timeline?q=黄岗路');
  await expectAccessible(page);
  const bar = page.getByRole('link', { name: /^黄岗路.*：.*承诺/ }).first();
  await bar.click();
  await expect(page.getByRole('list', { name: '历次文件中的状态' })).toBeVisible();
});
