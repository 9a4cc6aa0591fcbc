import type { TableName } from '@/domain/package/tables';

/** A row that fits its table's schema, with the place it was read from. */
export interface PlacedRow {
  readonly table: TableName;
  readonly file: string;
  readonly line: number;
  /** Set for rows of a document's folder. */
  readonly documentId?: string;
  // biome-ignore lint/suspicious/noExplicitAny: rows of every table pass here; the schema has checked them
  readonly row: any;
}

/** The rows that have an id, by table. */
export type Index = ReadonlyMap<TableName, ReadonlyMap<string, PlacedRow>>;

/** What of the package could not be read, for checks that must not take it for absent. */
export interface Unread {
  readonly tables: Set<TableName>;
  /** Files of which a row or more could not be read. */
  readonly files: Set<string>;
  /** Ids of the catalogue's rows that break the schema, by table. */
  readonly ids: Map<TableName, Set<string>>;
}
