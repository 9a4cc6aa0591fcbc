import { describe, expect, it } from 'vitest';
import {
  contradictionsOfIdentity,
  contradictionsOfIndicator,
  contradictionsOfProject,
  contradictionsOfRegion,
} from '@/domain/package/catalogue-contradictions';
import type {
  IdentityRow,
  IndicatorRow,
  ProjectRow,
  Region,
  Unit,
} from '@/domain/package/catalogue-rows';
import type { IdentityKind, Measure, Placing } from '@/domain/vocabularies';

function region(id: string, level: Region['level'], rest: Partial<Region> = {}): Region {
  return { id, name: id, nameEn: id, level, ...rest };
}

const REGIONS = [
  region('province', 'province'),
  region('city', 'city', { parentId: 'province' }),
  region('east', 'district', { parentId: 'city' }),
  region('west', 'county', { parentId: 'city' }),
  region('zone', 'functional-zone', { parentId: 'city' }),
  region('overseas', 'abroad'),
];
const findRegion = (id: string) => REGIONS.find((each) => each.id === id);

describe('a region', () => {
  const zone = (rest: Partial<Region>) => region('new-zone', 'functional-zone', rest);

  it.each<[string, Region]>([
    ['without districts', zone({ parentId: 'city' })],
    ['in one district', zone({ parentId: 'city', withinIds: ['east'] })],
    ['across a district and a county', zone({ parentId: 'city', withinIds: ['east', 'west'] })],
    ['part of the district it lies in', zone({ parentId: 'east', withinIds: ['east'] })],
    [
      'or of two districts together',
      region('both', 'districts', { parentId: 'city', withinIds: ['east', 'west'] }),
    ],
    ['in what could not be read', zone({ withinIds: ['lost'] })],
  ])('may be a zone %s', (_, row) => {
    expect(contradictionsOfRegion(row, findRegion)).toEqual([]);
  });

  it.each<[string, Region, string]>([
    [
      'a district within another',
      region('north', 'district', { withinIds: ['east'] }),
      'an empty cell',
    ],
    [
      'of districts together and name one',
      region('both', 'districts', { parentId: 'city', withinIds: ['east'] }),
      'two or more',
    ],
    ['of districts together and name none', region('both', 'districts'), 'two or more'],
    ['a zone within the city', zone({ withinIds: ['city'] }), 'ids of districts and counties'],
    ['a zone within a zone', zone({ withinIds: ['zone'] }), 'ids of districts and counties'],
    ['a zone outside its parent', zone({ parentId: 'east', withinIds: ['west'] }), '"east"'],
  ])('may not be %s', (_, row, expected) => {
    expect(contradictionsOfRegion(row, findRegion)).toMatchObject([
      { column: 'withinIds', expected: expect.stringContaining(expected) },
    ]);
  });
});

describe('a project', () => {
  const project = (placing: Placing, ...regionIds: string[]): ProjectRow => ({
    ...{ id: 'p', name: 'p', sectorId: 's', regionIds, placing },
  });

  it.each<[Placing, string[]]>([
    ['city-wide', ['city']],
    ['not-stated', ['city']],
    ['printed', ['east']],
    ['name', ['zone']],
    ['known', ['city', 'west']],
    ['printed', ['overseas']],
    ['known', ['province']],
    ['printed', ['lost']],
  ])('may be %s of %s', (placing, regionIds) => {
    expect(contradictionsOfProject(project(placing, ...regionIds), findRegion)).toEqual([]);
  });

  it.each<[Placing, string[]]>([
    ['city-wide', ['east']],
    ['not-stated', ['zone']],
    ['city-wide', ['city', 'east']],
    ['printed', ['city']],
    ['known', ['city']],
  ])('may not be %s of %s', (placing, regionIds) => {
    expect(contradictionsOfProject(project(placing, ...regionIds), findRegion)).toMatchObject([
      { column: 'placing', found: `"${placing}"` },
    ]);
  });
});

const UNITS: Record<string, string> = { yuan: 'currency', percent: 'proportion', piece: 'count' };
const findUnit = (id: string): Unit | undefined =>
  UNITS[id] === undefined ? undefined : { id, symbol: id, dimension: UNITS[id], factor: 1 };

function indicator(
  id: string,
  unitId: string,
  measure: Measure,
  rest: Partial<IndicatorRow> = {},
): IndicatorRow {
  const names = { id, name: id, nameEn: id };
  return { ...names, sectorId: 's', unitId, measure, better: 'higher', ...rest };
}

describe('an indicator', () => {
  it.each<[IndicatorRow, string[]]>([
    [indicator('gdp', 'yuan', 'flow', { additive: 'yes' }), []],
    [indicator('growth', 'percent', 'growth', { additive: 'no' }), []],
    [indicator('growth', 'percent', 'growth', { additive: 'yes' }), ['additive']],
    [indicator('people', 'piece', 'stock', { role: 'population' }), []],
    [indicator('people', 'piece', 'flow', { role: 'population' }), ['role']],
  ])('%o is refused by %s', (row, columns) => {
    expect(contradictionsOfIndicator(row).map(({ column }) => column)).toEqual(columns);
  });
});

describe('an identity', () => {
  const INDICATORS = [
    indicator('gdp', 'yuan', 'flow'),
    indicator('trade', 'yuan', 'flow'),
    indicator('openness', 'percent', 'share'),
    indicator('gdp-growth', 'percent', 'growth', { ofId: 'gdp' }),
    indicator('parks', 'piece', 'stock'),
    indicator('parks-new', 'piece', 'flow'),
  ];
  const find = (id: string) => INDICATORS.find((each) => each.id === id);
  const check = (kind: IdentityKind, resultId: string, ...inputIds: string[]) => {
    const row: IdentityRow = { id: 'i', kind, inputIds, ...(resultId && { resultId }) };
    return contradictionsOfIdentity(row, find, findUnit).map(({ column }) => column);
  };

  it.each<[IdentityKind, string, ...string[]]>([
    ['quotient', 'openness', 'trade', 'gdp'],
    ['growth', 'gdp-growth', 'gdp'],
    ['sum', 'gdp', 'trade', 'yield'],
    ['sum', '', 'openness', 'gdp-growth'],
    ['part', 'gdp', 'trade'],
    ['net-flow', 'parks', 'parks-new'],
    ['gross-flow', 'parks', 'parks-new'],
  ])('may be a %s %s of %s', (kind, resultId, ...inputIds) => {
    expect(check(kind, resultId, ...inputIds)).toEqual([]);
  });

  it.each<[column: string, IdentityKind, string, ...string[]]>([
    ['inputIds', 'quotient', 'openness', 'trade'],
    ['inputIds', 'growth', 'gdp-growth', 'gdp', 'trade'],
    ['inputIds', 'sum', 'gdp', 'trade'],
    ['resultId', 'quotient', '', 'trade', 'gdp'],
    ['inputIds', 'part', 'gdp', 'gdp'],
    ['resultId', 'growth', 'openness', 'gdp'],
    ['inputIds', 'growth', 'gdp-growth', 'trade'],
    ['resultId', 'net-flow', 'gdp', 'trade'],
    ['inputIds', 'gross-flow', 'parks', 'openness'],
    ['inputIds', 'part', 'gdp', 'parks-new'],
    ['inputIds', 'net-flow', 'parks', 'trade'],
  ])('is refused by %s: %s %s of %s', (column, kind, resultId, ...inputIds) => {
    expect(check(kind, resultId, ...inputIds)).toEqual([column]);
  });
});
