import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { parseCsv } from '../../data/csv';
import { sealText } from '../../src/domain/package/sealed-text';
import { expect, expectAccessible, openView, test } from './page-checks';
import { readSheet } from './workbook';

/** What leaves the app, saved by a real browser and looked into. */

async function openMenu(page: Page, of: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: of }).first().click();
}

async function openPicture(page: Page, address: string, of: string | RegExp): Promise<void> {
  await openView(page, address);
  await openMenu(page, of);
  await page.getByRole('menuitem', { name: /^图片/ }).click();
  await expect(page.getByRole('img', { name: '预览' })).toBeVisible();
}

/** What a click makes the browser keep. */
async function save(
  page: Page,
  click: () => Promise<void>,
): Promise<{ name: string; bytes: Buffer }> {
  const waiting: Promise<Download> = page.waitForEvent('download');
  await click();
  const download = await waiting;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

const press = (page: Page, name: string | RegExp) => () =>
  page.getByRole('button', { name }).click();
const choose = (page: Page, name: string | RegExp) => () =>
  page.getByRole('menuitem', { name }).click();

interface Picture {
  readonly width: number;
  readonly height: number;
  /** Share of the pixels that are not white. */
  readonly inked: number;
  readonly colors: number;
  /** How many of the cells given look like no other. */
  readonly distinctCells: number;
}

/** Reads a PNG, and compares cells of it with each other. */
function readPicture(
  page: Page,
  png: Buffer,
  cells: readonly { x: number; y: number; size: number }[] = [],
): Promise<Picture> {
  return page.evaluate(
    async ({ base64, places }) => {
      const response = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([response], { type: 'image/png' }));
      const canvas = document.createElement('canvas');
      canvas.width = bitmap.width;
      canvas.height = bitmap.height;
      const context = canvas.getContext('2d', { willReadFrequently: true });
      if (context === null) throw new Error('no canvas');
      context.drawImage(bitmap, 0, 0);
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      const colors = new Set<number>();
      let inked = 0;
      for (let at = 0; at < data.length; at += 4) {
        const color = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
        if (color !== 0xffffff) inked += 1;
        colors.add(color);
      }
      const looks = places.map(({ x, y, size }) =>
        context.getImageData(x, y, size, size).data.join(),
      );
      return {
        width: canvas.width,
        height: canvas.height,
        inked: inked / (canvas.width * canvas.height),
        colors: colors.size,
        distinctCells: new Set(looks).size,
      };
    },
    { base64: png.toString('base64'), places: cells.map((cell) => ({ ...cell })) },
  );
}

/** The texts of an SVG, in its order. */
function textsOf(svg: Buffer): string[] {
  return [...svg.toString('utf8').matchAll(/<text[^>]*>(?:<tspan[^>]*>)?([^<]*)/g)].map(
    (match) => match[1]?.replaceAll('&lt;', '<').replaceAll('&gt;', '>') ?? '',
  );
}

const RND = '/trajectories/rnd-intensity.jinan';
const RND_CHART = /^导出：全社会研发经费投入强度/;

