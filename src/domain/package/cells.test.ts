import { describe, expect, it } from 'vitest';
import { type Column, listColumns, readCell } from '@/domain/package/cells';
import { TABLE_NAMES, TABLES } from '@/domain/package/tables';

function column(type: Column['type']): Column {
  return { name: 'x', type, required: true, description: '', expected: '', isDate: false };
}

describe('readCell', () => {
  it.each<[string, Column['type'], unknown]>([
    ['', 'string', undefined],
    ['', 'number', undefined],
    ['', 'integer', undefined],
    ['', 'array', undefined],
    ['14210', 'number', 14210],
    ['14210', 'string', '14210'],
    ['-14.5', 'number', -14.5],
    ['0', 'number', 0],
    ['0.05', 'number', 0.05],
    ['12', 'integer', 12],
    // Not the notation of the package: left as text, for the schema to reject.
    ['1,000', 'number', '1,000'],
    ['1e5', 'number', '1e5'],
    ['+5', 'number', '+5'],
    ['05', 'number', '05'],
    ['.5', 'number', '.5'],
    ['5.', 'number', '5.'],
    ['5%', 'number', '5%'],
    [' 5', 'number', ' 5'],
    ['１２', 'number', '１２'],
    ['Infinity', 'number', 'Infinity'],
    ['west|east', 'array', ['west', 'east']],
    ['west', 'array', ['west']],
    ['west||east', 'array', ['west', '', 'east']],
    ['west|east', 'string', 'west|east'],
  ])('%j in a column of type %s is %j', (cell, type, value) => {
    expect(readCell(cell, column(type))).toEqual(value);
  });
});

describe('listColumns', () => {
  it('gives the columns of a table in the order of its fields', () => {
    expect(listColumns(TABLES['project-figures']).map(({ name }) => name)).toEqual([
      'line',
      'projectId',
      'asOf',
      'attribute',
      'value',
      'unitId',
      'qualifier',
      'printed',
      'occurrence',
    ]);
  });

  it.each([
    ['observations', 'line', { type: 'integer', required: true }],
    ['observations', 'value', { type: 'number', required: false }],
    ['observations', 'indicatorId', { type: 'string', required: true, references: 'indicators' }],
    ['observations', 'stage', { type: 'string', options: ['actual', 'estimate', 'target'] }],
    ['observations', 'note', { type: 'string', required: false }],
    ['projects', 'regionIds', { type: 'array', required: true, references: 'regions' }],
    ['projects', 'aliases', { type: 'array', required: false }],
    ['documents', 'issuedOn', { type: 'string', required: true, isDate: true }],
    ['documents', 'sha256', { type: 'string', pattern: '^[0-9a-f]{64}$', isDate: false }],
  ] as const)('reads %s.%s off the schema', (table, name, properties) => {
    expect(listColumns(TABLES[table]).find((each) => each.name === name)).toMatchObject(properties);
  });

  it.each(TABLE_NAMES)(
    'finds every field of %s described, with what a cell should hold',
    (name) => {
      for (const each of listColumns(TABLES[name])) {
        expect(each.description, each.name).not.toBe('');
        // What the schema says for people, not the fallback, which is the bare type.
        expect(each.expected, each.name).toMatch(/ /);
      }
    },
  );
});
