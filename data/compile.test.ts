import { compilePackage, type PackageFiles } from '@data/compile';
import {
  append,
  DOCUMENTS,
  EVENTS,
  EXCLUSIONS,
  FIGURES,
  fixture,
  IDENTITIES,
  INDICATORS,
  NOTES,
  OBSERVATIONS,
  PROJECTS,
  problemsOf,
  REGIONS,
  rowAt,
  SECTIONS,
  SECTORS,
  setCell,
  textOf,
  UNITS,
  without,
} from '@data/spoiled-package';
import { describe, expect, it } from 'vitest';
import { listColumns } from '@/domain/package/cells';
import { datasetFileSchema } from '@/domain/package/compiled-file';
import { cellOf } from '@/domain/package/placed-row';
import type { Problem } from '@/domain/package/problem';
import { TABLE_NAMES, TABLES } from '@/domain/package/tables';

const TEXT = 'a text that is not empty';
const NUMBER = 'a number, such as 14210 or -14.5';
const WHOLE = 'a whole number from 1';
const LINE = 'a line number of the document, counted from 1';
const IDENTIFIER = 'an identifier in kebab case, such as gdp-growth';
const PRINTED = 'the words of the document, 1 to 24 characters';
const DATE = 'a date of 1949 to 2100, such as 2026-04-10';
const SHA = 'a SHA-256 of 64 hexadecimal digits';
const PERIOD =
  'a period of 1949 to 2100: a year 2025, a span 2021/2025, a quarter 2026-Q1, a month 2026-03, months 2026-01/2026-09 or a week 2026-W12';
const KEY = 'a key that no other row of the table has';
const STATEMENT = 'a statement that no other row makes';
const NAME = 'a name that leads to one row';
const NO_CYCLE = 'a row that is not, over any number of steps, its own parent';
const idOf = (table: string): string => `an id of the table ${table}`;

/** File, line, column, the cell as it is changed, what the compiler expects instead. */
type CellCase = [file: string, line: number, column: string, cell: string, expected: string];

