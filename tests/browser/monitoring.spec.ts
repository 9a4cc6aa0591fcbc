import { expect, test } from '@playwright/test';
import { openView } from './page-checks';

/** The month's figures on their way in. All figures are made up. */

// 指标,期间,数值,同比 in the encoding of a Chinese Windows is made in the page of the test itself.
const TABLE = [
  ['2026年济南市主要指标', '', '', '单位：亿元、万人'],
  ['指标', '期间', '数值', '同比（%）'],
  ['城镇新增就业', '2026年1—10月', '13.2', ''],
  ['地区生产总值', '前三季度', '10,500', '5.4'],
  ['社会消费品零售总额', '1—10月', '下降-2', '3.4'],
  ['城镇新增就业人口', '1—10月', '13.1', ''],
].map((row) => row.join('\t'));

test('figures are read, corrected, previewed, taken in, kept, withdrawn', async ({ page }) => {
  await openView(page, '/monitoring');
  await page.getByLabel('粘贴单元格').evaluate((element, text) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
  }, TABLE.join('\r\n'));
  await expect(page.getByRole('heading', { name: '五、预览与收入' })).toBeVisible();
  const problems = page.getByRole('table', { name: '问题' });
  await expect(problems.getByRole('row')).toHaveCount(2);
  await expect(problems).toContainText('C5');
  await expect(problems).toContainText('方向不明');
  await expect(page.getByText('读到4项，可收4项')).toBeVisible();
  await page.getByLabel('“城镇新增就业人口”是哪个指标').selectOption({ label: '不收' });
  await expect(page.getByRole('heading', { name: /需要确认/ })).toHaveCount(0);
  await page.getByLabel('报送单位').fill('示例单位');
  await page.getByRole('button', { name: '预览影响' }).click();
  await expect(page.getByText(/新增4，修订0，相同0/)).toBeVisible();
  await expect(page.getByRole('table', { name: '年内进度变化' })).toContainText('快于目标');
  await page.getByRole('button', { name: '收入本机' }).click();
  await expect(page.getByText('含本机1批监测数据')).toBeVisible();
  await openView(page, '/commitments?part=open');
  await page.reload();
  await expect(page.getByText('含本机1批监测数据')).toBeVisible();
  await expect(page.getByText('快于目标').first()).toBeVisible();
  await openView(page, '/monitoring');
  await page.getByRole('button', { name: '撤回' }).click();
  await expect(page.getByText('本机，已撤回')).toBeVisible();
  await expect(page.getByText('含本机1批监测数据')).toHaveCount(0);
  await page.getByRole('button', { name: '恢复' }).click();
  await expect(page.getByText('含本机1批监测数据')).toBeVisible();
});

test('a file that is none says why', async ({ page }) => {
  await openView(page, '/monitoring');
  await page.getByLabel('选择监测表格').setInputFiles({
    ...{ name: '旧.xls', mimeType: 'application/vnd.ms-excel' },
    buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0]),
  });
  await expect(page.getByRole('alert')).toContainText('另存为 .xlsx');
});

test('a published batch counts for every reader', async ({ page }) => {
  const batch = {
    ...{ format: 'jinan-plan-monitor-batch', version: 1, id: 'batch-2026-11-20-0a1b2c3d' },
    ...{ name: '示例批次', issuer: '示例单位', issuedOn: '2026-11-20', regionId: 'jinan' },
    ...{ dataVersion: 'x', sheets: ['表1'], projectEvents: [], projectFigures: [] },
    observations: [
      {
        ...{ line: 3, indicatorId: 'gdp-growth', regionId: 'jinan', period: '2026-01/2026-09' },
        ...{ stage: 'actual', value: 5.4, qualifier: 'eq', printed: '5.4' },
      },
    ],
  };
  await page.route('**/updates/index.json', (route) => route.fulfill({ json: ['一.json'] }));
  await page.route('**/updates/*.json', (route) =>
    route.request().url().endsWith('index.json')
      ? route.fallback()
      : route.fulfill({ json: batch }),
  );
  await openView(page, '/monitoring');
  await expect(page.getByText('含已发布1批监测数据')).toBeVisible();
  await expect(page.getByRole('table', { name: '监测批次' })).toContainText('已发布');
});

test('the template is downloaded, and comes back', async ({ page }) => {
  await openView(page, '/monitoring?region=shizhong');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /下载填报模板/ }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^监测填报模板_2026年_.*\.xlsx$/);
  await page.getByLabel('选择监测表格').setInputFiles(await file.path());
  await expect(page.getByText('读到0项')).toBeVisible();
  await expect(page.getByRole('heading', { name: /问题/ })).toHaveCount(0);
});
