import type { Column } from '@/domain/package/cells';
import { appearanceOf } from '@/domain/package/characters';
import { cellOf, idOf, type PlacedRow } from '@/domain/package/placed-row';
import type { Problem } from '@/domain/package/problem';
import { TABLES, type TableName } from '@/domain/package/tables';
import { normalizePrinted } from '@/domain/printed';

/** What may be in a table once: keys, statements, names as a reader sees them, symbols of a dimension. */
export function checkUnique(
  placed: readonly PlacedRow[],
  columnsOf: Record<TableName, Column[]>,
): Problem[] {
  return [
    ...checkIdentities(placed, keyOf, 'a key that no other row of the table has'),
    ...checkIdentities(placed, statementOf, 'a statement that no other row makes'),
    ...checkIdentities(placed, symbolOf, 'a symbol that no other unit of the dimension has'),
    ...checkLabels(placed, columnsOf),
  ];
}

interface Identity {
  readonly column?: string;
  readonly shown: string;
  readonly value: string;
}

function keyOf(entry: PlacedRow): Identity | undefined {
  const definition = TABLES[entry.table];
  if (!('key' in definition)) return undefined;
  const value = String(cellOf(entry, definition.key));
  return { column: definition.key, shown: `"${value}"`, value };
}

/** Figures, of whose statements the words may stand in a line more than once. */
const FIGURES: ReadonlySet<TableName> = new Set(['observations', 'project-figures']);

/**
 * Two rows that state the same of the same words are one row written twice; of a figure, also if the
 * words are taken from another place in the line.
 */
function statementOf({ table, row }: PlacedRow): Identity | undefined {
  if (table === 'identities') {
    const { id, note, ...identity } = row;
    return { shown: 'the same identity', value: JSON.stringify(identity) };
  }
  if (table === 'sections' || TABLES[table].scope === 'catalogue') return undefined;
  const { note, occurrence, ...statement } = row as Readonly<Record<string, unknown>>;
  const stated = FIGURES.has(table) ? statement : { ...statement, occurrence };
  return { shown: 'the same row', value: JSON.stringify(stated) };
}

function symbolOf(entry: PlacedRow): Identity | undefined {
  if (entry.table !== 'units') return undefined;
  const { row } = entry;
  const value = `${row.dimension} ${normalizePrinted(row.symbol)}`;
  return { column: 'symbol', shown: `"${row.symbol}" of ${row.dimension}`, value };
}

function checkIdentities(
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
    // Reported by its key.
    if (identity.column === 'symbol' && idOf(earlier) === idOf(entry)) return [];
    const column = identity.column === undefined ? {} : { column: identity.column };
    const found = `${identity.shown} as in line ${earlier.line}`;
    return [{ file: entry.file, line: entry.line, ...column, found, expected }];
  });
}

interface Label {
  readonly entry: PlacedRow;
  readonly column: string;
  readonly text: string;
}

/** Labels lead to one row: names to the eye of a reader, whatever else is unique to the letter. */
function checkLabels(
  placed: readonly PlacedRow[],
  columnsOf: Record<TableName, Column[]>,
): Problem[] {
  const owners = new Map<string, Label[]>();
  return placed.flatMap((entry) =>
    columnsOf[entry.table].flatMap(({ name: column, unique }) => {
      const cell = cellOf(entry, column);
      if (unique === undefined || cell === undefined) return [];
      // A project goes by its aliases as by its name.
      const space = `${entry.table} ${column === 'aliases' ? 'name' : column}`;
      return [cell].flat().flatMap((item): Problem[] => {
        const label = { entry, column, text: String(item) };
        const key = `${space} ${unique === 'value' ? label.text : appearanceOf(label.text)}`;
        const others = owners.get(key) ?? [];
        owners.set(key, [...others, label]);
        const owner = others.find((other) => isMistakable(label, other));
        return owner === undefined ? [] : [describeLabel(label, owner, unique)];
      });
    }),
  );
}

/**
 * Names of one project may differ by punctuation alone, as the documents print them; a row whose key
 * is another's is reported by its key.
 */
function isMistakable(label: Label, owner: Label): boolean {
  if (label.entry !== owner.entry) return idOf(label.entry) !== idOf(owner.entry);
  return normalizePrinted(label.text) === normalizePrinted(owner.text);
}

function describeLabel(
  { entry, column, text }: Label,
  owner: Label,
  unique: 'value' | 'appearance',
): Problem {
  const whose = `"${idOf(owner.entry)}" in line ${owner.entry.line}`;
  const found =
    text === owner.text
      ? `"${text}", which is also ${whose}`
      : `"${text}", which looks like "${owner.text}" of ${whose}`;
  const expected =
    unique === 'value'
      ? 'a value that no other row of the table has'
      : 'a name that leads to one row';
  return { file: entry.file, line: entry.line, column, found, expected };
}
