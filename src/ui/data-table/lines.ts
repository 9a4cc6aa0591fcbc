import type { ExportedTable } from '@/domain/charts/exported-table';
import type { Column, RowGroup } from './column';

/** A line of the table's body: a row, or the head of a group. */
export type Line<Row> =
  | { readonly kind: 'row'; readonly row: Row }
  | { readonly kind: 'group'; readonly group: RowGroup; readonly size: number };

/** The rows in their order, under the heads of their groups where they are grouped. */
export function toLines<Row>(
  rows: readonly Row[],
  groupOf: ((row: Row) => RowGroup) | undefined,
): Line<Row>[] {
  if (groupOf === undefined) return rows.map((row) => ({ kind: 'row', row }));
  const groups = new Map<string, { group: RowGroup; rows: Row[] }>();
  for (const row of rows) {
    const group = groupOf(row);
    const known = groups.get(group.key);
    if (known) known.rows.push(row);
    else groups.set(group.key, { group, rows: [row] });
  }
  return [...groups.values()]
    .sort((a, b) => a.group.order - b.group.order)
    .flatMap(({ group, rows: members }) => [
      { kind: 'group' as const, group, size: members.length },
      ...members.map((row) => ({ kind: 'row' as const, row })),
    ]);
}

/** Rows as they go into a file, by the columns given. */
export function toExported<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): ExportedTable {
  return {
    header: columns.map((column) => column.header),
    rows: rows.map((row) => columns.map((column) => (column.exported ?? column.sortValue)?.(row))),
  };
}
