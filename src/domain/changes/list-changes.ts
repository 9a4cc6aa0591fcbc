import type { Dataset } from '@/domain/statements/dataset';
import { perDataset } from '@/domain/statements/per-dataset';
import type { VerdictTone } from '@/domain/verdicts/verdict';
import { CHANGE_KINDS, CHANGE_TYPES, type Change, type ChangeType } from './change';
import { listFigureChanges } from './figure-changes';
import { listProjectMoves, listSilences } from './project-changes';
import { listPromiseChanges } from './promise-changes';
import { readSince } from './readings';
import { listTargetChanges } from './target-changes';
import { listVerdictChanges } from './verdict-changes';

const ORDER: readonly ChangeType[] = CHANGE_KINDS.flatMap((kind) => CHANGE_TYPES[kind]);

/** The place of a type among all, kinds in their order. */
export function orderOfType(type: ChangeType): number {
  return ORDER.indexOf(type);
}

/** What stands badly now comes first. */
const TONES: readonly (VerdictTone | undefined)[] = ['poor', 'fair'];

function urgencyOf({ after }: Change): number {
  const place = TONES.indexOf(after?.look?.tone);
  return place < 0 ? TONES.length : place;
}

/** What wants a look first: by type, badly standing, headlines; the headlines of a region together. */
function inReadingOrder({ regions }: Dataset): (a: Change, b: Change) => number {
  const places = new Map(regions.map(({ id }, index) => [id, index]));
  const placeOf = ({ regions: [first] }: Change): number => places.get(first?.id ?? '') ?? 0;
  return (a, b) => {
    const byRegion = placeOf(a) - placeOf(b);
    return (
      orderOfType(a.type) - orderOfType(b.type) ||
      urgencyOf(a) - urgencyOf(b) ||
      Number(b.isHeadline) - Number(a.isHeadline) ||
      (a.isHeadline ? byRegion : 0) ||
      a.sector.order - b.sector.order ||
      byRegion
    );
  };
}

const known = perDataset((_: Dataset) => new Map<string, readonly Change[]>());

function computeChanges(dataset: Dataset, since: string): Change[] {
  const readings = readSince(dataset, since);
  if (readings.issued.length === 0) return [];
  return [
    ...listFigureChanges(readings),
    ...listVerdictChanges(readings),
    ...listTargetChanges(readings),
    ...listProjectMoves(readings),
    ...listPromiseChanges(readings),
    ...listSilences(readings),
  ].sort(inReadingOrder(dataset));
}

/**
 * Everything that is known otherwise than on a day, from the whole dataset as it was known then and as it is
 * now; by kind and type, what stands badly and headlines first, then by sector and region. Computed once for a dataset and a day.
 * @param since `2025-04-04`; what was issued on it was known
 */
export function listChanges(dataset: Dataset, since: string): readonly Change[] {
  const ofDataset = known(dataset);
  const changes = ofDataset.get(since) ?? computeChanges(dataset, since);
  ofDataset.set(since, changes);
  return changes;
}
