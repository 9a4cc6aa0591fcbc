import { readFileSync } from 'node:fs';
import { compilePackage } from '@data/compile';
import { describePackage } from '@data/descriptor';
import { readPackageFiles } from '@data/files';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { listColumns } from '@/domain/package/cells';
import { TABLE_NAMES, TABLES, type TableName } from '@/domain/package/tables';

const descriptorSchema = z.strictObject({
  $schema: z.string(),
  name: z.string(),
  title: z.string(),
  resources: z.array(
    z.strictObject({
      name: z.string(),
      path: z.union([z.string(), z.array(z.string())]),
      format: z.literal('csv'),
      mediatype: z.literal('text/csv'),
      encoding: z.literal('utf-8'),
      schema: z.strictObject({
        fields: z.array(z.looseObject({ name: z.string(), description: z.string().min(1) })),
        primaryKey: z.array(z.string()).optional(),
        foreignKeys: z.array(z.unknown()),
      }),
    }),
  ),
});

const { dataset } = compilePackage(await readPackageFiles('mocks/fixture'));
const descriptor = descriptorSchema.parse(describePackage(dataset.documents));

function resourceOf(table: TableName) {
  const resource = descriptor.resources.find(({ name }) => name === table);
  if (resource === undefined) throw new Error(`no resource ${table}`);
  return resource;
}

function fieldOf(table: TableName, field: string) {
  return resourceOf(table).schema.fields.find(({ name }) => name === field);
}

describe('describePackage', () => {
  it('is a Frictionless Data Package with a resource for every table', () => {
    expect(descriptor.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
    expect(descriptor.resources.map(({ name }) => name)).toEqual(TABLE_NAMES);
  });

  it.each(TABLE_NAMES)('gives the fields of %s in the order of the file', (table) => {
    expect(resourceOf(table).schema.fields.map(({ name }) => name)).toEqual(
      Object.keys(TABLES[table].row.shape),
    );
  });

  it('names one file for a table of the catalogue, and one for every document otherwise', () => {
    expect(resourceOf('units').path).toBe('catalogue/units.csv');
    expect(resourceOf('sections').path).toEqual([
      'documents/plan-2021/sections.csv',
      'documents/report-2024/sections.csv',
      'documents/west-2024/sections.csv',
    ]);
  });

  const description = expect.any(String);
  it.each<[TableName, string, object]>([
    ['observations', 'value', { type: 'number' }],
    ['observations', 'line', { type: 'integer', constraints: { required: true } }],
    ['observations', 'occurrence', { type: 'integer' }],
    ['observations', 'wording', { type: 'string' }],
    [
      'observations',
      'stage',
      { type: 'string', constraints: { required: true, enum: ['actual', 'estimate', 'target'] } },
    ],
    [
      'indicators',
      'id',
      { type: 'string', constraints: { required: true, pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' } },
    ],
    ['documents', 'issuedOn', { type: 'date', constraints: { required: true } }],
    [
      'documents',
      'sha256',
      { type: 'string', constraints: { pattern: '^[0-9a-f]{64}$', unique: true } },
    ],
    ['projects', 'name', { type: 'string', constraints: { required: true, unique: true } }],
    ['projects', 'aliases', { type: 'list', delimiter: '|' }],
    ['projects', 'regionIds', { type: 'list', delimiter: '|', constraints: { required: true } }],
  ])('gives %s.%s its type and constraints', (table, name, field) => {
    expect(fieldOf(table, name)).toEqual({ name, description, ...field });
  });

  it('lets a vocabulary be empty where the field may be, but no other word stand there', () => {
    expect(fieldOf('project-events', 'dueStatus')).toMatchObject({
      constraints: { enum: expect.arrayContaining(['completed']) },
    });
    expect(fieldOf('project-events', 'dueStatus')?.constraints).not.toHaveProperty('required');
  });

  it.each(['2025', '2021/2025', '2026-Q1', '2026-03', '2026-01/2026-09', '2026-W12'])(
    'takes %s for a period by its pattern, and no 2025-13',
    (period) => {
      const { constraints } = z
        .looseObject({ constraints: z.looseObject({ pattern: z.string() }) })
        .parse(fieldOf('observations', 'period'));
      expect(period).toMatch(new RegExp(constraints.pattern));
      expect('2025-13').not.toMatch(new RegExp(constraints.pattern));
    },
  );

  it('gives the catalogue its keys; a table of several files has none across them', () => {
    const keys = TABLE_NAMES.filter((table) => resourceOf(table).schema.primaryKey !== undefined);
    expect(keys).toEqual([
      'documents',
      'regions',
      'sectors',
      'units',
      'indicators',
      'projects',
      'identities',
      'comparison-notes',
    ]);
    expect(resourceOf('units').schema.primaryKey).toEqual(['id']);
  });

  it('leads every key to its table, one of the table itself by an empty name', () => {
    const key = (field: string, resource: string) => ({
      fields: [field],
      reference: { resource, fields: ['id'] },
    });
    expect(resourceOf('indicators').schema.foreignKeys).toEqual([
      key('sectorId', 'sectors'),
      key('unitId', 'units'),
      key('ofId', ''),
      key('projectId', 'projects'),
    ]);
    // A list of keys (regionIds) cannot be told to Frictionless; the compiler checks it.
    expect(resourceOf('projects').schema.foreignKeys).toEqual([
      key('sectorId', 'sectors'),
      key('partOfId', ''),
    ]);
    expect(resourceOf('sectors').schema.foreignKeys).toEqual([]);
  });
});

describe('data/README.md', () => {
  /** The fields in the table under each `### \`name\`` heading, in order; ✱ marks what may be empty. */
  const dictionary = new Map(
    readFileSync('data/README.md', 'utf8')
      .split(/^### /m)
      .slice(1)
      .map((section) => [
        /^`([^`]+)`/.exec(section)?.[1],
        [...(section.split(/^## /m)[0] ?? '').matchAll(/^\| `(\w+)`( ✱)? +\| \S/gm)].map(
          ([, name, mark]) => ({ name, required: mark === undefined }),
        ),
      ]),
  );

  it('names every table, in the order of the schema', () => {
    expect([...dictionary.keys()]).toEqual(TABLE_NAMES);
  });

  it.each(TABLE_NAMES)(
    'says of every field of %s what it means and whether it may be empty',
    (table) => {
      expect(dictionary.get(table)).toEqual(
        listColumns(TABLES[table]).map(({ name, required }) => ({ name, required })),
      );
    },
  );

  it('names every term of every vocabulary', () => {
    const readme = readFileSync('data/README.md', 'utf8');
    const terms = TABLE_NAMES.flatMap((table) =>
      listColumns(TABLES[table]).flatMap(({ options }) => options ?? []),
    );
    expect(terms.filter((term) => !readme.includes(`\`${term}\``))).toEqual([]);
  });
});
