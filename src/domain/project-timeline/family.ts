import type { ProjectStatus } from '@/domain/vocabularies';
import { type Decision, delayBy, lateness, sayDelay } from './due-decision';
import { isBeyond, saysOfAll } from './family-words';
import { type Due, sayDue, sayPromise } from './promise';
import type { Relative, Relatives } from './relatives';
import { hasReached, isBehind, sayState, type Testimony } from './testimony';

const inTime = (due: Due) => (testimony: Testimony) => testimony.moment <= due.end;
const reaches = (wanted: ProjectStatus) => (testimony: Testimony) =>
  testimony.isResult && hasReached(testimony, wanted);

/** A whole of which all is said to stand at the promised state has its parts there. */
function decideByWhole(due: Due, name: string, wholes: readonly Relative[]): Decision | undefined {
  if (isBeyond(name)) return undefined;
  for (const whole of wholes) {
    const reached = whole.evidence.find((said) => saysOfAll(said) && reaches(due.wanted)(said));
    if (reached === undefined) continue;
    const isKept = inTime(due)(reached);
    const ending = isKept ? '推定按期' : '推定已实现，是否按期未说明';
    const text = `${sayDue(due)}；所属的${whole.name}，${sayState(reached)}，${ending}`;
    return { verdict: isKept ? 'kept' : 'reached', isInferred: true, text, decidedBy: [reached] };
  }
  return undefined;
}

/** A part that the promise covered, and that cannot stand at the promised state once it is due. */
function decideByPartBehind(due: Due, parts: readonly Relative[]): Decision | undefined {
  const [worst] = parts
    .filter(({ firstSaid }) => firstSaid < due.end)
    .flatMap(({ name, evidence }) => {
      const arrival = evidence.findIndex((testimony) => hasReached(testimony, due.wanted));
      return (arrival < 0 ? evidence : evidence.slice(0, arrival)).flatMap((testimony) => {
        const years = delayBy(testimony, due);
        return years === undefined ? [] : [{ name, testimony, years }];
      });
    })
    .sort((a, b) => b.years - a.years);
  if (worst === undefined) return undefined;
  const { name, testimony, years } = worst;
  const delay = `推定整体${sayDelay(years, '至少')}`;
  const text = `${sayDue(due)}；其中的${name}，${sayPromise(testimony)}，${delay}`;
  return { verdict: lateness(due), years, isInferred: true, text, decidedBy: [testimony] };
}

/** A whole stands where all of its parts do; where they came to be open at different times, it is open. */
function decideByParts(due: Due, parts: readonly Relative[]): Decision | undefined {
  if (parts.length < 2) return undefined;
  const latest = parts.map(({ name, evidence }) => ({
    name,
    reached: evidence.find(reaches(due.wanted)),
    nearest: evidence.findLast(
      ({ isResult, state }) => isResult && state !== undefined && !isBehind(state, due.wanted),
    ),
  }));
  const decisive = latest.flatMap(({ name, reached, nearest }) => {
    const testimony = reached ?? nearest;
    return testimony === undefined ? [] : [{ name, testimony, isReached: reached !== undefined }];
  });
  const areReached = decisive.filter(({ isReached }) => isReached);
  if (decisive.length < parts.length || areReached.length === 0) return undefined;
  const isKept =
    areReached.length === parts.length && decisive.every(({ testimony }) => inTime(due)(testimony));
  const said = decisive.map(({ name, testimony }) => `${name}，${sayState(testimony)}`).join('；');
  const ending = isKept ? '推定按期' : '推定已实现，是否按期未说明';
  return {
    verdict: isKept ? 'kept' : 'reached',
    isInferred: true,
    text: `${sayDue(due)}；其中的${said}，${ending}`,
    decidedBy: decisive.map(({ testimony }) => testimony),
  };
}

/**
 * What the whole and the parts of a project say of a promise of which its own statements settle nothing:
 *
 * | said                                                              | of              | follows        |
 * | ----------------------------------------------------------------- | --------------- | -------------- |
 * | a result: all of the whole (全线, 全部, 全面) is there               | its part        | kept, reached  |
 * | the whole is in operation, without such a word                    | its part        | nothing        |
 * | all parts are there by the date                                   | the whole       | kept           |
 * | all parts are there or built, one is open, not all by the date    | the whole       | reached        |
 * | a part known before the date is under way after it                | the whole       | late           |
 * | some parts are there, of others nothing is said                   | the whole       | nothing        |
 * | anything of a later phase or an extension (二期, 南延)              | whole or part   | nothing        |
 */
export function decideByFamily(
  due: Due,
  name: string,
  { wholes, parts }: Relatives,
): Decision | undefined {
  const own = parts.filter((part) => !isBeyond(part.name));
  return (
    decideByWhole(due, name, wholes) ?? decideByPartBehind(due, own) ?? decideByParts(due, own)
  );
}
