import { type Candidate, countResults } from '@/domain/filter-matching';
import { type Filters, SPANNING } from '@/domain/filters';
import { formatCount } from '@/domain/number-format';
import { PLACING_LABELS, type Placing } from '@/domain/vocabularies';

/** Of works that no district is named for: those of the whole city, and those of which nothing is said. */
export const PLACELESS = ['city-wide', 'not-stated'] as const satisfies readonly Placing[];
export type Placeless = (typeof PLACELESS)[number];

const LABELS: Readonly<Record<Placeless | 'spanning', string>> = {
  ...PLACING_LABELS,
  spanning: '跨区县功能区',
};

/** What a filter by region leaves out of a list of works although it may lie there. */
export type LeftOut = Readonly<Record<Placeless | 'spanning', number>>;

/**
 * How much a filter by region leaves out for want of a place, under every other filter. Nothing where
 * no region is asked for.
 * @param candidates works, or what is of a work: each says how it is known where it lies
 */
export function computeLeftOut(
  candidates: readonly Candidate<unknown>[],
  filters: Filters,
): LeftOut {
  const { region, spanning, placing: wanted } = filters;
  if (region.length === 0) return { 'city-wide': 0, 'not-stated': 0, spanning: 0 };
  const countOf = (placing: Placeless): number => {
    if (wanted.length > 0 && !wanted.includes(placing)) return 0;
    const own: Filters = { ...filters, placing: [placing] };
    return countResults(candidates, { ...own, region: [] }) - countResults(candidates, own);
  };
  const shown = countResults(candidates, filters);
  return {
    'city-wide': countOf('city-wide'),
    'not-stated': countOf('not-stated'),
    spanning:
      spanning === '' ? countResults(candidates, { ...filters, spanning: SPANNING }) - shown : 0,
  };
}

/** What was left out of what kind, with its name: `跨区县功能区的 93 个`. */
export interface LeftOutPart {
  readonly kind: Placeless | 'spanning';
  readonly text: string;
}

/**
 * Those kinds of which something was left out, for a line that ends 项目未列入.
 * @param measure 个, 项
 */
export function listLeftOut(leftOut: LeftOut, measure: string): LeftOutPart[] {
  return (['spanning', ...PLACELESS] as const)
    .filter((kind) => leftOut[kind] > 0)
    .map((kind) => ({
      kind,
      text: `${LABELS[kind]}的 ${formatCount(leftOut[kind])} ${measure}`,
    }));
}

/** `另有全市性的 156 个、未注明区县的 283 个项目未列入`, as a note; none where nothing was left out. */
export function describeLeftOut(leftOut: LeftOut, measure: string, noun: string): string[] {
  const parts = listLeftOut(leftOut, measure).map(({ text }) => text);
  return parts.length === 0 ? [] : [`另有${parts.join('、')}${noun}未列入`];
}
