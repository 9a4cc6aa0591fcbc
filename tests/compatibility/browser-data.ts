import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CompatData, Identifier } from '@mdn/browser-compat-data/types';

/**
 * The oldest browser that the app is held to: the last Chromium for Windows 7, on which the browsers of
 * many offices are built. The build's target and the sentence for older ones name it too.
 */
export const OLDEST_CHROMIUM = 109;

const path = createRequire(import.meta.url).resolve('@mdn/browser-compat-data');
/** MDN's table of which browser knows what since when. */
export const browserData: CompatData = JSON.parse(readFileSync(path, 'utf8'));

/** The version of Chromium that brought a feature; undefined where none has, or where nobody knows. */
function arrivalOf(feature: Identifier): number | undefined {
  const support = feature.__compat?.support.chrome;
  const versions = (support === undefined ? [] : [support].flat())
    .filter((statement) => !statement.flags && !statement.alternative_name)
    .flatMap(({ version_added }) => (version_added ? [version_added] : []))
    .map((version) => (version === 'preview' ? Infinity : Number(version.replace('≤', ''))));
  return versions.length === 0 ? undefined : Math.min(...versions);
}

/** Features by a name that several may share. */
export class Arrivals {
  readonly #firstByName = new Map<string, number>();

  add(name: string, feature: Identifier): void {
    const version = arrivalOf(feature);
    if (version === undefined) return;
    this.#firstByName.set(name, Math.min(version, this.#firstByName.get(name) ?? Infinity));
  }

  /** Whether everything of a name is newer than the oldest browser. */
  isTooNew(name: string): boolean {
    return (this.#firstByName.get(name) ?? 0) > OLDEST_CHROMIUM;
  }
}

/** The features directly within one, by name. */
export function featuresOf(group: Identifier | undefined): [string, Identifier][] {
  const { __compat, ...features } = group ?? {};
  return Object.entries(features);
}

/** Every feature within one, at any depth, by its own name. */
export function* featuresWithin(group: Identifier | undefined): Generator<[string, Identifier]> {
  for (const [name, feature] of featuresOf(group)) {
    yield [name, feature];
    yield* featuresWithin(feature);
  }
}

/** Arrivals of features by their names. */
export function arrivalsOf(features: Iterable<[string, Identifier]>): Arrivals {
  const arrivals = new Arrivals();
  for (const [name, feature] of features) arrivals.add(name, feature);
  return arrivals;
}
