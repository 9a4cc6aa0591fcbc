import type { ReactNode } from 'react';
import type { ExportedCell } from '@/domain/charts/exported-table';

export interface RowGroup {
  readonly key: string;
  readonly label: string;
  readonly order: number;
}

/** A column of a table, free of the library. */
export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  /** Width of the column: a share of what is left, `26fr`, or fixed, `96px`. */
  readonly width: string;
  readonly align?: 'start' | 'end';
  /** Whether the column only says more of another: it stands back. */
  readonly isSoft?: boolean;
  /** Whether texts may not fit: they end in an ellipsis, which costs; others are cut by the next cell. */
  readonly isLong?: boolean | ((row: Row) => boolean);
  /** What to sort by; undefined values come last in either order. No function, no sorting. */
  readonly sortValue?: (row: Row) => string | number | undefined;
  readonly cell: (row: Row) => ReactNode;
  /** The cell in an exported file; what it sorts by if absent. */
  readonly exported?: (row: Row) => ExportedCell;
  /** Groups that rows can be put into by this column, in the order of `order`. */
  readonly group?: (row: Row) => RowGroup;
  /** Columns that say what the row is cannot be hidden. */
  readonly isFixed?: boolean;
}

/** A column of terms that have an order of their own, by which rows are sorted and grouped. */
export function termColumn<Row>(
  column: Pick<Column<Row>, 'id' | 'header' | 'width'>,
  term: (row: Row) => RowGroup,
): Column<Row> {
  const label = (row: Row): string => term(row).label;
  return {
    ...column,
    sortValue: (row) => term(row).order,
    exported: label,
    group: term,
    cell: label,
  };
}
