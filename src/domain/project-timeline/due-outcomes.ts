import type { PlanDocument, ProjectEvent } from '@/domain/statements/dataset';
import { comparePeriods } from '@/domain/time/period';
import { reportedUntil } from '@/domain/time/reported-until';
import { decideCancelled, decideKept, decideLate, decideOpen, decideReached } from './due-decision';
import { toDue } from './promise';
import type { Slippage } from './slippage';
import { type Testimony, toTestimonies } from './testimony';

export interface DueOutcome extends Slippage {
  /** The event that promises. */
  readonly promise: ProjectEvent;
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
  // States are said by documents alone, of whatever kind of period.
  const until = reportedUntil({ documents, observations: [] }, 'any');
  return all.flatMap((promise) => {
    const due = toDue(promise.event);
    if (due === undefined) return [];
    const evidence = findEvidence(promise, all);
    const { decidedBy, ...decision } =
      decideKept(due, evidence) ??
      decideCancelled(due, evidence) ??
      decideLate(due, evidence) ??
      decideReached(due, evidence) ??
      decideOpen(due, evidence, until);
    const eventIds = [promise, ...decidedBy].map(({ event }) => event.id);
    return [{ ...decision, eventIds, promise: promise.event }];
  });
}
