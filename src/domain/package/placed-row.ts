import type { RowOf, TableName } from './tables';

/** A row that fits its table's schema, with the place it was read from. */
export type PlacedRow = {
  readonly [Name in TableName]: {
    readonly table: Name;
    readonly file: string;
    readonly line: number;
    /** Set for rows of a document's folder. */
    readonly documentId?: string;
    readonly row: RowOf<Name>;
  };
}[TableName];

/** A placed row of one table, or of a few. */
export type PlacedRowOf<T extends TableName> = Extract<PlacedRow, { readonly table: T }>;

/** The rows that have an id, by table. */
export type Index = ReadonlyMap<TableName, ReadonlyMap<string, PlacedRow>>;

/** What a row has in a column, whichever table it is of. */
export function cellOf({ row }: PlacedRow, column: string): unknown {
  return (row as Readonly<Record<string, unknown>>)[column];
}

/** The key of a catalogue's row; undefined for a row of a document. */
export function idOf({ row }: PlacedRow): string | undefined {
  return 'id' in row ? row.id : undefined;
}

export function isOfTable<T extends TableName>(
  entry: PlacedRow,
  table: T,
): entry is PlacedRowOf<T> {
  return entry.table === table;
}

/** The row of an entry of that table; undefined of an entry of another. */
export function rowIn<T extends TableName>(
  entry: PlacedRow | undefined,
  table: T,
): RowOf<T> | undefined {
  // The compiler of types does not see through a table that is a parameter: its name settles the row.
  return entry?.table === table ? (entry.row as unknown as RowOf<T>) : undefined;
}

/** The row of a table that has the id; undefined if none has it or it could not be read. */
export function findRow<T extends TableName>(
  index: Index,
  table: T,
  id: string | undefined,
): RowOf<T> | undefined {
  return id === undefined ? undefined : rowIn(index.get(table)?.get(id), table);
}

/** What of the package could not be read, for checks that must not take it for absent. */
export interface Unread {
  readonly tables: Set<TableName>;
  /** Files of which a row or more could not be read. */
  readonly files: Set<string>;
  /** Ids of the catalogue's rows that break the schema, by table. */
  readonly ids: Map<TableName, Set<string>>;
}
