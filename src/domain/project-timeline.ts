import { type Dataset, lookUp, type PlanDocument, type ProjectEvent } from '@/domain/dataset';
import { comparePeriods, formatPeriod, type Period, parsePeriod } from '@/domain/period';
import { PROJECT_STATUS_LABELS, PROJECT_STATUSES, type ProjectStatus } from '@/domain/vocabularies';

/**
 * A project's states against what was promised of it.
 *
 * What an event proves depends on when it was said. A **result** is of a period that ends at or before
 * the end of the period that its document reviews, or before the document was issued: its state holds
 * at the end of that period. Anything else is a **plan statement**: its state holds when the document
 * is issued (or when the planned period starts, if that is later), and what it says beyond that is a
 * promise. A plan statement whose state is the promised one states no present state at all.
 */

/** What became of a promise. */
export const DUE_VERDICTS = ['kept', 'late', 'reached', 'not-yet', 'unknown', 'cancelled'] as const;
export type DueVerdict = (typeof DUE_VERDICTS)[number];

export const DUE_VERDICT_LABELS: Record<DueVerdict, string> = {
  kept: '按期',
  late: '延后',
  reached: '已实现，是否按期未说明',
  'not-yet': '未到期',
  unknown: '后续文件未说明',
  cancelled: '取消',
};

/** How a later statement falls behind an earlier result. */
export const REGRESSION_KINDS = ['fallen-back', 'promised-again'] as const;
export type RegressionKind = (typeof REGRESSION_KINDS)[number];

export const REGRESSION_KIND_LABELS: Record<RegressionKind, string> = {
  'fallen-back': '前后不一',
  'promised-again': '再次承诺',
};

/** The verdict on one promise, or on all promises of a project. */
export interface Slippage {
  readonly verdict: DueVerdict;
  /** By how many calendar years it slipped, at least; 0 within the year. Only of `late`. */
  readonly years?: number;
  /** The arithmetic for readers: `原定2025年建成；2026年计划称2026年在建，至少延后1年`. */
  readonly text: string;
  /** The promise first, then the events that decide. */
  readonly eventIds: readonly string[];
}

export interface DueOutcome extends Slippage {
  /** The event that promises. */
  readonly promise: ProjectEvent;
}

/** A later statement that falls behind an earlier result. */
export interface Regression {
  readonly kind: RegressionKind;
  readonly earlier: ProjectEvent;
  readonly later: ProjectEvent;
  /** `2025年计划称2024年建成；2025年计划称2025年在建，状态回退`. */
  readonly text: string;
}

/** How many projects stood where, by all that was known when a document was issued. */
export interface StatusCountRow {
  readonly documentId: string;
  readonly label: string;
  /** Year of issue. */
  readonly year: number;
  readonly counts: Readonly<Record<ProjectStatus, number>>;
}

/** The states of a project's life in order, without those that stand beside it. */
const LIFE: readonly ProjectStatus[] = PROJECT_STATUSES.filter(
  (status) => status !== 'mentioned' && status !== 'cancelled',
);

/**
 * States that a statement of an earlier one does not rule out: works go on inside a finished structure,
 * a trial run follows the building, and "built" says nothing of whether it is open.
 */
const LEAVES_OPEN: Partial<Record<ProjectStatus, ProjectStatus>> = {
  'under-construction': 'structure-complete',
  trial: 'completed',
  completed: 'in-operation',
};

/** States that last, so that a result of a year does not say that they were reached in that year. */
const LASTING: ReadonlySet<ProjectStatus> = new Set<ProjectStatus>([
  'planned',
  'preparing',
  'under-construction',
  'in-operation',
]);

/** Words that say the opening itself, not just that the thing is open. */
const OPENING = /通车|通航|投产|投用|投运|投入|启用|开通|开诊|开馆|开业|开园|开街|开学|招生|揭牌/;

/** Length of a period in years; those of whole years start at their first year instead. */
const FRACTION: Record<Period['kind'], number> = {
  span: 1,
  year: 1,
  quarter: 1 / 4,
  month: 1 / 12,
  week: 1 / 53,
};

