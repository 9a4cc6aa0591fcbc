import type { Column } from './column';

type GroupOf<Row> = NonNullable<Column<Row>['group']>;

/** A line of the table's body: a row, or the head of a group. */
export type Line<Row> =
  | { readonly kind: 'row'; readonly row: Row }
  | { readonly kind: 'group'; readonly label: string; readonly size: number };

/** The rows as they come, with a head before each run of rows of one group where they are grouped. */
export function toLines<Row>(rows: readonly Row[], groupOf: GroupOf<Row> | undefined): Line<Row>[] {
  if (groupOf === undefined) return rows.map((row) => ({ kind: 'row', row }));
  const runs: { readonly key: string; readonly label: string; readonly rows: Row[] }[] = [];
  for (const row of rows) {
    const { key, label } = groupOf(row);
    const run = runs.at(-1);
    if (run?.key === key) run.rows.push(row);
    else runs.push({ key, label, rows: [row] });
  }
  return runs.flatMap(({ label, rows: members }) => [
    { kind: 'group' as const, label, size: members.length },
    ...members.map((row) => ({ kind: 'row' as const, row })),
  ]);
}
