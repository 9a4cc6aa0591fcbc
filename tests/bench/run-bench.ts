import { cpus, totalmem } from 'node:os';
import { compilePackage } from '@data/compile';
import { readPackageFiles } from '@data/files';
import { type Filters, NO_FILTERS } from '@/domain/filters';
import { computeIndicatorsView } from '@/domain/indicators-view';
import { createDataset } from '@/domain/statements/dataset';
import {
  type BrowserBench,
  measureBytes,
  measureFilterClicks,
  measureLoad,
  type Sizes,
  startBrowserBench,
  THROTTLING,
} from './browser-bench';
import { FIRST_VIEW_BUDGET } from './budgets';
import { repeatDataset } from './repeated-dataset';
import { describeRuns, median } from './statistics';

/**
 * `npm run bench`: a report, not a test. Times are of this machine at this moment; compare the ratios
 * of one run, not the milliseconds of two.
 */
const RUNS = 5;
const CLICKS = 32;
const REPETITIONS = [1, 10, 100, 200];
const FILTERS: Filters = { ...NO_FILTERS, sector: ['innovation'], region: ['shizhong'] };

async function repeat<T>(runs: number, measure: () => Promise<T>): Promise<T[]> {
  const values: T[] = [];
  for (let run = 0; run < runs; run += 1) values.push(await measure());
  return values;
}

function reportSizes(title: string, sizes: Sizes): void {
  const total = Object.values(sizes).reduce((sum, size) => sum + size, 0);
  console.log(`\n${title}`);
  for (const [kind, size] of [...Object.entries(sizes), ['all', total] as const]) {
    console.log(`  ${kind.padEnd(6)} ${(size / 1000).toFixed(1).padStart(7)} KB`);
  }
}

async function reportBytes(bench: BrowserBench): Promise<void> {
  const { first, idle } = await measureBytes(bench, '/', 'main table');
  reportSizes(`First view, gzipped (budget ${FIRST_VIEW_BUDGET / 1000} KB)`, first);
  reportSizes('Fetched afterwards, when the page is idle', idle);
}

async function reportTimes(bench: BrowserBench): Promise<void> {
  console.log(`\nFrom cold, CPU slowed down ${THROTTLING} times (median of ${RUNS})`);
  const loads = [
    ['overview with its first sparkline', '/', 'main table svg[role="img"]'],
    ['indicator with its chart', '/indicators/gdp', 'figure .recharts-line-curve'],
    ['table of all indicators', '/indicators', 'main table tbody a'],
  ] as const;
  for (const [name, address, ready] of loads) {
    const loadTimes = await repeat(RUNS, () => measureLoad(bench, address, ready));
    console.log(`  ${name.padEnd(36)} ${describeRuns(loadTimes.map(({ wall }) => wall))}`);
    const work = describeRuns(loadTimes.map(({ mainThread }) => mainThread));
    console.log(`  ${'  of it work of the main thread'.padEnd(36)} ${work}`);
  }
  console.log(
    `\nFilter click to painted result, CPU slowed down ${THROTTLING} times (budget 50 ms)`,
  );
  for (const [name, address] of [
    ['indicators', '/indicators'],
    ['projects', '/projects'],
  ] as const) {
    const clicks = await measureFilterClicks(bench, address, '市中区', CLICKS);
    // The first clicks run code that the browser has not compiled yet.
    console.log(`  ${name.padEnd(36)} ${describeRuns(clicks.slice(2))}`);
  }
}

async function reportScale(): Promise<void> {
  const { dataset: file } = compilePackage(await readPackageFiles('data'));
  console.log('\nThe same filter on the dataset repeated (view computed, in Node)');
  let single = 0;
  for (const times of REPETITIONS) {
    const dataset = createDataset(repeatDataset(file, times));
    const compute = () => computeIndicatorsView(dataset, FILTERS).counts.sector.size;
    compute();
    const values = Array.from({ length: RUNS }, () => {
      const start = performance.now();
      compute();
      return performance.now() - start;
    });
    if (times === 1) single = median(values);
    const ratio = (median(values) / single).toFixed(0);
    console.log(
      `  ×${String(times).padEnd(4)} ${String(dataset.observations.length).padStart(7)} observations  ${describeRuns(values)}, ${ratio} times the first`,
    );
  }
}

const [cpu] = cpus();
console.log(
  `${cpus().length} × ${cpu?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`,
);
const bench = await startBrowserBench();
try {
  await reportBytes(bench);
  await reportTimes(bench);
} finally {
  await bench.close();
}
await reportScale();