/** A project event with what it proves. */
interface Testimony {
  readonly event: ProjectEvent;
  readonly document: PlanDocument;
  readonly isResult: boolean;
  /** When its state holds, in years: 2026 is the turn of 2025 to 2026. */
  readonly moment: number;
  /** The state that holds then; undefined if none is said, or only a promised one. */
  readonly state: ProjectStatus | undefined;
}

interface Due {
  readonly promise: ProjectEvent;
  readonly by: Period;
  /** The end of `by` in years. */
  readonly end: number;
  /** The promised state; undefined if the words do not say it. */
  readonly status: ProjectStatus | undefined;
  /** The state from which on the promise is kept: without a promised state, only the last will do. */
  readonly wanted: ProjectStatus;
}

const rankOf = (status: ProjectStatus): number => LIFE.indexOf(status);

function endOf({ end, within }: Period): number {
  return end + within;
}

function startOf({ kind, start, within }: Period): number {
  return start + within - FRACTION[kind];
}

/** A date in years, to the day: 2025-07-01 is about 2025.5. */
function toYears(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 372;
}

/** Whether an event reports what has happened, by its document's own dates. */
function isResultOf(document: PlanDocument, event: ProjectEvent): boolean {
  const end = endOf(parsePeriod(event.asOf));
  return end <= endOf(parsePeriod(document.reviews)) || end <= toYears(document.issuedOn);
}

function presentState(event: ProjectEvent, isResult: boolean): ProjectStatus | undefined {
  if (rankOf(event.status) < 0) return undefined;
  const isPromised =
    event.dueStatus !== undefined && rankOf(event.status) >= rankOf(event.dueStatus);
  return isPromised && !isResult ? undefined : event.status;
}

function toTestimony(event: ProjectEvent, document: PlanDocument): Testimony {
  const isResult = isResultOf(document, event);
  const asOf = parsePeriod(event.asOf);
  return {
    event,
    document,
    isResult,
    moment: isResult ? endOf(asOf) : Math.max(startOf(asOf), toYears(document.issuedOn)),
    state: presentState(event, isResult),
  };
}

/** By document, then by the period spoken of, then by line. */
function compareTestimonies(a: Testimony, b: Testimony): number {
  return (
    a.document.issuedOn.localeCompare(b.document.issuedOn) ||
    comparePeriods(a.event.asOf, b.event.asOf) ||
    a.event.line - b.event.line
  );
}

function toTestimonies(
  events: readonly ProjectEvent[],
  documents: readonly PlanDocument[],
): readonly Testimony[] {
  const documentById = new Map(documents.map((document) => [document.id, document]));
  return events
    .map((event) => toTestimony(event, lookUp(documentById, event.documentId)))
    .sort(compareTestimonies);
}

/** Whether the thing stood at `wanted` or beyond. */
function hasReached({ state }: Testimony, wanted: ProjectStatus): boolean {
  return state !== undefined && rankOf(state) >= rankOf(wanted);
}

/** Whether the thing cannot have stood at `wanted`. */
function isBehind(state: ProjectStatus, wanted: ProjectStatus): boolean {
  return rankOf(state) < rankOf(wanted) && LEAVES_OPEN[state] !== wanted;
}

/** `2025年投用（“建成通车”）`; the words are left out where they are the label. */
function say(period: string, status: ProjectStatus | undefined, { printed }: ProjectEvent): string {
  const label = status === undefined ? '完成' : PROJECT_STATUS_LABELS[status];
  const words = printed.replaceAll('“', '‘').replaceAll('”', '’');
  return `${formatPeriod(period)}${label}${printed === label ? '' : `（“${words}”）`}`;
}

function sayState({ event, document }: Testimony): string {
  return `${document.shortTitle}称${say(event.asOf, event.status, event)}`;
}

/** The promise of an event that promises; its state if it does not. */
function sayPromise(testimony: Testimony): string {
  const { event, document } = testimony;
  if (event.dueBy === undefined) return sayState(testimony);
  return `${document.shortTitle}称${say(event.dueBy, event.dueStatus, event)}`;
}

function sayDue({ by, status, promise }: Due): string {
  return `原定${say(by.text, status, promise)}`;
}

function sayDelay(years: number): string {
  return years === 0 ? '延后，不足1年' : `延后${years}年`;
}

