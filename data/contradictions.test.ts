import type { PackageFiles } from '@data/compile';
import {
  append,
  DOCUMENTS,
  EVENTS,
  EXCLUSIONS,
  FIGURES,
  fixture,
  INDICATORS,
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
} from '@data/spoiled-package';
import { describe, expect, it } from 'vitest';
import { listColumns } from '@/domain/package/cells';
import type { Problem } from '@/domain/package/problem';
import { TABLE_NAMES, TABLES } from '@/domain/package/tables';

const STATEMENT = 'a statement that no other row makes';
const NAME = 'a name that leads to one row';

/** A row that fits the schema and yet says two things: name, package, the one problem. */
type ContradictionCase = [what: string, files: PackageFiles, problem: Problem];

/** The fixture with cells of one row changed. */
function setCells(file: string, line: number, cells: Record<string, string>): PackageFiles {
  return Object.entries(cells).reduce(
    (files, [column, cell]) => setCell(files, file, line, column, cell),
    fixture,
  );
}

describe('a row that contradicts itself', () => {
  const cell = (file: string, line: number, column: string, found: string, expected: string) => ({
    file,
    line,
    column,
    found,
    expected,
  });

  it.each<ContradictionCase>([
    [
      'by a rise whose words say a fall',
      setCells(OBSERVATIONS, 3, { printed: '下降5.5%' }),
      cell(OBSERVATIONS, 3, 'value', '"5.5"', '-5.5, as "下降5.5%" says'),
    ],
    [
      'by a fall whose words say a rise',
      setCells(OBSERVATIONS, 3, { value: '-5.5' }),
      cell(OBSERVATIONS, 3, 'value', '"-5.5"', '5.5, as "增长5.5%" says'),
    ],
    [
      'by a rise printed with a minus',
      setCells(OBSERVATIONS, 3, { printed: '-5.5%' }),
      cell(OBSERVATIONS, 3, 'value', '"5.5"', '-5.5, as "-5.5%" says'),
    ],
    [
      'by a flow below zero that is printed above',
      setCells(OBSERVATIONS, 2, { value: '-1300' }),
      cell(OBSERVATIONS, 2, 'value', '"-1300"', '1300, as "1300亿元" says'),
    ],
    [
      'by a project figure below zero that is printed above',
      setCells(FIGURES, 2, { value: '-12' }),
      cell(FIGURES, 2, 'value', '"-12"', '12, as "12亿元" says'),
    ],
    ...(
      [
        ['1300亿元以上', 'gte'],
        ['1300亿元左右', 'approx'],
        ['1300亿元以内', 'lte'],
        ['超过1300亿元', 'gt'],
        ['突破1300亿元', 'gt'],
        ['1300余亿元', 'gt'],
        ['约1300亿元', 'approx'],
        ['近1300亿元', 'approx'],
        ['不低于1300亿元', 'gte'],
        ['不少于1300亿元', 'gte'],
        ['不超过1300亿元', 'lte'],
        ['1300—1500亿元', 'gte'],
      ] as const
    ).map(
      ([words, bound]): ContradictionCase => [
        `by a figure without a bound whose words say ${words}`,
        setCells(OBSERVATIONS, 2, { printed: words }),
        cell(OBSERVATIONS, 2, 'qualifier', '"eq"', `${bound}, as "${words}" says`),
      ],
    ),
    [
      'by a lower bound whose words say an upper one',
      setCells(OBSERVATIONS, 7, { printed: '5.5万人以内' }),
      cell(OBSERVATIONS, 7, 'qualifier', '"gte"', 'lte, as "5.5万人以内" says'),
    ],
    [
      'by the bound of a project figure',
      setCells(FIGURES, 2, { printed: '12亿元以上' }),
      cell(FIGURES, 2, 'qualifier', '"eq"', 'gte, as "12亿元以上" says'),
    ],
    [
      'by the bound of words without a number',
      setCells(OBSERVATIONS, 8, { wording: '高于全国', printed: '高于全国' }),
      cell(OBSERVATIONS, 8, 'qualifier', '"eq"', 'gt, as "高于全国" says'),
    ],
    [
      'by a wording that does not say the value',
      setCells(OBSERVATIONS, 3, { wording: '翻番' }),
      cell(OBSERVATIONS, 3, 'wording', '"翻番"', 'words that say 5.5 %, as the value does'),
    ],
    [
      'by a value that neither numbers nor words say',
      setCells(OBSERVATIONS, 8, { value: '7' }),
      cell(OBSERVATIONS, 8, 'value', '"7" (%)', 'what "合理增长" says, in %'),
    ],
    [
      'by a date without the state that is promised',
      setCells(EVENTS, 4, { dueStatus: '' }),
      cell(EVENTS, 4, 'dueStatus', 'an empty cell', 'the state that is promised by 2024'),
    ],
    [
      'by a promise due before it was made',
      setCells(EVENTS, 4, { dueBy: '2023' }),
      cell(EVENTS, 4, 'dueBy', '"2023"', '2024, when it was promised, or later'),
    ],
    [
      'by a promise of the state that has been reached',
      setCells(EVENTS, 4, { dueStatus: 'under-construction' }),
      cell(
        EVENTS,
        4,
        'dueStatus',
        '"under-construction"',
        'a state that comes after under-construction',
      ),
    ],
    [
      'by a promise to be mentioned',
      setCells(EVENTS, 4, { dueStatus: 'mentioned' }),
      cell(EVENTS, 4, 'dueStatus', '"mentioned"', 'a state that comes after under-construction'),
    ],
    [
      'by a promise whose printed words are less than firm',
      setCells(EVENTS, 4, { printed: '尽快建成通车' }),
      cell(EVENTS, 4, 'hedge', 'an empty cell', '尽快, which printed holds'),
    ],
    [
      'by a hedge of what is promised by no date',
      setCells(EVENTS, 4, { dueBy: '', hedge: '力争' }),
      cell(EVENTS, 4, 'hedge', '"力争"', 'an empty cell where nothing is promised by a date'),
    ],
  ])('%s is the one problem reported', (_what, files, problem) => {
    expect(problemsOf(files)).toEqual([problem]);
  });

  it.each<[what: string, files: PackageFiles]>([
    ['a promise without a date', setCells(EVENTS, 4, { dueBy: '' })],
    [
      'a promise due within the year in which it was made',
      setCells(EVENTS, 4, { dueBy: '2024-06' }),
    ],
    [
      'a figure that shares its bound with its neighbours',
      setCells(OBSERVATIONS, 2, { qualifier: 'gt' }),
    ],
    [
      'a fall without its word, as in a list of falls',
      setCells(OBSERVATIONS, 3, { value: '-5.5', printed: '5.5%' }),
    ],
    [
      'a fall that is printed as one',
      setCells(OBSERVATIONS, 3, { value: '-5.5', printed: '下降5.5%' }),
    ],
    [
      'a value beside words that say it',
      setCells(OBSERVATIONS, 3, { value: '100', wording: '实现翻番', printed: '翻一番' }),
    ],
    [
      'a flow below zero that is printed so',
      setCells(OBSERVATIONS, 2, { value: '-1300', printed: '-1300亿元' }),
    ],
  ])('is not %s', (_what, files) => {
    expect(problemsOf(files)).toEqual([]);
  });
});

