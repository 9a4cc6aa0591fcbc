import type { ExportedTable } from '@/domain/charts/exported-table';
import type { ObservationRowView } from '@/domain/indicator-view';
import { SourceLink } from '@/store/SourceLink';
import { ExportButton } from '@/ui/exporting/ExportButton';
import { wholeTable } from '@/ui/exporting/table-choice';
import { SectionHead } from '@/ui/SectionHead';
import { SideScroll } from '@/ui/SideScroll';
import classes from './ObservationTable.module.css';

function toExport(rows: readonly ObservationRowView[]): ExportedTable {
  return {
    header: ['地区', '数值', '说明'],
    rows: rows.map(({ id, region, text, note }) => [region, { sourceId: id, text }, note]),
  };
}

/** Every figure of an indicator; the chart's twin, in words and numbers. */
export function ObservationTable({
  title,
  rows,
  unit,
}: {
  /** Whose figures; files are named after it. */
  title: readonly string[];
  rows: readonly ObservationRowView[];
  unit: string;
}) {
  return (
    <section>
      <SectionHead title="全部数据">
        <ExportButton
          of="全部数据"
          tables={() => [
            wholeTable('全部数据', { title, unit, table: toExport(rows), isFiltered: false }),
          ]}
        />
      </SectionHead>
      <SideScroll label="全部数据">
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
                    note={row.note}
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
      </SideScroll>
    </section>
  );
}
