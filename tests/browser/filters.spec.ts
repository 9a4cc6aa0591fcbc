import { expect, expectAccessible, openView, test } from './page-checks';

test('every chosen filter stands above the view, and what the view ignores is struck out', async ({
  page,
}) => {
  await openView(page, '/projects?region=shizhong&status=completed');
  const chips = page.getByRole('region', { name: '已选筛选条件' });
  await expect(chips.getByRole('listitem')).toHaveText(['地区：市中区', '项目状态：建成']);
  await page.getByRole('button', { name: '收起筛选栏' }).click();
  // The overview speaks of all projects of the district, whatever their state.
  await page.getByRole('link', { name: '总览', exact: true }).click();
  await expect(page.getByRole('heading', { name: '市中区2025年主要指标' })).toBeVisible();
  await expect(chips.getByText('本页不按项目状态筛选')).toBeVisible();
  await expect(page.getByRole('link', { name: /^在建：\d+ 个项目$/ })).toBeVisible();
  await expectAccessible(page);
  await chips.getByRole('button', { name: '移除筛选 项目状态：建成' }).click();
  await expect(page).toHaveURL(/#\/\?region=shizhong$/);
  await expect(chips.getByRole('button', { name: '全部清除' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(chips).toBeHidden();
  await expect(page.getByRole('heading', { name: '济南市2025年主要指标' })).toBeVisible();
});

test('a district of which little is known is shown as that, never as another', async ({ page }) => {
  await openView(page, '/?region=lixia');
  await expect(page.getByText('五份文件没有载明历下区2025年主要指标')).toBeVisible();
  await expectAccessible(page);
  await openView(page, '/comparison?region=lixia');
  await expect(page.getByRole('combobox', { name: '对比地区' })).toHaveValue('lixia');
  await expect(page.getByText('没有可比指标')).toBeVisible();
});

test('an empty part leads to the part that has results, or back to everything', async ({
  page,
}) => {
  await openView(page, '/commitments?part=revisions&region=shizhong');
  const message = page.getByRole('status').filter({ hasText: '没有可比的前后目标' });
  await expectAccessible(page);
  await message.getByRole('link', { name: '项目承诺' }).click();
  await expect(page).toHaveURL(/part=promises&region=shizhong$/);
  const promises = page.getByRole('table', { name: '项目承诺' });
  await expect(promises.getByRole('row').nth(1)).toBeVisible();
  await page.goBack();
  await message.getByRole('button', { name: '清除筛选条件' }).click();
  await expect(page.getByRole('table', { name: '目标调整' }).getByRole('row').nth(1)).toBeVisible();
});
