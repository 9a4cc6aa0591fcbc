import type { TableExport } from '@/domain/charts/export-subject';

/** A table of an export menu. */
export interface TableChoice {
  /** Which rows: `当前`, `全部`; which table where there are several. */
  readonly label: string;
  readonly rows: number;
  readonly make: () => TableExport;
}

/** A table that is small enough to be exported as it stands. */
export function wholeTable(label: string, table: TableExport): TableChoice {
  return { label, rows: table.table.rows.length, make: () => table };
}
