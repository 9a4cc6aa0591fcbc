import type { Column, RowGroup } from './column';

/** A table as it goes into a file. */
export interface ExportedTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number | undefined)[])[];
}

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

/** What is shown as it goes into a file: every row, the heads of groups left out. */
export function toExported<Row>(
  columns: readonly Column<Row>[],
  lines: readonly Line<Row>[],
): ExportedTable {
  return {
    header: columns.map((column) => column.header),
    rows: lines.flatMap((line) =>
      line.kind === 'group'
        ? []
        : [columns.map((column) => (column.exported ?? column.sortValue)?.(line.row))],
    ),
  };
}