test('a picture has its size, its texts and Chinese glyphs', async ({ page }) => {
  await openPicture(page, RND, RND_CHART);
  await expectAccessible(page);
  const svg = await save(page, press(page, '保存 SVG'));
  expect(svg.name).toMatch(/^全社会研发经费投入强度_济南市_2021—2025年_\d{4}-\d\d-\d\d\.svg$/);
  const texts = textsOf(svg.bytes);
  const words = texts.join('\n');
  for (const expected of [
    '全社会研发经费投入强度 · 济南市 · 2021—2025年',
    '单位：%',
    '评价：规划目标：未完成，完成 56%',
    '年度目标3%：完成',
    '监测测算，非官方评价',
    '规划目标',
    '目标进度线',
    '筛选：无',
    '（济政发〔2021〕9号，2021年5月28日）第一章四、',
    '数据版本',
    '2.62',
    '3.3',
  ]) {
    expect(words).toContain(expected);
  }
  // Whatever draws it needs no style sheet and fetches nothing.
  expect(svg.bytes.toString('utf8')).not.toMatch(/var\(--|class=|<style|href=|NaN/);

  const png = await save(page, press(page, '保存 PNG'));
  const title = /<text[^>]*x="(\d+)"[^>]*y="([\d.]+)"[^>]*font-size="([\d.]+)"[^>]*>全社会/.exec(
    svg.bytes.toString('utf8'),
  );
  const [x, baseline, size] = (title ?? []).slice(1).map(Number) as [number, number, number];
  // Each character of the title fills a square; boxes for missing glyphs would all look the same.
  const name = [...'全社会研发经费投入强度'];
  const cells = name.map((_character, index) => ({
    x: Math.round((x + index * size) * 2),
    y: Math.round((baseline - size * 0.88) * 2),
    size: Math.round(size * 2),
  }));
  const picture = await readPicture(page, png.bytes, cells);
  expect(picture).toMatchObject({ width: 3840, height: 2160, distinctCells: new Set(name).size });
  expect(picture.inked).toBeGreaterThan(0.01);
  expect(picture.colors).toBeGreaterThan(50);
});

test('a picture is the same whatever the theme, the window and the way to it', async ({
  page,
  browser,
}) => {
  await openPicture(page, RND, RND_CHART);
  const first = await save(page, press(page, '保存 SVG'));
  const again = await save(page, press(page, '保存 SVG'));
  expect(again.bytes.equals(first.bytes)).toBe(true);
  const context = await browser.newContext({ viewport: { width: 900, height: 700 } });
  const other = await context.newPage();
  await openView(other);
  await other.getByRole('button', { name: '切换到深色' }).click();
  await openPicture(other, RND, RND_CHART);
  const narrow = await save(other, press(other, '保存 SVG'));
  expect(narrow.bytes.equals(first.bytes)).toBe(true);
  await expectAccessible(other);
  await context.close();
});

for (const [size, width, height] of [
  ['4:3', 2880, 2160],
  ['方形', 2160, 2160],
  ['半幅A4', 3496, 2480],
] as const) {
  test(`the largest chart fits a picture of ${size}, with comment and link`, async ({ page }) => {
    await openPicture(page, '/commitments', '导出：各领域目标兑现');
    await page.getByText(new RegExp(`^${size}`)).click();
    await page.getByRole('textbox', { name: '说明文字' }).fill('供调度会讨论 <第一稿> & 附表');
    await page.getByRole('checkbox', { name: '附本视图链接' }).check();
    const svg = await save(page, press(page, '保存 SVG'));
    const words = textsOf(svg.bytes).join('');
    expect(svg.bytes.toString('utf8')).toContain('供调度会讨论 &lt;第一稿&gt; &amp; 附表');
    expect(words).toContain('/#/commitments');
    for (const sector of ['综合经济', '城市建设与住房', '养老托育']) {
      expect(words).toContain(sector);
    }
    const picture = await readPicture(page, (await save(page, press(page, '保存 PNG'))).bytes);
    expect(picture).toMatchObject({ width, height });
    expect(picture.inked).toBeGreaterThan(0.02);
  });
}

for (const [address, button, title, legend] of [
  ['/indicators/gdp', /^导出：地区生产总值/, '地区生产总值 · 济南市', '预计'],
  ['/comparison', '导出：市中区占济南市的比重', '市中区占济南市的比重', '人口占比参照'],
  ['/comparison', '导出：可比增速', '可比增速 · 市中区减济南市', '市中区目标'],
  ['/comparison/new-urban-jobs', /^导出：城镇新增就业/, '城镇新增就业', '实际'],
  ['/projects/progress', '导出：各文件印发时的项目状态', '各文件印发时的项目状态', '投用'],
] as const) {
  test(`the chart ${title} comes out with its title, legend and sources`, async ({ page }) => {
    await openPicture(page, address, button);
    const svg = await save(page, press(page, '保存 SVG'));
    const words = textsOf(svg.bytes).join('\n');
    for (const expected of [title, legend, '来源：\n《', '数据版本'])
      expect(words).toContain(expected);
  });
}

test('the filters of a view stand in its picture and in the name of its file', async ({ page }) => {
  await openPicture(page, '/commitments?sector=innovation', '导出：各领域目标兑现');
  const svg = await save(page, press(page, '保存 SVG'));
  expect(svg.name).toContain('_科技创新_');
  expect(textsOf(svg.bytes)).toContain('筛选：科技创新');
});

test('copies a picture; where that is forbidden, saves it and says so', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPicture(page, RND, RND_CHART);
  await page.getByRole('textbox', { name: '说明文字' }).fill('不应丢失');
  await page.getByRole('button', { name: '复制图片' }).click();
  await expect(page.getByText('图片已复制到剪贴板')).toBeVisible();
  const types = await page.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap((item) => [...item.types]),
  );
  expect(types).toEqual(['image/png']);
  await page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new Error('not allowed'));
  });
  const saved = await save(page, press(page, '复制图片'));
  expect(saved.name).toMatch(/\.png$/);
  await expect(page.getByText(/没有复制成功（not allowed），已改为保存文件/)).toBeVisible();
  await expect(page.getByRole('textbox', { name: '说明文字' })).toHaveValue('不应丢失');
});

