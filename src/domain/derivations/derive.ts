import type { Dataset } from '@/domain/statements/dataset';
import { perDataset } from '@/domain/statements/per-dataset';
import { IDENTITY_RULES } from './by-identity';
import { PLACE_AND_TIME_RULES } from './by-place-and-time';
import { CONFIDENCES } from './confidence';
import type { Derived } from './derived';
import { conclude, type Known, toKnown } from './known';
import { type ResultKey, resultAt } from './printed-result';

const RULES = [...IDENTITY_RULES, ...PLACE_AND_TIME_RULES];

/** How many links a chain may have: each widens what the last may be. */
const LONGEST_CHAIN = 3;

const nameOf = ({ indicatorId, regionId, period }: ResultKey): string =>
  `${indicatorId} ${regionId} ${period}`;

function derive(dataset: Dataset, key: ResultKey, asked: readonly string[]): Derived[] {
  const path = [...asked, nameOf(key)];
  // A figure that is printed is not asked of what follows from it.
  const know = (other: ResultKey): readonly Known[] => {
    if (path.includes(nameOf(other))) return [];
    const figure = resultAt(dataset, other);
    if (figure !== undefined) return [toKnown(figure)];
    return path.length < LONGEST_CHAIN ? derive(dataset, other, path) : [];
  };
  return RULES.flatMap((rule) => rule({ dataset, key, know }))
    .map((conclusion) => conclude(dataset, key, conclusion))
    .sort((a, b) => CONFIDENCES.indexOf(a.confidence) - CONFIDENCES.indexOf(b.confidence));
}

const derivedByKey = perDataset((_: Dataset) => new Map<string, readonly Derived[]>());

/**
 * Every way in which a result follows from what is printed of others, the firmest first. What is printed
 * of the result itself is left out of account: whoever asks knows whether that stands.
 */
export function deriveResult(dataset: Dataset, key: ResultKey): readonly Derived[] {
  const known = derivedByKey(dataset);
  const derived = known.get(nameOf(key)) ?? derive(dataset, key, []);
  known.set(nameOf(key), derived);
  return derived;
}
