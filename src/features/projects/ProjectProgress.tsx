import type { ProjectProgressView } from '@/domain/project-progress-view';
import type { ProjectStatus } from '@/domain/vocabularies';
import { SCREEN_PALETTE } from '@/ui/chart-palette';
import { ExportButton } from '@/ui/exporting/ExportButton';
import type { ChartExport } from '@/ui/exporting/export-context';
import { FixedHeightChart } from '@/ui/FixedHeightChart';
import type { LegendItem } from '@/ui/legend';
import { SectionHead } from '@/ui/SectionHead';
import { SideScroll } from '@/ui/SideScroll';
import { type BarPart, StackedBarDrawing } from '@/ui/StackedBarDrawing';
import classes from './ProjectProgress.module.css';

/** From pale to full along a project's life; what stands beside it is grey or red. */
const STATUS_COLORS: Record<ProjectStatus, Pick<BarPart, 'color' | 'ink'>> = {
  planned: { color: 'step1', ink: 'ink' },
  preparing: { color: 'step2', ink: 'ink' },
  starting: { color: 'step3', ink: 'ink' },
  'under-construction': { color: 'step4', ink: 'ink' },
  'structure-complete': { color: 'step5', ink: 'surface' },
  trial: { color: 'step6', ink: 'surface' },
  completed: { color: 'step7', ink: 'surface' },
  'in-operation': { color: 'step8', ink: 'surface' },
  mentioned: { color: 'ruleStrong', ink: 'ink' },
  cancelled: { color: 'poor', ink: 'surface' },
};

const HEIGHT = 360;
const TITLE = '各文件印发时的项目状态';
const NOTE = '截至各文件印发时已知的状态；同一项目只计最近一次说明的状态，文件未说明状态的项目不计';

/** Projects by state as known at each document: chart and table. */
export function ProjectProgress({
  view,
  scope: names,
}: {
  view: ProjectProgressView;
  /** Of which projects, by name; none for all. */
  scope: readonly string[];
}) {
  const { rows, statuses } = view;
  const scope = names.length === 0 ? '全部项目' : names.join('、');
  const bars = rows.map((row) => ({ key: row.documentId, label: row.label, values: row.counts }));
  const parts = statuses.map(({ status, label }) => ({
    key: status,
    label,
    ...STATUS_COLORS[status],
  }));
  const legend: LegendItem[] = parts.map(({ label, color }) => ({
    shape: 'square',
    color,
    text: label,
  }));
  const toExport = (): ChartExport => ({
    title: [TITLE],
    unit: '个',
    notes: [NOTE],
    sourceIds: view.sourceIds,
    legend,
    draw: (width, height, palette) => (
      <StackedBarDrawing {...{ bars, parts, width, height, palette }} />
    ),
    table: {
      header: ['文件', ...statuses.map(({ label }) => label), '合计'],
      rows: rows.map(({ label, counts, total }) => [
        label,
        ...statuses.map(({ status }) => counts[status]),
        total,
      ]),
    },
  });
  return (
    <div className={classes.page}>
      <section>
        <SectionHead title={`${TITLE} · ${scope}`}>
          <ExportButton of={TITLE} chart={toExport} />
        </SectionHead>
        <p className={classes.caption}>{NOTE}</p>
        <FixedHeightChart
          label={`${TITLE}，${scope}`}
          height={HEIGHT}
          legend={legend}
          draw={(width) => (
            <StackedBarDrawing
              {...{ bars, parts, width }}
              height={HEIGHT}
              palette={SCREEN_PALETTE}
            />
          )}
        />
      </section>
      <SideScroll label={TITLE}>
        <table className={classes.table} aria-label="各文件印发时的项目状态">
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
