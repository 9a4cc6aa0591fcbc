import { createHash } from 'node:crypto';
import { CsvSyntaxError, type CsvTable, parseCsv } from '@data/csv';
import { computeInitials } from '@data/initials';
import { type Column, listColumns } from '@/domain/package/cells';
import {
  DATASET_FORMAT,
  DATASET_SCHEMA_VERSION,
  type DatasetFile,
} from '@/domain/package/compiled-file';
import type { ExclusionRow } from '@/domain/package/document-rows';
import { findMisfit } from '@/domain/package/misfit';
import { type PlacedRow, rowIn, type Unread } from '@/domain/package/placed-row';
import { PackageError, type Problem } from '@/domain/package/problem';
import { checkHeader, readRow } from '@/domain/package/read-row';
import { checkReferences } from '@/domain/package/references';
import { type RowOf, TABLE_NAMES, TABLES, type TableName } from '@/domain/package/tables';

/** The CSV files of a package: path inside the package → text. */
export type PackageFiles = ReadonlyMap<string, string>;

export interface CompiledPackage {
  readonly dataset: DatasetFile;
  readonly exclusions: readonly (ExclusionRow & { documentId: string })[];
  /** Every row with its place in the CSV files, for checks that report by file and line. */
  readonly placed: readonly PlacedRow[];
}

const CATALOGUE_TABLES = TABLE_NAMES.filter((name) => TABLES[name].scope === 'catalogue');
const DOCUMENT_TABLES = TABLE_NAMES.filter((name) => TABLES[name].scope === 'document');

const columnsOf = Object.fromEntries(
  TABLE_NAMES.map((name) => [name, listColumns(TABLES[name])]),
) as Record<TableName, Column[]>;

function readTable(
  files: PackageFiles,
  file: string,
  name: TableName,
  documentId: string | undefined,
  problems: Problem[],
  unread: Unread,
): PlacedRow[] {
  const text = files.get(file);
  const columns = columnsOf[name];
  const refuse = (...found: Problem[]): PlacedRow[] => {
    problems.push(...found);
    unread.tables.add(name);
    unread.files.add(file);
    return [];
  };
  if (text === undefined) {
    const expected = `a CSV file with the header ${columns.map((column) => column.name).join(',')}`;
    return refuse({ file, found: 'no such file', expected });
  }
  if (text.includes('\uFFFD')) {
    const line = text.slice(0, text.indexOf('\uFFFD')).split('\n').length;
    const expected = 'a file saved as UTF-8 (in Excel and WPS "CSV UTF-8")';
    return refuse({ file, line, found: 'bytes that are not UTF-8', expected });
  }
  let csv: CsvTable;
  try {
    csv = parseCsv(text);
  } catch (error) {
    if (!(error instanceof CsvSyntaxError)) throw error;
    const expected = 'CSV with quotes closed and doubled inside a cell';
    return refuse({ file, line: error.line, found: error.message, expected });
  }
  const headerProblems = checkHeader(file, csv.header, columns);
  if (headerProblems.length > 0) return refuse(...headerProblems);
  return csv.records.flatMap((record) => {
    const read = readRow({ file, ...record }, TABLES[name], columns);
    if ('problems' in read) {
      problems.push(...read.problems);
      unread.files.add(file);
      const id = record.cells[0];
      if (id !== undefined) unread.ids.set(name, (unread.ids.get(name) ?? new Set()).add(id));
      return [];
    }
    const placed = { table: name, file, line: record.line, row: read.row } as PlacedRow;
    return [documentId === undefined ? placed : { ...placed, documentId }];
  });
}

