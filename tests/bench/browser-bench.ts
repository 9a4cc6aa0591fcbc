import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from '@playwright/test';
import { type PreviewServer, preview } from 'vite';
import { findBrowser } from '../../.ci/browser.mjs';

/** CPU slow-down of every timing in the browser: an office computer against this one. */
export const THROTTLING = 4;

export interface BrowserBench {
  /** Opens an address in a fresh, throttled browser context. */
  readonly open: (address: string) => Promise<{
    page: Page;
    /** Milliseconds that the page's main thread has worked. */
    mainThreadTime: () => Promise<number>;
    close: () => Promise<void>;
  }>;
  readonly close: () => Promise<void>;
}

/** Serves the built app and starts the browser. */
export async function startBrowserBench(): Promise<BrowserBench> {
  const server: PreviewServer = await preview({ preview: { port: 4175, strictPort: true } });
  const executablePath = findBrowser();
  const browser: Browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  return {
    open: async (address) => {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
      const page = await context.newPage();
      // The runner of this script wraps named functions in a helper that the page does not have.
      await page.addInitScript({ content: 'globalThis.__name = (named) => named' });
      const session = await context.newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLING });
      await session.send('Performance.enable');
      await page.goto(`http://localhost:4175/#${address}`, { waitUntil: 'commit' });
      return {
        page,
        mainThreadTime: async () => {
          const { metrics } = await session.send('Performance.getMetrics');
          return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
        },
        close: () => context.close(),
      };
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** Long enough for a page at rest to begin with what it fetches when it is idle. */
const REST_MILLISECONDS = 3000;

/** Waits until the page is idle and has fetched what it fetches then. */
async function rest(page: Page): Promise<void> {
  await page.waitForTimeout(REST_MILLISECONDS);
  await page.waitForLoadState('networkidle');
}

/** Gzipped bytes by kind. */
export type Sizes = Readonly<Record<string, number>>;

function kindOf(path: string): string {
  if (path.endsWith('.js')) return 'JS';
  if (path.endsWith('.css')) return 'CSS';
  return path.endsWith('.json') ? 'data' : 'HTML';
}

/**
 * What a view fetches until it is ready, and what the page fetches afterwards, when it is idle: told
 * apart by the page's own clock, by when each request started.
 */
export async function measureBytes(
  bench: BrowserBench,
  address: string,
  ready: string,
): Promise<{ first: Sizes; idle: Sizes }> {
  const { page, close } = await bench.open('/');
  await page.goto('about:blank');
  const bodies = new Map<string, Promise<Buffer>>();
  page.on('response', (response) => {
    bodies.set(
      response.url(),
      response.body().catch(() => Buffer.alloc(0)),
    );
  });
  await page.addInitScript((selector) => {
    new MutationObserver((_, observer) => {
      if (document.querySelector(selector) === null) return;
      observer.disconnect();
      performance.mark('ready');
    }).observe(document, { childList: true, subtree: true });
    performance.setResourceTimingBufferSize(1000);
  }, ready);
  await page.goto(`http://localhost:4175/#${address}`);
  await page.waitForSelector(ready);
  await rest(page);
  const late = await page.evaluate(() => {
    const end = performance.getEntriesByName('ready')[0]?.startTime ?? 0;
    return performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime > end)
      .map(({ name }) => name);
  });
  const sizes: { first: Record<string, number>; idle: Record<string, number> } = {
    first: {},
    idle: {},
  };
  for (const [url, body] of bodies) {
    const phase = sizes[late.includes(url) ? 'idle' : 'first'];
    const kind = kindOf(new URL(url).pathname);
    phase[kind] = (phase[kind] ?? 0) + gzipSync(await body, { level: 9 }).length;
  }
  await close();
  return sizes;
}

/** How long a view took to be shown, in milliseconds. */
export interface LoadTime {
  /** From the start of the navigation until the view's mark is painted. */
  readonly wall: number;
  /** The work of the main thread until then, which a busy machine does not lengthen by its waiting. */
  readonly mainThread: number;
}

/** Opens an address from cold and waits until the selector's element is painted. */
export async function measureLoad(
  bench: BrowserBench,
  address: string,
  ready: string,
): Promise<LoadTime> {
  const { page, mainThreadTime, close } = await bench.open(address);
  const wall = await page.evaluate(
    (selector) =>
      new Promise<number>((resolve) => {
        const look = (): void => {
          if (document.querySelector(selector) === null) requestAnimationFrame(look);
          else requestAnimationFrame(() => resolve(performance.now()));
        };
        look();
      }),
    ready,
  );
  const mainThread = await mainThreadTime();
  await close();
  return { wall, mainThread };
}

/**
 * Milliseconds from each click on a filter until the frame that shows its result, while the page
 * stays open: the option is turned on and off in turn, and each click finds the page at rest.
 */
export async function measureFilterClicks(
  bench: BrowserBench,
  address: string,
  option: string,
  clicks: number,
): Promise<number[]> {
  const { page, close } = await bench.open(address);
  await page.waitForSelector('output');
  await rest(page);
  const times: number[] = [];
  for (let click = 0; click < clicks; click += 1) {
    times.push(
      await page.evaluate(
        (label) =>
          new Promise<number>((resolve, reject) => {
            const output = document.querySelector('output');
            const input = document.querySelector<HTMLInputElement>(`input[aria-label="${label}"]`);
            if (output === null || input === null) return reject(new Error('no filter panel'));
            const start = performance.now();
            new MutationObserver((_, observer) => {
              observer.disconnect();
              // The first frame after the change, and the first task after that frame was painted.
              requestAnimationFrame(() => {
                const afterPaint = new MessageChannel();
                afterPaint.port1.onmessage = () => resolve(performance.now() - start);
                afterPaint.port2.postMessage(undefined);
              });
            }).observe(output, { childList: true, characterData: true, subtree: true });
            input.click();
          }),
        option,
      ),
    );
    // What follows the painted result (the address, the counts of the options) has come to rest.
    await page.waitForTimeout(400);
  }
  await close();
  return times;
}
