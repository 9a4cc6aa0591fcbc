import { ChartFigure } from '@/charts/ChartFigure';
import type { ComputedChart } from '@/domain/charts/computed-chart';
import type { ProjectProgressView } from '@/domain/project-progress-view';
import { ExportButton } from '@/ui/exporting/ExportButton';
import { SectionHead } from '@/ui/SectionHead';
import { SideScroll } from '@/ui/SideScroll';
import classes from './ProjectProgress.module.css';

/** Projects by state as known at each document: chart and table. */
export function ProjectProgress({
  view,
  chart,
}: {
  view: ProjectProgressView;
  chart: ComputedChart;
}) {
  const { rows, statuses } = view;
  const [title = ''] = chart.title;
  return (
    <div className={classes.page}>
      <section>
        <SectionHead title={chart.label.replace('，', ' · ')}>
          <ExportButton of={title} chart={() => chart} />
        </SectionHead>
        <p className={classes.caption}>{chart.notes}</p>
        <ChartFigure chart={chart} />
      </section>
      <SideScroll label={title}>
        <table className={classes.table} aria-label={title}>
          <thead>
            <tr>
              <th scope="col">文件</th>
              {statuses.map(({ status, label }) => (
                <th key={status} scope="col">
                  {label}
                </th>
              ))}
              <th scope="col">合计</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.documentId}>
                <th scope="row">{row.label}</th>
                {statuses.map(({ status }) => (
                  <td key={status}>{row.counts[status]}</td>
                ))}
                <td>{row.total}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </SideScroll>
    </div>
  );
}