function toDue(promise: ProjectEvent): Due | undefined {
  const { dueBy, dueStatus } = promise;
  if (dueBy === undefined) return undefined;
  const by = parsePeriod(dueBy);
  const status = dueStatus !== undefined && rankOf(dueStatus) >= 0 ? dueStatus : undefined;
  return { promise, by, end: endOf(by), status, wanted: status ?? 'in-operation' };
}

/**
 * What can decide on a promise: everything that later documents say. What the same document, or one of
 * the same day, says counts only as a result that is no older than the promise: another sentence of
 * the same plan does not fulfil it.
 */
function findEvidence(promise: Testimony, all: readonly Testimony[]): readonly Testimony[] {
  return all.filter((testimony) => {
    if (testimony === promise) return false;
    const order = testimony.document.issuedOn.localeCompare(promise.document.issuedOn);
    if (order !== 0) return order > 0;
    return testimony.isResult && comparePeriods(testimony.event.asOf, promise.event.asOf) >= 0;
  });
}

/** By how many years at least a statement shows the promise to slip; undefined if it does not. */
function delayBy({ event, moment, state }: Testimony, due: Due): number | undefined {
  if (due.status === undefined) return undefined;
  const delays: number[] = [];
  if (state !== undefined && isBehind(state, due.status) && moment >= due.end) {
    delays.push(Math.floor(moment) - due.by.end);
  }
  const renewed = toDue(event);
  if (
    renewed?.status !== undefined &&
    rankOf(renewed.status) <= rankOf(due.status) &&
    renewed.end > due.end
  ) {
    delays.push(renewed.by.end - due.by.end);
  }
  return delays.length === 0 ? undefined : Math.max(...delays);
}

/** The years by which a result says the promised state itself to have come late. */
function lateArrival({ event, isResult, state }: Testimony, due: Due): number | undefined {
  if (!isResult || state === undefined || state !== due.status) return undefined;
  const asOf = parsePeriod(event.asOf);
  if (asOf.kind === 'span' || startOf(asOf) < due.end) return undefined;
  if (LASTING.has(state) && !OPENING.test(event.printed)) return undefined;
  return asOf.end - due.by.end;
}

type Decision = Omit<Slippage, 'eventIds'> & { readonly decidedBy: readonly Testimony[] };
type Decide = (due: Due, evidence: readonly Testimony[]) => Decision | undefined;

const decideKept: Decide = (due, evidence) => {
  const reached = evidence.find(
    (testimony) =>
      testimony.isResult && hasReached(testimony, due.wanted) && testimony.moment <= due.end,
  );
  if (reached === undefined) return undefined;
  const text = `${sayDue(due)}；${sayState(reached)}，按期`;
  const contrary = evidence.find(
    (testimony) => testimony !== reached && delayBy(testimony, due) !== undefined,
  );
  return contrary === undefined
    ? { verdict: 'kept', text, decidedBy: [reached] }
    : {
        verdict: 'kept',
        text: `${text}；但${sayPromise(contrary)}`,
        decidedBy: [reached, contrary],
      };
};

const decideCancelled: Decide = (due, evidence) => {
  const last = evidence.findLast(
    ({ event }) => event.status !== 'mentioned' || event.dueBy !== undefined,
  );
  if (last?.event.status !== 'cancelled') return undefined;
  return { verdict: 'cancelled', text: `${sayDue(due)}；${sayState(last)}`, decidedBy: [last] };
};

const decideLate: Decide = (due, evidence) => {
  const arrival = evidence.findIndex((testimony) => hasReached(testimony, due.wanted));
  const reached = arrival < 0 ? undefined : evidence[arrival];
  const exact = reached && lateArrival(reached, due);
  if (reached !== undefined && exact !== undefined) {
    const text = `${sayDue(due)}；${sayState(reached)}，${sayDelay(exact)}`;
    return { verdict: 'late', years: exact, text, decidedBy: [reached] };
  }
  // Of two that say the same delay, the new date says more than the state.
  const [worst] = (arrival < 0 ? evidence : evidence.slice(0, arrival))
    .flatMap((testimony) => {
      const years = delayBy(testimony, due);
      return years === undefined ? [] : [{ testimony, years }];
    })
    .sort(
      (a, b) =>
        b.years - a.years ||
        Number(b.testimony.event.dueBy !== undefined) -
          Number(a.testimony.event.dueBy !== undefined),
    );
  if (worst === undefined) return undefined;
  const bound = worst.years === 0 ? '' : '至少';
  const text = `${sayDue(due)}；${sayPromise(worst.testimony)}，${bound}${sayDelay(worst.years)}`;
  const afterwards = reached === undefined ? '' : `；${sayState(reached)}`;
  return {
    verdict: 'late',
    years: worst.years,
    text: text + afterwards,
    decidedBy: reached === undefined ? [worst.testimony] : [worst.testimony, reached],
  };
};

