import { compilePackage } from '@data/compile';
import { readPackageFiles } from '@data/files';
import { createExampleBatch } from '@mocks/example-batch';
import { SWEEP_SEED, SWEEP_TIMEOUT, sweepLength } from '@tests/sweep';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Batch,
  createBatch,
  fitBatch,
  listLost,
  parseBatch,
  toLayer,
} from '@/domain/monitoring/batch';
import { previewBatch } from '@/domain/monitoring/preview-batch';
import { findMisfit } from '@/domain/package/misfit';
import { computeSourceView } from '@/domain/source-view';
import { createDataset } from '@/domain/statements/dataset';
import { describeBatches } from '@/domain/statements/document-words';
import { type DatasetLayer, joinLayers } from '@/domain/statements/layers';
import { toSheetLine } from '@/domain/statements/sheet-place';
import { listPlans } from '@/domain/time/plan';
import { listTargetOutcomes } from '@/domain/verdicts/target-outcome';
import { listTrajectories } from '@/domain/verdicts/trajectory';

/** Batches of monitoring on the real dataset. All figures are made up. */

const { dataset: file } = compilePackage(await readPackageFiles('data'));
const dataset = createDataset(file);

type Row = Batch['observations'][number];

const HEAD = {
  ...{ name: '10月监测', issuer: '示例单位', issuedOn: '2026-11-20', regionId: 'jinan' },
};

function toBatch(observations: Row[], sheets = ['指标', '区县']): Batch {
  const rows = { sheets, observations, projectEvents: [], projectFigures: [] };
  return createBatch(HEAD, rows, file.dataVersion);
}

const JOBS: Row = {
  ...{ line: toSheetLine(1, 7), indicatorId: 'new-urban-jobs', regionId: 'jinan' },
  ...{ period: '2026-01/2026-10', stage: 'actual', value: 13.2, qualifier: 'eq', printed: '13.2' },
};

describe('a batch', () => {
  it('is the same whatever it is called, and survives being a file', () => {
    const batch = toBatch([JOBS]);
    const renamed = createBatch({ ...HEAD, name: '又名' }, batch, file.dataVersion);
    expect(renamed.id).toBe(batch.id);
    expect(parseBatch(JSON.parse(JSON.stringify(batch)))).toEqual(batch);
  });

  it.each<[string, unknown, string]>([
    ['nothing', null, 'batch'],
    ['another format', { ...toBatch([JOBS]), format: 'x' }, 'format'],
    ['another version', { ...toBatch([JOBS]), version: 2 }, 'version'],
    ['an id of a document', { ...toBatch([JOBS]), id: 'plan-jinan-2026' }, 'id'],
    [
      'a figure that is none',
      toBatch([{ ...JOBS, value: '13' } as unknown as Row]),
      'observations.0.value',
    ],
  ])('is refused as %s', (_, json, place) => {
    expect(() => parseBatch(json)).toThrow(place);
  });

  it('is a document whose figures say sheet and row', () => {
    const batch = toBatch([JOBS]);
    const now = createDataset(file, { ...toLayer(batch), isOfBrowser: true });
    expect(findMisfit(joinLayers([file, toLayer(batch)]))).toBeUndefined();
    const id = `${batch.id}.new-urban-jobs.jinan.2026-01_2026-10.actual`;
    expect(computeSourceView(now, id)).toMatchObject({
      ...{ place: '表格第 7 行', printed: '13.2' },
      citation: '据《10月监测》（2026年11月20日）工作表“区县”：13.2。',
    });
    expect(describeBatches(now)).toBe('含本机1批监测数据');
    expect(describeBatches(createDataset(file, toLayer(batch)))).toBe('含已发布1批监测数据');
    expect(describeBatches(dataset)).toBe('');
  });

  it('says what other data have no place for, and goes on without it', () => {
    const batch = toBatch([JOBS, { ...JOBS, indicatorId: 'gone' }, { ...JOBS, regionId: 'lost' }]);
    expect(listLost(batch, dataset)).toEqual(['指标 gone', '地区 lost']);
    expect(fitBatch(batch, dataset)?.observations).toEqual([JOBS]);
    expect(fitBatch({ ...batch, regionId: 'lost' }, dataset)).toBeUndefined();
  });
});

