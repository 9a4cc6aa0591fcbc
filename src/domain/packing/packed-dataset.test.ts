import { compilePackage } from '@data/compile';
import { readPackageFiles } from '@data/files';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DatasetFile } from '@/domain/package/compiled-file';
import { packColumn, unpackColumn } from './packed-column';
import { packDataset, unpackDataset } from './packed-dataset';
import { restoreId, shortenId } from './packed-ids';
import { listReadings, withInitials, withoutInitials } from './packed-initials';
import { packTable, unpackTable } from './packed-table';

const travel = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const ids = ['a', 'b', 'c', 'd'];
const target = { table: 'regions', ids };
const idsOf = (table: string) => (table === 'regions' ? ids : undefined);

describe('packColumn', () => {
  it.each<[string, unknown[], unknown]>([
    ['texts as they are', ['x', undefined, 'y'], ['x', null, 'y']],
    ['whole numbers as steps', [137, 141, 145, 145], { steps: [137, 4, 4, 0] }],
    ['numbers of which one is broken as they are', [1, 2.5], [1, 2.5]],
    ['numbers of which one is absent as they are', [1, undefined, 2], [1, null, 2]],
    ['numbers too large for exact steps as they are', [1, 2 ** 60], [1, 2 ** 60]],
    [
      'keys as steps between rows',
      ['b', 'c', 'c', 'a'],
      { table: 'regions', steps: [1, 1, 0, -2] },
    ],
    [
      'keys of which one is absent',
      ['b', undefined, 'd'],
      { table: 'regions', steps: [1, null, 2] },
    ],
    ['keys of which one leads nowhere as they are', ['b', 'z'], ['b', 'z']],
  ])('packs %s', (_name, values, packed) => {
    const isKey = _name.startsWith('keys');
    const column = isKey ? packColumn(values, target) : packColumn(values);
    expect(column).toEqual(packed);
    expect(unpackColumn(travel(column), idsOf)).toEqual(values.map((value) => value ?? null));
  });
});

describe('an id beside its English name', () => {
  it.each([
    ['gdp-growth', 'Growth of gross domestic product (GDP)', 'FA'],
    ['gdp-growth', 'Economic growth', '-gdpB'],
    ['gdp', undefined, '-gdp'],
    ['5g-base-stations', '5G base stations', 'ABC'],
    ['ab-a-b', 'A B', '-abAB'],
    ['rnd', 'R&D', '-rnd'],
  ])('%s of %s travels as %s', (id, name, short) => {
    expect(shortenId(id, name)).toBe(short);
    expect(restoreId(short, name)).toBe(id);
  });

  it('comes back whatever the name', () => {
    const word = fc.stringMatching(/^[a-z0-9]{1,6}$/);
    const words = fc.array(word, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(words, words, fc.string(), (id, name, noise) => {
        const whole = id.join('-');
        const beside = [...name, ...id, noise].join(' ').toUpperCase();
        expect(restoreId(shortenId(whole, beside), beside)).toBe(whole);
      }),
    );
  });
});

describe('unpackColumn', () => {
  it.each<[string, unknown, RegExp]>([
    ['no list', 'x', /list of values/],
    ['nothing', null, /list of values/],
    ['no steps', { table: 'regions' }, /list of steps/],
    ['steps that are no numbers', { steps: [1, 'x'] }, /whole numbers/],
    ['a row behind the last', { table: 'regions', steps: [4] }, /no row 4 in regions/],
    ['a row before the first', { table: 'regions', steps: [-1] }, /no row -1 in regions/],
    ['a table that is not there', { table: 'seas', steps: [0] }, /no row 0 in seas/],
  ])('refuses %s', (_name, packed, message) => {
    expect(() => unpackColumn(packed, idsOf)).toThrow(message);
  });
});

describe('a table', () => {
  const value = fc.oneof(
    fc.constant(undefined),
    fc.string(),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    fc.constantFrom(...ids),
    fc.array(fc.string()),
  );

  it('is what it was after its journey, whatever stands in it', () => {
    const rows = fc.array(
      fc.record({ key: value, text: value, line: fc.oneof(fc.nat(), fc.integer()) }),
    );
    fc.assert(
      fc.property(rows, (table) => {
        const targetOf = (field: string) => (field === 'key' ? target : undefined);
        expect(unpackTable(travel(packTable(table, targetOf)), idsOf)).toEqual(travel(table));
      }),
    );
  });

  it.each<[string, unknown, RegExp]>([
    ['a list', [], /object of fields/],
    ['fields of two lengths', { id: ['a', 'b'], name: ['x'] }, /name: expected a list of 2/],
    ['a field that is no column', { id: ['a'], name: 1 }, /name: expected a list of values/],
  ])('refuses %s', (_name, packed, message) => {
    expect(() => unpackTable(packed)).toThrow(message);
  });
});

describe('initials', () => {
  it('are those of the names, but for a character that is read in two ways', () => {
    const rows = [
      { name: '增长', initials: 'zz' },
      { name: '长度（公里）', initials: 'cdgl' },
      { name: '长江', aliases: ['扬子江'], initials: 'cj|yzj' },
      { name: '5G厂', initials: '5gc' },
    ];
    const readings = listReadings(rows);
    expect(readings).toContain('c厂长');
    const packed = withoutInitials(rows, readings);
    expect(packed.filter((row) => 'initials' in row)).toEqual([rows[0]]);
    expect(withInitials(packed, readings)).toEqual(rows);
  });

  it('come back whatever they were', () => {
    const text = fc.string({ unit: fc.constantFrom(...'济南长5G（|ｇ𠮷ab') });
    const row = fc.record(
      { name: text, aliases: fc.array(text), initials: text },
      { requiredKeys: ['name', 'initials'] },
    );
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const readings = listReadings(rows);
        expect(withInitials(withoutInitials(rows, readings), readings)).toEqual(rows);
      }),
    );
  });
});

describe.each(['mocks/fixture', 'data'])('the package in %s', (folder) => {
  it('is what it was after its journey', async () => {
    const { dataset } = compilePackage(await readPackageFiles(folder));
    const { observations } = packDataset(dataset);
    expect(observations).toHaveProperty('indicatorId.table', 'indicators');
    const unpacked = unpackDataset(travel(packDataset(dataset)) as Record<string, unknown>);
    expect(unpacked).toEqual(travel(dataset) as DatasetFile);
  });
});

describe('unpackDataset', () => {
  it.each<[string, Record<string, unknown>, RegExp]>([
    ['no readings', { regions: {} }, /readings: expected a list of texts/],
    ['readings that are no texts', { readings: [1] }, /readings: expected a list of texts/],
    ['a table by its name', { readings: [], units: { id: 1 } }, /units: id: expected a list/],
  ])('refuses %s', (_name, packed, message) => {
    expect(() => unpackDataset(packed)).toThrow(message);
  });
});
