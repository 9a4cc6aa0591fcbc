import { latestWordOn, mentionOf } from '@/domain/project-timeline/latest-word';
import { isUnfinishedMention } from '@/domain/project-timeline/mention';
import {
  isBehind,
  isOfLaterRound,
  rankOf,
  type Testimony,
  toTestimonies,
} from '@/domain/project-timeline/testimony';
import type { Project } from '@/domain/statements/dataset';
import type { Change, ChangeType } from './change';
import type { Readings } from './readings';
import { placeProject, sideOfTestimony } from './sides';

const saysState = ({ state, event }: Testimony): boolean =>
  state !== undefined || event.status === 'cancelled';

/** The place of what is said in a project's life; what was given up stands behind all else that is said. */
function placeOf({ state, event }: Testimony): number {
  return event.status === 'cancelled' ? Number.POSITIVE_INFINITY : state ? rankOf(state) : -1;
}

/**
 * What was said of a project in the last round that says a state: the furthest, for a lesser word beside a
 * greater one is no contradiction; the last of equals. Where no state is said, the last word.
 */
function findLastState(testimonies: readonly Testimony[]): Testimony | undefined {
  const [last, ...others] = testimonies.filter(saysState).reverse();
  if (last === undefined) return testimonies.at(-1);
  return others
    .filter(({ document }) => !isOfLaterRound(last.document, document))
    .reduce((best, next) => (placeOf(next) > placeOf(best) ? next : best), last);
}

function typeOf(was: Testimony | undefined, is: Testimony): ChangeType {
  if (was === undefined) return 'named';
  if (is.event.status === 'cancelled') {
    return was.event.status === 'cancelled' ? 'reaffirmed' : 'cancelled';
  }
  if (is.state === undefined) return 'mentioned';
  if (was.state === undefined) return 'stated';
  if (isBehind(is.state, was.state)) return 'back';
  return rankOf(is.state) > rankOf(was.state) ? 'forward' : 'reaffirmed';
}

function toMove({ before, after, isIssued }: Readings, project: Project): Change[] {
  const isNew = ({ event }: Testimony): boolean => isIssued(event);
  const is = findLastState(
    toTestimonies(after.eventsOf(project.id), after.documents).filter(isNew),
  );
  if (is === undefined) return [];
  const was = findLastState(toTestimonies(before.eventsOf(project.id), before.documents));
  return [
    {
      ...placeProject(after, project),
      ...{ id: `project.${project.id}`, kind: 'projects', type: typeOf(was, is) },
      ...{ period: is.event.asOf, documentId: is.document.id },
      before: was && sideOfTestimony(was),
      after: sideOfTestimony(is),
    },
  ];
}

/** Works of which the new documents speak, with what was said of them last. */
export function listProjectMoves(readings: Readings): Change[] {
  return readings.after.projects.flatMap((project) => toMove(readings, project));
}

function toSilence({ before, after, isIssued }: Readings, project: Project): Change[] {
  const word = latestWordOn(after, project.id);
  const { state, document, silent } = word;
  if (!isUnfinishedMention(mentionOf(word)) || document === undefined || !state) return [];
  if (!before.projectById.has(project.id) || latestWordOn(before, project.id).isSilent) return [];
  const silentNow = silent.filter(({ id }) => isIssued({ documentId: id }));
  return [
    {
      ...placeProject(after, project),
      ...{ id: `silent.${project.id}`, kind: 'unmentioned', type: 'silent' },
      ...{ period: state.event.asOf, documentId: document.id },
      before: sideOfTestimony(state),
      after: undefined,
      reason: `${silentNow.map(({ shortTitle }) => shortTitle).join('、')}未再提及`,
    },
  ];
}

/** Unfinished works that were spoken of in the last round known then, and in no document since. */
export function listSilences(readings: Readings): Change[] {
  return readings.after.projects.flatMap((project) => toSilence(readings, project));
}