describe('a row that contradicts its document', () => {
  const cell = (file: string, line: number, column: string, found: string, expected: string) => ({
    file,
    line,
    column,
    found,
    expected,
  });

  it.each<ContradictionCase>([
    [
      'by a result of the year that it plans',
      setCells(OBSERVATIONS, 6, { stage: 'actual' }),
      cell(
        OBSERVATIONS,
        6,
        'period',
        '"2024" of a row with the stage actual',
        'a period that ends by 2024-02-01, or a target',
      ),
    ],
    [
      'by a result of a year long after it',
      setCells(OBSERVATIONS, 2, { period: '2099' }),
      cell(
        OBSERVATIONS,
        2,
        'period',
        '"2099" of a row with the stage actual',
        'a period that ends by 2024-02-01, or a target',
      ),
    ],
    [
      'by a result of a month after it',
      setCells(OBSERVATIONS, 2, { period: '2024-02' }),
      cell(
        OBSERVATIONS,
        2,
        'period',
        '"2024-02" of a row with the stage actual',
        'a period that ends by 2024-02-01, or a target',
      ),
    ],
    [
      'by an expected result of a year after it',
      setCells(OBSERVATIONS, 4, { period: '2025' }),
      cell(
        OBSERVATIONS,
        4,
        'period',
        '"2025" of a row with the stage estimate',
        'a period that ends by 2024-12-31, or a target',
      ),
    ],
    [
      'by a state of a project after what it plans',
      setCells(EVENTS, 2, { asOf: '2025' }),
      cell(
        EVENTS,
        2,
        'asOf',
        '"2025"',
        'a period that ends by 2024-12-31, as what the document plans',
      ),
    ],
    [
      'by a figure of a project after what it plans',
      setCells(FIGURES, 2, { asOf: '2025' }),
      cell(
        FIGURES,
        2,
        'asOf',
        '"2025"',
        'a period that ends by 2024-12-31, as what the document plans',
      ),
    ],
  ])('%s is the one problem reported', (_what, files, problem) => {
    expect(problemsOf(files)).toEqual([problem]);
  });

  it.each<[what: string, files: PackageFiles]>([
    ['a result of a month before it', setCells(OBSERVATIONS, 2, { period: '2024-01' })],
    ['an expected result of the year that runs', setCells(OBSERVATIONS, 4, { period: '2024' })],
    ['a target of any year', setCells(OBSERVATIONS, 6, { period: '2035' })],
    ['a promise for long after it', setCells(EVENTS, 4, { dueBy: '2035' })],
    // Delivered on 26 December, a report of the year that it closes.
    ['a result of what it reviews', setCells(DOCUMENTS, 3, { issuedOn: '2023-12-26' })],
  ])('is not %s', (_what, files) => {
    expect(problemsOf(files)).toEqual([]);
  });
});

