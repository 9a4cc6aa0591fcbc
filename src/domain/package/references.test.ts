import { describe, expect, it } from 'vitest';
import { type Column, listColumns } from '@/domain/package/cells';
import type { PlacedRow, Unread } from '@/domain/package/placed-row';
import type { Problem } from '@/domain/package/problem';
import { checkReferences } from '@/domain/package/references';
import { TABLE_NAMES, TABLES, type TableName } from '@/domain/package/tables';

const columnsOf = Object.fromEntries(
  TABLE_NAMES.map((name) => [name, listColumns(TABLES[name])]),
) as Record<TableName, Column[]>;

const nothing: Unread = { tables: new Set(), files: new Set(), ids: new Map() };

function place(table: TableName, line: number, row: object, documentId?: string): PlacedRow {
  const placed =
    documentId === undefined
      ? { table, file: `catalogue/${table}.csv`, line, row }
      : { table, file: `documents/${documentId}/${table}.csv`, line, documentId, row };
  // Only the cells that the checks look at.
  return placed as PlacedRow;
}

function check(placed: readonly PlacedRow[], unread = nothing): Problem[] {
  return checkReferences(placed, columnsOf, unread);
}

const city = place('regions', 2, { id: 'stone', name: '石城市' });
const economy = place('sectors', 2, { id: 'economy' });
const yuan = place('units', 2, {
  id: 'cny-100m',
  symbol: '亿元',
  dimension: 'currency-cny',
  factor: 1e8,
});
const gdp = place('indicators', 2, {
  id: 'gdp',
  name: '地区生产总值',
  sectorId: 'economy',
  unitId: 'cny-100m',
});
const tunnel = place('projects', 2, {
  id: 'gdp',
  name: '地区生产总值',
  sectorId: 'economy',
  regionIds: ['stone'],
});
const catalogue = [city, economy, yuan, gdp, tunnel];
const statement = {
  line: 3,
  indicatorId: 'gdp',
  regionId: 'stone',
  period: '2023',
  stage: 'actual',
  value: 1300,
  qualifier: 'eq',
  printed: '1300亿元',
};

describe('checkReferences accepts', () => {
  it.each<[string, PlacedRow[]]>([
    ['one id, and one name, in two tables', []],
    [
      'one statement in two documents',
      [place('observations', 2, statement, 'a'), place('observations', 2, statement, 'b')],
    ],
    [
      'one path in two documents',
      [
        place('sections', 2, { line: 1, path: '一' }, 'a'),
        place('sections', 2, { path: '一' }, 'b'),
      ],
    ],
    [
      'several sections that start on one line',
      [
        place('sections', 2, { line: 27, path: '一/(一)' }, 'a'),
        place('sections', 3, { line: 27, path: '一/(一)/一' }, 'a'),
      ],
    ],
    [
      'the same words for two regions, once for each place in the line',
      [
        place('regions', 3, { id: 'west', name: '西区' }),
        place('observations', 2, statement, 'a'),
        place('observations', 3, { ...statement, regionId: 'west', occurrence: 2 }, 'a'),
      ],
    ],
    [
      'one figure that states two periods',
      [
        place('observations', 2, statement, 'a'),
        place('observations', 3, { ...statement, period: '2024' }, 'a'),
      ],
    ],
    [
      'words instead of a value',
      [place('observations', 2, { ...statement, value: undefined, wording: '合理增长' }, 'a')],
    ],
    [
      'a value beside words that state it',
      [
        place(
          'observations',
          2,
          { ...statement, value: 100, wording: '跨上百亿台阶', printed: '百亿台阶' },
          'a',
        ),
      ],
    ],
    [
      'a chain of parents that ends',
      [
        place('regions', 3, { id: 'west', name: '西区', parentId: 'stone' }),
        place('regions', 4, { id: 'port', name: '港区', parentId: 'west' }),
      ],
    ],
  ])('%s', (_what, rows) => {
    expect(check([...catalogue, ...rows])).toEqual([]);
  });
});

describe('checkReferences', () => {
  const observation = place('observations', 2, { ...statement, regionId: 'west' }, 'a');
  const unknown = {
    file: 'documents/a/observations.csv',
    line: 2,
    column: 'regionId',
    found: '"west"',
    expected: 'an id of the table regions',
  };

  it('reports a key that leads nowhere', () => {
    expect(check([...catalogue, observation])).toEqual([unknown]);
  });

  it('keeps quiet if the row it leads to, or its whole table, could not be read', () => {
    const row: Unread = { ...nothing, ids: new Map([['regions', new Set(['west'])]]) };
    const table: Unread = { ...nothing, tables: new Set(['regions']) };
    expect(check([...catalogue, observation], row)).toEqual([]);
    expect(check([...catalogue, observation], table)).toEqual([]);
  });

  it('reports it if another row, or another table, could not be read', () => {
    const row: Unread = { ...nothing, ids: new Map([['regions', new Set(['east'])]]) };
    const table: Unread = {
      ...nothing,
      tables: new Set(['sectors']),
      ids: new Map([['units', new Set(['west'])]]),
    };
    expect(check([...catalogue, observation], row)).toEqual([unknown]);
    expect(check([...catalogue, observation], table)).toEqual([unknown]);
  });

  it('does not follow a circle that the row only leads into, and ends', () => {
    const problems = check([
      ...catalogue,
      place('regions', 3, { id: 'west', name: '西区', parentId: 'port' }),
      place('regions', 4, { id: 'port', name: '港区', parentId: 'west' }),
      place('regions', 5, { id: 'quay', name: '码头', parentId: 'port' }),
    ]);
    expect(problems.map(({ line, column }) => [line, column])).toEqual([
      [3, 'parentId'],
      [4, 'parentId'],
    ]);
  });
});
