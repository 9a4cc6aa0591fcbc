import type { Column } from '@data/cells';
import type { PlacedRow, Unread } from '@data/compile';
import type { Problem } from '@data/problem';
import { createUnitReader, statesValue, type UnitReader } from '@/domain/printed';
import {
  type IndicatorRow,
  type ObservationRow,
  type ProjectFigureRow,
  type ProjectRow,
  TABLES,
  type TableName,
  type Unit,
} from '@/domain/schema';

/** Checks that need more than one row: keys, references between tables, figures against their units. */
export function checkReferences(
  placed: readonly PlacedRow[],
  columnsOf: Record<TableName, Column[]>,
  unread: Unread,
): Problem[] {
  const index = indexById(placed);
  const readUnit = createUnitReader(unitsOf(index));
  return [
    ...checkUnique(placed, keyOf, 'a key that no other row of the table has'),
    ...checkUnique(placed, statementOf, 'a statement that no other row makes'),
    ...checkNames(placed),
    ...placed.flatMap((entry) => checkForeignKeys(entry, columnsOf[entry.table], index, unread)),
    ...checkCycles(placed, index),
    ...placed.flatMap((entry) => checkFigure(entry, index, readUnit)),
  ];
}

type Index = ReadonlyMap<TableName, ReadonlyMap<string, PlacedRow>>;

function indexById(placed: readonly PlacedRow[]): Index {
  const index = new Map<TableName, Map<string, PlacedRow>>();
  for (const entry of placed) {
    const rows = index.get(entry.table) ?? new Map<string, PlacedRow>();
    if (typeof entry.row.id === 'string') rows.set(entry.row.id, entry);
    index.set(entry.table, rows);
  }
  return index;
}

function unitsOf(index: Index): Unit[] {
  return [...(index.get('units')?.values() ?? [])].map((entry) => entry.row);
}

interface Identity {
  readonly column?: string;
  readonly value: string;
}

function keyOf({ table, row }: PlacedRow): Identity | undefined {
  const definition = TABLES[table];
  if (!('key' in definition)) return undefined;
  return { column: definition.key, value: String(row[definition.key]) };
}

/** Two rows that state the same of the same words are one row written twice. */
function statementOf({ table, row }: PlacedRow): Identity | undefined {
  if (table === 'sections' || TABLES[table].scope === 'catalogue') return undefined;
  const { note, ...statement } = row;
  return { value: JSON.stringify(statement) };
}

function checkUnique(
  placed: readonly PlacedRow[],
  identify: (entry: PlacedRow) => Identity | undefined,
  expected: string,
): Problem[] {
  const first = new Map<string, PlacedRow>();
  return placed.flatMap((entry) => {
    const identity = identify(entry);
    if (identity === undefined) return [];
    const key = `${entry.file} ${identity.value}`;
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, entry);
      return [];
    }
    const found = `${identity.column === undefined ? 'the same row' : `"${identity.value}"`} as in line ${earlier.line}`;
    const place = { file: entry.file, line: entry.line };
    return [
      identity.column === undefined
        ? { ...place, found, expected }
        : { ...place, column: identity.column, found, expected },
    ];
  });
}

/** A name leads to one row: indicator names are unique, project names and aliases too. */
function checkNames(placed: readonly PlacedRow[]): Problem[] {
  const owners = new Map<string, PlacedRow>();
  return placed.flatMap((entry) => {
    const names: string[] =
      entry.table === 'indicators'
        ? [(entry.row as IndicatorRow).name]
        : entry.table === 'projects'
          ? [(entry.row as ProjectRow).name, ...((entry.row as ProjectRow).aliases ?? [])]
          : [];
    return names.flatMap((name, position) => {
      const key = `${entry.table} ${name}`;
      const owner = owners.get(key);
      owners.set(key, owner ?? entry);
      if (owner === undefined) return [];
      return [
        {
          file: entry.file,
          line: entry.line,
          column: position === 0 ? 'name' : 'aliases',
          found: `"${name}", which is also "${owner.row.id}" in line ${owner.line}`,
          expected: 'a name that leads to one row',
        },
      ];
    });
  });
}

/** A reference to what could not be read is no mistake of its own: the row it leads to is reported. */
function checkForeignKeys(
  { row, file, line }: PlacedRow,
  columns: readonly Column[],
  index: Index,
  unread: Unread,
): Problem[] {
  return columns.flatMap(({ name, references, expected }) => {
    if (references === undefined || row[name] === undefined) return [];
    if (unread.tables.has(references)) return [];
    const ids: string[] = Array.isArray(row[name]) ? row[name] : [row[name]];
    return ids
      .filter((id) => !index.get(references)?.has(id) && !unread.ids.get(references)?.has(id))
      .map((id) => ({ file, line, column: name, found: `"${id}"`, expected }));
  });
}

const PARENT_COLUMNS: Partial<Record<TableName, string>> = {
  regions: 'parentId',
  indicators: 'ofId',
  projects: 'partOfId',
};

function checkCycles(placed: readonly PlacedRow[], index: Index): Problem[] {
  return placed.flatMap((entry) => {
    const column = PARENT_COLUMNS[entry.table];
    if (column === undefined) return [];
    const seen = new Set<string>();
    let current: PlacedRow | undefined = entry;
    while (current !== undefined && !seen.has(current.row.id)) {
      seen.add(current.row.id);
      current = index.get(entry.table)?.get(current.row[column]);
    }
    if (current?.row.id !== entry.row.id) return [];
    return [
      {
        file: entry.file,
        line: entry.line,
        column,
        found: `"${entry.row[column]}", which leads back to "${entry.row.id}"`,
        expected: 'a row that is not, over any number of steps, its own parent',
      },
    ];
  });
}

function checkFigure(
  { table, row, file, line }: PlacedRow,
  index: Index,
  readUnit: UnitReader,
): Problem[] {
  if (table !== 'observations' && table !== 'project-figures') return [];
  const { value, printed } = row as ObservationRow | ProjectFigureRow;
  if (value === undefined) {
    if ((row as ObservationRow).wording !== undefined) return [];
    const expected = 'a number, or words in the column wording';
    return [{ file, line, column: 'value', found: 'an empty cell', expected }];
  }
  const unitId: string | undefined =
    table === 'observations'
      ? index.get('indicators')?.get((row as ObservationRow).indicatorId)?.row.unitId
      : (row as ProjectFigureRow).unitId;
  const unit: Unit | undefined = index.get('units')?.get(unitId ?? '')?.row;
  if (unit === undefined || (row as ObservationRow).wording !== undefined) return [];
  if (statesValue(printed, value, unit, readUnit)) return [];
  return [
    {
      file,
      line,
      column: 'value',
      found: `"${value}" (${unit.symbol})`,
      expected: `what "${printed}" says, in ${unit.symbol}`,
    },
  ];
}
