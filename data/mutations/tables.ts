import type { PackageFiles } from '@data/compile';
import { parseCsv } from '@data/csv';
import { type Column, listColumns } from '@/domain/package/cells';
import { TABLE_NAMES, TABLES, type TableName } from '@/domain/package/tables';

/** A table's file taken apart, so that one cell of it can be changed. */
export interface TableFile {
  readonly file: string;
  readonly table: TableName;
  readonly columns: readonly Column[];
  /** Cells of the records; record 0 stands in line 2. */
  readonly rows: readonly (readonly string[])[];
}

/** A change of one file and the place where it was made. */
export interface Edit {
  readonly file: string;
  /** Undefined if the file goes. */
  readonly text: string | undefined;
  readonly line?: number;
  readonly column?: string;
}

export type Random = () => number;

/** A generator of numbers below 1 that repeats itself for a seed (mulberry32). */
export function createRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function pick<T>(random: Random, items: readonly T[]): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

export function readTables(files: PackageFiles): TableFile[] {
  return [...files].map(([file, text]) => {
    const table = TABLE_NAMES.find((name) => file.endsWith(`/${name}.csv`));
    if (table === undefined) throw new Error(`no table is read from ${file}`);
    const rows = parseCsv(text).records.map((record) => record.cells);
    return { file, table, columns: listColumns(TABLES[table]), rows };
  });
}

const writeCell = (cell: string): string =>
  /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

export function writeTable({ columns }: TableFile, rows: readonly (readonly string[])[]): string {
  return [columns.map(({ name }) => name), ...rows]
    .map((cells) => `${cells.map(writeCell).join(',')}\n`)
    .join('');
}

/** A cell of a package. */
export interface Cell {
  readonly table: TableFile;
  readonly row: number;
  readonly column: Column;
  readonly text: string;
}

/** Every cell that fits, of all tables. */
export function cellsWhere(
  tables: readonly TableFile[],
  fits: (cell: Cell, at: (column: string) => string) => boolean,
): Cell[] {
  return tables.flatMap((table) =>
    table.rows.flatMap((cells, row) => {
      const at = (name: string): string =>
        cells[table.columns.findIndex((column) => column.name === name)] ?? '';
      return table.columns
        .map((column, index) => ({ table, row, column, text: cells[index] ?? '' }))
        .filter((cell) => fits(cell, at));
    }),
  );
}

/** The table with cells of one row changed. */
export function editRow({ table, row, column }: Cell, cells: Record<string, string>): Edit {
  const rows = table.rows.map((each, index) =>
    index === row ? each.map((cell, at) => cells[table.columns[at]?.name ?? ''] ?? cell) : each,
  );
  return { file: table.file, text: writeTable(table, rows), line: row + 2, column: column.name };
}

export function editCell(cell: Cell, text: string): Edit {
  return editRow(cell, { [cell.column.name]: text });
}
