import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Audit, auditPackage, formatCoverage } from '@data/audit';
import { compilePackage, type PackageFiles } from '@data/compile';
import { readPackageFiles } from '@data/files';
import { describe, expect, it } from 'vitest';
import { listColumns } from '@/domain/package/cells';
import { TABLE_NAMES, TABLES, type TableName } from '@/domain/package/tables';

/** A data package and the texts that it was taken from. */
interface Library {
  readonly files: PackageFiles;
  readonly texts: ReadonlyMap<string, Uint8Array>;
}

const fixture: Library = {
  files: await readPackageFiles('mocks/fixture'),
  texts: new Map(
    ['plan-2021.txt', 'report-2024.txt', 'west-2024.txt'].map((file) => [
      file,
      readFileSync(`mocks/fixture/texts/${file}`),
    ]),
  ),
};

function audit({ files, texts }: Library): Audit {
  return auditPackage(compilePackage(files), (file) => texts.get(file));
}

function textOf(files: PackageFiles, file: string): string {
  const text = files.get(file);
  if (text === undefined) throw new Error(`the fixture has no ${file}`);
  return text;
}

/** The fixture with one text of a table replaced, which must stand there exactly once. */
function edit(file: string, before: string, after: string): Library {
  const text = textOf(fixture.files, file);
  if (text.split(before).length !== 2) throw new Error(`${file} holds "${before}" not once`);
  return { ...fixture, files: new Map(fixture.files).set(file, text.replace(before, after)) };
}

function append(file: string, row: string): Library {
  const text = `${textOf(fixture.files, file).trimEnd()}\n${row}\n`;
  return { ...fixture, files: new Map(fixture.files).set(file, text) };
}

