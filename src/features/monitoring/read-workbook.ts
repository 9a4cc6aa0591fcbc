import { strFromU8, unzipSync } from 'fflate';
import type { Cell, Merge, Sheet } from '@/domain/monitoring/sheet';
import { dateOfSerial } from '@/domain/monitoring/typed-period';
import { FILE_LIMITS, FileRefusal } from './file-refusal';

/**
 * The cells of a workbook (ECMA-376 SpreadsheetML) as they were saved: nothing is evaluated, no macro and no
 * link is followed. Read with the library that unpacks and a few patterns instead of `read-excel-file`: that
 * starts a worker from a `blob:`, which the page's policy forbids, gives no merges and knows no limits.
 */

/** What was read, and what was left alone. */
export interface WorkbookReading {
  readonly sheets: readonly Sheet[];
  /** `含宏：没有执行` */
  readonly notes: readonly string[];
}

const READ =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|styles\.xml|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/i;

function unpack(bytes: Uint8Array) {
  const names: string[] = [];
  let all = 0;
  const filter = ({
    name,
    size,
    originalSize,
  }: {
    name: string;
    size: number;
    originalSize: number;
  }) => {
    names.push(name);
    if (names.length > 5000)
      throw new FileRefusal('工作簿内的部件过多，没有打开。请另存为新的工作簿。');
    if (!READ.test(name)) return false;
    all += originalSize;
    const isTooLarge = originalSize > FILE_LIMITS.partBytes || all > FILE_LIMITS.allBytes;
    const isBomb =
      originalSize > 5_000_000 && originalSize / Math.max(1, size) > FILE_LIMITS.growth;
    if (isTooLarge || isBomb) {
      throw new FileRefusal(
        `工作簿展开后过大（${Math.round(originalSize / 1e6)} MB），没有打开。每张表不超过${FILE_LIMITS.rows}行，请只留要填报的部分。`,
      );
    }
    return true;
  };
  try {
    return { parts: unzipSync(bytes, { filter }), names };
  } catch (error) {
    if (error instanceof FileRefusal) throw error;
    throw new FileRefusal('工作簿已损坏，或没有传完整。请用 Excel 或 WPS 打开后另存为 .xlsx。');
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

function decode(text: string): string {
  return text
    .replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    })
    .replace(/_x([0-9A-F]{4})_/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function attribute(tag: string, name: string): string | undefined {
  const value = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return value === null ? undefined : decode(value[1] ?? value[2] ?? '');
}

/** The text of rich strings, without the readings of their characters. */
function textIn(xml: string): string {
  const plain = xml.replace(/<rPh\b[\s\S]*?<\/rPh>/g, '');
  return [...plain.matchAll(/<t\b[^>]*?(?:\/>|>([\s\S]*?)<\/t>)/g)]
    .map(([, text = '']) => decode(text))
    .join('');
}

function tags(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<${name}\\b([^>]*)>`, 'g'))].map(([, tag = '']) => tag);
}

type Look = 'date' | 'percent' | 'plain';

/** Numbers of the built-in formats: https://learn.microsoft.com/dotnet/api/documentformat.openxml.spreadsheet.numberingformat */
function lookOfFormat(id: number, code: string | undefined): Look {
  if (code === undefined) {
    if (id === 9 || id === 10) return 'percent';
    const isDate =
      (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
    return isDate ? 'date' : 'plain';
  }
  const bare = code.replace(/"[^"]*"|\\.|_.|\*./g, '');
  if (/%/.test(bare)) return 'percent';
  return /[ymd]/i.test(bare.replace(/\[[^\]]*\]|general/gi, '')) ? 'date' : 'plain';
}

/** How numbers of each style look. */
function readLooks(xml: string): Look[] {
  const formats = new Map(
    tags(xml, 'numFmt').map((tag) => [
      ...[Number(attribute(tag, 'numFmtId')), attribute(tag, 'formatCode')],
    ]) as [number, string | undefined][],
  );
  const [, cellStyles = ''] = /<cellXfs\b[^>]*>([\s\S]*?)<\/cellXfs>/.exec(xml) ?? [];
  return tags(cellStyles, 'xf').map((tag) => {
    const id = Number(attribute(tag, 'numFmtId') ?? 0);
    return lookOfFormat(id, formats.get(id));
  });
}

interface Workbook {
  readonly strings: readonly string[];
  readonly looks: readonly Look[];
  /** Days between the workbook's calendar and that of 1900. */
  readonly offset: number;
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function readCell(tag: string, inner: string, { strings, looks, offset }: Workbook): Cell {
  const type = attribute(tag, 't') ?? 'n';
  if (type === 'inlineStr') return textIn(inner) || null;
  const [, raw] = /<v\b[^>]*>([\s\S]*?)<\/v>/.exec(inner) ?? [];
  if (raw === undefined) return /<f\b/.test(inner) ? '公式没有保存的值' : null;
  const value = decode(raw);
  if (type === 's') return strings[Number(value)] || null;
  if (type === 'b') return value === '1' ? '是' : '否';
  if (type === 'd') return new Date(`${value.slice(0, 10)}T00:00:00Z`);
  if (type !== 'n') return value || null;
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  const look = looks[Number(attribute(tag, 's') ?? 0)];
  if (look === 'percent') return `${Number((number * 100).toPrecision(12))}%`;
  return look === 'date' && number >= 1 ? dateOfSerial(number + offset) : number;
}

function readGrid(xml: string, name: string, workbook: Workbook): Cell[][] {
  const grid: Cell[][] = [];
  const pattern = /<row\b([^>]*)>|<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g;
  let [row, column] = [0, 0];
  for (const [, rowTag, tag, inner = ''] of xml.matchAll(pattern)) {
    if (tag === undefined) {
      row = Number(attribute(rowTag ?? '', 'r') ?? row + 1);
      column = 0;
      continue;
    }
    const letters = /^[A-Z]{1,3}/.exec(attribute(tag, 'r') ?? '')?.[0];
    if (letters !== undefined) column = columnOf(letters);
    const cell = inner === '' ? null : readCell(tag, inner, workbook);
    if (cell !== null) {
      if (row > FILE_LIMITS.rows || column >= FILE_LIMITS.columns) {
        throw new FileRefusal(
          `表“${name}”超过${FILE_LIMITS.rows}行或${FILE_LIMITS.columns}列，没有读入。请只留要填报的部分。`,
        );
      }
      while (grid.length < row) grid.push([]);
      const cells = grid[row - 1] ?? [];
      while (cells.length < column) cells.push(null);
      cells[column] = cell;
    }
    column += 1;
  }
  return grid;
}

function readMerges(xml: string): Merge[] {
  return tags(xml, 'mergeCell').flatMap((tag) => {
    const ends = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(attribute(tag, 'ref') ?? '');
    if (ends === null) return [];
    const [, left = '', top, right = '', bottom] = ends;
    const merge = {
      ...{ top: Number(top) - 1, left: columnOf(left) },
      ...{ bottom: Number(bottom) - 1, right: columnOf(right) },
    };
    return merge.right < FILE_LIMITS.columns ? [merge] : [];
  });
}

/** Names may bear a prefix, `x:row`; it is always the same. */
function withoutPrefix(xml: string): string {
  const prefix = /<(\w+):(?:worksheet|workbook|sst|styleSheet)\b/.exec(xml)?.[1];
  return prefix === undefined ? xml : xml.replaceAll(new RegExp(`<(/?)${prefix}:`, 'g'), '<$1');
}

/**
 * Reads a workbook.
 * @throws FileRefusal if it is none, or larger than a table of figures is
 */
export function readWorkbook(bytes: Uint8Array): WorkbookReading {
  const { parts, names } = unpack(bytes);
  const part = (name: string): string | undefined => {
    const content = parts[name];
    return content && withoutPrefix(strFromU8(content));
  };
  const workbook = part('xl/workbook.xml');
  if (workbook === undefined) {
    throw new FileRefusal('这不是 Excel 工作簿（.xlsx）。请另存为 .xlsx 或 CSV。');
  }
  const rels = tags(part('xl/_rels/workbook.xml.rels') ?? '', 'Relationship');
  const targets = new Map(
    rels.map((tag) => {
      const target = attribute(tag, 'Target') ?? '';
      return [attribute(tag, 'Id'), target.startsWith('/') ? target.slice(1) : `xl/${target}`];
    }),
  );
  const context: Workbook = {
    strings: [
      ...(part('xl/sharedStrings.xml') ?? '').matchAll(/<si\b[^>]*?(?:\/>|>([\s\S]*?)<\/si>)/g),
    ].map(([, inner = '']) => textIn(inner)),
    looks: readLooks(part('xl/styles.xml') ?? ''),
    offset: tags(workbook, 'workbookPr').some((tag) =>
      /^(?:1|true)$/.test(attribute(tag, 'date1904') ?? ''),
    )
      ? 1462
      : 0,
  };
  const listed = tags(workbook, 'sheet').slice(0, FILE_LIMITS.sheets);
  const shown = listed.filter((tag) => (attribute(tag, 'state') ?? 'visible') === 'visible');
  const sheets = shown.flatMap((tag): Sheet[] => {
    const name = attribute(tag, 'name') ?? '';
    const xml = part(targets.get(attribute(tag, 'r:id') ?? attribute(tag, 'id')) ?? '');
    return xml === undefined
      ? []
      : [{ name, grid: readGrid(xml, name, context), merges: readMerges(xml) }];
  });
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  const notes = [
    ...(has(/vbaProject\.bin$/i) ? ['含宏：没有执行'] : []),
    ...(has(/externalLinks\//i) ? ['含外部链接：没有打开，只读保存的值'] : []),
    ...(shown.length < listed.length ? [`隐藏的${listed.length - shown.length}张表没有读`] : []),
  ];
  return { sheets, notes };
}
