import type { ObservationRowView } from '@/domain/indicator-view';
import { SourceLink } from '@/store/SourceLink';
import classes from './ObservationTable.module.css';

/** Every figure of an indicator; the chart's twin, in words and numbers. */
export function ObservationTable({
  rows,
  unit,
}: {
  rows: readonly ObservationRowView[];
  unit: string;
}) {
  return (
    <div className={classes.scroller}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">期间</th>
            <th scope="col">地区</th>
            <th scope="col">性质</th>
            <th scope="col" className={classes.number}>
              数值（{unit}）
            </th>
            <th scope="col">原文</th>
            <th scope="col">文献</th>
            <th scope="col">章节</th>
            <th scope="col">说明</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td>{row.period}</td>
              <td>{row.region}</td>
              <td>{row.stageLabel}</td>
              <td className={classes.number}>
                <SourceLink
                  sourceId={row.id}
                  label={`${row.region}，${row.period}，${row.stageLabel}：${row.text}，查看出处`}
                >
                  {row.text}
                </SourceLink>
              </td>
              <td>{row.printed}</td>
              <td>{row.document}</td>
              <td>{row.section}</td>
              <td className={classes.note}>{row.note}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
