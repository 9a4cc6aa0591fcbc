import type { ExportedCell } from '@/domain/charts/exported-table';

/** A group that rows stand in, among others by `order`. */
export interface RowGroup {
  readonly key: string;
  readonly label: string;
  readonly order: number;
}

/**
 * What a column says of a row, stated once for the screen and for files. How it is drawn (cell, width)
 * is added where it is drawn, by its id.
 */
export interface TableColumn<Row, Id extends string = string> {
  readonly id: Id;
  readonly header: string;
  /** Unit of its figures: the screen says it in the header, a file beside each figure. */
  readonly unit?: string;
  /**
   * What the cell says: in a file, and on the screen where nothing else is drawn.
   * @param line which of the row's lines, for a row that a file gives in several
   */
  readonly value: (row: Row, line: number) => ExportedCell;
  /** What to sort by; undefined values come last in either order. No function, no sorting. */
  readonly sort?: (row: Row) => string | number | undefined;
  /** Groups that rows can be put into by this column. */
  readonly group?: (row: Row) => RowGroup;
  /** Columns that say what the row is cannot be hidden. */
  readonly isFixed?: boolean;
  /**
   * Where it stands if not in both: on the screen alone what a file says beside a figure, in a file
   * alone what the screen says within another cell.
   */
  readonly only?: 'screen' | 'file';
}

/** The header of what a running year has come to, beside its targets; it stands once a figure is known. */
export const PROGRESS_HEADER = '年内最新';

/** A column of plain words or numbers, by which rows are sorted. */
export function plainColumn<Row, const Id extends string>(
  id: Id,
  header: string,
  value: (row: Row) => string | number | undefined,
) {
  return { id, header, value, sort: value } as const satisfies TableColumn<Row>;
}

/** A column of terms that have an order of their own, by which rows are sorted and grouped. */
export function termColumn<Row, const Id extends string>(
  id: Id,
  header: string,
  term: (row: Row) => RowGroup,
) {
  const value = (row: Row): string => term(row).label;
  const sort = (row: Row): number => term(row).order;
  return { id, header, value, sort, group: term } as const satisfies TableColumn<Row>;
}