const WRONG_CELLS: CellCase[] = [
  // numbers
  [SECTORS, 2, 'order', 'first', WHOLE],
  [SECTORS, 2, 'order', '0', WHOLE],
  [SECTORS, 2, 'order', '1.5', WHOLE],
  [UNITS, 2, 'factor', '1e8', 'a number above 0'],
  [UNITS, 2, 'factor', '0', 'a number above 0'],
  [UNITS, 2, 'factor', '-1', 'a number above 0'],
  [SECTIONS, 2, 'line', 'two', LINE],
  [OBSERVATIONS, 2, 'line', '0', LINE],
  [OBSERVATIONS, 2, 'value', 'about 1300', NUMBER],
  [OBSERVATIONS, 2, 'value', '1300亿元', NUMBER],
  [OBSERVATIONS, 2, 'occurrence', '0', WHOLE],
  [FIGURES, 2, 'value', '12亿元', NUMBER],
  [EXCLUSIONS, 2, 'occurrence', 'last', WHOLE],
  // required cells left empty
  [DOCUMENTS, 2, 'issuer', '', TEXT],
  [REGIONS, 2, 'nameEn', '', TEXT],
  [UNITS, 2, 'symbol', '', TEXT],
  [INDICATORS, 2, 'unitId', '', idOf('units')],
  [PROJECTS, 3, 'regionIds', '', 'ids of the table regions, each once, separated by |'],
  [SECTIONS, 2, 'heading', '', TEXT],
  [OBSERVATIONS, 2, 'period', '', PERIOD],
  [OBSERVATIONS, 2, 'printed', '', PRINTED],
  [EVENTS, 2, 'printed', '', PRINTED],
  [FIGURES, 2, 'value', '', NUMBER],
  [EXCLUSIONS, 2, 'token', '', TEXT],
  // identifiers, dates, hashes, lists
  [UNITS, 2, 'dimension', 'currency_cny', IDENTIFIER],
  [FIGURES, 2, 'attribute', '投资', IDENTIFIER],
  [DOCUMENTS, 2, 'issuedOn', '2021年3月1日', DATE],
  [DOCUMENTS, 2, 'issuedOn', '2021-02-29', DATE],
  [DOCUMENTS, 2, 'sha256', 'ABC', SHA],
  [PROJECTS, 2, 'aliases', '大河过江隧道||大河', 'names, each once, separated by |'],
  [PROJECTS, 3, 'regionIds', 'west|', 'ids of the table regions, each once, separated by |'],
  // periods
  [DOCUMENTS, 2, 'reviews', '2025/2021', PERIOD],
  [DOCUMENTS, 2, 'plans', '2025-13', PERIOD],
  [OBSERVATIONS, 2, 'period', '2025/2021', PERIOD],
  [OBSERVATIONS, 2, 'period', '2025/2025', PERIOD],
  [OBSERVATIONS, 2, 'period', '2025-13', PERIOD],
  [OBSERVATIONS, 2, 'period', '2025-Q5', PERIOD],
  [OBSERVATIONS, 2, 'period', '2025-W54', PERIOD],
  [OBSERVATIONS, 2, 'period', '2023年', PERIOD],
  [OBSERVATIONS, 2, 'period', '1948', PERIOD],
  [OBSERVATIONS, 2, 'period', '2205', PERIOD],
  [OBSERVATIONS, 2, 'period', '0000', PERIOD],
  [OBSERVATIONS, 2, 'period', '2023-W53', PERIOD],
  [DOCUMENTS, 2, 'plans', '2021/9999', PERIOD],
  [DOCUMENTS, 2, 'issuedOn', '1021-03-01', DATE],
  [EVENTS, 2, 'asOf', '2025-00', PERIOD],
  [EVENTS, 4, 'dueBy', 'soon', PERIOD],
  [FIGURES, 2, 'asOf', '23', PERIOD],
  // a figure, never a sentence: 25 characters
  [OBSERVATIONS, 2, 'printed', '全市地区生产总值预计将会达到1300亿元同比增长快', PRINTED],
  [EVENTS, 2, 'printed', '大河隧道建成通车以后长山隧道加快建设并且投资十二亿元', PRINTED],
];

const UNKNOWN_TERMS: CellCase[] = [
  [
    REGIONS,
    2,
    'level',
    'town',
    'one of country, province, metropolitan-area, city, district, county, districts, functional-zone, abroad',
  ],
  [
    INDICATORS,
    2,
    'measure',
    'Flow',
    'one of level, growth, average-growth, share, change, flow, stock, rank, index, ratio',
  ],
  [DOCUMENTS, 2, 'kind', 'batch', 'one of plan, report, monitoring'],
  [INDICATORS, 2, 'better', 'up', 'one of higher, lower, neutral'],
  [INDICATORS, 2, 'binding', '约束性', 'one of binding, expected'],
  [INDICATORS, 2, 'additive', 'true', 'one of yes, no'],
  [INDICATORS, 2, 'role', 'people', 'one of population'],
  [PROJECTS, 2, 'placing', 'guessed', 'one of printed, name, known, city-wide, not-stated'],
  [
    IDENTITIES,
    2,
    'kind',
    'ratio',
    'one of growth, quotient, product, sum, part, net-flow, gross-flow, wider, narrower, none-left',
  ],
  [OBSERVATIONS, 2, 'revised', 'true', 'one of yes, no'],
  [
    OBSERVATIONS,
    2,
    'rule',
    'mean',
    'one of reach, keep, ceiling, average, total, cumulative-growth, rise, fall, nearly-all, unbroken, kept',
  ],
  [NOTES, 2, 'effect', 'doubt', 'one of caveat, across-years, not-comparable'],
  [OBSERVATIONS, 2, 'stage', 'plan', 'one of actual, estimate, target'],
  [OBSERVATIONS, 2, 'qualifier', '>=', 'one of eq, approx, gte, gt, lte, lt'],
  [
    EVENTS,
    2,
    'status',
    'opened',
    'one of planned, preparing, starting, under-construction, structure-complete, trial, completed, in-operation, mentioned, cancelled',
  ],
  [
    EVENTS,
    4,
    'dueStatus',
    '建成',
    'one of planned, preparing, starting, under-construction, structure-complete, trial, completed, in-operation, mentioned, cancelled',
  ],
  [EVENTS, 4, 'hedge', '大概', 'one of 力争, 争取, 尽快, 适时, 加快, 推动, 推进'],
  [FIGURES, 2, 'qualifier', 'equal', 'one of eq, approx, gte, gt, lte, lt'],
  [
    EXCLUSIONS,
    2,
    'reason',
    'year',
    'one of date, document-number, phone, page, name, ordinal, specification, standard, threshold, other',
  ],
];

