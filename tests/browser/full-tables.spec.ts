import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, openView, test } from './page-checks';
import { readSheet } from './workbook';

/**
 * Every table of every view, whole: the largest are far beyond what the small cases of the other
 * journeys reach, and a library may do something else with them.
 */
const VIEWS: Readonly<Record<string, readonly string[]>> = {
  'the state of the plan': [
    '/',
    '/changes?since=2025-04-04',
    '/changes?since=2025-04-04&part=verdicts',
    '/trajectories',
    '/trajectories?part=silent',
    '/trajectories/rnd-intensity.jinan',
    '/comparison',
    '/comparison/new-urban-jobs',
  ],
  commitments: [
    '/commitments',
    '/commitments?part=open',
    '/commitments?part=silent',
    '/commitments?part=revisions',
    '/commitments?part=promises',
  ],
  'indicators and projects': [
    '/indicators',
    '/indicators?region=jinan',
    '/indicators/gdp',
    '/projects',
    '/projects/progress',
    '/projects/timeline',
    '/regions',
    '/regions/shizhong',
  ],
  evidence: ['/evidence', '/evidence/coverage', '/evidence/findings'],
};

/** The names of a menu's items that let out a whole table. */
async function listWholeTables(page: Page): Promise<string[]> {
  const items = page.getByRole('menuitem', { name: / \d+ 行 XLSX$/ });
  await items.first().waitFor();
  const names = await items.evaluateAll((elements) =>
    elements
      .filter((element) => !(element as HTMLButtonElement).disabled)
      .map((element) => element.textContent ?? ''),
  );
  await page.keyboard.press('Escape');
  return names.filter((name) => !name.startsWith('当前'));
}

for (const [part, addresses] of Object.entries(VIEWS)) {
  test(`every table of ${part} comes whole as a workbook`, async ({ page }) => {
    test.setTimeout(300_000);
    for (const address of addresses) {
      await openView(page, address);
      await page.locator('[data-export]').first().waitFor();
      let tables = 0;
      for (const button of await page.getByRole('button', { name: /^导出：/ }).all()) {
        await button.click();
        for (const name of await listWholeTables(page)) {
          await button.click();
          const downloading = page.waitForEvent('download');
          await page.getByRole('menuitem', { name, exact: true }).click();
          const bytes = readFileSync(await (await downloading).path());
          const sheet = readSheet(bytes, 1);
          expect(sheet.rows, `${address} ${name}`).toBe(Number(/(\d+) 行/.exec(name)?.[1]) + 1);
          expect(sheet.hasFormula).toBe(false);
          expect(readSheet(bytes, 2).texts.join()).toContain('数据版本');
          tables += 1;
        }
      }
      expect(tables, address).toBeGreaterThan(0);
    }
  });
}
