import { expect, expectAccessible, openView, test } from './page-checks';

test('a district shows its zones, says what is left out, and takes the reader there', async ({
  page,
}) => {
  await openView(page, '/projects?region=licheng');
  const chips = page.getByRole('region', { name: '已选筛选条件' });
  await expect(chips.getByRole('listitem')).toHaveText(['地区：历城区（含区内功能区）']);
  const zones = page.getByRole('checkbox', { name: '济南新旧动能转换起步区' });
  await expect(zones).toBeVisible();
  const line = page.getByText('未列入');
  await expect(line).toContainText('未注明区县的');
  await expectAccessible(page);
  await page.getByRole('link', { name: /^跨区县功能区的/ }).click();
  await expect(page).toHaveURL(/#\/projects\?region=licheng&spanning=included$/);
  await expect(chips.getByRole('listitem')).toHaveCount(2);
  await expect(page.getByRole('link', { name: /^跨区县功能区的/ })).toBeHidden();
  await expect(page.getByRole('checkbox', { name: '区县含跨区县功能区' })).toBeChecked();
  await page.getByRole('link', { name: /^全市性的/ }).click();
  await expect(page).toHaveURL(/#\/projects\?placing=city-wide$/);
  await expect(chips.getByRole('listitem')).toHaveText(['所在地依据：全市性']);
  await page.goBack();
  await chips.getByRole('button', { name: '移除筛选 跨区县功能区：计入' }).click();
  await expect(page).toHaveURL(/#\/projects\?region=licheng$/);
});

test('the switch beside the regions holds in every list', async ({ page }) => {
  await openView(page, '/indicators?region=lixia');
  const chips = page.getByRole('region', { name: '已选筛选条件' });
  await page.getByRole('checkbox', { name: '区县含跨区县功能区' }).check();
  await expect(page).toHaveURL(/region=lixia&spanning=included$/);
  await page.getByRole('link', { name: '目标兑现', exact: true }).click();
  await expect(chips.getByText('计入')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: '区县含跨区县功能区' })).toBeChecked();
});