const UNKNOWN_KEYS: CellCase[] = [
  [DOCUMENTS, 2, 'regionId', 'atlantis', idOf('regions')],
  [REGIONS, 3, 'parentId', 'atlantis', idOf('regions')],
  [INDICATORS, 2, 'sectorId', 'magic', idOf('sectors')],
  [INDICATORS, 7, 'unitId', 'furlong', idOf('units')],
  [REGIONS, 3, 'withinIds', 'atlantis', 'ids of the table regions, each once, separated by |'],
  [INDICATORS, 3, 'ofId', 'gnp', idOf('indicators')],
  [INDICATORS, 2, 'projectId', 'ring-road', idOf('projects')],
  [IDENTITIES, 2, 'resultId', 'gnp', idOf('indicators')],
  [IDENTITIES, 2, 'inputIds', 'gnp', 'ids of the table indicators, each once, separated by |'],
  [PROJECTS, 2, 'sectorId', 'magic', idOf('sectors')],
  [PROJECTS, 2, 'regionIds', 'atlantis', 'ids of the table regions, each once, separated by |'],
  [PROJECTS, 2, 'partOfId', 'ring-road', idOf('projects')],
  [NOTES, 2, 'indicatorId', 'ring-road', idOf('indicators')],
  [NOTES, 2, 'regionIds', 'atlantis', 'ids of the table regions, each once, separated by |'],
  [OBSERVATIONS, 2, 'indicatorId', 'gnp', idOf('indicators')],
  [OBSERVATIONS, 2, 'regionId', 'atlantis', idOf('regions')],
  [EVENTS, 2, 'projectId', 'ring-road', idOf('projects')],
  [FIGURES, 2, 'projectId', 'ring-road', idOf('projects')],
  [FIGURES, 2, 'unitId', 'furlong', idOf('units')],
];

function columnsWith(property: 'references' | 'options'): string[] {
  return TABLE_NAMES.flatMap((table) =>
    listColumns(TABLES[table])
      .filter((column) => column[property] !== undefined)
      .map((column) => `${table}.${column.name}`),
  );
}

function columnsIn(cases: readonly CellCase[]): string[] {
  return cases.map(([file, , column]) => `${/([^/]+)\.csv$/.exec(file)?.[1]}.${column}`);
}