test('a table as CSV reads back to its rows; twice it is the same', async ({ page }) => {
  await openView(page, '/indicators?region=shizhong&sector=economy');
  const take = async () => {
    await openMenu(page, '导出：指标库');
    return save(page, choose(page, /^当前 \d+ 行 CSV/));
  };
  const first = await take();
  expect((await take()).bytes.equals(first.bytes)).toBe(true);
  const text = first.bytes.toString('utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  expect(text.match(/(?<!\r)\n/)).toBeNull();
  const { header, records } = parseCsv(text);
  expect(header.slice(0, 4)).toEqual(['指标', '领域', '最新值', '最新值·原文']);
  const count = await page.locator('output').first().textContent();
  expect(count).toContain(`${records.length} /`);
  const gdp = records.find(({ cells }) => cells[0] === '地区生产总值');
  expect(gdp?.cells.slice(2, 6)).toEqual(['1451.6', '完成1451.6亿元', '亿元', '']);
});

test('a table as XLSX has numbers as numbers, a frozen header and says what it is', async ({
  page,
}) => {
  await openView(page, '/indicators?region=shizhong&sector=economy');
  await openMenu(page, '导出：指标库');
  const file = await save(page, choose(page, /^当前 \d+ 行 XLSX/));
  expect(file.name).toMatch(/^指标库_综合经济_市中区_\d{4}-\d\d-\d\d\.xlsx$/);
  const data = readSheet(file.bytes, 1);
  expect(data.numbers).toContain(1451.6);
  expect(data.isFrozen).toBe(true);
  const information = readSheet(file.bytes, 2).texts.join('\n');
  for (const expected of ['综合经济、市中区', '市中区政府工作报告', '数据版本', '/#/indicators']) {
    expect(information).toContain(expected);
  }
});

test('a cell that looks like a formula stays text', async ({ page }) => {
  await page.route('**/dataset.json', async (route) => {
    const response = await route.fetch();
    const text = (await response.text()).replace('"地区生产总值"', '"=1+1"');
    const body = sealText(JSON.stringify({ ...JSON.parse(text), checksum: undefined }));
    await route.fulfill({ response, body });
  });
  await openView(page, '/indicators?region=shizhong');
  await expect(page.getByRole('link', { name: '=1+1', exact: true })).toBeVisible();
  await openMenu(page, '导出：指标库');
  const csv = await save(page, choose(page, /^当前 \d+ 行 CSV/));
  expect(csv.bytes.toString('utf8')).toContain("\r\n'=1+1,");
  await openMenu(page, '导出：指标库');
  const xlsx = await save(page, choose(page, /^当前 \d+ 行 XLSX/));
  const sheet = readSheet(xlsx.bytes, 1);
  expect(sheet.texts).toContain('=1+1');
  expect(sheet.hasFormula).toBe(false);
});

test('all charts of a filter come as a ZIP with its contents', async ({ page }) => {
  await openView(page, '/trajectories?sector=innovation~industry');
  await expect(page.getByRole('button', { name: '导出：十四五轨迹' })).toBeVisible();
  await page.keyboard.press('d');
  await page.getByRole('menuitem', { name: /^全部图片 ZIP/ }).click();
  const heading = await page.getByRole('heading', { name: /^导出 \d+ 张图片/ }).textContent();
  await expectAccessible(page);
  const zip = await save(page, press(page, '生成 ZIP'));
  expect(zip.name).toMatch(/^十四五轨迹_已评价的五年目标_科技创新_工业制造_.*\.zip$/);
  const files = unzipSync(new Uint8Array(zip.bytes));
  const names = Object.keys(files).sort();
  expect(names[0]).toBe('000_目录.xlsx');
  const pictures = names.slice(1);
  expect(pictures.length).toBeGreaterThan(2);
  expect(heading).toContain(`导出 ${pictures.length} 张图片`);
  for (const name of pictures) {
    expect(name).toMatch(/^\d{3}_.+_\d{4}-\d\d-\d\d\.png$/);
    expect(files[name]?.slice(1, 4)).toEqual(new Uint8Array([0x50, 0x4e, 0x47]));
  }
  const contents = readSheet(Buffer.from(files['000_目录.xlsx'] ?? []), 1);
  expect(contents.texts).toEqual(expect.arrayContaining(pictures));
});

test('a ZIP of many charts shows its progress and can be cancelled', async ({ page }) => {
  await openView(page, '/trajectories?part=beside');
  await openMenu(page, '导出：十四五轨迹');
  await choose(page, /^全部图片 ZIP/)();
  await page.getByRole('button', { name: '生成 ZIP' }).click();
  await expect(page.getByText(/^已生成 [1-9]\d* \/ \d\d 张$/)).toBeVisible();
  await page.getByRole('button', { name: '取消' }).click();
  await expect(page.getByText('已取消，没有保存文件。')).toBeVisible();
});
