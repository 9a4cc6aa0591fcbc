import { describe, expect, it } from 'vitest';
import type { Candidate, Facets } from './filter-matching';
import { type Filters, NO_FILTERS, SPANNING } from './filters';
import { computeLeftOut } from './left-out';

const work = (item: string, whole: Facets): Candidate<string> => ({
  item,
  subject: { whole, facts: [], searchText: item },
});
const at = (...within: string[]) => ({ within, across: within });
const CANDIDATES = [
  work('bridge', { region: at('west'), placing: ['printed'], sector: ['transport'] }),
  work('sewers', { region: at('city'), placing: ['city-wide'], sector: ['transport'] }),
  work('network', { region: at('city'), placing: ['city-wide'], sector: ['energy'] }),
  work('plant', { region: at('city'), placing: ['not-stated'], sector: ['energy'] }),
  work('runway', {
    region: { within: ['airport'], across: ['airport', 'east', 'west'] },
    placing: ['known'],
    sector: ['transport'],
  }),
];

describe('what a filter by region leaves out for want of a place', () => {
  it.each<[string, Partial<Filters>, number[]]>([
    ['without one nothing', {}, [0, 0, 0]],
    ['all that may lie in the district', { region: ['west'] }, [2, 1, 1]],
    ['under the other filters', { region: ['west'], sector: ['energy'] }, [1, 1, 0]],
    ['and under the search', { region: ['west'], q: 'plant' }, [0, 1, 0]],
    ['no zone that is counted in', { region: ['west'], spanning: SPANNING }, [2, 1, 0]],
    ['no works of the city where it is asked for', { region: ['west', 'city'] }, [0, 0, 1]],
    ['no zone across other districts', { region: ['north'] }, [2, 1, 0]],
    [
      'no works that are not asked for by how they are placed',
      { region: ['west'], placing: ['not-stated'] },
      [0, 1, 0],
    ],
  ])('%s', (_, wanted, [cityWide, notStated, spanning]) => {
    expect(computeLeftOut(CANDIDATES, { ...NO_FILTERS, ...wanted })).toEqual({
      'city-wide': cityWide,
      'not-stated': notStated,
      spanning,
    });
  });
});