describe('a cell that breaks the schema', () => {
  it.each([...WRONG_CELLS, ...UNKNOWN_TERMS, ...UNKNOWN_KEYS])(
    '%s:%i %s = %j is the one problem reported',
    (file, line, column, cell, expected) => {
      const found = cell === '' ? 'an empty cell' : `"${cell}"`;
      expect(problemsOf(setCell(fixture, file, line, column, cell))).toEqual([
        { file, line, column, found, expected },
      ]);
    },
  );

  it('is tried in every column that takes a key or a term of a vocabulary', () => {
    expect(new Set(columnsIn(UNKNOWN_KEYS))).toEqual(new Set(columnsWith('references')));
    expect(new Set(columnsIn(UNKNOWN_TERMS))).toEqual(new Set(columnsWith('options')));
  });

  /** What a plan or a report has, and monitoring may not have. */
  const OWED_BY_KIND = ['documents.plans', 'documents.file', 'documents.sha256'];

  it('is reported for every required column of every table, if empty', () => {
    for (const table of TABLE_NAMES) {
      const folder = TABLES[table].scope === 'catalogue' ? 'catalogue' : 'documents/report-2024';
      const file = `${folder}/${table}.csv`;
      for (const { name, required, expected } of listColumns(TABLES[table])) {
        const problems = problemsOf(setCell(fixture, file, 2, name, ''));
        const empty = { file, line: 2, column: name, found: 'an empty cell', expected };
        if (required) expect(problems).toContainEqual(empty);
        else if (OWED_BY_KIND.includes(`${table}.${name}`)) expect(problems).not.toEqual([]);
        // A figure needs its value or words, an identity its result unless it is a sum of shares.
        else
          expect(problems.filter(({ column }) => !column?.match(/^(value|resultId)$/))).toEqual([]);
      }
    }
  });

  it('is named by the one id of a list that leads nowhere', () => {
    expect(problemsOf(setCell(fixture, PROJECTS, 3, 'regionIds', 'west|atlantis'))).toEqual([
      {
        file: PROJECTS,
        line: 3,
        column: 'regionIds',
        found: '"atlantis"',
        expected: 'ids of the table regions, each once, separated by |',
      },
    ]);
  });

  it('takes 24 characters in printed, white space not counted', () => {
    const words = '全市的地区生产总值 全年预计会达到了 1300亿元啊';
    expect(words.replaceAll(' ', '')).toHaveLength(24);
    expect(problemsOf(setCell(fixture, OBSERVATIONS, 2, 'printed', words))).toEqual([]);
    expect(problemsOf(setCell(fixture, OBSERVATIONS, 2, 'printed', `${words}的`))).toHaveLength(1);
  });
});

describe('a figure', () => {
  it.each<[string, PackageFiles, Problem]>([
    [
      'that is not what printed says',
      setCell(fixture, OBSERVATIONS, 2, 'value', '1301'),
      {
        file: OBSERVATIONS,
        line: 2,
        column: 'value',
        found: '"1301" (亿元)',
        expected: 'what "1300亿元" says, in 亿元',
      },
    ],
    [
      'that was not converted into the unit of its indicator',
      setCell(fixture, OBSERVATIONS, 4, 'value', '60000'),
      {
        file: OBSERVATIONS,
        line: 4,
        column: 'value',
        found: '"60000" (万人)',
        expected: 'what "6万人" says, in 万人',
      },
    ],
    [
      'that is printed in a unit of another dimension',
      setCell(fixture, OBSERVATIONS, 2, 'printed', '1300万人'),
      {
        file: OBSERVATIONS,
        line: 2,
        column: 'value',
        found: '"1300" (亿元)',
        expected: 'what "1300万人" says, in 亿元',
      },
    ],
    [
      'whose indicator has another unit',
      setCell(fixture, INDICATORS, 6, 'unitId', 'person-10k'),
      {
        file: 'documents/plan-2021/observations.csv',
        line: 7,
        column: 'value',
        found: '"30" (万人)',
        expected: 'what "30%左右" says, in 万人',
      },
    ],
    [
      'of a project that is not what printed says',
      setCell(fixture, FIGURES, 2, 'value', '1.2'),
      {
        file: FIGURES,
        line: 2,
        column: 'value',
        found: '"1.2" (亿元)',
        expected: 'what "12亿元" says, in 亿元',
      },
    ],
    [
      'of a project in the wrong unit',
      setCell(fixture, FIGURES, 2, 'unitId', 'percent'),
      {
        file: FIGURES,
        line: 2,
        column: 'value',
        found: '"12" (%)',
        expected: 'what "12亿元" says, in %',
      },
    ],
    [
      'neither in numbers nor in words',
      setCell(fixture, OBSERVATIONS, 8, 'wording', ''),
      {
        file: OBSERVATIONS,
        line: 8,
        column: 'value',
        found: 'an empty cell',
        expected: 'a number, or words in the column wording',
      },
    ],
  ])('%s is reported', (_what, files, problem) => {
    expect(problemsOf(files)).toEqual([problem]);
  });
});

