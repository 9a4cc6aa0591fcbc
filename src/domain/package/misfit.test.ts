import { loadFixtureFile } from '@mocks/fixture-dataset';
import { describe, expect, it } from 'vitest';
import type { DatasetFile } from '@/domain/package/compiled-file';
import { findMisfit } from '@/domain/package/misfit';

const file = await loadFixtureFile();

/** The fixture with one field of a table's first row changed. */
function withField(table: keyof DatasetFile, field: string, value: unknown): DatasetFile {
  const [first, ...others] = file[table] as unknown as object[];
  return { ...file, [table]: [{ ...first, [field]: value }, ...others] } as DatasetFile;
}

describe('findMisfit', () => {
  it('finds nothing in what the compiler made', () => {
    expect(findMisfit(file)).toBeUndefined();
  });

  // Every field that holds an id, in every table.
  it.each<[keyof DatasetFile, string, string]>([
    ['documents', 'regionId', 'regions'],
    ['regions', 'parentId', 'regions'],
    ['indicators', 'sectorId', 'sectors'],
    ['indicators', 'unitId', 'units'],
    ['indicators', 'ofId', 'indicators'],
    ['projects', 'sectorId', 'sectors'],
    ['projects', 'partOfId', 'projects'],
    ['sections', 'documentId', 'documents'],
    ['observations', 'documentId', 'documents'],
    ['observations', 'indicatorId', 'indicators'],
    ['observations', 'regionId', 'regions'],
    ['projectEvents', 'documentId', 'documents'],
    ['projectEvents', 'projectId', 'projects'],
    ['projectFigures', 'documentId', 'documents'],
    ['projectFigures', 'projectId', 'projects'],
    ['projectFigures', 'unitId', 'units'],
    ['comparisonNotes', 'indicatorId', 'indicators'],
  ])('names %s whose %s leads nowhere', (table, field, target) => {
    expect(findMisfit(withField(table, field, 'atlantis'))).toBe(
      `${table}.0.${field}: no "atlantis" in ${target}`,
    );
  });

  it('looks at each id of a list', () => {
    expect(findMisfit(withField('projects', 'regionIds', ['west', 'atlantis']))).toBe(
      'projects.0.regionIds: no "atlantis" in regions',
    );
  });

  it.each([
    'documents',
    'regions',
    'sectors',
    'units',
    'indicators',
    'projects',
    'sections',
    'observations',
    'projectEvents',
  ] as const)('names the table %s that has no row', (table) => {
    expect(findMisfit({ ...file, [table]: [] })).toMatch(/: no row$/);
  });

  it('does without notes on comparisons and figures of projects', () => {
    expect(findMisfit({ ...file, comparisonNotes: [], projectFigures: [] })).toBeUndefined();
  });

  it('names a key that is there twice', () => {
    const [first] = file.indicators;
    expect(
      findMisfit({ ...file, indicators: [...file.indicators, ...(first ? [first] : [])] }),
    ).toBe(`indicators: "${first?.id}" is there twice`);
  });
});
