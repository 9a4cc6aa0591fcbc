import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { hostileHashes } from '../hostile-addresses';
import { SWEEP_SEED, SWEEP_TIMEOUT, sweepLength } from '../sweep';
import { expect, openView, test } from './page-checks';

const LINK = '/projects?region=shizhong&sector=transport~energy';
const ENCODED = encodeURIComponent(LINK);

/** The links that programs make of {@link LINK}, from before the `#` on. */
const JOURNEYS: readonly (readonly [what: string, url: string])[] = [
  ['opened in a chat app', `/?from=singlemessage&isappinstalled=0#${LINK}`],
  ['back from a single sign-on', `/?ticket=ST-1~2&state=a/b#${LINK}`],
  ['with its query moved before the hash', '/?region=shizhong&sector=transport~energy#/projects'],
  ['escaped for HTML', `/#${LINK.replace('&', '&amp;')}`],
  ['encoded', `/#${ENCODED}`],
  ['encoded twice', `/#${encodeURIComponent(ENCODED)}`],
  ['with its list encoded', `/#${LINK.replace('~', '%7E')}`],
  ['with its query encoded', `/#/projects?${encodeURIComponent(LINK.slice(10))}`],
  ['with a key for each value', `/#${LINK.replace('~', '&sector=')}`],
  ['shared', `/#${LINK}&shareTo=weixin`],
  ['shared by one that knows no hash', `/#${LINK}?from=timeline`],
  ['at the end of a sentence', `/#${LINK}。`],
  ['in brackets', `/#${LINK}）`],
];

async function countRows(page: Page): Promise<string> {
  return (await page.locator('output').first().textContent()) ?? '';
}