describe('a row written twice', () => {
  it.each<[string, PackageFiles, Problem]>([
    ...[DOCUMENTS, REGIONS, SECTORS, UNITS].map((file): [string, PackageFiles, Problem] => {
      const line = textOf(fixture, file).trimEnd().split('\n').length + 1;
      const id = rowAt(file, 2).split(',')[0];
      const found = `"${id}" as in line 2`;
      return [
        `id in ${file}`,
        append(fixture, file, rowAt(file, 2)),
        { file, line, column: 'id', found, expected: KEY },
      ];
    }),
    [
      'id of an indicator',
      append(fixture, INDICATORS, rowAt(INDICATORS, 2).replace('地区生产总值', '生产总值')),
      { file: INDICATORS, line: 8, column: 'id', found: '"gdp" as in line 2', expected: KEY },
    ],
    [
      'id of a project',
      append(fixture, PROJECTS, rowAt(PROJECTS, 4).replace('旧城更新', '老城更新')),
      { file: PROJECTS, line: 5, column: 'id', found: '"old-town" as in line 4', expected: KEY },
    ],
    [
      'path of a section',
      setCell(fixture, SECTIONS, 3, 'path', '一'),
      { file: SECTIONS, line: 3, column: 'path', found: '"一" as in line 2', expected: KEY },
    ],
    [
      'section',
      append(fixture, SECTIONS, rowAt(SECTIONS, 2)),
      { file: SECTIONS, line: 4, column: 'path', found: '"一" as in line 2', expected: KEY },
    ],
    [
      'observation',
      append(fixture, OBSERVATIONS, rowAt(OBSERVATIONS, 2)),
      { file: OBSERVATIONS, line: 9, found: 'the same row as in line 2', expected: STATEMENT },
    ],
    [
      'observation with another note',
      append(fixture, OBSERVATIONS, `${rowAt(OBSERVATIONS, 2)}再看一遍`),
      { file: OBSERVATIONS, line: 9, found: 'the same row as in line 2', expected: STATEMENT },
    ],
    [
      'project event',
      append(fixture, EVENTS, rowAt(EVENTS, 3)),
      { file: EVENTS, line: 5, found: 'the same row as in line 3', expected: STATEMENT },
    ],
    [
      'project figure',
      append(fixture, FIGURES, rowAt(FIGURES, 2)),
      { file: FIGURES, line: 3, found: 'the same row as in line 2', expected: STATEMENT },
    ],
    [
      'exclusion',
      append(fixture, EXCLUSIONS, rowAt(EXCLUSIONS, 4)),
      { file: EXCLUSIONS, line: 5, found: 'the same row as in line 4', expected: STATEMENT },
    ],
    [
      'name of an indicator',
      setCell(fixture, INDICATORS, 3, 'name', '地区生产总值'),
      {
        file: INDICATORS,
        line: 3,
        column: 'name',
        found: '"地区生产总值", which is also "gdp" in line 2',
        expected: NAME,
      },
    ],
    [
      'name of a project',
      setCell(fixture, PROJECTS, 4, 'name', '长山隧道'),
      {
        file: PROJECTS,
        line: 4,
        column: 'name',
        found: '"长山隧道", which is also "hill-tunnel" in line 3',
        expected: NAME,
      },
    ],
    [
      'alias that is the name of another project',
      setCell(fixture, PROJECTS, 4, 'aliases', '老城|大河隧道'),
      {
        file: PROJECTS,
        line: 4,
        column: 'aliases',
        found: '"大河隧道", which is also "river-tunnel" in line 2',
        expected: NAME,
      },
    ],
    [
      'alias of two projects',
      setCell(fixture, PROJECTS, 4, 'aliases', '大河过江隧道'),
      {
        file: PROJECTS,
        line: 4,
        column: 'aliases',
        found: '"大河过江隧道", which is also "river-tunnel" in line 2',
        expected: NAME,
      },
    ],
    [
      'alias that is the name of its own project',
      setCell(fixture, PROJECTS, 2, 'aliases', '大河隧道'),
      {
        file: PROJECTS,
        line: 2,
        column: 'aliases',
        found: '"大河隧道", which is also "river-tunnel" in line 2',
        expected: NAME,
      },
    ],
  ])('%s is reported', (_what, files, problem) => {
    expect(problemsOf(files)).toEqual([problem]);
  });
});

