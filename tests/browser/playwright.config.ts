import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findBrowser } from '../../.ci/browser.mjs';

const browser = findBrowser();
/** Another port lets two checkouts run their journeys at the same time. */
const port = Number(process.env.JOURNEY_PORT ?? 4174);

const launchOptions = {
  ...(browser === undefined ? {} : { executablePath: browser }),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};
/** A host that is not localhost, so that plain http is what it is on an intranet. */
const INTRANET = /intranet\.spec\.ts$/;

/** The journeys in a real browser, on the built page with its security policy and the real data. */
export default defineConfig({
  testDir: '.',
  outputDir: resolve('.test-results'),
  fullyParallel: true,
  workers: 2,
  // A budget of waiting is no assertion: generous enough for a machine many times slower and busy.
  // What is slow is measured by `npm run bench`.
  timeout: 90_000,
  expect: { timeout: 30_000 },
  // Passed on the retry is reported as flaky, with the trace of the retry.
  retries: 1,
  forbidOnly: process.env.CI !== undefined,
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${port}`,
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    trace: 'on-first-retry',
    launchOptions,
  },
  projects: [
    { name: 'app', testIgnore: INTRANET },
    {
      name: 'intranet',
      testMatch: INTRANET,
      use: {
        baseURL: `http://plan.test:${port}`,
        launchOptions: {
          ...launchOptions,
          args: [...launchOptions.args, '--host-resolver-rules=MAP plan.test localhost'],
        },
      },
    },
  ],
  webServer: {
    command: `npx vite preview --port ${port} --strictPort`,
    url: `http://localhost:${port}`,
    cwd: resolve('.'),
    reuseExistingServer: false,
  },
});
