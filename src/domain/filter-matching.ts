import { FILTER_DIMENSIONS, type FilterDimension, type Filters } from '@/domain/filters';
import { matchesQuery, parseQuery, toSearchText } from '@/domain/search-text';
import type { Indicator, Project } from '@/domain/statements/dataset';
import type { Placement } from '@/domain/statements/placement';
import type { BindingChoice } from '@/domain/vocabularies';

/**
 * What the filters look at in one result (an indicator, a project): what it is as a whole and the
 * facts that were stated of it. A dimension that is absent on both never rejects; facts must fit
 * all their dimensions together (an indicator with a 2025 target and a 2024 result is no result for
 * "2024, target").
 */
export interface Subject {
  readonly whole: Facets;
  readonly facts: readonly Facets[];
  readonly searchText: string;
}
export interface Facets
  extends Readonly<Partial<Record<Exclude<FilterDimension, 'region'>, readonly string[]>>> {
  readonly region?: Placement;
}

/** What an indicator is found by: its names, its id, the initials of its name, its definition. */
export function indicatorSearchText(indicator: Indicator): string {
  const { name, nameEn, id, initials, definition } = indicator;
  return toSearchText(name, nameEn, id, initials, definition);
}

/** What a project is found by: all its names, its id, the initials of its name. */
export function projectSearchText({ name, aliases = [], id, initials }: Project): string {
  return toSearchText(name, ...aliases, id, initials);
}

/** Whether a document calls the targets of an indicator binding or expected, as filters ask for it. */
export function bindingOf({ binding }: Indicator): BindingChoice {
  return binding ?? 'unstated';
}

/** The filters as sets; a dimension without a set rejects nothing. */
interface Wanted {
  readonly sets: readonly (ReadonlySet<string> | undefined)[];
  /** Which regions of a placement are meant. */
  readonly reach: keyof Placement;
}

function toWanted(filters: Filters): Wanted {
  return {
    sets: FILTER_DIMENSIONS.map((dimension) =>
      filters[dimension].length === 0 ? undefined : new Set(filters[dimension]),
    ),
    reach: filters.spanning === '' ? 'within' : 'across',
  };
}

/** The values under which facets are found. */
function valuesOf(
  facets: Facets,
  dimension: FilterDimension,
  reach: keyof Placement,
): readonly string[] | undefined {
  return dimension === 'region' ? facets.region?.[reach] : facets[dimension];
}

/** The dimensions that a set of facets fails, as a bit mask over {@link FILTER_DIMENSIONS}. */
function failuresOf(facets: Facets, { sets, reach }: Wanted): number {
  let mask = 0;
  for (let index = 0; index < FILTER_DIMENSIONS.length; index += 1) {
    const set = sets[index];
    if (set === undefined) continue;
    const values = valuesOf(facets, FILTER_DIMENSIONS[index] as FilterDimension, reach);
    if (values !== undefined && !values.some((value) => set.has(value))) mask |= 1 << index;
  }
  return mask;
}

/** How many results each value of each dimension would leave, under every filter but its own. */
export type FacetCounts = Readonly<Record<FilterDimension, ReadonlyMap<string, number>>>;

export interface Filtered<T> {
  readonly results: readonly T[];
  readonly counts: FacetCounts;
}

/** Whether one fact fits the filters, by all its own dimensions. */
export function fits(facets: Facets, filters: Filters): boolean {
  return failuresOf(facets, toWanted(filters)) === 0;
}

/** Counts each value once a subject, however many of its facts have it. */
class SubjectCounter {
  readonly counts = new Map<string, number>();
  private readonly lastSubject = new Map<string, number>();

  add(values: readonly string[] | undefined, subject: number): void {
    if (values === undefined) return;
    for (const value of values) {
      if (this.lastSubject.get(value) === subject) continue;
      this.lastSubject.set(value, subject);
      this.counts.set(value, (this.counts.get(value) ?? 0) + 1);
    }
  }
}