describe('a row that is its own parent', () => {
  const leadsBack = (file: string, line: number, column: string, to: string, id: string) => ({
    file,
    line,
    column,
    found: `"${to}", which leads back to "${id}"`,
    expected: NO_CYCLE,
  });

  it('is reported in one step', () => {
    expect(problemsOf(setCell(fixture, REGIONS, 2, 'parentId', 'stone'))).toEqual([
      leadsBack(REGIONS, 2, 'parentId', 'stone', 'stone'),
    ]);
  });

  it('is reported in two steps, at both rows, and not at the row that leads into the circle', () => {
    expect(problemsOf(setCell(fixture, INDICATORS, 2, 'ofId', 'gdp-growth'))).toEqual([
      leadsBack(INDICATORS, 2, 'ofId', 'gdp-growth', 'gdp'),
      leadsBack(INDICATORS, 3, 'ofId', 'gdp', 'gdp-growth'),
    ]);
  });

  it('is reported in three steps', () => {
    const first = setCell(fixture, PROJECTS, 2, 'partOfId', 'hill-tunnel');
    const second = setCell(first, PROJECTS, 3, 'partOfId', 'old-town');
    expect(problemsOf(setCell(second, PROJECTS, 4, 'partOfId', 'river-tunnel'))).toEqual([
      leadsBack(PROJECTS, 2, 'partOfId', 'hill-tunnel', 'river-tunnel'),
      leadsBack(PROJECTS, 3, 'partOfId', 'old-town', 'hill-tunnel'),
      leadsBack(PROJECTS, 4, 'partOfId', 'river-tunnel', 'old-town'),
    ]);
  });
});

