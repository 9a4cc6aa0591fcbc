import type { ProjectProgressView } from '@/domain/project-progress-view';
import type { ProjectStatus } from '@/domain/vocabularies';
import { StackedBarChart } from '@/ui/StackedBarChart';
import classes from './ProjectProgress.module.css';

/** From pale to full along a project's life; what stands beside it is grey or red. */
const STATUS_COLORS: Record<ProjectStatus, string> = {
  planned: 'var(--step-1)',
  preparing: 'var(--step-2)',
  starting: 'var(--step-3)',
  'under-construction': 'var(--step-4)',
  'structure-complete': 'var(--step-5)',
  trial: 'var(--step-6)',
  completed: 'var(--step-7)',
  'in-operation': 'var(--step-8)',
  mentioned: 'var(--rule-strong)',
  cancelled: 'var(--poor)',
};

/** Projects by state as known at each document: chart and table. */
export function ProjectProgress({
  view,
  sectors,
}: {
  view: ProjectProgressView;
  /** Names of the chosen sectors; none for all. */
  sectors: readonly string[];
}) {
  const { rows, statuses } = view;
  const scope = sectors.length === 0 ? '全部领域' : sectors.join('、');
  return (
    <div className={classes.page}>
      <p className={classes.caption}>
        截至各文件印发时已知的项目状态 · {scope} · 同一项目只计最近一次说明的状态
      </p>
      <StackedBarChart
        label={`各文件印发时的项目状态，${scope}`}
        bars={rows.map((row) => ({ key: row.documentId, label: row.label, values: row.counts }))}
        parts={statuses.map(({ status, label }) => ({
          key: status,
          label,
          color: STATUS_COLORS[status],
        }))}
      />
      <div className={classes.scroller}>
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
      </div>
    </div>
  );
}