const decideReached: Decide = (due, evidence) => {
  const reached = evidence.find((testimony) => hasReached(testimony, due.wanted));
  if (reached === undefined) return undefined;
  const text = `${sayDue(due)}；${sayState(reached)}，是否按期未说明`;
  return { verdict: 'reached', text, decidedBy: [reached] };
};

function decideOpen(due: Due, evidence: readonly Testimony[], reportedUntil: number): Decision {
  if (due.end > reportedUntil) {
    const text = `${sayDue(due)}，截至最新文件的报告期尚未到期`;
    return { verdict: 'not-yet', text, decidedBy: [] };
  }
  const last = evidence.findLast(({ state }) => state !== undefined);
  if (last === undefined) {
    const reason = evidence.length === 0 ? '后续文件未提及' : '后续文件提及而未说明状态';
    return { verdict: 'unknown', text: `${sayDue(due)}，${reason}`, decidedBy: [] };
  }
  const reason = last.moment >= due.end ? '是否按期未说明' : '其后文件未说明状态';
  const text = `${sayDue(due)}；${sayState(last)}，${reason}`;
  return { verdict: 'unknown', text, decidedBy: [last] };
}

/**
 * The promises of one project (its events with `dueBy`), in order, each with what later statements make
 * of it. In this order:
 *
 * - `kept`: a result says the promised state or one beyond it, of a period that ends with `dueBy` or before;
 * - `cancelled`: the last word is that it was given up;
 * - `late`: before the state is reached, a statement of a time after `dueBy` is still behind it, or it
 *   (or a state before it) is promised for later; or a result says that it came in a later year.
 *   The years are the least that the statements allow;
 * - `reached`: the state is said, but by no result that tells whether it came by `dueBy` or after: a
 *   result of a later period that says a lasting state or one beyond, or a plan that takes it as given;
 * - `not-yet`: `dueBy` ends after every period that the documents report on;
 * - `unknown`: no later document says a state that decides.
 *
 * A promise that names no state is kept by a thing in operation, and never late. A promise without a
 * period is none.
 * @throws RangeError if an event's document is not among the documents.
 */
export function computeDueOutcomes(
  events: readonly ProjectEvent[],
  documents: readonly PlanDocument[],
): readonly DueOutcome[] {
  const all = toTestimonies(events, documents);
  const reportedUntil = Math.max(...documents.map(({ reviews }) => endOf(parsePeriod(reviews))));
  return all.flatMap((promise) => {
    const due = toDue(promise.event);
    if (due === undefined) return [];
    const evidence = findEvidence(promise, all);
    const { decidedBy, ...decision } =
      decideKept(due, evidence) ??
      decideCancelled(due, evidence) ??
      decideLate(due, evidence) ??
      decideReached(due, evidence) ??
      decideOpen(due, evidence, reportedUntil);
    const eventIds = [promise, ...decidedBy].map(({ event }) => event.id);
    return [{ ...decision, eventIds, promise: promise.event }];
  });
}

/**
 * A project's slippage over all its promises: that it was cancelled; else the promise that slipped
 * most, the oldest first, since a new date does not undo the old; else the last promise.
 * Undefined without promises.
 */
export function computeSlippage(outcomes: readonly DueOutcome[]): Slippage | undefined {
  const late = outcomes.filter(({ verdict }) => verdict === 'late');
  const most = Math.max(...late.map(({ years = 0 }) => years));
  const chosen =
    outcomes.findLast(({ verdict }) => verdict === 'cancelled') ??
    late.find(({ years = 0 }) => years === most) ??
    outcomes.at(-1);
  if (chosen === undefined) return undefined;
  const { promise: _, ...slippage } = chosen;
  return slippage;
}