describe('a file', () => {
  const unitsHeader = 'id,symbol,dimension,factor';
  const units = textOf(fixture, UNITS);

  it.each<[string, PackageFiles, Problem]>([
    [
      'with too few cells in a row',
      append(fixture, UNITS, 'km,公里,length'),
      { file: UNITS, line: 5, found: '3 cells', expected: '4 cells, as in the header' },
    ],
    [
      'with too many cells in a row',
      append(fixture, UNITS, 'km,公里,length,1,000'),
      { file: UNITS, line: 5, found: '5 cells', expected: '4 cells, as in the header' },
    ],
    [
      'with a column of another name',
      new Map(fixture).set(UNITS, units.replace('factor', 'multiplier')),
      {
        file: UNITS,
        line: 1,
        found: 'the header id,symbol,dimension,multiplier',
        expected: unitsHeader,
      },
    ],
    [
      'with its columns in another order',
      new Map(fixture).set(UNITS, units.replace('id,symbol', 'symbol,id')),
      {
        file: UNITS,
        line: 1,
        found: 'the header symbol,id,dimension,factor',
        expected: unitsHeader,
      },
    ],
    [
      'separated by semicolons',
      new Map(fixture).set(UNITS, units.replaceAll(',', ';')),
      {
        file: UNITS,
        line: 1,
        found: 'the header id;symbol;dimension;factor',
        expected: unitsHeader,
      },
    ],
    [
      'that is empty',
      new Map(fixture).set(UNITS, ''),
      { file: UNITS, line: 1, found: 'the header (none)', expected: unitsHeader },
    ],
    [
      'of the catalogue that is missing',
      without(fixture, UNITS),
      { file: UNITS, found: 'no such file', expected: `a CSV file with the header ${unitsHeader}` },
    ],
    [
      'of a document that is missing',
      without(fixture, EXCLUSIONS),
      {
        file: EXCLUSIONS,
        found: 'no such file',
        expected: 'a CSV file with the header line,token,occurrence,reason,note',
      },
    ],
    [
      'with a quote that is never closed',
      new Map(fixture).set(UNITS, units.replace('亿元', '"亿元')),
      {
        file: UNITS,
        line: 2,
        found: 'a row with a quote that is never closed',
        expected: 'CSV with quotes closed and doubled inside a cell',
      },
    ],
    [
      'that is not UTF-8',
      new Map(fixture).set(UNITS, units.replace('万人', '\uFFFD\uFFFD\uFFFD')),
      {
        file: UNITS,
        line: 4,
        found: 'bytes that are not UTF-8',
        expected: 'a file saved as UTF-8 (in Excel and WPS "CSV UTF-8")',
      },
    ],
    [
      'in the folder of an unknown document',
      new Map(fixture).set('documents/plan-2031/sections.csv', 'line,path,heading\n'),
      {
        file: 'documents/plan-2031',
        found: 'a folder of an unknown document',
        expected:
          'a folder named after an id of catalogue/documents.csv (plan-2021, report-2024, west-2024)',
      },
    ],
    [
      'beside the tables that no table is read from',
      new Map(fixture).set('documents/plan-2021/observations (copy).csv', 'line\n'),
      {
        file: 'documents/plan-2021/observations (copy).csv',
        found: 'a file that no table is read from',
        expected:
          'one of sections.csv, observations.csv, project-events.csv, project-figures.csv, exclusions.csv',
      },
    ],
    [
      'in the catalogue that no table is read from',
      new Map(fixture).set('catalogue/indicators-2.csv', 'id\n'),
      {
        file: 'catalogue/indicators-2.csv',
        found: 'a file that no table is read from',
        expected:
          'one of documents.csv, regions.csv, sectors.csv, units.csv, indicators.csv, projects.csv, identities.csv, comparison-notes.csv',
      },
    ],
  ])('%s is the one problem reported', (_what, files, problem) => {
    expect(problemsOf(files)).toEqual([problem]);
  });

  it('documents.csv with a wrong header does not make every folder unknown', () => {
    const text = textOf(fixture, DOCUMENTS).replace('sha256', 'sha');
    expect(problemsOf(new Map(fixture).set(DOCUMENTS, text)).map(({ file }) => file)).toEqual([
      DOCUMENTS,
    ]);
  });

  it.each<[string, (text: string) => string]>([
    ['with a BOM', (text) => `\uFEFF${text}`],
    ['with CRLF', (text) => text.replaceAll('\n', '\r\n')],
    ['with CRLF in its first line only', (text) => text.replace('\n', '\r\n')],
    ['with a BOM and CRLF', (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
    ['with empty lines at the end', (text) => `${text}\n\n`],
    ['without a line break at the end', (text) => text.trimEnd()],
    ['with every cell quoted', (text) => text.replace(/[^,\n]+/g, '"$&"')],
  ])('%s compiles to the same dataset', (_what, change) => {
    const files = new Map([...fixture].map(([file, text]) => [file, change(text)]));
    expect(compilePackage(files).dataset).toEqual(compilePackage(fixture).dataset);
  });
});

describe('several problems', () => {
  it('are reported at once, in the order in which the checks run', () => {
    let files = setCell(fixture, UNITS, 3, 'factor', 'x');
    files = setCell(files, REGIONS, 3, 'level', 'town');
    files = setCell(files, OBSERVATIONS, 2, 'value', '1301');
    files = setCell(files, EVENTS, 2, 'projectId', 'ring-road');
    files = without(files, EXCLUSIONS);
    const problems = problemsOf(files);
    expect(problems.map(({ file, line, column }) => [file, line, column])).toEqual([
      [REGIONS, 3, 'level'],
      [UNITS, 3, 'factor'],
      [EXCLUSIONS, undefined, undefined],
      [EVENTS, 2, 'projectId'],
      [OBSERVATIONS, 2, 'value'],
    ]);
    expect(() => compilePackage(files)).toThrow(/^5 problems in the data package\n/);
  });

  it('of one row are all reported', () => {
    const files = setCell(setCell(fixture, UNITS, 2, 'factor', '0'), UNITS, 2, 'symbol', '');
    expect(problemsOf(files).map(({ column }) => column)).toEqual(['symbol', 'factor']);
  });

  it('in the folder of a document are reported beside one in the row of the document', () => {
    const files = setCell(fixture, DOCUMENTS, 3, 'issuedOn', 'yesterday');
    expect(
      problemsOf(setCell(files, OBSERVATIONS, 2, 'stage', 'plan')).map(({ file, column }) => [
        file,
        column,
      ]),
    ).toEqual([
      [DOCUMENTS, 'issuedOn'],
      [OBSERVATIONS, 'stage'],
    ]);
  });
});

describe('the compiled dataset', () => {
  const { dataset, exclusions, placed } = compilePackage(fixture);

  it('is what the app accepts at its door', () => {
    expect(datasetFileSchema.parse(dataset)).toEqual(dataset);
  });

  it('holds every row of every table', () => {
    expect({
      documents: dataset.documents.length,
      regions: dataset.regions.length,
      sectors: dataset.sectors.length,
      units: dataset.units.length,
      indicators: dataset.indicators.length,
      projects: dataset.projects.length,
      sections: dataset.sections.length,
      observations: dataset.observations.length,
      projectEvents: dataset.projectEvents.length,
      projectFigures: dataset.projectFigures.length,
      exclusions: exclusions.length,
    }).toEqual({
      documents: 3,
      regions: 3,
      sectors: 3,
      units: 3,
      indicators: 6,
      projects: 3,
      sections: 5,
      observations: 16,
      projectEvents: 6,
      projectFigures: 1,
      exclusions: 7,
    });
    expect(placed).toHaveLength(58);
  });

  it('gives the rows of a folder their document, and empty cells no field', () => {
    expect(dataset.projectFigures).toEqual([
      {
        documentId: 'report-2024',
        line: 4,
        projectId: 'hill-tunnel',
        asOf: '2023',
        attribute: 'investment',
        value: 12,
        unitId: 'cny-100m',
        qualifier: 'eq',
        printed: '12亿元',
      },
    ]);
  });

  it('adds the initials by which names are found', () => {
    expect(dataset.indicators[0]).toMatchObject({ name: '地区生产总值', initials: 'dqsczz' });
    expect(dataset.projects[0]).toMatchObject({ regionIds: ['stone'], initials: 'dhsd|dhgjsd' });
  });

  it('knows the place of every row', () => {
    expect(placed.find((entry) => cellOf(entry, 'printed') === '合理增长')).toMatchObject({
      table: 'observations',
      documentId: 'report-2024',
      file: OBSERVATIONS,
      line: 8,
    });
  });

  it('has a version that changes with the data, and only with the data', () => {
    const version = (files: PackageFiles): string => compilePackage(files).dataset.dataVersion;
    expect(version(fixture)).toMatch(/^[0-9a-f]{12}$/);
    expect(version(new Map(fixture))).toBe(dataset.dataVersion);
    expect(version(setCell(fixture, OBSERVATIONS, 2, 'note', '再看'))).not.toBe(
      dataset.dataVersion,
    );
  });
});
