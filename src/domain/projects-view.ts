import {
  applyFilters,
  type Candidate,
  type FacetCounts,
  type Facets,
  type Filters,
} from '@/domain/filters';
import { narrowFilters } from '@/domain/heeded-filters';
import { computeDueOutcomes } from '@/domain/project-timeline/due-outcomes';
import {
  DUE_VERDICT_LABELS,
  type DueVerdict,
  type Slippage,
} from '@/domain/project-timeline/slippage';
import { toSearchText } from '@/domain/search-text';
import { type Dataset, lookUp, type Project, type ProjectEvent } from '@/domain/statements/dataset';
import { perDataset } from '@/domain/statements/per-dataset';
import { formatPeriod, parsePeriod } from '@/domain/time/period';
import { PROJECT_STATUS_LABELS, PROJECT_STATUSES, type ProjectStatus } from '@/domain/vocabularies';

/** One row of 项目库. */
export interface ProjectRowView {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly sectorId: string;
  readonly sector: string;
  readonly sectorOrder: number;
  readonly regions: readonly string[];
  /** The first region's place in the list of regions, for grouping. */
  readonly regionOrder: number;
  readonly status: ProjectStatus | undefined;
  readonly statusLabel: string;
  /** Place of the state in a project's life, for sorting. */
  readonly statusOrder: number;
  readonly asOf: string;
  /** Last year of the period that the latest state is of; undefined without events. */
  readonly asOfYear: number | undefined;
  /** Id of the statement that says the latest state. */
  readonly sourceId: string | undefined;
  /** The latest promise, 2026年建成, with its own outcome; undefined where none was made. */
  readonly promise: PromiseView | undefined;
  /** Earlier promises, each with its own outcome, the worst first: a new date does not undo the old. */
  readonly earlierPromises: readonly PromiseView[];
  readonly events: number;
  readonly documents: number;
}

export interface DueView {
  readonly text: string;
  readonly year: number;
  readonly sourceId: string;
}

/** A promise with what became of it, and of no other. */
export interface PromiseView {
  readonly due: DueView;
  readonly outcome: SlippageView;
}

export interface SlippageView {
  readonly verdict: DueVerdict;
  /** `延后至少2年`, `按期`. */
  readonly label: string;
  /** The arithmetic, as a sentence. */
  readonly text: string;
  /** For sorting: the worst first. */
  readonly order: number;
  /** The events that decide, the promise first. */
  readonly eventIds: readonly string[];
}

/** Verdicts on promises, those that want a look first. */
const SLIPPAGE_ORDER: Record<DueVerdict, number> = {
  late: 0,
  cancelled: 1,
  unknown: 2,
  'not-yet': 3,
  reached: 4,
  kept: 5,
};

/** A verdict on a promise, for a cell and its explanation. */
function describeSlippage({ verdict, years = 0, text, eventIds }: Slippage): SlippageView {
  const label =
    verdict === 'late' && years > 0 ? `延后至少${years}年` : DUE_VERDICT_LABELS[verdict];
  return { verdict, label, text, order: SLIPPAGE_ORDER[verdict] - years / 100, eventIds };
}

export interface ProjectsView {
  readonly rows: readonly ProjectRowView[];
  readonly counts: FacetCounts;
  readonly total: number;
}

/** A project without events is no result of a filter on events. */
const NO_EVENTS: Facets = { document: [], period: [] };

/** The projects with what filters look at in them; made once. */
export const projectSubjects = perDataset<Dataset, readonly Candidate<Project>[]>((dataset) =>
  dataset.projects.map((project) => ({
    item: project,
    subject: {
      whole: {
        sector: [project.sectorId],
        region: project.regionIds,
        status: statusFacet(dataset.latestEventOf(project.id)),
      },
      facts: [
        NO_EVENTS,
        ...dataset.eventsOf(project.id).map((event) => ({
          document: [event.documentId],
          period: [event.asOf],
        })),
      ],
      searchText: toSearchText(
        project.name,
        ...(project.aliases ?? []),
        project.id,
        project.initials,
      ),
    },
  })),
);

function statusFacet(event: ProjectEvent | undefined): readonly ProjectStatus[] {
  return event === undefined ? [] : [event.status];
}

/** What an event promises, as a sentence gives it: `2026年建成`; undefined if it promises nothing. */
export function describeDue({ id, dueBy, dueStatus }: ProjectEvent): DueView | undefined {
  if (dueBy === undefined) return undefined;
  const state = dueStatus === undefined ? '' : PROJECT_STATUS_LABELS[dueStatus];
  return { text: `${formatPeriod(dueBy)}${state}`, year: parsePeriod(dueBy).end, sourceId: id };
}

/** What became of each promise of a project, in the order in which they were made. */
export function listPromises(dataset: Dataset, projectId: string): PromiseView[] {
  return computeDueOutcomes(dataset.eventsOf(projectId), dataset.documents).flatMap(
    ({ promise, ...slippage }) => {
      const due = describeDue(promise);
      return due === undefined ? [] : [{ due, outcome: describeSlippage(slippage) }];
    },
  );
}

/** `2023年投用：延后至少3年` */
export function describePromise({ due, outcome }: PromiseView): string {
  return `${due.text}：${outcome.label}`;
}

const rowsOf = perDataset((_: Dataset) => new Map<string, ProjectRowView>());

/** A project's row, made once: no filter changes what it says. */
function rowOf(dataset: Dataset, project: Project): ProjectRowView {
  const rows = rowsOf(dataset);
  const row = rows.get(project.id) ?? toRow(dataset, project);
  rows.set(project.id, row);
  return row;
}

function toRow(dataset: Dataset, project: Project): ProjectRowView {
  const sector = lookUp(dataset.sectorById, project.sectorId);
  const events = dataset.eventsOf(project.id);
  const latest = dataset.latestEventOf(project.id);
  const [promise, ...earlierPromises] = listPromises(dataset, project.id).reverse();
  return {
    id: project.id,
    name: project.name,
    aliases: project.aliases ?? [],
    sectorId: sector.id,
    sector: sector.name,
    sectorOrder: sector.order,
    regions: project.regionIds.map((id) => lookUp(dataset.regionById, id).name),
    regionOrder: dataset.regions.findIndex(({ id }) => id === project.regionIds[0]),
    status: latest?.status,
    statusLabel: latest === undefined ? '—' : PROJECT_STATUS_LABELS[latest.status],
    statusOrder: latest === undefined ? -1 : PROJECT_STATUSES.indexOf(latest.status),
    asOf: latest === undefined ? '—' : formatPeriod(latest.asOf),
    asOfYear: latest === undefined ? undefined : parsePeriod(latest.asOf).end,
    sourceId: latest?.id,
    promise,
    earlierPromises: earlierPromises.sort((a, b) => a.outcome.order - b.outcome.order),
    events: events.length,
    documents: new Set(events.map((event) => event.documentId)).size,
  };
}

/** 项目库: every project that fits the filters, and the panel's counts. */
export function computeProjectsView(dataset: Dataset, filters: Filters): ProjectsView {
  const own = narrowFilters('projects', filters);
  const { results, counts } = applyFilters(projectSubjects(dataset), own);
  return {
    rows: results.map((project) => rowOf(dataset, project)),
    counts,
    total: dataset.projects.length,
  };
}
