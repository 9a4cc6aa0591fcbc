import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessComparability } from '@/domain/comparison/comparability';
import { listPairs } from '@/domain/comparison/pairs';
import { divide, pullApart, subtract, whySilent } from '@/domain/comparison/quantity-arithmetic';
import {
  listParts,
  listPeers,
  resolveRegions,
  type WantedRegions,
} from '@/domain/comparison/regions';
import {
  createMadeUpDataset,
  type MadeUpFigure,
  type MadeUpIndicator,
} from '@/domain/made-up-dataset';
import type { ComparisonNote } from '@/domain/package/catalogue-rows';
import { type Dataset, lookUp } from '@/domain/statements/dataset';
import { parsePeriod } from '@/domain/time/period';
import { QUALIFIERS, type Qualifier } from '@/domain/vocabularies';

const INDICATORS: readonly MadeUpIndicator[] = [
  { id: 'output', unitId: 'cny-100m', measure: 'flow' },
  { id: 'growth', unitId: 'percent', measure: 'growth' },
  { id: 'per-head', unitId: 'cny-10k', measure: 'ratio' },
  { id: 'place', unitId: 'rank', measure: 'rank' },
  {
    id: 'permanent-population',
    unitId: 'person-10k',
    measure: 'stock',
    better: 'neutral',
    role: 'population',
  },
];

function compare(
  figures: readonly MadeUpFigure[],
  notes: readonly ComparisonNote[] = [],
  [own, other]: readonly [string, string] = ['east', 'city'],
) {
  const dataset: Dataset = { ...createMadeUpDataset(INDICATORS, figures), comparisonNotes: notes };
  const region = (id: string) => lookUp(dataset.regionById, id);
  return listPairs(dataset, region(own), region(other));
}

const east = (of: string, value: number | undefined, more: Partial<MadeUpFigure> = {}) => ({
  ...{ of, period: '2025', region: 'east' as const, ...more },
  ...(value === undefined ? {} : { value }),
});
const city = (of: string, value: number | undefined, more: Partial<MadeUpFigure> = {}) => ({
  ...east(of, value, more),
  region: 'city' as const,
});
const note = (effect: ComparisonNote['effect'], indicatorId = 'output'): ComparisonNote => ({
  id: 'x',
  indicatorId,
  effect,
  note: '口径不同',
});

describe('how two figures are compared', () => {
  it.each<[string, MadeUpFigure[], object]>([
    [
      'what adds up is a share of the whole',
      [east('output', 10), city('output', 200)],
      { kind: 'share', result: { value: 0.05, qualifier: 'eq' } },
    ],
    [
      'rates are subtracted, in points',
      [east('growth', 5), city('growth', 5.4)],
      { kind: 'gap', result: { value: -0.4, qualifier: 'eq' } },
    ],
    [
      'places are subtracted',
      [east('place', 3), city('place', 7)],
      { kind: 'gap', result: { value: -4, qualifier: 'eq' } },
    ],
    [
      'what is already per head is divided',
      [east('per-head', 15), city('per-head', 12)],
      { kind: 'ratio', result: { value: 1.25, qualifier: 'eq' } },
    ],
    [
      'aims stand beside aims',
      [east('output', 10, { stage: 'target' }), city('output', 200, { stage: 'target' })],
      { kind: 'share', stage: 'target' },
    ],
    [
      'an estimate stands for a result, and says so',
      [east('output', 10, { stage: 'estimate' }), city('output', 200)],
      { kind: 'share', stage: 'result', caveats: ['东区为预计数'] },
    ],
    [
      'bounds are kept',
      [east('output', 10), city('output', 200, { qualifier: 'gt' })],
      { result: { value: 0.05, qualifier: 'lt' } },
    ],
    [
      'words are only set side by side',
      [east('growth', undefined), city('growth', 5)],
      { kind: 'none', reason: '文字表述，仅列示' },
    ],
    [
      'a whole of nothing has no shares',
      [east('output', 0), city('output', 0)],
      { kind: 'none', reason: '全体为零，无从计算占比' },
    ],
    [
      'nothing is divided by what is not above zero',
      [east('per-head', 1), city('per-head', 0)],
      { kind: 'none', reason: '对照值不大于零，无从计算倍数' },
    ],
    [
      'an exact figure is taken before a bound of the same',
      [east('output', 100, { qualifier: 'gt' }), east('output', 100.3), city('output', 1000)],
      { result: { value: 0.1003, qualifier: 'eq' } },
    ],
  ])('%s', (_name, figures, expected) => {
    const pairs = compare(figures);
    expect(pairs).toHaveLength(1);
    expect(pairs[0]).toMatchObject(expected);
  });

  it.each<[string, MadeUpFigure[]]>([
    [
      'a sum over five years and one year',
      [east('output', 10, { period: '2021/2025' }), city('output', 200)],
    ],
    ['different years', [east('output', 10, { period: '2024' }), city('output', 200)]],
    ['an aim and a result', [east('output', 10, { stage: 'target' }), city('output', 200)]],
    ['different indicators', [east('output', 10), city('per-head', 200)]],
  ])('%s are never paired', (_name, figures) => {
    expect(compare(figures)).toEqual([]);
  });

  it('divides where two regions are no part of each other', () => {
    const figures = [east('output', 10), { ...city('output', 5), region: 'west' as const }];
    expect(compare(figures, [], ['east', 'west'])[0]).toMatchObject({
      kind: 'ratio',
      result: { value: 2, qualifier: 'eq' },
    });
  });
});

