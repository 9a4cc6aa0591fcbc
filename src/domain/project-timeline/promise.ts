import type { ProjectEvent } from '@/domain/statements/dataset';
import { endOf, type Period, parsePeriod } from '@/domain/time/period';
import type { ProjectStatus } from '@/domain/vocabularies';
import { rankOf, say, sayState, type Testimony } from './testimony';

/** A promise: what is to be reached, and by when. */
export interface Due {
  readonly promise: ProjectEvent;
  readonly by: Period;
  /** The end of `by` in years. */
  readonly end: number;
  /** The promised state; undefined if the words do not say it. */
  readonly status: ProjectStatus | undefined;
  /** The state from which on the promise is kept: without a promised state, only the last will do. */
  readonly wanted: ProjectStatus;
}

/** The promise of an event; undefined if it gives no time. */
export function toDue(promise: ProjectEvent): Due | undefined {
  const { dueBy, dueStatus } = promise;
  if (dueBy === undefined) return undefined;
  const by = parsePeriod(dueBy);
  const status = dueStatus !== undefined && rankOf(dueStatus) >= 0 ? dueStatus : undefined;
  return { promise, by, end: endOf(by), status, wanted: status ?? 'in-operation' };
}

/** `原定2025年建成`; `原拟2025年投用（“力争……建成通车”）` of what was only striven for */
export function sayDue({ by, status, promise }: Due): string {
  return `${promise.hedge === undefined ? '原定' : '原拟'}${say(by.text, status, promise)}`;
}

/** The promise of an event that promises; its state if it does not. */
export function sayPromise(testimony: Testimony): string {
  const { event, document } = testimony;
  if (event.dueBy === undefined) return sayState(testimony);
  return `${document.shortTitle}称${say(event.dueBy, event.dueStatus, event)}`;
}

/** A result by its state; a plan by what it promises, if it does: 建成 of a plan is no state. */
export function sayWord(testimony: Testimony): string {
  return testimony.isResult ? sayState(testimony) : sayPromise(testimony);
}
