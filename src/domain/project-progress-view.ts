import { type Dataset, lookUp } from '@/domain/dataset';
import { type Filters, NO_FILTERS } from '@/domain/filters';
import { computeStatusOverYears } from '@/domain/project-timeline/status-over-years';
import { computeProjectsView } from '@/domain/projects-view';
import { PROJECT_STATUS_LABELS, PROJECT_STATUSES, type ProjectStatus } from '@/domain/vocabularies';

/** Where the projects stood when each document was issued. */
export interface ProgressRow {
  readonly documentId: string;
  /** `2026年计划` */
  readonly label: string;
  readonly counts: Readonly<Record<ProjectStatus, number>>;
  readonly total: number;
}

export interface ProjectProgressView {
  /** Of the chosen sectors together. */
  readonly rows: readonly ProgressRow[];
  /** States that occur, in their order, by name. */
  readonly statuses: readonly { readonly status: ProjectStatus; readonly label: string }[];
  /** The statements that were counted. */
  readonly sourceIds: readonly string[];
  readonly counts: ReturnType<typeof computeProjectsView>['counts'];
}

function addCounts(
  a: Readonly<Record<ProjectStatus, number>>,
  b: Readonly<Record<ProjectStatus, number>>,
): Record<ProjectStatus, number> {
  return Object.fromEntries(
    PROJECT_STATUSES.map((status) => [status, a[status] + b[status]]),
  ) as Record<ProjectStatus, number>;
}

function isOfSector(dataset: Dataset, projectId: string, { sector }: Filters): boolean {
  return sector.length === 0 || sector.includes(lookUp(dataset.projectById, projectId).sectorId);
}

/**
 * The states of projects as known at each document, by the sector filter; the other filters narrow
 * lists of projects and say nothing of what was known when.
 */
export function computeProjectProgressView(
  dataset: Dataset,
  filters: Filters,
): ProjectProgressView {
  const series =
    filters.sector.length === 0
      ? [computeStatusOverYears(dataset)]
      : filters.sector.map((sectorId) => computeStatusOverYears(dataset, sectorId));
  const [first = [], ...others] = series;
  const rows = first.map(({ documentId, label, counts }, index) => {
    const all = others.reduce<Readonly<Record<ProjectStatus, number>>>(
      (sum, rowsOfSector) => addCounts(sum, rowsOfSector[index]?.counts ?? counts),
      counts,
    );
    const total = PROJECT_STATUSES.reduce((sum, status) => sum + all[status], 0);
    return { documentId, label, counts: all, total };
  });
  return {
    rows,
    statuses: PROJECT_STATUSES.filter((status) => rows.some((row) => row.counts[status] > 0)).map(
      (status) => ({ status, label: PROJECT_STATUS_LABELS[status] }),
    ),
    sourceIds: dataset.events
      .filter(({ projectId }) => isOfSector(dataset, projectId, filters))
      .map(({ id }) => id),
    counts: computeProjectsView(dataset, { ...NO_FILTERS, sector: filters.sector }).counts,
  };
}
