import type { TableExport } from '@/domain/charts/export-subject';

/** A table of an export menu. */
export interface TableChoice {
  /** Which rows: `当前`, `全部`; which table where there are several. */
  readonly label: string;
  readonly rows: number;
  readonly make: () => TableExport;
}
