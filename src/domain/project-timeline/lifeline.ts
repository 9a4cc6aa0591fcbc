import type { PlanDocument, ProjectEvent } from '@/domain/statements/dataset';
import { endOf, parsePeriod } from '@/domain/time/period';
import type { ProjectStatus } from '@/domain/vocabularies';
import type { DueOutcome } from './due-outcomes';
import { toTestimonies } from './testimony';

/** A project's states over time, as a bar: each from the moment it is said to hold until the next one. */

/** A state that holds from one moment to another, in years: 2026 is the turn of 2025 to 2026. */
export interface LifeSpan {
  readonly status: ProjectStatus;
  readonly start: number;
  readonly end: number;
  /** The statement that says it. */
  readonly event: ProjectEvent;
  readonly isResult: boolean;
}

/** When a promise falls due: the end of the period that it names. */
export interface DueMark {
  readonly moment: number;
  readonly outcome: DueOutcome;
  /** Whether an earlier promise named another time. */
  readonly isRevised: boolean;
}

/** By how much a promise slipped, as far as it is known: from its time to the next one, or to the last word. */
export interface Slip {
  readonly start: number;
  readonly end: number;
}

export interface Lifeline {
  readonly spans: readonly LifeSpan[];
  readonly dues: readonly DueMark[];
  readonly slips: readonly Slip[];
}

function toSpans(
  events: readonly ProjectEvent[],
  documents: readonly PlanDocument[],
  until: number,
): LifeSpan[] {
  const known = toTestimonies(events, documents)
    .flatMap(({ event, state, moment, isResult }) =>
      state === undefined ? [] : [{ event, status: state, start: moment, isResult }],
    )
    .sort((a, b) => a.start - b.start);
  return known.flatMap((span, index) => {
    const end = known[index + 1]?.start ?? Math.max(until, span.start);
    // Of two statements of one moment the later document's stands.
    return end === span.start && index < known.length - 1 ? [] : [{ ...span, end }];
  });
}

function toDues(outcomes: readonly DueOutcome[]): DueMark[] {
  const dated = outcomes.flatMap((outcome) => {
    const { dueBy } = outcome.promise;
    return dueBy === undefined ? [] : [{ moment: endOf(parsePeriod(dueBy)), outcome }];
  });
  return dated.map((due, index) => ({
    ...due,
    isRevised: dated.slice(0, index).some(({ moment }) => moment !== due.moment),
  }));
}

/**
 * A project's life as far as the documents tell it.
 * @param events of the project
 * @param outcomes what became of its promises, in the order in which they were made
 * @param until the moment of the last word of all documents, where an open bar ends
 */
export function computeLifeline(
  events: readonly ProjectEvent[],
  {
    documents,
    outcomes,
    until,
  }: {
    readonly documents: readonly PlanDocument[];
    readonly outcomes: readonly DueOutcome[];
    readonly until: number;
  },
): Lifeline {
  const dues = toDues(outcomes);
  const slips = dues.flatMap(({ moment, outcome }) => {
    if (outcome.verdict !== 'late' && outcome.verdict !== 'fell-short') return [];
    const next = Math.min(...dues.map((due) => due.moment).filter((later) => later > moment));
    const end = Number.isFinite(next) ? next : Math.max(until, moment);
    return end > moment ? [{ start: moment, end }] : [];
  });
  return { spans: toSpans(events, documents, until), dues, slips };
}
