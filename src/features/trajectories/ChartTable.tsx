import type { ReactNode } from 'react';
import { formatCount } from '@/domain/number-format';
import { CHART_YEARS_COLUMNS } from '@/domain/tables/chart-years-table';
import type { ChartTableRow, TrajectoryView } from '@/domain/trajectory-view';
import { SourceLink } from '@/store/SourceLink';
import type { Column } from '@/ui/data-table/column';
import { PlainTable } from '@/ui/data-table/PlainTable';

type ColumnOfYears = (typeof CHART_YEARS_COLUMNS)[number];
/** What is drawn, a line of the table: its columns are the years. */
type Series = Exclude<ColumnOfYears, { readonly id: 'year' }>;

function isSeries(column: ColumnOfYears): column is Series {
  return column.id !== 'year';
}

function drawCell({ id, header }: Series, row: ChartTableRow): ReactNode {
  if (id === 'required') {
    return row.required === undefined ? null : formatCount(Number(row.required.toPrecision(6)));
  }
  const cell = row[id];
  if (cell === undefined) return null;
  return (
    <SourceLink
      sourceId={cell.sourceId}
      label={`${row.year}年${header} ${cell.text}，查看出处`}
      note={cell.note}
    >
      {cell.text}
      {cell.isEstimate ? '（预计）' : ''}
    </SourceLink>
  );
}

/** The chart as a table: a year without a figure is an empty cell, not a zero. */
export function ChartTable({ view: { rows, trajectory } }: { view: TrajectoryView }) {
  const columns: Column<Series>[] = [
    { id: 'series', header: '系列', isFixed: true, cell: ({ header }) => header },
    ...rows.map(
      (row): Column<Series> => ({
        id: String(row.year),
        header: String(row.year),
        align: 'end',
        cell: (series) => drawCell(series, row),
      }),
    ),
  ];
  const shown = CHART_YEARS_COLUMNS.filter(isSeries).filter(({ value }) =>
    rows.some((row) => value(row) !== undefined),
  );
  return (
    <section>
      <h2>图表数据（{trajectory.unit.symbol}）</h2>
      <PlainTable label="图表数据" columns={columns} rows={shown} rowId={({ id }) => id} />
    </section>
  );
}
