import type { RowGroup, TableColumn } from './table-column';

/** The order of a table's rows. */
export interface Arrangement {
  /** A column's id, with a leading `-` for descending; the rows' own order if it is none. */
  readonly sort: string;
  /** Id of the column whose groups the rows stand in; none if it is no such column. */
  readonly group: string;
}

const collator = new Intl.Collator('zh-Hans-CN', { numeric: true });

function compareValues(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number'
    ? a - b
    : collator.compare(String(a), String(b));
}

function sortRows<Row>(
  rows: readonly Row[],
  rankOf: (row: Row) => string | number | undefined,
  isDescending: boolean,
): readonly Row[] {
  const sign = isDescending ? -1 : 1;
  return rows
    .map((row) => ({ row, value: rankOf(row) }))
    .sort(({ value: a }, { value: b }) => {
      if (a === undefined || b === undefined)
        return Number(a === undefined) - Number(b === undefined);
      return sign * compareValues(a, b);
    })
    .map(({ row }) => row);
}

function groupRows<Row>(rows: readonly Row[], groupOf: (row: Row) => RowGroup): readonly Row[] {
  const groups = new Map<string, { readonly order: number; readonly rows: Row[] }>();
  for (const row of rows) {
    const { key, order } = groupOf(row);
    const known = groups.get(key);
    if (known) known.rows.push(row);
    else groups.set(key, { order, rows: [row] });
  }
  return [...groups.values()].sort((a, b) => a.order - b.order).flatMap((group) => group.rows);
}

/** The rows in the wanted order, on the screen and in files: sorted, then group by group. */
export function arrangeRows<Row>(
  columns: readonly Omit<TableColumn<Row>, 'header' | 'value'>[],
  rows: readonly Row[],
  { sort, group }: Arrangement,
): readonly Row[] {
  const sortedId = sort.replace(/^-/, '');
  const rankOf = columns.find(({ id }) => id === sortedId)?.sort;
  const groupOf = columns.find(({ id }) => id === group)?.group;
  const sorted = rankOf === undefined ? rows : sortRows(rows, rankOf, sort.startsWith('-'));
  return groupOf === undefined ? sorted : groupRows(sorted, groupOf);
}
