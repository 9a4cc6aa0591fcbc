/**
 * Long sweeps (random addresses, mutations, damaged files) take a sample in `npm test` and all of it in
 * `npm run check:deep`. A sweep's name starts with `sweep:`, by which the deep run finds it.
 */
const IS_FULL = process.env.SWEEP === 'full';

/** How many cases of a sweep this run takes. */
export function sweepLength({ sample, full }: { sample: number; full: number }): number {
  return IS_FULL ? full : sample;
}

/** Milliseconds that a sweep may wait: a budget, not an assertion. */
export const SWEEP_TIMEOUT = IS_FULL ? 3_600_000 : 180_000;

/** What a random sweep starts from: always the same in `npm test`, another each time in the deep run. */
export const SWEEP_SEED = Number(process.env.SWEEP_SEED ?? (IS_FULL ? Date.now() % 2 ** 31 : 1));