describe('per head', () => {
  it('needs both populations of the year', () => {
    const people = [
      east('permanent-population', 90, { period: '2025' }),
      city('permanent-population', 900, { period: '2025' }),
    ];
    const [output] = compare([east('output', 10), city('output', 50), ...people]);
    expect(output?.perHead?.value).toBeCloseTo(2);
    const earlier = [people[0], { ...people[1], period: '2020' }] as MadeUpFigure[];
    expect(
      compare([east('output', 10), city('output', 50), ...earlier])[0]?.perHead,
    ).toBeUndefined();
  });

  it('is none where the two figures are of different years', () => {
    const [output] = compare(
      [
        east('output', 10),
        city('output', 50, { period: '2020' }),
        ...[east('permanent-population', 90), city('permanent-population', 900)],
      ],
      [note('across-years')],
    );
    expect(output).toMatchObject({ kind: 'share', result: { value: 0.2 } });
    expect(output?.perHead).toBeUndefined();
  });
});

describe('notes of the catalogue', () => {
  const figures = [east('output', 10), city('output', 200)];
  it.each<[ComparisonNote['effect'], object]>([
    ['caveat', { kind: 'share', caveats: ['口径不同'] }],
    ['not-comparable', { kind: 'none', reason: '口径不同' }],
  ])('%s', (effect, expected) => {
    expect(compare(figures, [note(effect)])[0]).toMatchObject(expected);
  });

  it('hold only for the regions that they name', () => {
    expect(compare(figures, [{ ...note('caveat'), regionIds: ['west'] }])[0]?.caveats).toEqual([]);
    expect(compare(figures, [{ ...note('caveat'), regionIds: ['east'] }])[0]?.caveats).toEqual([
      '口径不同',
    ]);
  });

  it('across-years lets the latest results of two years stand beside each other', () => {
    const years = [
      east('output', 10),
      city('output', 200, { period: '2020' }),
      city('output', 100, { period: '2015' }),
    ];
    expect(compare(years)).toEqual([]);
    expect(compare(years, [note('across-years')])[0]).toMatchObject({
      kind: 'share',
      result: { value: 0.05, qualifier: 'eq' },
      caveats: ['口径不同'],
    });
  });
});

describe('bounds of what is computed', () => {
  it.each([
    ['gt', 'eq', 'gt'],
    ['eq', 'gt', 'lt'],
    ['gte', 'eq', 'gte'],
    ['eq', 'lte', 'gte'],
    ['gt', 'gt', 'approx'],
    ['gte', 'lte', 'gte'],
    ['approx', 'eq', 'approx'],
    ['gt', 'approx', 'gt'],
  ] as const)('%s by %s is %s', (left, right, expected) => {
    const a = { value: 1, qualifier: left };
    const b = { value: 2, qualifier: right };
    expect(divide(a, b)?.qualifier).toBe(expected);
    expect(subtract(a, b)?.qualifier).toBe(expected);
  });
});

