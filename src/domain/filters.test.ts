import { loadFixtureDataset } from '@mocks/fixture-dataset';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyFilters, type Facets, fits, type Subject } from '@/domain/filter-matching';
import {
  FILTER_DIMENSIONS,
  type FilterDimension,
  type Filters,
  NO_FILTERS,
  SPANNING,
} from '@/domain/filters';
import { resolveFilters } from '@/domain/resolve-filters';

const dataset = await loadFixtureDataset();
const filters = (wanted: Partial<Filters>): Filters => ({ ...NO_FILTERS, ...wanted });

interface Entry {
  readonly item: string;
  readonly subject: Subject;
}

const entry = (item: string, whole: Facets, facts: readonly Facets[], searchText = ''): Entry => ({
  item,
  subject: { whole, facts, searchText },
});

/** In these regions, of which no zone lies across another. */
const at = (...ids: string[]) => ({ within: ids, across: ids });
const ZONE = at('zone', 'west');
const ACROSS = { within: ['zone'], across: ['zone', 'west', 'east'] };

describe('fits', () => {
  it.each<[string, Facets, Partial<Filters>, boolean]>([
    ['no filter rejects', { region: at('west') }, {}, true],
    ['a wanted value fits', { region: at('west') }, { region: ['east', 'west'] }, true],
    ['one of several values is enough', { region: at('west', 'east') }, { region: ['east'] }, true],
    ['another value does not fit', { region: at('west') }, { region: ['east'] }, false],
    [
      'a dimension that the fact does not have never rejects',
      { region: at('west') },
      { status: ['planned'] },
      true,
    ],
    ['a dimension without a value rejects', { status: [] }, { status: ['planned'] }, false],
    [
      'every dimension must fit',
      { region: at('west'), stage: ['actual'] },
      { region: ['west'], stage: ['target'] },
      false,
    ],
    ['a zone fits the district that it lies in', { region: ZONE }, { region: ['west'] }, true],
    ['one across several fits none', { region: ACROSS }, { region: ['west'] }, false],
    [
      'unless those are asked for',
      { region: ACROSS },
      { region: ['west'], spanning: SPANNING },
      true,
    ],
    ['a value is not found inside another', { period: ['2021/2025'] }, { period: ['2025'] }, false],
  ])('%s', (_, facets, wanted, expected) => {
    expect(fits(facets, filters(wanted))).toBe(expected);
  });
});

