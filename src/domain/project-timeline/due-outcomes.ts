import type { PlanDocument, ProjectEvent } from '@/domain/statements/dataset';
import { comparePeriods } from '@/domain/time/period';
import { reportedUntil } from '@/domain/time/reported-until';
import {
  type Decision,
  decideCancelled,
  decideImminent,
  decideKept,
  decideLate,
  decideNotYet,
  decideOpen,
  decideReached,
} from './due-decision';
import { decideByFamily } from './family';
import { type Due, toDue } from './promise';
import { kindOfPromise } from './promise-kind';
import type { Relative, Relatives } from './relatives';
import type { Said } from './silence';
import type { Slippage } from './slippage';
import { isOfLaterRound, type Testimony, toTestimonies } from './testimony';

export interface DueOutcome extends Slippage {
  /** The event that promises. */
  readonly promise: ProjectEvent;
}

/** A project that another belongs to, or that belongs to it. */
export interface Member {
  readonly name: string;
  readonly events: readonly ProjectEvent[];
}

/** A project's name, the wholes that it is part of, the nearest first, and its parts. */
export interface Family {
  readonly name: string;
  readonly wholes: readonly Member[];
  readonly parts: readonly Member[];
}

const ALONE: Family = { name: '', wholes: [], parts: [] };

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

/** What a member of the family says of a promise: of a part also what was done when it was made. */
function toRelative(
  { name, events }: Member,
  documents: readonly PlanDocument[],
  promise: Testimony,
): Relative {
  const all = toTestimonies(events, documents);
  const later = new Set(findEvidence(promise, all));
  return {
    name,
    evidence: all.filter((testimony) => testimony.isResult || later.has(testimony)),
    firstSaid: Math.min(...all.map(({ moment }) => moment)),
    lastNamedOn: all.at(-1)?.document.issuedOn ?? '',
  };
}

/**
 * What became of the promises of one project, in order: its events with `dueBy`, and those that say a
 * state to be near without a date. In this order:
 *
 * - `kept`: a result says the promised state or one beyond it, of a period that ends with `dueBy` or before;
 * - `cancelled`: the last word is that it was given up;
 * - `late`: before the state is reached, a statement of a time after `dueBy` is still behind it, or it
 *   (or a state before it) is promised for later; or a result says that it came in a later year.
 *   The years are the least that the statements allow; `fell-short` of what was only striven for;
 * - `reached`: the state is said, but by no result that tells whether it came by `dueBy` or after: a
 *   result of a later period that says a lasting state or one beyond, or a plan that takes it as given;
 * - what its whole or its parts prove (see `decideByFamily`), where its own statements prove nothing;
 * - `not-yet`: `dueBy` ends after every period that the documents report on;
 * - `unknown`: no later document says a state that decides.
 *
 * A promise that names no state is kept by a thing in operation, and never late.
 * @throws RangeError if an event's document is not among the documents.
 */
export function computeDueOutcomes(
  events: readonly ProjectEvent[],
  documents: readonly PlanDocument[],
  family: Family = ALONE,
): readonly DueOutcome[] {
  const all = toTestimonies(events, documents);
  // States are said by documents alone, of whatever kind of period.
  const until = reportedUntil({ documents, observations: [] }, 'any');

  const relativesAt = (promise: Testimony): Relatives => {
    const toRelatives = (members: readonly Member[]) =>
      members.map((member) => toRelative(member, documents, promise));
    return { wholes: toRelatives(family.wholes), parts: toRelatives(family.parts) };
  };

  const decideDated = (due: Due, { document }: Testimony, said: Said): Decision => {
    const { evidence, relatives } = said;
    return (
      decideKept(due, evidence) ??
      decideCancelled(due, evidence) ??
      decideLate(due, evidence) ??
      decideReached(due, evidence) ??
      decideByFamily(due, family.name, relatives) ??
      decideNotYet(due, until) ??
      decideOpen(due, document, said)
    );
  };

  return all.flatMap((promise) => {
    if (kindOfPromise(promise.event) === undefined) return [];
    const due = toDue(promise.event);
    const said = { evidence: findEvidence(promise, all), relatives: relativesAt(promise) };
    const isLatest = !documents.some((document) => isOfLaterRound(document, promise.document));
    const found =
      due === undefined ? decideImminent(promise, said, isLatest) : decideDated(due, promise, said);
    if (found === undefined) return [];
    const { decidedBy, ...decision } = found;
    const eventIds = [promise, ...decidedBy].map(({ event }) => event.id);
    return [{ ...decision, eventIds, promise: promise.event }];
  });
}