describe('regions', () => {
  const figures = [
    east('output', 10),
    city('output', 200),
    { ...city('output', 5), region: 'zone' as const },
  ];
  const dataset = createMadeUpDataset(INDICATORS, figures);
  const resolve = (wanted: Partial<WantedRegions>) => {
    const regions = resolveRegions(dataset, { own: '', other: '', filtered: [], ...wanted });
    return [regions?.own.id, regions?.other.id];
  };

  it('offers the city first, then what shares most', () => {
    const [own, other] = ['east', 'city'].map((id) => lookUp(dataset.regionById, id));
    const peers = own && other && listPeers(dataset, own, other);
    expect(peers).toEqual([
      { id: 'city', name: '全市', pairs: 1 },
      { id: 'zone', name: '开发区', pairs: 1 },
    ]);
  });

  it('falls back to the richest part and the city for ids that are none', () => {
    expect(resolve({ own: 'atlantis', other: 'nowhere' })).toEqual(['east', 'city']);
  });

  it.each<[string, Partial<WantedRegions>, string[]]>([
    ['a district beside the city', { filtered: ['west'] }, ['west', 'city']],
    ['a district and the city', { filtered: ['city', 'zone'] }, ['zone', 'city']],
    ['two districts beside each other', { filtered: ['zone', 'west'] }, ['west', 'zone']],
    ['the city beside its richest part', { filtered: ['city'] }, ['east', 'city']],
    ['what was chosen before it', { own: 'east', filtered: ['west'] }, ['east', 'city']],
    ['the other that was chosen', { other: 'west', filtered: ['zone'] }, ['zone', 'west']],
  ])('takes from the region filter %s', (_, wanted, expected) => {
    expect(resolve(wanted)).toEqual(expected);
  });

  it('offers the regions that are compared, even if nothing of theirs can be', () => {
    const [west, city] = ['west', 'city'].map((id) => lookUp(dataset.regionById, id));
    expect(west && city && listParts(dataset, city, west).map(({ id }) => id)).toContain('west');
    expect(west && city && listPeers(dataset, west, city).map(({ id }) => id)).toEqual(['city']);
  });

  it('does not set a region beside itself', () => {
    expect(resolve({ own: 'city', other: 'city' })[0]).toBe('east');
    expect(resolve({ own: 'city' })[0]).toBe('east');
  });
});

describe('shares of one whole', () => {
  it('never come from different periods, units or stages', () => {
    const someFigure = fc.record({
      of: fc.constantFrom('output', 'growth', 'per-head', 'permanent-population'),
      period: fc.constantFrom('2020', '2024', '2025', '2021/2025'),
      region: fc.constantFrom('east' as const, 'city' as const),
      stage: fc.constantFrom('actual' as const, 'estimate' as const, 'target' as const),
      qualifier: fc.constantFrom(...QUALIFIERS),
      value: fc.integer({ min: 1, max: 999 }),
    });
    fc.assert(
      fc.property(fc.array(someFigure, { maxLength: 24 }), (figures) => {
        const pairs = compare(figures);
        for (const { kind, own, other, indicator } of pairs) {
          expect(own.indicatorId).toBe(other.indicatorId);
          expect(own.period).toBe(other.period);
          expect(own.stage === 'target').toBe(other.stage === 'target');
          if (kind === 'share') expect(['flow', 'stock']).toContain(indicator.measure);
        }
        const slots = pairs.map(
          ({ indicator, period, stage }) => `${indicator.id} ${period} ${stage}`,
        );
        expect(new Set(slots).size).toBe(slots.length);
        expect(pairs.every(({ period }) => parsePeriod(period).text === period)).toBe(true);
      }),
    );
  });
});

describe('assessComparability', () => {
  it('asks the catalogue, not the name', () => {
    const dataset = createMadeUpDataset(INDICATORS, [east('output', 1), city('output', 2)]);
    const [indicator] = dataset.indicators;
    const [own, other] = dataset.observations;
    if (!indicator || !own || !other) throw new Error('three rows were made');
    const regions = [
      lookUp(dataset.regionById, 'east'),
      lookUp(dataset.regionById, 'city'),
    ] as const;
    const renamed = { ...indicator, name: '增速', nameEn: 'growth' };
    expect(assessComparability(dataset, renamed, [own, other], regions).kind).toBe('share');
  });
});

describe('whySilent', () => {
  it.each<[Qualifier, Qualifier, string | undefined]>([
    ['eq', 'eq', undefined],
    ['approx', 'eq', undefined],
    ['gt', 'eq', undefined],
    ['approx', 'approx', undefined],
    ['gte', 'lte', undefined],
    ['gte', 'gte', '两数都只印了同一侧的界限，无从比较'],
    ['approx', 'gte', '一数为约数，一数为界限，无从比较'],
    ['lt', 'approx', '一数为约数，一数为界限，无从比较'],
  ])('of %s beside %s', (left, right, reason) => {
    const [own, other] = [left, right].map((qualifier) => ({ value: 5, qualifier }));
    expect(own && other && whySilent(own, other)).toBe(reason);
  });
});

describe('pullApart', () => {
  it.each([
    ['gte', 'gt', true],
    ['lte', 'lt', true],
    ['gte', 'lte', false],
    ['gte', 'eq', false],
    ['approx', 'approx', false],
  ] as const)('%s and %s: %s', (left, right, expected) => {
    expect(pullApart({ value: 9, qualifier: left }, { value: 100, qualifier: right })).toBe(
      expected,
    );
  });
});
