import { lookUp, type PlanDocument, type ProjectEvent } from '@/domain/statements/dataset';
import { comparePeriods, endOf, formatPeriod, parsePeriod, startOf } from '@/domain/time/period';
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

/** A project event with what it proves. */
export interface Testimony {
  readonly event: ProjectEvent;
  readonly document: PlanDocument;
  readonly isResult: boolean;
  /** When its state holds, in years: 2026 is the turn of 2025 to 2026. */
  readonly moment: number;
  /** The state that holds then; undefined if none is said, or only a promised one. */
  readonly state: ProjectStatus | undefined;
}

export const rankOf = (status: ProjectStatus): number => LIFE.indexOf(status);

/** A date in years, to the day: 2025-07-01 is about 2025.5. */
export function toYears(date: string): number {
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
export function compareTestimonies(a: Testimony, b: Testimony): number {
  return (
    a.document.issuedOn.localeCompare(b.document.issuedOn) ||
    comparePeriods(a.event.asOf, b.event.asOf) ||
    a.event.line - b.event.line
  );
}

export function toTestimonies(
  events: readonly ProjectEvent[],
  documents: readonly PlanDocument[],
): readonly Testimony[] {
  const documentById = new Map(documents.map((document) => [document.id, document]));
  return events
    .map((event) => toTestimony(event, lookUp(documentById, event.documentId)))
    .sort(compareTestimonies);
}

/** Documents that review the same year, whichever came first, are one round: neither answers the other. */
export function isOfLaterRound(document: PlanDocument, than: PlanDocument): boolean {
  return (
    document.issuedOn > than.issuedOn &&
    endOf(parsePeriod(document.reviews)) > endOf(parsePeriod(than.reviews))
  );
}

/** Whether the thing stood at `wanted` or beyond. */
export function hasReached({ state }: Testimony, wanted: ProjectStatus): boolean {
  return state !== undefined && rankOf(state) >= rankOf(wanted);
}

/** Whether the thing cannot have stood at `wanted`. */
export function isBehind(state: ProjectStatus, wanted: ProjectStatus): boolean {
  return rankOf(state) < rankOf(wanted) && LEAVES_OPEN[state] !== wanted;
}

/** The words of an event, with the one that governs them where it stands before: 力争……建成通车. */
function wordsOf({ printed, hedge }: ProjectEvent): string {
  const words = printed.replaceAll('“', '‘').replaceAll('”', '’');
  return hedge === undefined || printed.includes(hedge) ? words : `${hedge}……${words}`;
}

/** `投用（“建成通车”）`; the words are left out where they are the label. */
export function sayInWords(status: ProjectStatus | undefined, event: ProjectEvent): string {
  const label = status === undefined ? '完成' : PROJECT_STATUS_LABELS[status];
  const words = wordsOf(event);
  return words === label ? label : `${label}（“${words}”）`;
}

/** `2025年投用（“建成通车”）` */
export function say(
  period: string,
  status: ProjectStatus | undefined,
  event: ProjectEvent,
): string {
  return `${formatPeriod(period)}${sayInWords(status, event)}`;
}

export function sayState({ event, document }: Testimony): string {
  return `${document.shortTitle}称${say(event.asOf, event.status, event)}`;
}