/** The fixture and one more document: a row in documents.csv, a folder of five tables, a text. */
function addDocument(
  id: string,
  text: string,
  rows: Partial<Record<TableName, readonly string[]>>,
): Library {
  const bytes = new TextEncoder().encode(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const file = `${id}.txt`;
  const tables = ['sections', 'observations', 'project-events'] as const;
  const omission = tables.every((table) => rows[table]) ? '' : '只为试验';
  const row = `${id},report,石城市2025年报告,2025年报告,石城市人民政府,,2025-02-01,stone,2024,2025,${file},${sha256},${omission}`;
  const files = new Map(append('catalogue/documents.csv', row).files);
  for (const table of TABLE_NAMES.filter((name) => TABLES[name].scope === 'document')) {
    const header = listColumns(TABLES[table])
      .map(({ name }) => name)
      .join();
    files.set(
      `documents/${id}/${table}.csv`,
      [header, ...(rows[table] ?? [])].map((line) => `${line}\n`).join(''),
    );
  }
  return { files, texts: new Map(fixture.texts).set(file, bytes) };
}

const OBSERVATIONS = 'documents/report-2024/observations.csv';
const EVENTS = 'documents/report-2024/project-events.csv';
const FIGURES = 'documents/report-2024/project-figures.csv';
const EXCLUSIONS = 'documents/report-2024/exclusions.csv';

describe('the audit of the fixture', () => {
  it('finds nothing wrong', () => {
    expect(audit(fixture).problems).toEqual([]);
  });

  it('accounts for every token, as counted by hand', () => {
    expect(audit(fixture).coverage).toEqual([
      // 2020 1000 6 5 | 2025 1500 | 7 30
      {
        documentId: 'plan-2021',
        tokens: 8,
        inObservations: 6,
        inProjectFigures: 0,
        excluded: { date: 2 },
        uncovered: [],
      },
      // 2024 | 2023 | 1300 5.5 6 2 | 12 | 2024 | 6 5.5
      {
        documentId: 'report-2024',
        tokens: 10,
        inObservations: 6,
        inProjectFigures: 1,
        excluded: { date: 3 },
        uncovered: [],
      },
      // 2024 | 2023 | 260 5 2.1
      {
        documentId: 'west-2024',
        tokens: 5,
        inObservations: 3,
        inProjectFigures: 0,
        excluded: { date: 2 },
        uncovered: [],
      },
    ]);
  });

  it('prints as a table with totals and the reasons of exclusion', () => {
    const { coverage } = audit(edit(EXCLUSIONS, '2,2023,,date,', '2,2023,,name,'));
    expect(formatCoverage(coverage).split('\n')).toEqual([
      'document     tokens  observations  project figures  excluded  uncovered',
      'plan-2021         8             6                0         2          0',
      'report-2024      10             6                1         3          0',
      'west-2024         5             3                0         2          0',
      'all              23            15                1         7          0',
      '',
      'excluded by reason',
      '  plan-2021: date 2',
      '  report-2024: date 2, name 1',
      '  west-2024: date 2',
    ]);
  });

  it('says so where nothing is excluded', () => {
    const bare = { tokens: 1, inObservations: 1, inProjectFigures: 0, excluded: {}, uncovered: [] };
    expect(formatCoverage([{ documentId: 'x', ...bare }])).toMatch(/\n {2}x: none$/);
  });
});

describe('the file of a document', () => {
  const sha256 = 'eeab7cd4bad6d7e57df6a8fa622a0a050d698f57aefd239c6fac3be1d9d6cdb4';

  it('with another SHA-256 is reported and not searched', () => {
    const bytes = new TextEncoder().encode('西区2024年报告');
    const found = createHash('sha256').update(bytes).digest('hex');
    const result = audit({ ...fixture, texts: new Map(fixture.texts).set('west-2024.txt', bytes) });
    expect(result.problems).toEqual([
      {
        file: 'west-2024.txt',
        found: `SHA-256 ${found}`,
        expected: `SHA-256 ${sha256} of catalogue/documents.csv`,
      },
    ]);
    expect(result.coverage.map(({ documentId }) => documentId)).toEqual([
      'plan-2021',
      'report-2024',
    ]);
  });

  it('is not taken for the same if only a space has been added', () => {
    const bytes = new Uint8Array([...(fixture.texts.get('west-2024.txt') ?? []), 0x20]);
    const texts = new Map(fixture.texts).set('west-2024.txt', bytes);
    expect(audit({ ...fixture, texts }).problems.map(({ file }) => file)).toEqual([
      'west-2024.txt',
    ]);
  });

  it('that is not there is reported, and the others are audited', () => {
    const texts = new Map([...fixture.texts].filter(([file]) => file !== 'plan-2021.txt'));
    const result = audit({ ...fixture, texts });
    expect(result.problems).toEqual([
      {
        file: 'plan-2021.txt',
        found: 'no such file',
        expected: 'the text of 《石城市第十四个五年规划》',
      },
    ]);
    expect(result.coverage.map(({ documentId }) => documentId)).toEqual([
      'report-2024',
      'west-2024',
    ]);
  });
});

describe('printed words', () => {
  it.each<[string, Library, string, number, string, number]>([
    [
      'in another line',
      edit(OBSERVATIONS, '3,gdp,stone', '5,gdp,stone'),
      OBSERVATIONS,
      2,
      '"1300亿元", which does not start there: line 5 begins "二、2024年安排"',
      5,
    ],
    [
      'beyond the end of the document',
      edit(OBSERVATIONS, '3,gdp,stone', '99,gdp,stone'),
      OBSERVATIONS,
      2,
      `"1300亿元", which does not start there: the document has ${linesOf('report-2024.txt')} lines`,
      99,
    ],
    [
      'that the document does not print so',
      edit(OBSERVATIONS, '1300亿元', '达1300亿元'),
      OBSERVATIONS,
      2,
      '"达1300亿元", which does not start there: line 3 begins "地区生产总值1300亿元,增长5.5%,预计城镇"',
      3,
    ],
    [
      'with an occurrence too high',
      edit(OBSERVATIONS, '1300亿元,,', '1300亿元,2,'),
      OBSERVATIONS,
      2,
      '"1300亿元" (occurrence 2), which does not start there: line 3 begins "地区生产总值1300亿元,增长5.5%,预计城镇"',
      3,
    ],
    [
      'of an event in another line',
      edit(EVENTS, '4,hill-tunnel', '6,hill-tunnel'),
      EVENTS,
      3,
      '"加快建设", which does not start there: line 6 begins "地区生产总值增长6%左右,城镇新增就业5.5万人"',
      6,
    ],
    [
      'of a project figure in another line',
      edit(FIGURES, '4,hill-tunnel', '7,hill-tunnel'),
      FIGURES,
      2,
      '"12亿元", which does not start there: line 7 begins "长山隧道年底建成通车。"',
      7,
    ],
  ])('%s are reported', (_what, library, file, line, found, documentLine) => {
    expect(audit(library).problems).toEqual([
      {
        file,
        line,
        column: 'printed',
        found,
        expected: `the words of the document, starting in line ${documentLine}`,
      },
    ]);
  });

  it('are not found inside a longer number', () => {
    const cut = edit(OBSERVATIONS, '2,eq,,2万人', '5.5,eq,,5%').files;
    expect(() => compilePackage(cut)).toThrow('what "5%" says');
    const library = addDocument('report-2025', '产值1300亿元', {
      observations: ['1,gdp,stone,2024,actual,300,eq,,300亿元,,,,,'],
    });
    expect(audit(library).problems.map(({ found }) => found)).toEqual([
      '"300亿元", which does not start there: line 1 begins "产值1300亿元"',
    ]);
  });

  it('may run on over the next lines, in full-width digits and with white space', () => {
    const library = addDocument('report-2025', '地区生产总值１４\r\n\r\n　００ 亿\r\n元。', {
      observations: ['1,gdp,stone,2024,actual,1400,eq,,1400亿元,,,,,'],
    });
    expect(audit(library).problems).toEqual([]);
    expect(audit(library).coverage.at(-1)).toMatchObject({ tokens: 1, inObservations: 1 });
  });
});

describe('a heading', () => {
  const SECTIONS = 'documents/report-2024/sections.csv';
  const expected = 'the heading of the document, … for what it leaves out, or 〔one of our own〕';

  it.each<[string, Library, string]>([
    [
      'in another line',
      edit(SECTIONS, '2,一,2023年回顾', '3,一,2023年回顾'),
      '"2023年回顾", which does not start in line 3',
    ],
    [
      'that the document does not print so',
      edit(SECTIONS, '2023年回顾', '2023年总结'),
      '"2023年总结", which does not start in line 2',
    ],
    [
      'beyond the end of the document',
      edit(SECTIONS, '2,一,2023年回顾', '99,一,2023年回顾'),
      '"2023年回顾", which does not start in line 99',
    ],
    [
      'whose parts stand in another order',
      edit(SECTIONS, '2023年回顾', '回顾…2023年'),
      '"回顾…2023年", which does not start in line 2',
    ],
  ])('%s is reported', (_what, library, found) => {
    expect(audit(library).problems).toEqual([
      { file: SECTIONS, line: 2, column: 'heading', found, expected },
    ]);
  });

  it.each([
    ['of our own, in brackets', edit(SECTIONS, '2023年回顾', '〔上年工作〕')],
    ['abridged, with a mark of omission', edit(SECTIONS, '2023年回顾', '2023年…顾')],
  ])('may be %s', (_what, library) => {
    expect(audit(library).problems).toEqual([]);
  });
});

describe('the words around a figure', () => {
  const problemsOf = (text: string, observation: string) =>
    audit(addDocument('report-2025', text, { observations: [observation] })).problems.map(
      ({ column, found, expected }) => [column, found, expected],
    );
  const jobs = '1,new-jobs,stone,2024,actual,6,eq,,6万人,,,,,';
  const fall = '1,consumption-growth,stone,2024,actual,2.4,eq,,2.4%,,,,,';

  it.each([
    [
      '城镇新增就业6万人以上，',
      jobs,
      ['qualifier', '"eq"', 'gte, as "城镇新增就业6万人以上," says'],
    ],
    [
      '城镇新增就业超过6万人。',
      jobs,
      ['qualifier', '"eq"', 'gt, as "城镇新增就业超过6万人。" says'],
    ],
    ['投资增长，消费下降2.4%', fall, ['value', '"2.4"', '-2.4, as "消费下降2.4%" says']],
    [
      '投资、消费下降3.1%、2.4%',
      fall,
      ['value', '"2.4"', '-2.4, as "投资、消费下降3.1%、2.4%" says'],
    ],
  ])('%s are reported', (text, observation, problem) => {
    expect(problemsOf(text, observation)).toEqual([problem]);
  });

  it.each([
    ['人口超过700万人，城镇新增就业6万人。规模以上企业增加', jobs],
    ['投资下降3.1%，消费2.4%', fall],
  ])('%s say nothing of it', (text, observation) => {
    expect(problemsOf(text, observation)).toEqual([]);
  });
});

function linesOf(file: string): number {
  return new TextDecoder().decode(fixture.texts.get(file)).split('\n').length;
}

describe('a numeric token', () => {
  it('that nothing covers is listed with its place', () => {
    const library = edit(OBSERVATIONS, '3,gdp,stone,2023,actual,1300,eq,,1300亿元,,,,,\n', '');
    const { problems, coverage } = audit(library);
    expect(problems).toEqual([]);
    expect(coverage[1]).toMatchObject({ tokens: 10, inObservations: 5 });
    expect(coverage[1]?.uncovered).toMatchObject([{ text: '1300', line: 3, occurrence: 1 }]);
  });

  it('is not covered by words that leave it out, nor by an event', () => {
    const library = addDocument('report-2025', '产值增长，大河隧道5月建成，长山隧道6月开工', {
      observations: ['1,gdp-growth,stone,2024,target,,eq,增长,产值增长,,,,,'],
      'project-events': ['1,river-tunnel,2024,completed,5月建成,,,'],
      exclusions: ['1,6,,date,'],
    });
    expect(audit(library).problems).toEqual([]);
    expect(
      audit(library)
        .coverage.at(-1)
        ?.uncovered.map(({ text }) => text),
    ).toEqual(['5']);
  });

  it('that an observation and a project figure both state counts once', () => {
    const library = addDocument('report-2025', '大河隧道使产值达到1400亿元', {
      observations: ['1,gdp,stone,2024,actual,1400,eq,,1400亿元,,,,,'],
      'project-figures': ['1,river-tunnel,2024,output,1400,cny-100m,eq,1400亿元,'],
    });
    expect(audit(library).problems).toEqual([]);
    expect(audit(library).coverage.at(-1)).toMatchObject({
      tokens: 1,
      inObservations: 1,
      inProjectFigures: 0,
      uncovered: [],
    });
  });

  it('may be stated by two observations', () => {
    const library = append(OBSERVATIONS, '3,gdp,stone,2022/2023,actual,1300,eq,,1300亿元,,,,,');
    expect(audit(library).problems).toEqual([]);
    expect(audit(library).coverage[1]).toMatchObject({ tokens: 10, inObservations: 6 });
  });
});

describe('an exclusion', () => {
  const claimed = 'a token that no figure and no other exclusion covers';

  it.each<[string, Library, number, string, string]>([
    [
      'of a token that an observation claims too',
      append(EXCLUSIONS, '3,1300,,other,'),
      5,
      '"1300", which observations claim too',
      claimed,
    ],
    [
      'of a token that a project figure claims too',
      append(EXCLUSIONS, '4,12,,specification,'),
      5,
      '"12", which project-figures claim too',
      claimed,
    ],
    [
      'of a token that another exclusion claims too',
      append(EXCLUSIONS, '1,2024,,name,'),
      5,
      '"2024", which date claim too',
      claimed,
    ],
    [
      'of a token that is not there',
      append(EXCLUSIONS, '3,1301,,other,'),
      5,
      '"1301"',
      'a numeric token of line 3, occurrence 1',
    ],
    [
      'of a part of a token',
      append(EXCLUSIONS, '3,130,,other,'),
      5,
      '"130"',
      'a numeric token of line 3, occurrence 1',
    ],
    [
      'of a token in another line',
      append(EXCLUSIONS, '6,2024,,date,'),
      5,
      '"2024"',
      'a numeric token of line 6, occurrence 1',
    ],
    [
      'with an occurrence too high',
      append(EXCLUSIONS, '1,2024,2,date,'),
      5,
      '"2024"',
      'a numeric token of line 1, occurrence 2',
    ],
  ])('%s is reported', (_what, library, line, found, expected) => {
    expect(audit(library).problems).toEqual([
      { file: EXCLUSIONS, line, column: 'token', found, expected },
    ]);
  });

  it('covers the one occurrence that it names', () => {
    const library = addDocument('report-2025', '2025年，2025年', {
      exclusions: ['1,2025,2,date,'],
    });
    expect(audit(library).problems).toEqual([]);
    expect(audit(library).coverage.at(-1)).toMatchObject({
      tokens: 2,
      excluded: { date: 1 },
      uncovered: [{ text: '2025', line: 1, occurrence: 1 }],
    });
  });
});

describe('the project of an event or a figure', () => {
  it.each<[string, Library, string, number, string]>([
    [
      'of an event',
      edit(EVENTS, '4,hill-tunnel', '4,old-town'),
      EVENTS,
      3,
      '"old-town", not named in the paragraph of line 4',
    ],
    [
      'of a figure',
      edit(FIGURES, '4,hill-tunnel', '4,old-town'),
      FIGURES,
      2,
      '"old-town", not named in the paragraph of line 4',
    ],
  ])('%s must be named in its paragraph', (_what, library, file, line, found) => {
    expect(audit(library).problems).toEqual([
      { file, line, column: 'projectId', found, expected: 'one of 旧城更新' },
    ]);
  });

  const problemsOf = (text: string, line: number) =>
    audit(
      addDocument('report-2025', text, {
        'project-events': [`${line},river-tunnel,2024,completed,建成通车,,,`],
      }),
    ).problems;
  const far = '其他工作有序推进。'.repeat(100);

  it.each([
    ['大河隧道建成通车', 1],
    ['大河过江隧道建成通车', 1],
    ['大 河\n隧道\n建成通车', 3],
    // An enumeration that shares its head noun, as the fixture's 大河、长山隧道.
    ['大河、长山隧道建成通车', 1],
    ['大河、长山、青石岭等三条隧道建成通车', 1],
    ['隧道方面\n大河隧道等重大工程\n建成通车', 3],
  ])('is named in %j', (text, line) => {
    expect(problemsOf(text, line)).toEqual([]);
  });

  it.each([
    ['新隧道建成通车', 1],
    ['大河建成通车', 1],
    // Head and noun in the wrong order, or too far apart for one enumeration.
    ['隧道方面，大河建成通车', 1],
    [`大河${far.slice(0, 90)}隧道建成通车`, 1],
    [`大河隧道${far}\n建成通车`, 2],
  ])('is not named in %j', (text, line) => {
    expect(problemsOf(text, line)).toEqual([
      {
        file: 'documents/report-2025/project-events.csv',
        line: 2,
        column: 'projectId',
        found: `"river-tunnel", not named in the paragraph of line ${line}`,
        expected: 'one of 大河隧道, 大河过江隧道',
      },
    ]);
  });
});

describe('the hedge of a promise', () => {
  const auditOf = (text: string, hedge: string) =>
    audit(
      addDocument('report-2025', text, {
        'project-events': [
          `1,river-tunnel,2025,under-construction,建成通车,in-operation,2025,${hedge}`,
        ],
      }),
    ).problems.map(({ column, found }) => [column, found]);

  it('stands before the list that it governs, or in the words themselves', () => {
    expect(auditOf('力争长山隧道、大河隧道建成通车', '力争')).toEqual([]);
    expect(auditOf('长山隧道、大河隧道建成通车', '力争')).toEqual([['hedge', '"力争"']]);
    expect(auditOf('大河隧道建成通车，力争有所突破', '力争')).toEqual([['hedge', '"力争"']]);
  });
});

describe('several problems', () => {
  it('are reported at once, of every document', () => {
    const observations = edit(OBSERVATIONS, '3,gdp,stone', '5,gdp,stone').files;
    const exclusions = append(EXCLUSIONS, '3,1301,,other,').files;
    const files = new Map(observations).set(EXCLUSIONS, textOf(exclusions, EXCLUSIONS));
    const texts = new Map([...fixture.texts].filter(([file]) => file !== 'west-2024.txt'));
    const { problems } = audit({ files, texts });
    expect(problems.map(({ file, line, column }) => [file, line, column])).toEqual([
      [OBSERVATIONS, 2, 'printed'],
      [EXCLUSIONS, 5, 'token'],
      ['west-2024.txt', undefined, undefined],
    ]);
  });
});

describe('a new document is one more folder', () => {
  const library = addDocument(
    'report-2025',
    [
      '石城市2025年报告',
      '一、2024年回顾',
      '地区生产总值突破1400亿元，增长6.2%，其中西区280亿元。',
      '长山隧道如期建成通车，总投资13.5亿元。',
      '二、2025年安排',
      '地区生产总值增长6%左右，消费稳步扩大。',
    ].join('\n'),
    {
      sections: ['2,一,2024年回顾', '5,二,2025年安排'],
      observations: [
        '3,gdp,stone,2024,actual,1400,gt,,突破1400亿元,,,,,',
        '3,gdp-growth,stone,2024,actual,6.2,eq,,增长6.2%,,,,,',
        '3,gdp,west,2024,actual,280,eq,,280亿元,,,,,',
        '6,gdp-growth,stone,2025,target,6,approx,,增长6%左右,,,,,',
        '6,consumption-growth,stone,2025,target,,eq,稳步扩大,稳步扩大,,,,,',
      ],
      'project-events': ['4,hill-tunnel,2024,in-operation,建成通车,,,'],
      'project-figures': ['4,hill-tunnel,2024,total-investment,13.5,cny-100m,eq,总投资13.5亿元,'],
      exclusions: ['1,2025,,date,', '2,2024,,date,', '5,2025,,date,'],
    },
  );
  const before = compilePackage(fixture.files).dataset;
  const { dataset } = compilePackage(library.files);

  it('that compiles and audits clean', () => {
    expect(audit(library).problems).toEqual([]);
    expect(audit(library).coverage.at(-1)).toEqual({
      documentId: 'report-2025',
      tokens: 8,
      inObservations: 4,
      inProjectFigures: 1,
      excluded: { date: 3 },
      uncovered: [],
    });
  });

  it('whose figures stand beside those of the other documents', () => {
    const growth = dataset.observations.filter(
      ({ indicatorId, regionId }) => indicatorId === 'gdp-growth' && regionId === 'stone',
    );
    expect(
      growth.map(({ documentId, period, stage, value }) => [documentId, period, stage, value]),
    ).toEqual([
      ['plan-2021', '2020', 'actual', 6],
      ['report-2024', '2023', 'actual', 5.5],
      ['report-2024', '2024', 'target', 6],
      ['report-2025', '2024', 'actual', 6.2],
      ['report-2025', '2025', 'target', 6],
    ]);
    expect(
      dataset.projectEvents
        .filter(({ projectId }) => projectId === 'hill-tunnel')
        .map(({ documentId, status }) => [documentId, status]),
    ).toEqual([
      ['plan-2021', 'planned'],
      ['report-2024', 'under-construction'],
      ['report-2024', 'under-construction'],
      ['report-2025', 'in-operation'],
    ]);
  });

  it('and that changes nothing else', () => {
    const { dataVersion, ...rest } = dataset;
    const others = Object.fromEntries(
      Object.entries(rest).map(([name, rows]) => [
        name,
        Array.isArray(rows)
          ? rows.filter(
              (row) => !('documentId' in row ? row.documentId : row.id).startsWith('report-2025'),
            )
          : rows,
      ]),
    );
    expect({ ...others, dataVersion: before.dataVersion }).toEqual(before);
    expect(dataVersion).not.toBe(before.dataVersion);
  });
});
