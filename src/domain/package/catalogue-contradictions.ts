import type { IdentityKind, Measure } from '@/domain/vocabularies';
import type { IdentityRow, IndicatorRow, ProjectRow, Region, Unit } from './catalogue-rows';
import type { Contradiction } from './contradictions';

/** What rows of the catalogue say against themselves or the rows that they name. */

type FindRegion = (id: string) => Region | undefined;

const isDistrict = ({ level }: Region): boolean => level === 'district' || level === 'county';

/**
 * A zone lies in districts; one that is part of a district lies in that district alone. What is of several
 * districts together names them.
 */
export function contradictionsOfRegion(region: Region, find: FindRegion): Contradiction[] {
  const { level, parentId, withinIds = [] } = region;
  if (level === 'districts' && withinIds.length < 2) {
    return [
      {
        column: 'withinIds',
        found: withinIds.length === 0 ? 'an empty cell' : `"${withinIds.join('|')}"`,
        expected: 'ids of the districts that it is of, two or more',
      },
    ];
  }
  if (withinIds.length === 0) return [];
  const within = withinIds.flatMap((id) => find(id) ?? []);
  if (within.length < withinIds.length) return [];
  const place = { column: 'withinIds', found: `"${withinIds.join('|')}"` };
  if (level !== 'functional-zone' && level !== 'districts') {
    return [{ ...place, expected: `an empty cell, as a ${level} lies in its parent` }];
  }
  if (!within.every(isDistrict)) return [{ ...place, expected: 'ids of districts and counties' }];
  const parent = parentId === undefined ? undefined : find(parentId);
  if (parent && isDistrict(parent) && withinIds.join() !== parent.id) {
    return [{ ...place, expected: `"${parent.id}", of which the zone is a part` }];
  }
  return [];
}

/** Quantities that no sum over parts gives. */
const RATES: readonly Measure[] = ['growth', 'average-growth', 'share', 'rank', 'index', 'ratio'];

export function contradictionsOfIndicator(indicator: IndicatorRow): Contradiction[] {
  const { measure, additive, role } = indicator;
  const contradictions: Contradiction[] = [];
  if (additive === 'yes' && RATES.includes(measure)) {
    const expected = `no or an empty cell, as a ${measure} does not add up`;
    contradictions.push({ column: 'additive', found: '"yes"', expected });
  }
  if (role === 'population' && measure !== 'stock') {
    const expected = 'an empty cell, as a population is a stock';
    contradictions.push({ column: 'role', found: `"${role}"`, expected });
  }
  return contradictions;
}

/** Levels of regions that are no place inside a city. */
const WIDE: readonly Region['level'][] = ['country', 'province', 'metropolitan-area', 'city'];

/** Whoever knows where a project lies names the place, and whoever names it says how it is known. */
export function contradictionsOfProject(project: ProjectRow, find: FindRegion): Contradiction[] {
  const { regionIds, placing } = project;
  const regions = regionIds.flatMap((id) => find(id) ?? []);
  if (regions.length < regionIds.length) return [];
  const isOpen = placing === 'city-wide' || placing === 'not-stated';
  if (isOpen === regions.every(({ level }) => level === 'city')) return [];
  // A work of a wider region, such as a province, may be named by it alone.
  if (!isOpen && regions.some(({ level }) => WIDE.includes(level) && level !== 'city')) return [];
  const expected = isOpen
    ? `how it is known that it lies in ${regionIds.join(' and ')}: printed, name or known`
    : 'city-wide or not-stated, as no place in the city is named';
  return [{ column: 'placing', found: `"${placing}"`, expected }];
}

const INPUTS: Record<IdentityKind, readonly [least: number, most: number]> = {
  growth: [1, 1],
  quotient: [2, 2],
  product: [2, 9],
  sum: [2, 9],
  part: [1, 9],
  'net-flow': [1, 1],
  'gross-flow': [1, 1],
  wider: [1, 1],
  narrower: [1, 9],
  'none-left': [1, 1],
};

/** Kinds whose result is in the dimension of its inputs. */
const ALIKE: readonly IdentityKind[] = [
  'sum',
  'part',
  'net-flow',
  'gross-flow',
  'wider',
  'narrower',
];

/** How many inputs a kind has, of which measures and dimensions, and that nothing follows from itself. */
export function contradictionsOfIdentity(
  { kind, resultId, inputIds }: IdentityRow,
  find: (id: string) => IndicatorRow | undefined,
  findUnit: (id: string) => Unit | undefined,
): Contradiction[] {
  const inputs = { column: 'inputIds', found: `"${inputIds.join('|')}"` };
  const result = {
    column: 'resultId',
    found: resultId === undefined ? 'an empty cell' : `"${resultId}"`,
  };
  const [least, most] = INPUTS[kind];
  if (inputIds.length < least || inputIds.length > most) {
    const count = least === most ? `${least}` : `${least} or more`;
    return [
      { ...inputs, expected: `${count} ${most === 1 ? 'indicator' : 'indicators'} of a ${kind}` },
    ];
  }
  if (resultId === undefined) {
    return kind === 'sum' ? [] : [{ ...result, expected: `the indicator that is a ${kind}` }];
  }
  if (inputIds.includes(resultId)) return [{ ...inputs, expected: `ids other than ${resultId}` }];
  const whole = find(resultId);
  const parts = inputIds.flatMap((id) => find(id) ?? []);
  const [first] = parts;
  if (whole === undefined || first === undefined || parts.length < inputIds.length) return [];
  if (kind === 'growth') {
    const isGrowth = whole.measure === 'growth' || whole.measure === 'average-growth';
    if (!isGrowth) return [{ ...result, expected: 'an indicator whose measure is a growth' }];
    if (whole.ofId !== first.id)
      return [{ ...inputs, expected: `"${whole.ofId ?? ''}", its ofId` }];
  }
  const isFlow = kind === 'net-flow' || kind === 'gross-flow';
  if (isFlow && whole.measure !== 'stock') return [{ ...result, expected: 'a stock' }];
  if (isFlow && first.measure !== 'flow') return [{ ...inputs, expected: 'a flow' }];
  const dimensionOf = ({ unitId }: IndicatorRow) => findUnit(unitId)?.dimension;
  if (ALIKE.includes(kind) && parts.some((part) => dimensionOf(part) !== dimensionOf(whole))) {
    return [{ ...inputs, expected: `indicators of the dimension of ${resultId}` }];
  }
  return [];
}
