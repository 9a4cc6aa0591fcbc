import type { PlanDocument } from '@/domain/statements/dataset';
import { parsePeriod, startOf } from '@/domain/time/period';
import type { ProjectStatus } from '@/domain/vocabularies';
import { type Due, sayDue, sayPromise, sayWord, toDue } from './promise';
import { type Said, saySilence } from './silence';
import type { Slippage } from './slippage';
import { hasReached, isBehind, rankOf, sayInWords, sayState, type Testimony } from './testimony';

/** States that last, so that a result of a year does not say that they were reached in that year. */
const LASTING: ReadonlySet<ProjectStatus> = new Set<ProjectStatus>([
  'planned',
  'preparing',
  'under-construction',
  'in-operation',
]);

/** Words that say the opening itself, not just that the thing is open. */
const OPENING = /通车|通航|投产|投用|投运|投入|启用|开通|开诊|开馆|开业|开园|开街|开学|招生|揭牌/;

/** @param bound 至少, where the statements allow more */
export function sayDelay(years: number, bound = ''): string {
  return years === 0 ? '延后，不足1年' : `${bound}延后${years}年`;
}

/** By how many years at least a statement shows the promise to slip; undefined if it does not. */
export function delayBy({ event, moment, state }: Testimony, due: Due): number | undefined {
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

export type Decision = Omit<Slippage, 'eventIds'> & { readonly decidedBy: readonly Testimony[] };
type Decide = (due: Due, evidence: readonly Testimony[]) => Decision | undefined;

export const decideKept: Decide = (due, evidence) => {
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

export const decideCancelled: Decide = (due, evidence) => {
  const last = evidence.findLast(
    ({ event }) => event.status !== 'mentioned' || event.dueBy !== undefined,
  );
  if (last?.event.status !== 'cancelled') return undefined;
  return { verdict: 'cancelled', text: `${sayDue(due)}；${sayState(last)}`, decidedBy: [last] };
};

/** What was only striven for is not broken as a promise is. */
export function lateness({ promise }: Due): 'late' | 'fell-short' {
  return promise.hedge === undefined ? 'late' : 'fell-short';
}

export const decideLate: Decide = (due, evidence) => {
  const arrival = evidence.findIndex((testimony) => hasReached(testimony, due.wanted));
  const reached = arrival < 0 ? undefined : evidence[arrival];
  const exact = reached && lateArrival(reached, due);
  if (reached !== undefined && exact !== undefined) {
    const text = `${sayDue(due)}；${sayState(reached)}，${sayDelay(exact)}`;
    return { verdict: lateness(due), years: exact, text, decidedBy: [reached] };
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
  const text = `${sayDue(due)}；${sayPromise(worst.testimony)}，${sayDelay(worst.years, '至少')}`;
  const afterwards = reached === undefined ? '' : `；${sayWord(reached)}`;
  return {
    verdict: lateness(due),
    years: worst.years,
    text: text + afterwards,
    decidedBy: reached === undefined ? [worst.testimony] : [worst.testimony, reached],
  };
};

export const decideReached: Decide = (due, evidence) => {
  const reached = evidence.find((testimony) => hasReached(testimony, due.wanted));
  if (reached === undefined) return undefined;
  const text = `${sayDue(due)}；${sayWord(reached)}，是否按期未说明`;
  return { verdict: 'reached', text, decidedBy: [reached] };
};

export function decideNotYet(due: Due, reportedUntil: number): Decision | undefined {
  if (due.end <= reportedUntil) return undefined;
  const text = `${sayDue(due)}，截至最新文件的报告期尚未到期`;
  return { verdict: 'not-yet', text, decidedBy: [] };
}

/** Of what leaves it open a result of the promised time comes before the last word. */
export function decideOpen(due: Due, promisedIn: PlanDocument, said: Said): Decision {
  const states = said.evidence.filter(({ state }) => state !== undefined);
  const last =
    states.findLast(({ isResult, moment }) => isResult && moment === due.end) ?? states.at(-1);
  if (last === undefined) {
    const reason = saySilence(promisedIn, said, '后续文件');
    return { verdict: 'unknown', text: `${sayDue(due)}，${reason}`, decidedBy: [] };
  }
  const reason =
    last.moment >= due.end ? '是否按期未说明' : saySilence(last.document, said, '其后文件');
  const text = `${sayDue(due)}；${sayWord(last)}，${reason}`;
  return { verdict: 'unknown', text, decidedBy: [last] };
}

/**
 * What became of a state said to be near (即将通车) without a date: it is reached, given up, or stays as it
 * was said until a document says more.
 */
export function decideImminent(
  promise: Testimony,
  whatIsSaid: Said,
  isLatest: boolean,
): Decision | undefined {
  const { dueStatus } = promise.event;
  if (dueStatus === undefined) return undefined;
  const { evidence } = whatIsSaid;
  const said = `${promise.document.shortTitle}称即将${sayInWords(dueStatus, promise.event)}，未说明期限`;
  const last = evidence.findLast(({ event }) => event.status !== 'mentioned');
  if (last?.event.status === 'cancelled') {
    return { verdict: 'cancelled', text: `${said}；${sayState(last)}`, decidedBy: [last] };
  }
  const reached = evidence.find((testimony) => hasReached(testimony, dueStatus));
  if (reached !== undefined) {
    return { verdict: 'reached', text: `${said}；${sayWord(reached)}`, decidedBy: [reached] };
  }
  if (last !== undefined) {
    const text = `${said}；${sayWord(last)}，未说明是否实现`;
    return { verdict: 'unknown', text, decidedBy: [last] };
  }
  if (isLatest) return { verdict: 'not-yet', text: `${said}，其后尚无新一期文件`, decidedBy: [] };
  const reason = saySilence(promise.document, whatIsSaid, '后续文件');
  return { verdict: 'unknown', text: `${said}，${reason}`, decidedBy: [] };
}