describe('a document', () => {
  const problem = (line: number, column: string, found: string, expected: string): Problem => ({
    file: DOCUMENTS,
    line,
    column,
    found,
    expected,
  });
  const emptied = (file: string): PackageFiles =>
    new Map(fixture).set(file, `${textOf(fixture, file).split('\n')[0]}\n`);

  it.each<ContradictionCase>([
    [
      'without events that does not say why',
      setCells(DOCUMENTS, 4, { omission: '' }),
      problem(
        4,
        'omission',
        'an empty cell',
        'why documents/west-2024/project-events.csv has no rows',
      ),
    ],
    [
      'without observations that does not say why',
      emptied(OBSERVATIONS),
      problem(
        3,
        'omission',
        'an empty cell',
        'why documents/report-2024/observations.csv has no rows',
      ),
    ],
    [
      'without sections that does not say why',
      emptied(SECTIONS),
      problem(3, 'omission', 'an empty cell', 'why documents/report-2024/sections.csv has no rows'),
    ],
    [
      'that says why it lacks what it has',
      setCells(DOCUMENTS, 3, { omission: '没有项目' }),
      problem(
        3,
        'omission',
        '"没有项目"',
        'an empty cell, as no table of the document is without rows',
      ),
    ],
    [
      'of a plan without its text',
      setCells(DOCUMENTS, 2, { sha256: '' }),
      problem(2, 'sha256', 'an empty cell', 'what a plan has'),
    ],
    [
      'of a report that plans nothing',
      setCells(DOCUMENTS, 4, { plans: '' }),
      problem(4, 'plans', 'an empty cell', 'what a report has'),
    ],
    [
      'of monitoring with a text',
      setCells(DOCUMENTS, 4, { kind: 'monitoring', sha256: '', omission: '' }),
      problem(4, 'file', '"west-2024.txt"', 'an empty cell of monitoring'),
    ],
    [
      'of monitoring that reviews a year that still runs',
      setCells(DOCUMENTS, 4, {
        ...{ kind: 'monitoring', reviews: '2024', plans: '', file: '', sha256: '', omission: '' },
      }),
      problem(
        4,
        'reviews',
        '"2024"',
        'a period that was over by 2024-02-20, such as the months until then',
      ),
    ],
    [
      'that reviews a time after it was issued',
      setCells(DOCUMENTS, 4, { reviews: '2025', plans: '2026' }),
      problem(
        4,
        'reviews',
        '"2025"',
        'a period that began by 2024-02-20, when the document was issued',
      ),
    ],
    [
      'that plans for a time before what it reviews',
      setCells(DOCUMENTS, 4, { plans: '2022' }),
      problem(
        4,
        'plans',
        '"2022"',
        'a period that ends no earlier than 2023, which the document reviews',
      ),
    ],
  ])('%s is the one problem reported', (_what, files, expected) => {
    expect(problemsOf(files)).toEqual([expected]);
  });

  it('that is monitoring needs no text, no plan, and no word on what it lacks', () => {
    const cells = { kind: 'monitoring', plans: '', file: '', sha256: '', omission: '' };
    expect(problemsOf(setCells(DOCUMENTS, 4, cells))).toEqual([]);
  });

  it('may lack exclusions and project figures without a word', () => {
    expect(problemsOf(emptied(EXCLUSIONS))).toEqual([]);
    expect(problemsOf(emptied(FIGURES))).toEqual([]);
  });

  it('is not said to lack a table that could not be read', () => {
    const files = setCell(emptied(EVENTS), SECTIONS, 2, 'line', 'x');
    expect(problemsOf(files).map(({ file }) => file)).toEqual([SECTIONS]);
  });
});