describe('applyFilters', () => {
  const gdp = entry(
    'gdp',
    { sector: ['economy'] },
    [
      { period: ['2024'], stage: ['actual'] },
      { period: ['2025'], stage: ['target'] },
    ],
    '地区生产总值\ngdp',
  );
  const forest = entry(
    'forest',
    { sector: ['environment'] },
    [{ period: ['2025'], stage: ['actual'] }],
    '森林覆盖率\nforestcoverage',
  );
  const entries = [gdp, forest];

  it.each<[string, Partial<Filters>, string[]]>([
    ['without filters all are results', {}, ['gdp', 'forest']],
    ['one dimension filters', { sector: ['economy'] }, ['gdp']],
    [
      'several values of a dimension add up',
      { sector: ['economy', 'environment'] },
      ['gdp', 'forest'],
    ],
    ['several dimensions narrow', { sector: ['environment'], stage: ['target'] }, []],
    ['one fact must fit all dimensions', { period: ['2024'], stage: ['target'] }, []],
    ['one fact that fits is enough', { period: ['2025'], stage: ['target'] }, ['gdp']],
    ['an unknown value leaves nothing', { sector: ['magic'] }, []],
    ['a dimension that nothing has rejects nothing', { status: ['planned'] }, ['gdp', 'forest']],
    ['a word is searched', { q: '森林' }, ['forest']],
    ['letters of any size and width are searched', { q: 'ＧＤＰ' }, ['gdp']],
    ['words across white space of the name are searched', { q: 'forest coverage' }, ['forest']],
    ['every word must occur', { q: '森林 gdp' }, []],
    ['the search narrows the filters', { q: '森林', sector: ['economy'] }, []],
  ])('%s', (_, wanted, expected) => {
    expect(applyFilters(entries, filters(wanted)).results).toStrictEqual(expected);
  });

  it.each<[string, Partial<Filters>, FilterDimension, [string, number][]]>([
    [
      'without filters every option counts',
      {},
      'period',
      [
        ['2024', 1],
        ['2025', 2],
      ],
    ],
    [
      'a result counts once, however many facts it has',
      {},
      'sector',
      [
        ['economy', 1],
        ['environment', 1],
      ],
    ],
    [
      'a panel skips its own filter',
      { sector: ['economy'] },
      'sector',
      [
        ['economy', 1],
        ['environment', 1],
      ],
    ],
    [
      'other panels do not',
      { sector: ['economy'] },
      'stage',
      [
        ['actual', 1],
        ['target', 1],
      ],
    ],
    [
      'an option that would leave nothing does not count',
      { stage: ['target'] },
      'sector',
      [['economy', 1]],
    ],
    [
      'facts count under the filters of their own dimensions',
      { period: ['2024'] },
      'stage',
      [['actual', 1]],
    ],
    ['the search counts everywhere', { q: '森林' }, 'sector', [['environment', 1]]],
    ['nothing counts for a dimension that nothing has', {}, 'status', []],
    [
      'two filters that exclude each other still offer the way out',
      { period: ['2024'], stage: ['target'] },
      'stage',
      [['actual', 1]],
    ],
    ['from both sides', { period: ['2024'], stage: ['target'] }, 'period', [['2025', 1]]],
    ['but not a third', { period: ['2024'], stage: ['target'] }, 'sector', []],
  ])('counts: %s', (_, wanted, dimension, expected) => {
    const counts = applyFilters(entries, filters(wanted)).counts[dimension];
    expect([...counts].sort()).toStrictEqual(expected);
  });

  it('of nothing gives nothing', () => {
    const { results, counts } = applyFilters([], filters({ sector: ['economy'], q: 'a' }));
    expect(results).toStrictEqual([]);
    expect(Object.keys(counts).sort()).toStrictEqual([...FILTER_DIMENSIONS].sort());
    expect(FILTER_DIMENSIONS.filter((dimension) => counts[dimension].size > 0)).toStrictEqual([]);
  });

  it('judges a subject without facts by what it is as a whole', () => {
    const plain = entry('plain', { sector: ['economy'] }, []);
    expect(applyFilters([plain], filters({ sector: ['economy'] })).results).toStrictEqual([
      'plain',
    ]);
    expect(applyFilters([plain], filters({ sector: ['environment'] })).results).toStrictEqual([]);
    expect([...applyFilters([plain], NO_FILTERS).counts.sector]).toStrictEqual([['economy', 1]]);
  });

  it('counts a subject for each of its values', () => {
    const both = entry('both', { region: at('west', 'east') }, []);
    expect([...applyFilters([both], filters({ region: ['west'] })).counts.region]).toStrictEqual([
      ['west', 1],
      ['east', 1],
    ]);
  });

  const VALUES = ['a', 'b', 'c'];
  const someValues = fc.subarray(VALUES);
  const places = fc
    .tuple(someValues, someValues)
    .map(([within, more]) => ({ within, across: [...new Set([...within, ...more])] }));
  const oneValue = fc.constantFrom(...VALUES).map((value) => [value]);
  const subjects: fc.Arbitrary<Entry[]> = fc
    .array(
      fc.record({
        whole: fc.record({ sector: oneValue, region: places }),
        facts: fc.array(fc.record({ document: oneValue, period: oneValue, stage: oneValue }), {
          minLength: 1,
          maxLength: 4,
        }),
        searchText: fc.constantFrom('', 'x', 'y', 'xy'),
      }),
      { maxLength: 8 },
    )
    .map((list) => list.map((subject, index) => ({ item: String(index), subject })));
  const wanted: fc.Arbitrary<Filters> = fc.record({
    sector: someValues,
    region: someValues,
    spanning: fc.constantFrom('', SPANNING),
    placing: fc.constant([]),
    document: someValues,
    period: someValues,
    stage: someValues,
    status: fc.constant([]),
    mention: fc.constant([]),
    promise: fc.constant([]),
    binding: fc.constant([]),
    verdict: fc.constant([]),
    q: fc.constantFrom('', 'x', 'x y'),
  });

  it('counts for each option the results that it would leave if it were the only one chosen', () => {
    const dimensions = fc.constantFrom('sector', 'region', 'document', 'period', 'stage');
    fc.assert(
      fc.property(
        subjects,
        wanted,
        dimensions,
        fc.constantFrom(...VALUES),
        (list, chosen, dimension, value) => {
          const alone = applyFilters(list, { ...chosen, [dimension]: [value] });
          const counted = applyFilters(list, chosen).counts[dimension].get(value) ?? 0;
          expect(counted).toBe(alone.results.length);
        },
      ),
    );
  });

  it('leaves the same results whichever filter is applied first', () => {
    fc.assert(
      fc.property(subjects, wanted, wanted, (list, first, second) => {
        const then = (one: Filters, other: Filters) => {
          const left = new Set(applyFilters(list, one).results);
          return applyFilters(
            list.filter(({ item }) => left.has(item)),
            other,
          ).results;
        };
        expect(then(first, second)).toStrictEqual(then(second, first));
      }),
    );
  });

  it('leaves the same results and counts in whatever order the values were chosen', () => {
    fc.assert(
      fc.property(subjects, wanted, (list, chosen) => {
        const reversed = Object.fromEntries(
          FILTER_DIMENSIONS.map((dimension) => [dimension, chosen[dimension].toReversed()]),
        );
        expect(applyFilters(list, { ...chosen, ...reversed })).toStrictEqual(
          applyFilters(list, chosen),
        );
      }),
    );
  });

  it('never leaves more results under one filter more, nor changes their order', () => {
    fc.assert(
      fc.property(subjects, wanted, (list, chosen) => {
        const { results } = applyFilters(list, chosen);
        const wider = applyFilters(list, { ...chosen, stage: [] }).results;
        expect(wider.filter((item) => results.includes(item))).toStrictEqual(results);
      }),
    );
  });
});