const series = [
  ...new Map(file.observations.map((row) => [`${row.indicatorId} ${row.regionId}`, row])).values(),
];
const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
const period = fc.oneof(
  fc.constantFrom(...months.map((month) => `2026-${month}`)),
  fc.constantFrom(...months.slice(1).map((month) => `2026-01/2026-${month}`)),
  fc.constantFrom('2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4', '2025-01/2025-09', '2025-10'),
);
const row: fc.Arbitrary<Row> = fc
  .record({
    of: fc.constantFrom(...series),
    period,
    value: fc.double({ min: -1e5, max: 1e5, noNaN: true }),
    stage: fc.constantFrom('actual' as const, 'estimate' as const),
    qualifier: fc.constantFrom('eq' as const, 'approx' as const, 'gte' as const, 'lt' as const),
    line: fc.integer({ min: 1, max: 5000 }),
  })
  .map(({ of: { indicatorId, regionId }, value, ...rest }) => ({
    ...{ indicatorId, regionId, value, printed: '9', ...rest },
  }));

/** Everything that is judged of whole years. */
function judged(...layers: DatasetLayer[]): string {
  const of = createDataset(...layers);
  return JSON.stringify([
    listTargetOutcomes(of),
    listPlans(of).map((plan) =>
      listTrajectories(of, plan).map(({ key, assessment, target }) => [
        ...[key, assessment, target],
      ]),
    ),
  ]);
}

describe('any batch of a running year', () => {
  it(
    'sweep: touches no verdict of the bundled data',
    () => {
      const before = judged(file);
      fc.assert(
        fc.property(fc.array(row, { minLength: 1, maxLength: 60 }), (rows) => {
          expect(judged(file, toLayer(toBatch(rows))) === before).toBe(true);
        }),
        { numRuns: sweepLength({ sample: 12, full: 300 }), seed: SWEEP_SEED },
      );
    },
    SWEEP_TIMEOUT,
  );
});

describe('what a batch would do', () => {
  it('is said before it is taken in: new, revised, the same, and lights that change', () => {
    const first = toBatch([JOBS]);
    const base = createDataset(file, toLayer(first));
    const gdp: Row = { ...JOBS, indicatorId: 'gdp-growth', period: '2026-Q1', value: 5.4 };
    const next = createBatch(
      { ...HEAD, issuedOn: '2026-11-25' },
      { ...first, observations: [{ ...JOBS, value: 7 }, { ...JOBS, printed: '13.20' }, gdp] },
      file.dataVersion,
    );
    const preview = previewBatch(base, createDataset(file, toLayer(first), toLayer(next)), next);
    expect(
      preview.rows.map(({ kind, before, after, row: line }) => [kind, before, after, line]),
    ).toEqual([
      ['revised', '13.2 万人', '7 万人', 7],
      ['same', '13.2 万人', '13.2 万人', 7],
      ['new', '—', '5.4%', 7],
    ]);
    expect(
      preview.lights.map(({ name, region, before, after }) => [name, region, before, after]),
    ).toEqual(expect.arrayContaining([['地区生产总值增速', '济南市', '—', '快于目标']]));
    expect(preview.verdicts).toEqual([]);
  });
});

describe('the example', () => {
  it('says that it is one, is no part of the bundled data, and is judged as any batch', () => {
    const batch = createExampleBatch(file.dataVersion);
    expect(parseBatch(JSON.parse(JSON.stringify(batch)))).toEqual(batch);
    expect([batch.name, batch.issuer, batch.note].every((words) => words?.includes('示例'))).toBe(
      true,
    );
    expect(file.documents.some(({ kind }) => kind === 'monitoring')).toBe(false);
    expect(listLost(batch, dataset)).toEqual([]);
    const preview = previewBatch(dataset, createDataset(file, toLayer(batch)), batch);
    const lights = new Map(
      preview.lights.map(({ name, region, after }) => [`${name} ${region}`, after]),
    );
    expect(lights.get('地区生产总值增速 济南市')).toBe('低于目标');
    expect(lights.get('规模以上工业增加值增速 济南市')).toBe('快于目标');
    expect(preview.verdicts).toEqual([]);
  });
});