describe('a character that nobody sees', () => {
  it('is reported in any column of any table, and nothing else of its cell', () => {
    for (const table of TABLE_NAMES) {
      const folder = TABLES[table].scope === 'catalogue' ? 'catalogue' : 'documents/report-2024';
      const file = `${folder}/${table}.csv`;
      const row = rowAt(file, 2).split(',');
      for (const [index, { name }] of listColumns(TABLES[table]).entries()) {
        const changed = `${row[index]}\u200b`;
        expect(problemsOf(setCell(fixture, file, 2, name, changed))).toContainEqual({
          file,
          line: 2,
          column: name,
          found: `"${row[index]}<U+200B>" with U+200B, which nobody sees`,
          expected: 'a cell without it',
        });
      }
    }
  });

  it.each([
    ['1300亿元 ', '"1300亿元 " with white space at an end'],
    [' 1300亿元', '" 1300亿元" with white space at an end'],
    ['　', '"　" with nothing but white space'],
    ['1300\u00a0亿元', '"1300<U+00A0>亿元" with U+00A0, which nobody sees'],
    ['\u202e1300亿元', '"<U+202E>1300亿元" with U+202E, which nobody sees'],
    ['1300亿元\u0007', '"1300亿元<U+0007>" with U+0007, which nobody sees'],
  ])('or white space is reported in %j', (cell, found) => {
    expect(problemsOf(setCell(fixture, OBSERVATIONS, 2, 'printed', cell))).toEqual([
      { file: OBSERVATIONS, line: 2, column: 'printed', found, expected: 'a cell without it' },
    ]);
  });

  it('is reported where a quoted cell runs on over a line', () => {
    expect(problemsOf(setCell(fixture, OBSERVATIONS, 2, 'note', '"再\n看"'))).toMatchObject([
      { line: 2, column: 'note', found: '"再<U+000A>看" with U+000A, which nobody sees' },
    ]);
  });

  it('is shown in a header', () => {
    const text = textOf(fixture, UNITS).replace('symbol', 'symbol\u200b');
    expect(problemsOf(new Map(fixture).set(UNITS, text))[0]?.found).toBe(
      'the header id,symbol<U+200B>,dimension,factor',
    );
  });
});

