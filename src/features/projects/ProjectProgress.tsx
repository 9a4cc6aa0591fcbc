import { ChartFigure } from '@/charts/ChartFigure';
import type { ComputedChart } from '@/domain/charts/computed-chart';
import type { ProjectProgressView } from '@/domain/project-progress-view';
import { progressColumns } from '@/domain/tables/progress-table';
import { drawEach } from '@/ui/data-table/column';
import { PlainTable } from '@/ui/data-table/PlainTable';
import { ExportButton } from '@/ui/export/ExportButton';
import { SectionHead } from '@/ui/SectionHead';
import classes from './ProjectProgress.module.css';

/** Projects by state as known at each document: chart and table. */
export function ProjectProgress({
  view,
  chart,
}: {
  view: ProjectProgressView;
  chart: ComputedChart;
}) {
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
      <PlainTable
        label={title}
        columns={drawEach(progressColumns(view), (id) =>
          id === 'document' ? {} : { align: 'end' },
        )}
        rows={view.rows}
        rowId={({ documentId }) => documentId}
      />
    </div>
  );
}