/** Whether `later` speaks of a later time than `earlier`, or of the same in a later document. */
function isAfter(later: Testimony, earlier: Testimony): boolean {
  const order = later.document.issuedOn.localeCompare(earlier.document.issuedOn);
  const periods = comparePeriods(later.event.asOf, earlier.event.asOf);
  return order > 0 ? periods >= 0 : order === 0 && periods > 0;
}

/** What a document says furthest of each period: a lesser word beside a greater one is no contradiction. */
function furthestByPeriod(all: readonly Testimony[]): readonly Testimony[] {
  const furthest = new Map<string, Testimony>();
  for (const testimony of all) {
    if (testimony.state === undefined) continue;
    const key = `${testimony.document.id} ${testimony.event.asOf}`;
    const known = furthest.get(key);
    if (known?.state === undefined || rankOf(testimony.state) > rankOf(known.state)) {
      furthest.set(key, testimony);
    }
  }
  return [...furthest.values()];
}

function kindOfRegression(
  later: Testimony,
  earlier: Testimony,
  isFurthest: boolean,
): RegressionKind | undefined {
  if (!earlier.isResult || earlier.state === undefined || !isAfter(later, earlier)) return;
  if (isFurthest && later.state !== undefined && isBehind(later.state, earlier.state)) {
    return 'fallen-back';
  }
  const { dueStatus } = later.event;
  const isDone = dueStatus !== undefined && rankOf(dueStatus) <= rankOf(earlier.state);
  return isDone && rankOf(dueStatus) >= 0 ? 'promised-again' : undefined;
}

/**
 * Later statements that fall behind an earlier result, and promises of what a result says to be done
 * (an extension, a second opening, or a mistake: for people to judge). Only results can be fallen
 * behind; each later statement is set against the furthest of them, the latest if several.
 * @throws RangeError if an event's document is not among the documents.
 */
export function findRegressions(
  events: readonly ProjectEvent[],
  documents: readonly PlanDocument[],
): readonly Regression[] {
  const all = toTestimonies(events, documents);
  const furthest = new Set(furthestByPeriod(all));
  return all.flatMap((later) => {
    const [found] = all
      .flatMap((earlier) => {
        const kind = kindOfRegression(later, earlier, furthest.has(later));
        return kind === undefined ? [] : [{ kind, earlier }];
      })
      .sort(
        (a, b) =>
          rankOf(b.earlier.event.status) - rankOf(a.earlier.event.status) ||
          compareTestimonies(b.earlier, a.earlier),
      );
    if (found === undefined) return [];
    const { kind, earlier } = found;
    const sentence = kind === 'fallen-back' ? sayState(later) : sayPromise(later);
    const text = `${sayState(earlier)}；${sentence}，${REGRESSION_KIND_LABELS[kind]}`;
    return [{ kind, earlier: earlier.event, later: later.event, text }];
  });
}

function countStatuses(statuses: Iterable<ProjectStatus>): Record<ProjectStatus, number> {
  const counts: Record<ProjectStatus, number> = {
    planned: 0,
    preparing: 0,
    starting: 0,
    'under-construction': 0,
    'structure-complete': 0,
    trial: 0,
    completed: 0,
    'in-operation': 0,
    mentioned: 0,
    cancelled: 0,
  };
  for (const status of statuses) counts[status] += 1;
  return counts;
}

/**
 * The projects (of one sector) by the latest state that all documents up to and with each one say, in
 * the order of issue. A project counts from the document that first names it; a mere mention does not
 * replace a state. The last row agrees with `dataset.latestEventOf`.
 */
export function computeStatusOverYears(
  dataset: Dataset,
  sectorId?: string,
): readonly StatusCountRow[] {
  const known = new Map<string, ProjectStatus>();
  return dataset.documents.map((document) => {
    for (const { documentId, projectId, status } of dataset.events) {
      if (documentId !== document.id) continue;
      const project = lookUp(dataset.projectById, projectId);
      if (sectorId !== undefined && project.sectorId !== sectorId) continue;
      if (status !== 'mentioned' || !known.has(projectId)) known.set(projectId, status);
    }
    return {
      documentId: document.id,
      label: document.shortTitle,
      year: Number(document.issuedOn.slice(0, 4)),
      counts: countStatuses(known.values()),
    };
  });
}