describe('what may be there once', () => {
  const VALUE = 'a value that no other row of the table has';

  it.each<
    [
      what: string,
      files: PackageFiles,
      file: string,
      line: number,
      column: string,
      found: string,
      expected: string,
    ]
  >([
    [
      'an order',
      setCell(fixture, SECTORS, 4, 'order', '2'),
      SECTORS,
      4,
      'order',
      '"2", which is also "transport" in line 3',
      VALUE,
    ],
    [
      'a text file',
      setCell(fixture, DOCUMENTS, 4, 'file', 'report-2024.txt'),
      DOCUMENTS,
      4,
      'file',
      '"report-2024.txt", which is also "report-2024" in line 3',
      VALUE,
    ],
    [
      'a title',
      setCell(fixture, DOCUMENTS, 4, 'title', '石城市2024年报告'),
      DOCUMENTS,
      4,
      'title',
      '"石城市2024年报告", which is also "report-2024" in line 3',
      NAME,
    ],
    [
      'the name of a region',
      setCell(fixture, REGIONS, 4, 'name', '西区'),
      REGIONS,
      4,
      'name',
      '"西区", which is also "west" in line 3',
      NAME,
    ],
    [
      'the English name of an indicator',
      setCell(fixture, INDICATORS, 7, 'nameEn', 'growth of gross regional product'),
      INDICATORS,
      7,
      'nameEn',
      '"growth of gross regional product", which looks like "Growth of gross regional product" of "gdp-growth" in line 3',
      NAME,
    ],
    [
      'a name but for white space',
      setCell(fixture, INDICATORS, 7, 'name', '城镇 新增就业'),
      INDICATORS,
      7,
      'name',
      '"城镇 新增就业", which looks like "城镇新增就业" of "new-jobs" in line 5',
      NAME,
    ],
    [
      'a name but for punctuation',
      setCell(fixture, PROJECTS, 4, 'name', '“长山”隧道'),
      PROJECTS,
      4,
      'name',
      '"“长山”隧道", which looks like "长山隧道" of "hill-tunnel" in line 3',
      NAME,
    ],
    [
      'a name but for a look-alike',
      setCell(fixture, PROJECTS, 4, 'name', '⻓山隧道'),
      PROJECTS,
      4,
      'name',
      '"⻓山隧道", which looks like "长山隧道" of "hill-tunnel" in line 3',
      NAME,
    ],
    [
      'an alias but for its width',
      setCell(fixture, PROJECTS, 2, 'aliases', '大河过江隧道|大河 过江隧道'),
      PROJECTS,
      2,
      'aliases',
      '"大河 过江隧道", which looks like "大河过江隧道" of "river-tunnel" in line 2',
      NAME,
    ],
    [
      'a symbol of a dimension',
      append(fixture, UNITS, 'cny-yi,亿元,currency-cny,1'),
      UNITS,
      5,
      'symbol',
      '"亿元" of currency-cny as in line 2',
      'a symbol that no other unit of the dimension has',
    ],
    [
      'an alias in a list',
      setCell(fixture, PROJECTS, 2, 'aliases', '过江隧道|过江隧道'),
      PROJECTS,
      2,
      'aliases',
      '"过江隧道|过江隧道"',
      'names, each once, separated by |',
    ],
    [
      'a region in a list',
      setCell(fixture, PROJECTS, 3, 'regionIds', 'west|east|west'),
      PROJECTS,
      3,
      'regionIds',
      '"west|east|west"',
      'ids of the table regions, each once, separated by |',
    ],
  ])('%s is reported the second time', (_what, files, file, line, column, found, expected) => {
    expect(problemsOf(files)).toEqual([{ file, line, column, found, expected }]);
  });

  it.each([
    ['observation', OBSERVATIONS, rowAt(OBSERVATIONS, 2).replace('亿元,,', '亿元,2,'), 9],
    ['project figure', FIGURES, rowAt(FIGURES, 2).replace('亿元,', '亿元,2'), 3],
  ])('an %s is reported under another occurrence', (_what, file, row, line) => {
    expect(problemsOf(append(fixture, file, row))).toEqual([
      { file, line, found: 'the same row as in line 2', expected: STATEMENT },
    ]);
  });

  it('names of one project may differ by punctuation, as the documents print them', () => {
    expect(problemsOf(setCell(fixture, PROJECTS, 2, 'aliases', '“大河”隧道'))).toEqual([]);
  });

  it('the same token is excluded once for each place in the line', () => {
    expect(problemsOf(append(fixture, EXCLUSIONS, '1,2024,2,date,'))).toEqual([]);
  });
});
