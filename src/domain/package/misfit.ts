import { DATASET_REFERENCES, type DatasetFile } from '@/domain/package/compiled-file';

type TableField = Exclude<keyof DatasetFile, 'format' | 'schemaVersion' | 'dataVersion'>;
type Row = Readonly<Record<string, unknown>>;

/** Tables that a package may do without; no view has anything to show without the others. */
const OPTIONAL_TABLES: ReadonlySet<string> = new Set<TableField>([
  'identities',
  'comparisonNotes',
  'projectFigures',
]);

/**
 * What the schema of a row cannot see: a table without rows, a key that is there twice, an id that
 * leads nowhere. The compiler refuses all of it; the app asks again, at the door, because a view that
 * meets it half-way cannot say what is wrong.
 * @returns the first of them, with its place: `observations.12.regionId: no "atlantis" in regions`
 */
export function findMisfit(file: DatasetFile): string | undefined {
  const tables = file as unknown as Readonly<Record<string, readonly Row[]>>;
  const ids = new Map<string, Set<unknown>>();
  for (const table of DATASET_REFERENCES.keys()) {
    const rows = tables[table] ?? [];
    if (rows.length === 0 && !OPTIONAL_TABLES.has(table)) return `${table}: no row`;
    const keys = rows.flatMap((row) => (row.id === undefined ? [] : [row.id]));
    const known = new Set(keys);
    ids.set(table, known);
    if (known.size < keys.length) {
      const twice = keys.find((key, index) => keys.indexOf(key) !== index);
      return `${table}: "${twice}" is there twice`;
    }
  }
  for (const [table, fields] of DATASET_REFERENCES) {
    for (const [index, row] of (tables[table] ?? []).entries()) {
      for (const [field, target] of fields) {
        const lost = [row[field] ?? []].flat().find((id) => !ids.get(target)?.has(id));
        if (lost !== undefined) {
          return `${table}.${index}.${field}: no "${lost}" in ${target}`;
        }
      }
    }
  }
  return undefined;
}
