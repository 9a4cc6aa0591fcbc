import { loadFixtureFile } from '@mocks/fixture-dataset';
import { describe, expect, it } from 'vitest';
import { findMisfit } from '@/domain/package/misfit';
import { createDataset } from './dataset';
import { type DatasetLayer, joinLayers, layersAsOf } from './layers';

const file = await loadFixtureFile();
const [gdp] = file.indicators;
const [tunnel] = file.projects;
if (gdp === undefined || tunnel === undefined) throw new Error('the fixture has rows');

/** A batch of a quarter with an indicator and a project of its own. */
const batch = {
  dataVersion: 'batch-q1',
  documents: [
    {
      ...{ id: 'batch-q1', kind: 'monitoring', title: '1季度监测', shortTitle: '1季度监测' },
      ...{ issuer: '统计局', issuedOn: '2024-04-20', regionId: 'stone', reviews: '2024-Q1' },
    },
  ],
  indicators: [{ ...gdp, id: 'parcels', name: '快递业务量', nameEn: 'Parcels', initials: 'kdywl' }],
  projects: [{ ...tunnel, id: 'depot', name: '快递枢纽', aliases: [], initials: 'kdsn' }],
  observations: ['gdp', 'parcels'].map((indicatorId) => ({
    ...{ documentId: 'batch-q1', line: 3, indicatorId, regionId: 'stone', period: '2024-Q1' },
    ...{ stage: 'actual', value: 330, qualifier: 'eq', printed: '330' },
  })),
  projectEvents: [
    {
      ...{ documentId: 'batch-q1', line: 9, projectId: 'depot', asOf: '2024-Q1' },
      ...{ status: 'under-construction', printed: '在建' },
    },
  ],
} satisfies DatasetLayer as DatasetLayer;

describe('layers of one dataset', () => {
  const dataset = createDataset(file, batch);

  it('are one: statements of a batch stand among those of the documents', () => {
    expect(dataset.documents.map(({ id }) => id)).toEqual([
      ...['plan-2021', 'report-2024', 'west-2024', 'batch-q1'],
    ]);
    expect(dataset.observationsOf('gdp').map(({ documentId }) => documentId)).toContain('batch-q1');
    expect(dataset.observationsOf('parcels').map(({ period }) => period)).toEqual(['2024-Q1']);
    expect(dataset.latestEventOf('depot')?.status).toBe('under-construction');
    expect(findMisfit(joinLayers([file, batch]))).toBeUndefined();
  });

  it('leave the ids of the others as they are', () => {
    const alone = createDataset(file);
    const lost = [...alone.statementById.keys()].filter((id) => !dataset.statementById.has(id));
    expect(lost).toEqual([]);
    expect(dataset.statementById.has('batch-q1.gdp.stone.2024-Q1.actual')).toBe(true);
  });

  it('are told by what a later refers to and none has', () => {
    const { indicators: _, ...bare } = batch;
    expect(findMisfit(joinLayers([file, bare]))).toMatch(/no "parcels" in indicators$/);
  });

  it.each<[string, DatasetLayer, string]>([
    ['a document', { ...batch, dataVersion: 'again' }, 'documents: "batch-q1"'],
    ['an indicator', { dataVersion: 'other', indicators: file.indicators }, 'indicators: "'],
    ['a unit', { dataVersion: 'other', units: file.units }, 'units: "'],
  ])('may not both have %s', (_, layer, message) => {
    const versions = [file.dataVersion, batch.dataVersion];
    expect(() => createDataset(file, batch, layer)).toThrow(RangeError);
    expect(() => createDataset(file, batch, layer)).toThrow(message);
    expect(() => createDataset(file, batch, layer)).toThrow(
      new RegExp(`is in two layers, (${versions.join('|')}) and ${layer.dataVersion}`),
    );
  });

  it('have the version of the one, or of the first with a checksum of the others in any order', () => {
    const other: DatasetLayer = { dataVersion: 'batch-q2' };
    const version = (...layers: DatasetLayer[]) => createDataset(...layers).version;
    expect(version(file)).toBe(file.dataVersion);
    expect(version(file, batch)).toMatch(new RegExp(`^${file.dataVersion}\\+[0-9a-f]{8}$`));
    expect(version(file, batch)).not.toBe(version(file, other));
    expect(version(file, batch, other)).toBe(version(file, other, batch));
    expect(version()).toBe('');
  });
});

describe('layers as of a day', () => {
  const idsOn = (day: string) =>
    joinLayers(layersAsOf([file, batch], day)).documents.map(({ id }) => id);

  it.each([
    ['2021-02-28', []],
    ['2021-03-01', ['plan-2021']],
    ['2024-02-19', ['plan-2021', 'report-2024']],
    ['2024-02-20', ['plan-2021', 'report-2024', 'west-2024']],
    ['2024-04-20', ['plan-2021', 'report-2024', 'west-2024', 'batch-q1']],
  ])('%s have the documents issued by then', (day, expected) => {
    expect(idsOn(day)).toEqual(expected);
  });

  it('are themselves once everything was issued', () => {
    expect(layersAsOf([file, batch], '2024-04-20')).toEqual([file, batch]);
    expect(createDataset(...layersAsOf([file], '2030-01-01')).version).toBe(file.dataVersion);
  });

  it('have no layer of which nothing was known, and say their day where something was not', () => {
    const [first, ...others] = layersAsOf([file, batch], '2024-02-19');
    expect(first?.dataVersion).toBe(`${file.dataVersion}@2024-02-19`);
    expect(others).toEqual([]);
  });

  it('know no indicator or project that only later documents speak of, and no note on it', () => {
    const note = { id: 'parcels', indicatorId: 'parcels', effect: 'caveat', note: '口径' } as const;
    const layers = [file, batch, { dataVersion: 'notes', comparisonNotes: [note] }];
    const then = joinLayers(layersAsOf(layers, '2024-04-19'));
    expect(then.indicators).toEqual(file.indicators);
    expect(then.projects).toEqual(file.projects);
    expect(then.comparisonNotes).toEqual(file.comparisonNotes);
    expect(joinLayers(layersAsOf(layers, '2024-04-20')).comparisonNotes).toContain(note);
  });

  it('know what a known indicator is the growth of, though no document has stated it yet', () => {
    const growth = { ...gdp, id: 'parcels-growth', name: '快递增速', nameEn: 'x', ofId: 'parcels' };
    const stated = { ...file.observations[0], indicatorId: 'parcels-growth' };
    const layer = {
      dataVersion: 'growth',
      indicators: [growth],
      observations: [stated],
    } as DatasetLayer;
    const then = joinLayers(layersAsOf([file, batch, layer], '2024-02-20'));
    expect(then.indicators.map(({ id }) => id)).toContain('parcels');
    expect(then.projects.map(({ id }) => id)).not.toContain('depot');
  });
});
