import { stringifySearch } from '@/domain/address';
import { describeFilters } from '@/domain/chosen-values';
import type { Filters } from '@/domain/filters';
import { namedFilters, narrowFilters } from '@/domain/heeded-filters';
import { describeLeftOut } from '@/domain/left-out';
import {
  computeProjectProgressView,
  type ProjectProgressView,
} from '@/domain/project-progress-view';
import type { Dataset } from '@/domain/statements/dataset';
import { tabulate } from '@/domain/tables/computed-table';
import { progressColumns } from '@/domain/tables/progress-table';
import type { ProjectStatus } from '@/domain/vocabularies';
import type { BarPart } from './chart-drawing';
import type { SpecOf } from './chart-spec';
import type { ComputedChart } from './computed-chart';

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

const TITLE = '各文件印发时的项目状态';
const NOTE = '截至各文件印发时已知的状态；同一项目只计最近一次说明的状态，文件未说明状态的项目不计';

/** Projects by state as known at each document; undefined where no document says any. */
export function toProgressChart(
  dataset: Dataset,
  { rows, statuses, sourceIds, projects, leftOut }: ProjectProgressView,
  filters: Filters,
): ComputedChart | undefined {
  if (projects === 0) return undefined;
  const own = narrowFilters('project-progress', filters);
  const named = namedFilters('project-progress', own);
  const scope = describeFilters(named, dataset).join('、') || '全部项目';
  const parts = statuses.map(({ status, label }) => ({
    key: status,
    label,
    ...STATUS_COLORS[status],
  }));
  return {
    spec: { kind: 'project-progress', filters: own },
    label: `${TITLE}，${scope}`,
    title: [TITLE],
    unit: '个',
    notes: [NOTE, ...describeLeftOut(leftOut, '个', '项目')],
    sourceIds,
    drawing: {
      kind: 'stacked-bars',
      bars: rows.map(({ documentId, label, counts }) => ({
        key: documentId,
        label,
        values: counts,
      })),
      parts,
    },
    legend: parts.map(({ label, color }) => ({ shape: 'square', color, text: label })),
    table: tabulate({ columns: progressColumns({ statuses }), rows }),
    address: `/projects/progress${stringifySearch({ ...own })}`,
    filters: named,
  };
}

export function computeProgressChart(
  dataset: Dataset,
  { filters }: SpecOf<'project-progress'>,
): ComputedChart | undefined {
  return toProgressChart(dataset, computeProjectProgressView(dataset, filters), filters);
}
