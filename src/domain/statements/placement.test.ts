import { loadFixtureDataset } from '@mocks/fixture-dataset';
import { describe, expect, it } from 'vitest';
import type { Dataset } from './dataset';
import { isInside, placementOf, regionsAround, zonesAcross, zonesWithin } from './placement';

const fixture = await loadFixtureDataset();
const region = (id: string, level: string, parentId?: string, withinIds?: string[]) => ({
  ...{ id, name: id.toUpperCase(), nameEn: id, level },
  ...(parentId !== undefined && { parentId }),
  ...(withinIds !== undefined && { withinIds }),
});
const regions = [
  region('province', 'province'),
  region('city', 'city', 'province'),
  region('east', 'district', 'city'),
  region('west', 'district', 'city'),
  region('harbour', 'functional-zone', 'city', ['west']),
  region('airport', 'functional-zone', 'city', ['east', 'west']),
  region('park', 'functional-zone', 'east', ['east']),
  region('unplaced', 'functional-zone', 'city'),
] as Dataset['regions'];
const dataset: Dataset = {
  ...fixture,
  regions,
  regionById: new Map(regions.map((row) => [row.id, row])),
};

describe('placementOf', () => {
  it.each<[string, string[], string[], string[]]>([
    ['a district is itself', ['west'], ['west'], ['west']],
    ['a city is none of its districts', ['city'], ['city'], ['city']],
    [
      'a zone inside a district is found in it',
      ['harbour'],
      ['harbour', 'west'],
      ['harbour', 'west'],
    ],
    [
      'one across two in neither, unless asked',
      ['airport'],
      ['airport'],
      ['airport', 'east', 'west'],
    ],
    ['one that nobody placed is itself', ['unplaced'], ['unplaced'], ['unplaced']],
    [
      'several regions are each',
      ['harbour', 'east'],
      ['harbour', 'east', 'west'],
      ['harbour', 'east', 'west'],
    ],
    ['none are nowhere', [], [], []],
  ])('%s', (_, ids, within, across) => {
    expect(placementOf(dataset, ids)).toEqual({ within, across });
  });
});

describe('regionsAround', () => {
  it.each<[string, string[], string[]]>([
    ['a district: its city and province', ['west'], ['city', 'province', 'west']],
    ['a zone inside one: it too', ['harbour'], ['city', 'harbour', 'province', 'west']],
    ['a zone across two: surely neither', ['airport'], ['airport', 'city', 'province']],
  ])('%s', (_, ids, around) => {
    expect([...regionsAround(dataset, ids)].sort()).toEqual(around);
  });
});

it('a region is inside of what is around it, and not of itself', () => {
  expect(isInside(dataset, 'harbour', 'west')).toBe(true);
  expect(isInside(dataset, 'harbour', 'city')).toBe(true);
  expect(isInside(dataset, 'harbour', 'east')).toBe(false);
  expect(isInside(dataset, 'airport', 'west')).toBe(false);
  expect(isInside(dataset, 'west', 'west')).toBe(false);
});

it('zones are told by the districts that they lie in', () => {
  expect(zonesWithin(dataset, 'west')).toEqual(['HARBOUR']);
  expect(zonesWithin(dataset, 'east')).toEqual(['PARK']);
  expect(zonesWithin(dataset, 'city')).toEqual([]);
  expect(zonesAcross(dataset)).toEqual(['AIRPORT']);
});
