import {
  type Dataset,
  lookUp,
  type PlanDocument,
  type ProjectEvent,
} from '@/domain/statements/dataset';
import { perDataset } from '@/domain/statements/per-dataset';
import { regionsAround } from '@/domain/statements/placement';
import type { ProjectStatus } from '@/domain/vocabularies';
import { saysOfAll } from './family-words';
import { silentAfter } from './mention';
import { isOfLaterRound, type Testimony, toTestimonies } from './testimony';

/** The last word of the documents on a project: how old it is, and of what kind. */
export interface LatestWord {
  /** What says the latest state; undefined where only its parts are spoken of. */
  readonly state: Testimony | undefined;
  /** The last document that speaks of it, of a part, or of all of the whole; undefined if none does. */
  readonly document: PlanDocument | undefined;
  /** Whether a later document of its city or district could have spoken of it and does not. */
  readonly isSilent: boolean;
  /** Those documents. */
  readonly silent: readonly PlanDocument[];
}

/** After these nothing more need be said. */
const ENDED: ReadonlySet<ProjectStatus> = new Set<ProjectStatus>([
  'completed',
  'in-operation',
  'cancelled',
]);

function partsWithin(dataset: Dataset, projectId: string, seen = new Set<string>()): Set<string> {
  for (const { id } of dataset.partsOf(projectId)) {
    if (seen.has(id)) continue;
    seen.add(id);
    partsWithin(dataset, id, seen);
  }
  return seen;
}

/** What is said of a project, of its parts, and of the whole where it is said of all of it. */
function eventsAbout(dataset: Dataset, projectId: string): readonly ProjectEvent[] {
  const { partOfId } = lookUp(dataset.projectById, projectId);
  const ofWhole = partOfId === undefined ? [] : dataset.eventsOf(partOfId);
  return [
    ...dataset.eventsOf(projectId),
    ...[...partsWithin(dataset, projectId)].flatMap((id) => dataset.eventsOf(id)),
    ...toTestimonies(ofWhole, dataset.documents)
      .filter(saysOfAll)
      .map(({ event }) => event),
  ];
}

function toLatestWord(dataset: Dataset, projectId: string): LatestWord {
  const latest = dataset.latestEventOf(projectId);
  const speaking = new Set(eventsAbout(dataset, projectId).map(({ documentId }) => documentId));
  const document = dataset.documents.findLast(({ id }) => speaking.has(id));
  const around = regionsAround(dataset, lookUp(dataset.projectById, projectId).regionIds);
  const silent = dataset.documents.filter(
    (later) =>
      document !== undefined &&
      isOfLaterRound(later, document) &&
      (around.has(later.regionId) || later.regionId === document.regionId),
  );
  return {
    state: latest && toTestimonies([latest], dataset.documents)[0],
    document,
    isSilent: silent.length > 0,
    silent,
  };
}

const words = perDataset((_: Dataset) => new Map<string, LatestWord>());

/** The last word on a project, made once. */
export function latestWordOn(dataset: Dataset, projectId: string): LatestWord {
  const known = words(dataset);
  const word = known.get(projectId) ?? toLatestWord(dataset, projectId);
  known.set(projectId, word);
  return word;
}

/** The class of a last word. */
export function mentionOf({ state, document, isSilent }: LatestWord): string {
  if (document === undefined) return 'named';
  if (!isSilent) return 'current';
  if (state === undefined || state.event.status === 'mentioned') return 'named';
  return ENDED.has(state.event.status) ? 'ended' : silentAfter(document);
}

/** `2023年政府工作报告（2022-12-26）后未再提及`; the document alone where it is of the last round. */
export function describeMention({ document, isSilent }: LatestWord): {
  readonly brief: string;
  readonly text: string;
} {
  if (document === undefined) return { brief: '—', text: '—' };
  const ending = isSilent ? '后未再提及' : '';
  return {
    brief: `${document.shortTitle}${ending}`,
    text: `${document.shortTitle}（${document.issuedOn}）${ending}`,
  };
}
