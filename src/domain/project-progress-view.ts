import { applyFilters, type FacetCounts } from '@/domain/filter-matching';
import type { Filters } from '@/domain/filters';
import { narrowFilters } from '@/domain/heeded-filters';
import { computeLeftOut, type LeftOut } from '@/domain/left-out';
import { projectSubjects } from '@/domain/project-subjects';
import { computeStatusOverYears } from '@/domain/project-timeline/status-over-years';
import type { Dataset } from '@/domain/statements/dataset';
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
  /** Of the projects that fit the filters. */
  readonly rows: readonly ProgressRow[];
  /** States that occur, in their order, by name. */
  readonly statuses: readonly { readonly status: ProjectStatus; readonly label: string }[];
  /** The statements that were counted. */
  readonly sourceIds: readonly string[];
  /** How many projects: those of which no document says a state are none. */
  readonly projects: number;
  readonly counts: FacetCounts;
  readonly leftOut: LeftOut;
}

/** The states of the projects that fit the filters, as known at each document. */
export function computeProjectProgressView(
  dataset: Dataset,
  filters: Filters,
): ProjectProgressView {
  const own = narrowFilters('project-progress', filters);
  const candidates = projectSubjects(dataset).filter(
    ({ item }) => dataset.eventsOf(item.id).length > 0,
  );
  const { results, counts } = applyFilters(candidates, own);
  const ids = new Set(results.map(({ id }) => id));
  const events = dataset.events.filter(({ projectId }) => ids.has(projectId));
  const rows = computeStatusOverYears(dataset, events).map((row) => ({
    documentId: row.documentId,
    label: row.label,
    counts: row.counts,
    total: PROJECT_STATUSES.reduce((sum, status) => sum + row.counts[status], 0),
  }));
  return {
    rows,
    statuses: PROJECT_STATUSES.filter((status) => rows.some((row) => row.counts[status] > 0)).map(
      (status) => ({ status, label: PROJECT_STATUS_LABELS[status] }),
    ),
    sourceIds: events.map(({ id }) => id),
    projects: results.length,
    counts,
    leftOut: computeLeftOut(candidates, own),
  };
}
