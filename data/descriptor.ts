import type { DocumentRow } from '@/domain/package/catalogue-rows';
import { type Column, listColumns } from '@/domain/package/cells';
import { TABLE_NAMES, TABLES, type TableName } from '@/domain/package/tables';

/**
 * The Frictionless Data Package descriptor, generated from the schema.
 * @see https://datapackage.org/standard/data-package/
 */
export function describePackage(documents: readonly DocumentRow[]): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'jinan-plan-monitor',
    title: 'Indicators and projects of five planning documents of Jinan',
    resources: TABLE_NAMES.map((name) => describeTable(name, documents)),
  };
}

function describeTable(name: TableName, documents: readonly DocumentRow[]): object {
  const definition = TABLES[name];
  const columns = listColumns(definition);
  return {
    name,
    path:
      definition.scope === 'catalogue'
        ? `catalogue/${name}.csv`
        : documents.map((document) => `documents/${document.id}/${name}.csv`),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      fields: columns.map(describeField),
      ...('key' in definition && definition.scope === 'catalogue'
        ? { primaryKey: [definition.key] }
        : {}),
      foreignKeys: columns
        .filter((column) => column.references !== undefined && column.type !== 'array')
        .map((column) => ({
          fields: [column.name],
          reference: {
            resource: column.references === name ? '' : column.references,
            fields: ['id'],
          },
        })),
    },
  };
}

function describeField(column: Column): object {
  const { name, description, type, isDate, required, pattern, options, unique } = column;
  const constraints = {
    ...(required ? { required } : {}),
    // Of a list, Frictionless would compare whole cells.
    ...(unique === undefined || type === 'array' ? {} : { unique: true }),
    ...(pattern === undefined || isDate ? {} : { pattern }),
    ...(options === undefined ? {} : { enum: options }),
  };
  return {
    name,
    description,
    type: isDate ? 'date' : type === 'array' ? 'list' : type,
    ...(type === 'array' ? { delimiter: '|' } : {}),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}
