import type { ReactNode } from 'react';
import type { ExportedCell } from '@/domain/charts/exported-table';
import type { TableColumn } from '@/domain/tables/table-column';

/** How a column is drawn. */
export interface ColumnLook<Row> {
  /** Width in a table of tracks: a share of what is left, `26fr`, or fixed, `96px`. */
  readonly width?: string;
  readonly align?: 'end';
  /** Whether the column only says more of another: it stands back. */
  readonly isSoft?: boolean;
  /** Whether texts may not fit: they end in an ellipsis, which costs; others are cut by the next cell. */
  readonly isLong?: boolean | ((row: Row) => boolean);
  /** Whether texts may take several lines. */
  readonly isWrapped?: boolean;
  /** What its head draws beside its name, such as the scale of what its cells draw. */
  readonly head?: ReactNode;
  /** What its value says if absent. */
  readonly cell?: (row: Row) => ReactNode;
}

export interface Column<Row> extends Omit<TableColumn<Row>, 'value'>, ColumnLook<Row> {
  readonly cell: (row: Row) => ReactNode;
}

/** The rows that columns are of. */
type RowOf<Facts> = [Facts] extends [{ readonly value: (row: infer Row, line: number) => unknown }]
  ? Row
  : never;
/** The ids of the columns that are drawn. */
type DrawnId<Facts extends TableColumn<never>> = Exclude<Facts, { readonly only: 'file' }>['id'];

/** A look for every column that is drawn, by its id. */
export type Looks<Columns extends readonly TableColumn<never>[]> = Readonly<
  Record<DrawnId<Columns[number]>, ColumnLook<RowOf<Columns[number]>>>
>;

function toText(value: ExportedCell): string | number | undefined {
  return typeof value === 'object' ? value.text : value;
}

function draw<Row>(facts: TableColumn<Row>, look: ColumnLook<Row>): Column<Row> {
  return { cell: (row: Row) => toText(facts.value(row, 0)), ...facts, ...look };
}

/** Columns with their looks; those of files alone are left out. */
export function drawColumns<const Columns extends readonly TableColumn<never>[]>(
  columns: Columns,
  looks: Looks<Columns>,
): Column<RowOf<Columns[number]>>[] {
  type Row = RowOf<Columns[number]>;
  return drawEach<Row>(
    columns.filter(({ only }) => only !== 'file') as unknown as readonly TableColumn<Row>[],
    (id) => looks[id as keyof Looks<Columns>],
  );
}

/** Columns of which there are as many as there are things (years, states): a look for each by its id. */
export function drawEach<Row>(
  columns: readonly TableColumn<Row>[],
  lookOf: (id: string) => ColumnLook<Row>,
): Column<Row>[] {
  return columns.map((facts) => draw(facts, lookOf(facts.id)));
}

/** `目标（亿元）` */
export function headerOf({ header, unit }: Pick<Column<never>, 'header' | 'unit'>): string {
  return unit === undefined ? header : `${header}（${unit}）`;
}
