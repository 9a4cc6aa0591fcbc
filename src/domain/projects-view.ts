import { applyFilters, type FacetCounts } from '@/domain/filter-matching';
import type { Filters } from '@/domain/filters';
import { narrowFilters } from '@/domain/heeded-filters';
import { computeLeftOut, type LeftOut } from '@/domain/left-out';
import { projectSubjects } from '@/domain/project-subjects';
import {
  computeDueOutcomes,
  type Family,
  type Member,
} from '@/domain/project-timeline/due-outcomes';
import { describeMention, latestWordOn, mentionOf } from '@/domain/project-timeline/latest-word';
import { listMentions } from '@/domain/project-timeline/mention';
import {
  kindOfPromise,
  PROMISE_KIND_LABELS,
  type PromiseKind,
} from '@/domain/project-timeline/promise-kind';
import {
  DUE_VERDICT_LABELS,
  type DueVerdict,
  type Slippage,
} from '@/domain/project-timeline/slippage';
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
  /** When the latest state held, in years: a plan's when it was issued; undefined without events. */
  readonly asOfMoment: number | undefined;
  /** 结果 or 计划: whether the latest state is reported or announced. */
  readonly statement: string;
  /** Which document spoke of it last, and whether later ones could have. */
  readonly mention: MentionView;
  /** Id of the statement that says the latest state. */
  readonly sourceId: string | undefined;
  /** The latest promise, 2026年建成, with its own outcome; undefined where none was made. */
  readonly promise: PromiseView | undefined;
  /** Earlier promises, each with its own outcome, the worst first: a new date does not undo the old. */
  readonly earlierPromises: readonly PromiseView[];
  readonly events: number;
  readonly documents: number;
}

export interface MentionView {
  /** Class to filter and group by. */
  readonly value: string;
  readonly label: string;
  /** Place of the class, for sorting. */
  readonly order: number;
  /** `2023年政府工作报告后未再提及` */
  readonly brief: string;
  /** `2023年政府工作报告（2022-12-26）后未再提及` */
  readonly text: string;
}

export interface DueView {
  readonly text: string;
  /** Undefined where a state is near without a date. */
  readonly year: number | undefined;
  readonly kind: PromiseKind;
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
  'fell-short': 1,
  cancelled: 2,
  unknown: 3,
  'not-yet': 4,
  reached: 5,
  kept: 6,
};

/** Of a state that is near without a date, nothing is in time and nothing is due. */
const UNDATED_LABELS: Partial<Record<DueVerdict, string>> = {
  reached: '已实现',
  'not-yet': '期限未定',
};

function nameVerdict(kind: PromiseKind, { verdict, years = 0 }: Slippage): string {
  if (kind === 'imminent') return UNDATED_LABELS[verdict] ?? DUE_VERDICT_LABELS[verdict];
  return verdict === 'late' && years > 0 ? `延后至少${years}年` : DUE_VERDICT_LABELS[verdict];
}

/** A verdict on a promise, for a cell and its explanation. */
function describeSlippage(kind: PromiseKind, slippage: Slippage): SlippageView {
  const { verdict, years = 0, text, eventIds, isInferred } = slippage;
  const label = `${nameVerdict(kind, slippage)}${isInferred ? '（推定）' : ''}`;
  return { verdict, label, text, order: SLIPPAGE_ORDER[verdict] - years / 100, eventIds };
}

export interface ProjectsView {
  readonly rows: readonly ProjectRowView[];
  readonly counts: FacetCounts;
  readonly total: number;
  readonly leftOut: LeftOut;
}

/** What an event promises: `2026年建成`, or `即将投用` without a date; undefined if it promises nothing. */
export function describeDue(event: ProjectEvent): DueView | undefined {
  const { id, dueBy, dueStatus } = event;
  const kind = kindOfPromise(event);
  if (kind === undefined) return undefined;
  const state = dueStatus === undefined ? '' : PROJECT_STATUS_LABELS[dueStatus];
  return dueBy === undefined
    ? { text: `即将${state}`, year: undefined, kind, sourceId: id }
    : { text: `${formatPeriod(dueBy)}${state}`, year: parsePeriod(dueBy).end, kind, sourceId: id };
}

/** The wholes that a project is part of, the nearest first. */
function listWholes(
  dataset: Dataset,
  { partOfId }: Project,
  seen: readonly string[] = [],
): Project[] {
  if (partOfId === undefined || seen.includes(partOfId)) return [];
  const whole = lookUp(dataset.projectById, partOfId);
  return [whole, ...listWholes(dataset, whole, [...seen, partOfId])];
}

/** A project with its wholes and parts, which speak of it too. */
export function familyOf(dataset: Dataset, project: Project): Family {
  const toMember = ({ id, name }: Project): Member => ({ name, events: dataset.eventsOf(id) });
  return {
    name: project.name,
    wholes: listWholes(dataset, project).map(toMember),
    parts: dataset.partsOf(project.id).map(toMember),
  };
}

/** What became of each promise of a project, in the order in which they were made. */
export function listPromises(dataset: Dataset, projectId: string): PromiseView[] {
  const family = familyOf(dataset, lookUp(dataset.projectById, projectId));
  return computeDueOutcomes(dataset.eventsOf(projectId), dataset.documents, family).flatMap(
    ({ promise, ...slippage }) => {
      const due = describeDue(promise);
      return due === undefined ? [] : [{ due, outcome: describeSlippage(due.kind, slippage) }];
    },
  );
}

function mentionView(dataset: Dataset, projectId: string): MentionView {
  const word = latestWordOn(dataset, projectId);
  const value = mentionOf(word);
  const classes = listMentions(dataset.documents);
  const order = classes.findIndex((known) => known.value === value);
  return { value, label: classes[order]?.label ?? '', order, ...describeMention(word) };
}

/** `承诺 2026年建成`, `力争 2025年投用`, `即将投用` */
export function nameDue({ kind, text }: DueView): string {
  return kind === 'imminent' ? text : `${PROMISE_KIND_LABELS[kind]} ${text}`;
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

/** What kind of statement says a state. */
export function nameStatement(isResult: boolean): string {
  return isResult ? '结果' : '计划';
}

function toRow(dataset: Dataset, project: Project): ProjectRowView {
  const sector = lookUp(dataset.sectorById, project.sectorId);
  const events = dataset.eventsOf(project.id);
  const latest = dataset.latestEventOf(project.id);
  const { state } = latestWordOn(dataset, project.id);
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
    asOfMoment: state?.moment,
    statement: state === undefined ? '—' : nameStatement(state.isResult),
    mention: mentionView(dataset, project.id),
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
    leftOut: computeLeftOut(projectSubjects(dataset), own),
  };
}
