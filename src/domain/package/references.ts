import type { Column } from '@/domain/package/cells';
import {
  cellOf,
  type Index,
  idOf,
  isOfTable,
  type PlacedRow,
  type Unread,
} from '@/domain/package/placed-row';
import type { Problem } from '@/domain/package/problem';
import { checkRows } from '@/domain/package/rows';
import type { TableName } from '@/domain/package/tables';
import { checkUnique } from '@/domain/package/unique';

/** Checks that need more than one row: what may be there once, what must be there, and what must agree. */
export function checkReferences(
  placed: readonly PlacedRow[],
  columnsOf: Record<TableName, Column[]>,
  unread: Unread,
): Problem[] {
  const index = indexById(placed);
  return [
    ...checkUnique(placed, columnsOf),
    ...placed.flatMap((entry) => checkForeignKeys(entry, columnsOf[entry.table], index, unread)),
    ...checkCycles(placed, index),
    ...checkRows(placed, index),
    ...checkOmissions(placed, unread),
  ];
}

function indexById(placed: readonly PlacedRow[]): Index {
  const index = new Map<TableName, Map<string, PlacedRow>>();
  for (const entry of placed) {
    const rows = index.get(entry.table) ?? new Map<string, PlacedRow>();
    const id = idOf(entry);
    if (id !== undefined) rows.set(id, entry);
    index.set(entry.table, rows);
  }
  return index;
}

/** A reference to what could not be read is no mistake of its own: the row it leads to is reported. */
function checkForeignKeys(
  entry: PlacedRow,
  columns: readonly Column[],
  index: Index,
  unread: Unread,
): Problem[] {
  return columns.flatMap(({ name, references, expected }) => {
    const cell = cellOf(entry, name);
    if (references === undefined || cell === undefined) return [];
    if (unread.tables.has(references)) return [];
    return [cell]
      .flat()
      .map(String)
      .filter((id) => !index.get(references)?.has(id) && !unread.ids.get(references)?.has(id))
      .map((id) => ({
        file: entry.file,
        line: entry.line,
        column: name,
        found: `"${id}"`,
        expected,
      }));
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
    const id = idOf(entry);
    while (current !== undefined && !seen.has(String(idOf(current)))) {
      seen.add(String(idOf(current)));
      current = index.get(entry.table)?.get(String(cellOf(current, column)));
    }
    if (current === undefined || idOf(current) !== id) return [];
    return [
      {
        file: entry.file,
        line: entry.line,
        column,
        found: `"${cellOf(entry, column)}", which leads back to "${id}"`,
        expected: 'a row that is not, over any number of steps, its own parent',
      },
    ];
  });
}

/** The tables without which a document is incomplete, unless it says why. */
const EXPECTED_TABLES: readonly TableName[] = ['sections', 'observations', 'project-events'];

/** A document says something in every table, or why not; and not why, if it does. Monitoring owes none. */
function checkOmissions(placed: readonly PlacedRow[], unread: Unread): Problem[] {
  const filled = new Set(placed.map((entry) => entry.file));
  return placed.flatMap((entry) => {
    if (!isOfTable(entry, 'documents') || entry.row.kind === 'monitoring') return [];
    const { row, file, line } = entry;
    const files = EXPECTED_TABLES.map((name) => `documents/${row.id}/${name}.csv`);
    if (files.some((each) => unread.files.has(each))) return [];
    const empty = files.filter((each) => !filled.has(each));
    if (empty.length > 0 === (row.omission !== undefined)) return [];
    const place = { file, line, column: 'omission' };
    if (row.omission === undefined) {
      const expected = `why ${empty.join(' and ')} ${empty.length === 1 ? 'has' : 'have'} no rows`;
      return [{ ...place, found: 'an empty cell', expected }];
    }
    const expected = 'an empty cell, as no table of the document is without rows';
    return [{ ...place, found: `"${row.omission}"`, expected }];
  });
}
