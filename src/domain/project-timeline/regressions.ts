import type { PlanDocument, ProjectEvent } from '@/domain/statements/dataset';
import { comparePeriods } from '@/domain/time/period';
import { sayPromise } from './promise';
import {
  compareTestimonies,
  isBehind,
  rankOf,
  sayState,
  type Testimony,
  toTestimonies,
} from './testimony';

/**
 * How a later statement falls behind an earlier result: one excludes the other; or works go on at what
 * was said to be there, which may be an extension; or what is there is promised.
 */
export const REGRESSION_KINDS = ['fallen-back', 'built-on', 'promised-again'] as const;
export type RegressionKind = (typeof REGRESSION_KINDS)[number];

export const REGRESSION_KIND_LABELS: Record<RegressionKind, string> = {
  'fallen-back': '前后不一',
  'built-on': '后期表述较早期靠前',
  'promised-again': '再次承诺',
};

/** A later statement that falls behind an earlier result. */
export interface Regression {
  readonly kind: RegressionKind;
  readonly earlier: ProjectEvent;
  readonly later: ProjectEvent;
  /** `2025年计划称2024年建成；2025年计划称2025年在建，状态回退`. */
  readonly text: string;
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

/** Works afterwards at what stood: an extension or a contradiction, which the words do not tell apart. */
function isBuiltOn(later: Testimony, earlier: Testimony): boolean {
  return (
    later.state === 'under-construction' &&
    rankOf(earlier.event.status) > rankOf('under-construction') &&
    comparePeriods(later.event.asOf, earlier.event.asOf) > 0
  );
}

function kindOfRegression(
  later: Testimony,
  earlier: Testimony,
  isFurthest: boolean,
): RegressionKind | undefined {
  if (!earlier.isResult || earlier.state === undefined || !isAfter(later, earlier)) return;
  if (isFurthest && later.state !== undefined && isBehind(later.state, earlier.state)) {
    return isBuiltOn(later, earlier) ? 'built-on' : 'fallen-back';
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
    const sentence = kind === 'promised-again' ? sayPromise(later) : sayState(later);
    const text = `${sayState(earlier)}；${sentence}，${REGRESSION_KIND_LABELS[kind]}`;
    return [{ kind, earlier: earlier.event, later: later.event, text }];
  });
}
