import type { ExportSubject, TableExport } from '@/domain/charts/export-subject';
import type { ExportedTable } from '@/domain/charts/exported-table';
import { type Filters, NO_FILTERS } from '@/domain/filters';
import { arrangeRows } from './arrange-rows';
import type { TableColumn } from './table-column';

/** What every spec of a table may say: plain data, from which the table is computed again. */
export interface TableOptions {
  /** None: every row. */
  readonly filters?: Filters;
  readonly sort?: string;
  readonly group?: string;
  /** Ids of the columns that it has; all if absent. */
  readonly columns?: readonly string[];
}

/** What a kind of table is made of for a file. */
export interface TableSource<Row> {
  readonly subject: ExportSubject;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  /** How many lines a file gives a row; one if absent. */
  readonly linesOf?: (row: Row) => number;
}

export function filtersOf({ filters }: TableOptions): Filters {
  return filters ?? NO_FILTERS;
}

/** How many rows a file has. */
export function countLines<Row>(
  rows: readonly Row[],
  linesOf: (row: Row) => number = () => 1,
): number {
  return rows.reduce((sum, row) => sum + linesOf(row), 0);
}

/** The columns of a file's table over the rows, in the order given. */
export function tabulate<Row>({
  columns,
  rows,
  linesOf,
}: Omit<TableSource<Row>, 'subject'>): ExportedTable {
  const inFile = columns.filter(({ only }) => only !== 'screen');
  return {
    header: inFile.map(({ header }) => header),
    rows: rows.flatMap((row) =>
      Array.from({ length: linesOf?.(row) ?? 1 }, (_, line) =>
        inFile.map(({ value }) => value(row, line)),
      ),
    ),
  };
}

/** The table of a spec: the chosen columns over the rows in the wanted order. */
export function toTableExport<Row>(
  { filters, sort = '', group = '', columns: chosen }: TableOptions,
  { subject, columns, rows, ...own }: TableSource<Row>,
): TableExport {
  const shown = chosen === undefined ? columns : columns.filter(({ id }) => chosen.includes(id));
  return {
    ...subject,
    isFiltered: filters !== undefined,
    table: tabulate({
      ...own,
      columns: shown,
      rows: arrangeRows(columns, rows, { sort, group }),
    }),
  };
}