test('a link shows the same rows however it has travelled, and carries nothing on', async ({
  page,
}) => {
  await openView(page, '/projects');
  const all = await countRows(page);
  await openView(page, LINK);
  await expect(page.getByRole('checkbox', { name: '能源与双碳' })).toBeChecked();
  const rows = await countRows(page);
  expect(rows).not.toBe(all);
  for (const [what, url] of JOURNEYS) {
    await test.step(what, async () => {
      await page.goto('about:blank');
      await page.goto(url);
      await expect(page.locator('output').first()).toHaveText(rows);
      await expect(page.getByText('链接中有无法识别的部分')).toHaveCount(0);
      await expect(page.getByText('链接中的部分筛选条件已失效')).toHaveCount(0);
      expect(new URL(page.url()).search).toBe('');
      expect(await page.locator('#main table a').first().getAttribute('href')).toMatch(/^\/#\//);
    });
  }
});

test('a link says what it had to leave out, until the next choice', async ({ page }) => {
  await openView(page, '/projects?sector=transport&sectr=energy&period=2099&q=a&q=b');
  await expect(page.getByText('链接中的部分筛选条件已失效')).toHaveCount(1);
  const both = page.getByText('已略去期间“2099”，以及无法识别的“sectr=energy”、“q=b”');
  await expect(both).toBeVisible();
  await page.getByRole('link', { name: '指标库', exact: true }).click();
  await expect(page.getByRole('table', { name: '指标库' })).toBeVisible();
  await expect(page.getByText('无法识别')).toHaveCount(0);
  await expect(page).toHaveURL(/#\/indicators\?period=2099&q=a&sector=transport$/);

  await openView(page, '/commitments?part=past');
  await expect(page.getByText('栏目“past”')).toBeVisible();
  await openView(page, '/comparison?own=jinan&other=jinan');
  await expect(page.getByText('地区“jinan”')).toBeVisible();
});

test('an empty filter is none, and leaves the menu as it is', async ({ page }) => {
  for (const query of ['?sector=', '?sector', '?sector=~', '?verdict=+']) {
    await openView(page, `/indicators${query}`);
    await expect(page.getByRole('table', { name: '指标库' })).toBeVisible();
    await page.getByRole('link', { name: '十四五轨迹' }).click();
    await expect(page).toHaveURL(/#\/trajectories$/);
    await expect(page.getByRole('heading', { name: '“十四五”轨迹' })).toBeVisible();
  }
});

test('nothing is searched while a Chinese input method composes', async ({ page }) => {
  await openView(page, '/projects');
  const rows = await countRows(page);
  const field = page.getByRole('textbox', { name: '搜索' });
  await field.focus();
  const keyboard = await page.context().newCDPSession(page);
  for (const text of ['s', 'sui', 'sui d', 'sui dao']) {
    await keyboard.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
    await expect(field).toHaveValue(text);
    expect(await countRows(page)).toBe(rows);
    expect(page.url()).toMatch(/#\/projects$/);
  }
  await keyboard.send('Input.insertText', { text: '隧道' });
  await expect(field).toHaveValue('隧道');
  await expect(page).toHaveURL(/q=%E9%9A%A7%E9%81%93$/);
  expect(await countRows(page)).not.toBe(rows);
});

test('a search in traditional characters finds what is meant, and stays as it was typed', async ({
  page,
}) => {
  await openView(page, '/projects?q=龙山校区');
  const rows = await countRows(page);
  await openView(page, '/projects');
  await page.getByRole('textbox', { name: '搜索' }).fill('龍山校區');
  await expect(page.locator('output').first()).toHaveText(rows);
  await expect(page.getByRole('textbox', { name: '搜索' })).toHaveValue('龍山校區');
});

/** What a page shows of an address. */
interface Sight {
  /** The page of an error, if it shows one. */
  readonly failure: string | undefined;
  /** Where the links of the menu lead. */
  readonly links: readonly string[];
}

/**
 * Goes from a page that no other address shows, so that its going says that the next view has come, to
 * an address, and from there on by a link of the menu. All in the page: a sweep has thousands of these.
 */
async function visit(page: Page, hash: string, turn: number): Promise<Sight> {
  return page.evaluate(
    async ({ address, mark, link }) => {
      const main = document.getElementById('main') as HTMLElement;
      const until = (what: string, isSo: () => boolean): Promise<void> =>
        new Promise((resolve, reject) => {
          const look = (): void => {
            if (!isSo()) return;
            observer.disconnect();
            clearTimeout(limit);
            resolve();
          };
          const observer = new MutationObserver(look);
          const limit = setTimeout(() => {
            observer.disconnect();
            reject(new Error(`${what} never came; there is ${main.textContent.slice(0, 200)}`));
          }, 60_000);
          observer.observe(document.body, {
            subtree: true,
            childList: true,
            characterData: true,
            attributes: true,
          });
          look();
        });
      const hasMark = (): boolean => main.textContent.includes(mark);
      const isView = (): boolean => main.querySelector('h1') !== null && !hasMark();
      window.location.hash = `/indicators/${mark}`;
      await until('the page before', hasMark);
      window.location.hash = address;
      await until('the view', isView);
      const failure = main.querySelector('[role=alert]:has(h1)')?.textContent;
      const menu = [...document.querySelectorAll<HTMLAnchorElement>('nav[aria-label=视图] a')];
      menu[link]?.click();
      await until('the view of the menu', () => {
        const isCurrent = menu[link]?.getAttribute('aria-current') === 'page';
        return isCurrent && isView();
      });
      return { failure, links: menu.map((anchor) => anchor.getAttribute('href') ?? '') };
    },
    // The documents are drawn the quickest: the menu's last but one.
    { address: hash, mark: `mark-${turn}`, link: turn % 10 < 7 ? 8 : turn % 10 },
  );
}

test('sweep: every address shows a view, a notice or that there is none, and the menu works', async ({
  page,
}) => {
  test.setTimeout(SWEEP_TIMEOUT);
  const numRuns = sweepLength({ sample: 30, full: 2_000 });
  const hashes = fc.sample(hostileHashes, { numRuns, seed: SWEEP_SEED });
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await openView(page);
  for (const [turn, hash] of hashes.entries()) {
    await test.step(`address ${turn} of seed ${SWEEP_SEED}: #${hash}`, async () => {
      const { failure, links } = await visit(page, hash, turn);
      expect(failure).toBeUndefined();
      expect(links).toHaveLength(10);
      if (turn % 30 === 0) {
        await page.goto('about:blank');
        await openView(page, hash.replace(/^#/, ''));
      }
      expect(complaints).toEqual([]);
    });
  }
});
