import * as z from 'zod/mini';
import { fieldRegistry } from '@/domain/package/fields';
import type { TableDefinition, TableName } from '@/domain/package/tables';

/** What the compiler and the descriptor need to know of a column; read off the schema. */
export interface Column {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer' | 'array';
  readonly required: boolean;
  readonly description: string;
  /** What a valid cell looks like. */
  readonly expected: string;
  readonly references?: TableName;
  readonly pattern?: string;
  readonly options?: readonly string[];
  readonly isDate: boolean;
  readonly unique?: 'value' | 'appearance';
}

interface PropertySchema {
  type?: Column['type'];
  description?: string;
  expected?: string;
  references?: TableName;
  pattern?: string;
  enum?: string[];
  format?: string;
  unique?: 'value' | 'appearance';
}

/** The columns of a table, in the order of its fields. */
export function listColumns(table: TableDefinition): Column[] {
  const json = z.toJSONSchema(table.row, { metadata: fieldRegistry });
  const properties = (json.properties ?? {}) as Record<string, PropertySchema>;
  return Object.entries(properties).map(([name, property]) => ({
    name,
    type: property.type ?? 'string',
    required: json.required?.includes(name) ?? false,
    description: property.description ?? '',
    expected: property.expected ?? property.type ?? 'a text',
    isDate: property.format === 'date',
    ...(property.references === undefined ? {} : { references: property.references }),
    ...(property.pattern === undefined ? {} : { pattern: property.pattern }),
    ...(property.unique === undefined ? {} : { unique: property.unique }),
    ...(property.enum === undefined ? {} : { options: property.enum }),
  }));
}

const DECIMAL = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/**
 * The typed value of a cell: undefined if empty, a number where the column wants one, a list where
 * cells are split at `|`. What is no number stays a string, for the schema to reject.
 */
export function readCell(cell: string, { type }: Column): unknown {
  if (cell === '') return undefined;
  switch (type) {
    case 'number':
    case 'integer':
      return DECIMAL.test(cell) ? Number(cell) : cell;
    case 'array':
      return cell.split('|');
    case 'string':
      return cell;
  }
}