const NO_FACTS: readonly Facets[] = [{}];

/** A result that the filters may leave, with what they look at in it. */
export interface Candidate<T> {
  readonly item: T;
  readonly subject: Subject;
}

/** Whether any fact of the subject, together with what it is as a whole, fits. */
function isResult({ whole, facts }: Subject, wanted: Wanted): boolean {
  if (failuresOf(whole, wanted) !== 0) return false;
  return facts.length === 0 || facts.some((fact) => failuresOf(fact, wanted) === 0);
}

/**
 * A fact that fails no dimension counts for the options of all of them; one that fails a single
 * dimension would be a result but for this dimension's filter, and counts for its options alone.
 */
function countOptions(candidates: readonly Candidate<unknown>[], wanted: Wanted): FacetCounts {
  const counters = FILTER_DIMENSIONS.map(() => new SubjectCounter());
  candidates.forEach(({ subject }, position) => {
    const ofWhole = failuresOf(subject.whole, wanted);
    for (const fact of subject.facts.length > 0 ? subject.facts : NO_FACTS) {
      const failures = ofWhole | failuresOf(fact, wanted);
      // More than one bit set: hidden by two dimensions, so neither's options would show it.
      if ((failures & (failures - 1)) !== 0) continue;
      for (let index = 0; index < counters.length; index += 1) {
        if ((failures & ~(1 << index)) !== 0) continue;
        const dimension = FILTER_DIMENSIONS[index] as FilterDimension;
        const values =
          valuesOf(subject.whole, dimension, wanted.reach) ??
          valuesOf(fact, dimension, wanted.reach);
        counters[index]?.add(values, position);
      }
    }
  });
  const byDimension = FILTER_DIMENSIONS.map(
    (dimension, index) => [dimension, counters[index]?.counts] as const,
  );
  return Object.fromEntries(byDimension) as unknown as FacetCounts;
}

/** Counts that are made when they are first looked at: a panel shows them after the results. */
function countLater(count: () => FacetCounts): FacetCounts {
  let counts: FacetCounts | undefined;
  const later = {};
  for (const dimension of FILTER_DIMENSIONS) {
    Object.defineProperty(later, dimension, {
      enumerable: true,
      get: () => {
        counts ??= count();
        return counts[dimension];
      },
    });
  }
  return later as FacetCounts;
}

/** Whether a subject has every word of the search. */
function toSearch({ q }: Filters): (subject: Pick<Subject, 'searchText'>) => boolean {
  const words = parseQuery(q);
  return ({ searchText }) => matchesQuery(searchText, words);
}

/** Applies the filters: the subjects that fit, and what the options of the panel would leave. */
export function applyFilters<T>(subjects: readonly Candidate<T>[], filters: Filters): Filtered<T> {
  const isFound = toSearch(filters);
  const wanted = toWanted(filters);
  const candidates =
    filters.q === '' ? subjects : subjects.filter(({ subject }) => isFound(subject));
  return {
    results: candidates.filter(({ subject }) => isResult(subject, wanted)).map(({ item }) => item),
    counts: countLater(() => countOptions(candidates, wanted)),
  };
}

/** How many subjects fit the filters, for parts that are not in sight. */
export function countResults(subjects: readonly Candidate<unknown>[], filters: Filters): number {
  const isFound = toSearch(filters);
  const wanted = toWanted(filters);
  return subjects.filter(({ subject }) => isFound(subject) && isResult(subject, wanted)).length;
}

/** The counts of two lists of results that are shown together. */
export function sumCounts(a: FacetCounts, b: FacetCounts): FacetCounts {
  return countLater(() => {
    const sums = FILTER_DIMENSIONS.map((dimension) => {
      const sum = new Map(a[dimension]);
      for (const [value, count] of b[dimension]) sum.set(value, (sum.get(value) ?? 0) + count);
      return [dimension, sum] as const;
    });
    return Object.fromEntries(sums) as unknown as FacetCounts;
  });
}
