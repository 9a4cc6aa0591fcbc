import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test as base, expect, type Page } from '@playwright/test';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/**
 * Opens an address of the app (what stands behind the `#`) and waits for its view; a page that says
 * that something went wrong fails at once, with what it says.
 */
export async function openView(page: Page, address = '/'): Promise<void> {
  // From the app itself it would only be another hash, with the last view still in sight.
  if (page.url() !== 'about:blank') await page.goto('about:blank');
  await page.goto(`/#${address}`);
  const heading = page.locator('#main h1').first();
  await heading.waitFor();
  const failure = page.locator('#main [role=alert]').filter({ has: page.locator('h1') });
  if ((await failure.count()) > 0) {
    throw new Error(`${address} shows an error page: ${await failure.first().textContent()}`);
  }
}

/** Every rule of WCAG 2.2 A and AA that a program can check finds nothing on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axeSource);
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: (context: Document, options: object) => Promise<{ violations: Violation[] }> };
    };
    const result = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return result.violations;
  });
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`),
  ).toEqual([]);
}

/** How many times slower the page's processor is made, to try the journeys as a slow computer would. */
const SLOW_DOWN = Number(process.env.CPU_SLOW_DOWN ?? 1);

/** What a journey is given to wait for every page that it loads, besides its own budget, in milliseconds. */
const LOAD_BUDGET = 30_000;

/** Journeys fail on any error of the page, and on any request that leaves its own origin. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page, baseURL }, use, testInfo) => {
      page.on('domcontentloaded', () => testInfo.setTimeout(testInfo.timeout + LOAD_BUDGET));
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') {
          complaints.push(message.text());
        }
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => {
        const isOwn =
          request.url().startsWith(baseURL ?? '') || /^(data|blob):/.test(request.url());
        if (!isOwn) complaints.push(`request to ${request.url()}`);
      });
      if (SLOW_DOWN > 1) {
        const session = await page.context().newCDPSession(page);
        await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
      }
      await use(undefined);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});
export { expect };
