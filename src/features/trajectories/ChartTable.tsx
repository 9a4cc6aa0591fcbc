import { formatCount } from '@/domain/number-format';
import type { ChartTableRow, TrajectoryView } from '@/domain/trajectory-view';
import { SourceLink } from '@/store/SourceLink';
import { SideScroll } from '@/ui/SideScroll';
import classes from './TrajectoryDetail.module.css';

/** The chart as a table: a year without a figure is an empty cell, not a zero. */
export function ChartTable({ view }: { view: TrajectoryView }) {
  const { rows, trajectory } = view;
  const { symbol } = trajectory.unit;
  return (
    <section>
      <h2>图表数据（{symbol}）</h2>
      <SideScroll label="图表数据">
        <table className={classes.table} aria-label="图表数据">
          <thead>
            <tr>
              <th scope="col">系列</th>
              {rows.map(({ year }) => (
                <th key={year} scope="col">
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <FigureRow name="结果" rows={rows} field="result" />
            <FigureRow name="年度目标" rows={rows} field="annualTarget" />
            <FigureRow name="规划目标" rows={rows} field="target" />
            {rows.some(({ required }) => required !== undefined) ? (
              <tr>
                <th scope="row">目标进度线</th>
                {rows.map(({ year, required }) => (
                  <td key={year}>
                    {required === undefined ? '' : formatCount(Number(required.toPrecision(6)))}
                  </td>
                ))}
              </tr>
            ) : null}
          </tbody>
        </table>
      </SideScroll>
    </section>
  );
}

function FigureRow({
  name,
  rows,
  field,
}: {
  name: string;
  rows: readonly ChartTableRow[];
  field: 'result' | 'annualTarget' | 'target';
}) {
  if (rows.every((row) => row[field] === undefined)) return null;
  return (
    <tr>
      <th scope="row">{name}</th>
      {rows.map((row) => {
        const cell = row[field];
        return (
          <td key={row.year}>
            {cell === undefined ? null : (
              <SourceLink
                sourceId={cell.sourceId}
                label={`${row.year}年${name} ${cell.text}，查看出处`}
                note={cell.note}
              >
                {cell.text}
                {cell.isEstimate ? '（预计）' : ''}
              </SourceLink>
            )}
          </td>
        );
      })}
    </tr>
  );
}