function listFolders(files: PackageFiles): Set<string> {
  return new Set(
    [...files.keys()].flatMap((file) => /^documents\/([^/]+)\//.exec(file)?.[1] ?? []),
  );
}

function checkFolders(folders: ReadonlySet<string>, documentIds: readonly string[]): Problem[] {
  return [...folders]
    .filter((folder) => !documentIds.includes(folder))
    .map((folder) => ({
      file: `documents/${folder}`,
      found: 'a folder of an unknown document',
      expected: `a folder named after an id of catalogue/documents.csv (${documentIds.join(', ')})`,
    }));
}

/** Files that no table reads, such as a copy beside a table: nothing is left out in silence. */
function checkStrays(files: PackageFiles): Problem[] {
  const tables = { catalogue: CATALOGUE_TABLES, documents: DOCUMENT_TABLES };
  return [...files.keys()].flatMap((file) => {
    const [, room, name] = /^(catalogue|documents\/[^/]+)\/(.+)\.csv$/.exec(file) ?? [];
    const known = tables[room === 'catalogue' ? 'catalogue' : 'documents'];
    if (room === undefined || known.some((table) => table === name)) return [];
    const found = 'a file that no table is read from';
    return [{ file, found, expected: `one of ${known.map((table) => `${table}.csv`).join(', ')}` }];
  });
}

function rowsOf<T extends TableName>(placed: readonly PlacedRow[], table: T): RowOf<T>[] {
  return placed.flatMap((entry) => rowIn(entry, table) ?? []);
}

/** Rows of the documents' folders, each with its document. */
function statementsOf<T extends TableName>(
  placed: readonly PlacedRow[],
  table: T,
): (RowOf<T> & { documentId: string })[] {
  return placed.flatMap((entry) => {
    const row = rowIn(entry, table);
    return row && entry.documentId !== undefined ? [{ documentId: entry.documentId, ...row }] : [];
  });
}

function toDataset(placed: readonly PlacedRow[]): DatasetFile {
  const indicators = rowsOf(placed, 'indicators');
  const projects = rowsOf(placed, 'projects');
  const tables: Omit<DatasetFile, 'format' | 'schemaVersion' | 'dataVersion'> = {
    documents: rowsOf(placed, 'documents'),
    regions: rowsOf(placed, 'regions'),
    sectors: rowsOf(placed, 'sectors'),
    units: rowsOf(placed, 'units'),
    indicators: indicators.map((row) => ({ ...row, initials: computeInitials([row.name]) })),
    projects: projects.map((row) => ({
      ...row,
      initials: computeInitials([row.name, ...(row.aliases ?? [])]),
    })),
    identities: rowsOf(placed, 'identities'),
    comparisonNotes: rowsOf(placed, 'comparison-notes'),
    sections: statementsOf(placed, 'sections'),
    observations: statementsOf(placed, 'observations'),
    projectEvents: statementsOf(placed, 'project-events'),
    projectFigures: statementsOf(placed, 'project-figures'),
  };
  const digest = createHash('sha256').update(JSON.stringify(tables)).digest('hex');
  return {
    format: DATASET_FORMAT,
    schemaVersion: DATASET_SCHEMA_VERSION,
    dataVersion: digest.slice(0, 12),
    ...tables,
  };
}

/**
 * Turns the CSV files of a data package into the one normalized file that the app loads.
 * @throws PackageError with every problem at once: cells that break the schema, duplicate keys, keys
 * that lead nowhere, figures that are not what `printed` says.
 */
export function compilePackage(files: PackageFiles): CompiledPackage {
  const problems: Problem[] = [];
  const unread: Unread = { tables: new Set(), files: new Set(), ids: new Map() };
  const placed = CATALOGUE_TABLES.flatMap((name) =>
    readTable(files, `catalogue/${name}.csv`, name, undefined, problems, unread),
  );
  const folders = listFolders(files);
  const unreadIds = [...(unread.ids.get('documents') ?? [])].filter((id) => folders.has(id));
  const documentIds = [
    ...new Set([...rowsOf(placed, 'documents').map((row) => row.id), ...unreadIds]),
  ];
  if (!unread.tables.has('documents')) problems.push(...checkFolders(folders, documentIds));
  problems.push(...checkStrays(files));
  for (const documentId of documentIds) {
    for (const name of DOCUMENT_TABLES) {
      const file = `documents/${documentId}/${name}.csv`;
      placed.push(...readTable(files, file, name, documentId, problems, unread));
    }
  }
  problems.push(...checkReferences(placed, columnsOf, unread));
  if (problems.length > 0) throw new PackageError(problems);
  const dataset = toDataset(placed);
  // What the app refuses at its door is not built: above all a table without any row.
  const misfit = findMisfit(dataset);
  if (misfit !== undefined) {
    throw new PackageError([
      { file: 'catalogue', found: misfit, expected: 'data that can be shown' },
    ]);
  }
  return {
    dataset,
    exclusions: statementsOf(placed, 'exclusions'),
    placed,
  };
}