describe('resolveFilters', () => {
  it.each<[string, Partial<Filters>, Partial<Filters>, [FilterDimension | 'spanning', string][]]>([
    ['no filters are no problem', {}, {}, []],
    [
      'values that the dataset has stay',
      {
        sector: ['transport'],
        region: ['west'],
        document: ['west-2024'],
        period: ['2021/2025'],
        stage: ['estimate'],
        status: ['in-operation'],
        q: '隧道',
      },
      {
        sector: ['transport'],
        region: ['west'],
        document: ['west-2024'],
        period: ['2021/2025'],
        stage: ['estimate'],
        status: ['in-operation'],
        q: '隧道',
      },
      [],
    ],
    ['a period that no figure has is dropped', { period: ['2099'] }, {}, [['period', '2099']]],
    [
      'values that it does not have are dropped, each with its dimension',
      {
        sector: ['magic', 'transport'],
        region: ['atlantis'],
        document: ['plan-1921'],
        period: ['soon', '2025/2021'],
        stage: ['hope'],
        status: ['dreamt'],
        q: '隧道',
      },
      { sector: ['transport'], q: '隧道' },
      [
        ['sector', 'magic'],
        ['region', 'atlantis'],
        ['document', 'plan-1921'],
        ['period', 'soon'],
        ['period', '2025/2021'],
        ['stage', 'hope'],
        ['status', 'dreamt'],
      ],
    ],
    ['zones across districts can be asked for', { spanning: SPANNING }, { spanning: SPANNING }, []],
    ['in one word', { spanning: 'maybe' }, {}, [['spanning', 'maybe']]],
    ['a value of another dimension is unknown', { sector: ['west'] }, {}, [['sector', 'west']]],
    [
      'names that every object has are unknown',
      { region: ['constructor'] },
      {},
      [['region', 'constructor']],
    ],
  ])('%s', (_, asked, kept, dropped) => {
    expect(resolveFilters(filters(asked), dataset)).toStrictEqual({
      filters: filters(kept),
      dropped: dropped.map(([dimension, value]) => ({ dimension, value })),
    });
  });
});
