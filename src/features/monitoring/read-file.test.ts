import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { generateXlsxFileSync } from 'write-excel-file/synchronous';
import { readFileBytes, readPasted } from './read-file';

async function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Uint8Array(await blob.arrayBuffer());
}

const xml = (body: string) => `<?xml version="1.0" encoding="UTF-8"?>${body}`;

/** The smallest workbook of one sheet with this data in it. */
function toWorkbook(sheetData: string, more: Record<string, string> = {}): Uint8Array {
  const files = {
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><workbookPr/><sheets><sheet name="甲&amp;乙" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheetData}</sheetData></worksheet>`,
    ...more,
  };
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, body]) => [name, strToU8(xml(body))])),
  );
}

const gridOf = (bytes: Uint8Array) => readFileBytes('x.xlsx', bytes).sheets[0]?.grid;

describe('a workbook', () => {
  it('gives back what the app itself writes', async () => {
    const data = [
      [
        { value: '指标', type: String },
        { value: '数值', type: String },
      ],
      [
        { value: '地区生产总值 <b>', type: String },
        { value: 10500.3, type: Number },
      ],
      [null, { value: 0.054, type: Number, format: '0.0%' }],
      [null, { value: new Date('2026-10-01T00:00:00Z'), type: Date, format: 'yyyy"年"m"月"' }],
    ];
    const sheet = { sheet: '指标', data } as unknown as Parameters<
      typeof generateXlsxFileSync
    >[0][number];
    const blob = await generateXlsxFileSync([sheet], undefined, undefined, bytesOf);
    const { sheets } = readFileBytes('x.xlsx', await bytesOf(blob));
    expect(sheets[0]?.name).toBe('指标');
    expect(sheets[0]?.grid).toEqual([
      ['指标', '数值'],
      ['地区生产总值 <b>', 10500.3],
      [null, '5.4%'],
      [null, new Date('2026-10-01T00:00:00Z')],
    ]);
  });

  it('gives formulas as they were saved, and says where nothing was', () => {
    const rows =
      '<row r="2"><c r="B2"><f>SUM(A1:A9)</f><v>13.2</v></c><c r="C2"><f>A1</f></c><c r="D2" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E2" t="str"><f>"a"</f><v>a</v></c></row>';
    expect(gridOf(toWorkbook(rows))).toEqual([
      [],
      [null, 13.2, '公式没有保存的值', '#DIV/0!', 'a'],
    ]);
  });

  it('reads strings in pieces, merges, names with entities, cells without a place', () => {
    const strings =
      '<sst><si><r><t>地区</t></r><r><t xml:space="preserve">生产 总值</t></r><rPh><t>x</t></rPh></si><si><t/></si></sst>';
    const rows =
      '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="inlineStr"><is><t>内&lt;i&gt;</t></is></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells><sheetData>';
    const { sheets } = readFileBytes('x', toWorkbook(rows, { 'xl/sharedStrings.xml': strings }));
    expect(sheets).toEqual([
      {
        name: '甲&乙',
        grid: [['地区生产 总值', null, '内<i>']],
        merges: [{ top: 0, left: 0, bottom: 1, right: 1 }],
      },
    ]);
  });

  it('leaves macros, links and hidden sheets alone, and says so', () => {
    const bytes = toWorkbook('', {
      'xl/workbook.xml':
        '<workbook><sheets><sheet name="a" r:id="rId1"/><sheet name="b" state="hidden" r:id="rId1"/></sheets></workbook>',
      'xl/vbaProject.bin': 'x',
      'xl/externalLinks/externalLink1.xml': '<x/>',
    });
    expect(readFileBytes('x', bytes).notes).toEqual([
      ...['含宏：没有执行', '含外部链接：没有打开，只读保存的值', '隐藏的1张表没有读'],
    ]);
  });
});

describe('a file that is not taken in says why', () => {
  const many = Array.from({ length: 20_001 }, (_, row) => `<row><c><v>${row}</v></c></row>`);
  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), '是空的'],
    ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0]), '另存为 .xlsx'],
    ['a PDF', strToU8('%PDF-1.7'), 'PDF'],
    ['a page', strToU8('<html><table>'), '网页'],
    ['bytes', new Uint8Array([1, 0, 2, 0]), '不是表格文件'],
    ['a ZIP of something else', zipSync({ 'a.txt': strToU8('a') }), '不是 Excel 工作簿'],
    ['half a workbook', toWorkbook('').slice(0, 300), '已损坏'],
    ['too many rows', toWorkbook(many.join('')), '超过20000行'],
    ['a row too far down', toWorkbook('<row r="1048576"><c><v>1</v></c></row>'), '超过20000行'],
    ['a bomb', toWorkbook(' '.repeat(9_000_000)), '展开后过大'],
    ['a text without end', strToU8('a\n'.repeat(20_002)), '超过20000行'],
  ])('%s', (_, bytes, words) => {
    expect(() => readFileBytes('x', bytes)).toThrow(words);
  });

  it('but not for rows that hold nothing, however many', () => {
    expect(
      gridOf(toWorkbook('<row r="1048576" spans="1:3"><c r="A1048576" s="1"/></row>')),
    ).toEqual([]);
  });
});

describe('a text', () => {
  // 指标,数值 in the encoding of a Chinese Windows.
  const GBK = [0xd6, 0xb8, 0xb1, 0xea, 0x2c, 0xca, 0xfd, 0xd6, 0xb5, 0x0d, 0x0a, 0x31, 0x2c, 0x32];
  it.each<[string, Uint8Array]>([
    ['UTF-8', strToU8('指标,数值\r\n1,2')],
    ['UTF-8 with its mark', strToU8('\uFEFF指标,数值\n1,2\n')],
    ['GB18030', new Uint8Array(GBK)],
    [
      'UTF-16',
      new Uint8Array([
        0xff,
        0xfe,
        ...new Uint8Array(
          new Uint16Array([...'指标\t数值\n1\t2'].map((letter) => letter.charCodeAt(0))).buffer,
        ),
      ]),
    ],
    ['semicolons', strToU8('指标;数值\n1;2')],
  ])('of %s is a table', (_, bytes) => {
    expect(readFileBytes('表.csv', bytes).sheets).toEqual([
      {
        name: '表',
        grid: [
          ['指标', '数值'],
          ['1', '2'],
        ],
      },
    ]);
  });

  it('keeps commas, quotes and breaks within quotes', () => {
    expect(readPasted('指标\t"累计\n（亿元）"\t"说""好"""\n"1,234"\t\t5.4%\r\n').grid).toEqual([
      ['指标', '累计\n（亿元）', '说"好"'],
      ['1,234', null, '5.4%'],
    ]);
  });
});
