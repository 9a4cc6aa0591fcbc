/**
 * `npm run check:deep`: the sweeps of `npm test` at their full length. A test says how much of its
 * sweep a plain run takes (`tests/sweep.ts`); this asks for all of it.
 */
import { spawnSync } from 'node:child_process';

const env = { ...process.env, SWEEP: 'full' };
const steps = [
  ['node_modules/vite/bin/vite.js', 'build'],
  ['node_modules/vitest/vitest.mjs', 'run', '-t', 'sweep:'],
  [
    'node_modules/@playwright/test/cli.js',
    ...['test', '--config', 'tests/browser/playwright.config.ts', '--grep', 'sweep:'],
  ],
];
for (const step of steps) {
  const { status } = spawnSync(process.execPath, step, { stdio: 'inherit', env });
  if (status !== 0) process.exit(status ?? 1);
}
