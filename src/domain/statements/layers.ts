import {
  DATASET_FORMAT,
  DATASET_REFERENCES,
  DATASET_SCHEMA_VERSION,
  type DatasetFile,
} from '@/domain/package/compiled-file';
import { computeChecksum } from '@/domain/package/sealed-text';

type Tables = Omit<DatasetFile, 'format' | 'schemaVersion' | 'dataVersion'>;

/**
 * A compiled part of the data: documents with what they state, and what they add to the catalogue, such
 * as a new indicator. The bundled file is the first, a batch of monitoring another.
 */
export type DatasetLayer = Pick<DatasetFile, 'dataVersion'> &
  Partial<Tables> & {
    /** A batch that is kept in this browser alone. */
    readonly isOfBrowser?: true;
  };

type Row = Readonly<Record<string, unknown>>;
type Rows = Readonly<Record<string, readonly Row[] | undefined>>;

const TABLE_NAMES = [...DATASET_REFERENCES.keys()];
const rowsOf = (layer: DatasetLayer): Rows => layer as unknown as Rows;

/** @throws RangeError that names both layers in which there is a row of one id */
function joinTable(table: string, layers: readonly DatasetLayer[]): Row[] {
  const layerOf = new Map<unknown, DatasetLayer>();
  return layers.flatMap((layer) => {
    const rows = rowsOf(layer)[table] ?? [];
    for (const { id } of rows) {
      const other = id === undefined ? undefined : layerOf.get(id);
      if (other !== undefined && other !== layer) {
        const both = `${other.dataVersion} and ${layer.dataVersion}`;
        throw new RangeError(`${table}: "${id}" is in two layers, ${both}`);
      }
      layerOf.set(id, layer);
    }
    return rows;
  });
}

/** Of one layer its own; of several, that of the first with a checksum of the others, whatever their order. */
function versionOf([first, ...others]: readonly DatasetLayer[]): string {
  if (first === undefined || others.length === 0) return first?.dataVersion ?? '';
  const rest = others.map(({ dataVersion }) => dataVersion).sort();
  return `${first.dataVersion}+${computeChecksum(rest.join()).slice(0, 8)}`;
}

/**
 * The layers as one file. Whether every id of it leads somewhere is for `findMisfit` to say: a later
 * layer refers to the catalogue of an earlier.
 * @throws RangeError if two layers have a row of one id; it names both
 */
export function joinLayers(layers: readonly DatasetLayer[]): DatasetFile {
  const tables = TABLE_NAMES.map((table) => [table, joinTable(table, layers)]);
  return {
    format: DATASET_FORMAT,
    schemaVersion: DATASET_SCHEMA_VERSION,
    dataVersion: versionOf(layers),
    ...(Object.fromEntries(tables) as Tables),
  };
}

/** The tables of the catalogue whose rows documents bring in: what no document has named is not known yet. */
const BROUGHT_IN = ['indicators', 'projects'];

/** What rows refer to in the tables that documents bring in: `indicators gdp`. */
function namesIn(table: string, row: Row): string[] {
  return [...(DATASET_REFERENCES.get(table) ?? [])].flatMap(([field, target]) =>
    BROUGHT_IN.includes(target) ? [row[field] ?? []].flat().map((id) => `${target} ${id}`) : [],
  );
}

/** Indicators and projects that only documents issued later speak of, but for those that known ones refer to. */
function listUnknown(file: DatasetFile, isKnown: (row: Row) => boolean): ReadonlySet<string> {
  const refersTo = new Map<string, readonly string[]>();
  const [known, later]: [string[], string[]] = [[], []];
  for (const table of TABLE_NAMES) {
    for (const row of rowsOf(file)[table] ?? []) {
      const names = namesIn(table, row);
      if (BROUGHT_IN.includes(table)) refersTo.set(`${table} ${row.id}`, names);
      if (row.documentId !== undefined) (isKnown(row) ? known : later).push(...names);
    }
  }
  const unknown = new Set(later);
  known.push(...[...refersTo.keys()].filter((name) => !unknown.has(name)));
  // Grows while it is read: what a known row refers to is known.
  for (const name of known) {
    unknown.delete(name);
    known.push(...(refersTo.get(name) ?? []).filter((other) => unknown.has(other)));
  }
  return unknown;
}

/**
 * The layers as they were known on a day: without the documents issued later, what these state, and what
 * only these speak of. The version of what lost something says so: `3a4b09243206@2025-04-04`.
 * @param day `2025-04-04`, included
 */
export function layersAsOf(layers: readonly DatasetLayer[], day: string): DatasetLayer[] {
  const file = joinLayers(layers);
  const issued = new Set(
    file.documents.filter(({ issuedOn }) => issuedOn <= day).map(({ id }) => id),
  );
  const isKnown = (row: Row) => issued.has(String(row.documentId));
  const unknown = listUnknown(file, isKnown);
  const isThere = (table: string, row: Row): boolean => {
    if (table === 'documents') return issued.has(String(row.id));
    if (row.documentId !== undefined) return isKnown(row);
    return ![`${table} ${row.id}`, ...namesIn(table, row)].some((name) => unknown.has(name));
  };
  return layers.flatMap((layer) => {
    const tables = TABLE_NAMES.map((table) => {
      const rows = rowsOf(layer)[table] ?? [];
      return { table, rows: rows.filter((row) => isThere(table, row)), before: rows.length };
    });
    if (tables.every(({ rows }) => rows.length === 0)) return [];
    const isWhole = tables.every(({ rows, before }) => rows.length === before);
    if (isWhole) return [layer];
    const entries = tables.map(({ table, rows }) => [table, rows]);
    const dataVersion = `${layer.dataVersion}@${day}`;
    return [{ dataVersion, ...(Object.fromEntries(entries) as Tables) }];
  });
}
