import type { Cell, Sheet } from '@/domain/monitoring/sheet';
import { FILE_LIMITS, FileRefusal } from './file-refusal';

/** Tables that are text: CSV of any encoding that Excel and WPS write, and cells from the clipboard. */

/** UTF-8 or UTF-16 by its mark, else UTF-8 if it is that, else GB18030, which Chinese systems save. */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** What separates cells: what the first line has most of. */
function separatorOf(text: string): string {
  const line = text.slice(0, text.search(/[\r\n]|$/));
  const count = (mark: string) => line.split(mark).length;
  return ['\t', ',', ';'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

/** The cells of a text by RFC 4180; a quote that is never closed ends with the text. */
export function readTextTable(text: string, name: string): Sheet {
  const separator = separatorOf(text);
  const grid: Cell[][] = [];
  const pattern = new RegExp(
    `(?:"((?:[^"]|"")*)(?:"|$)|([^${separator}\\r\\n]*))(${separator}|\\r\\n|\\r|\\n|$)`,
    'gy',
  );
  let row: Cell[] = [];
  while (pattern.lastIndex < text.length) {
    const match = pattern.exec(text);
    // What follows a closed quote is no CSV: the rest is read as it stands.
    if (match === null) throw new FileRefusal(`表“${name}”第${grid.length + 1}行的引号不成对。`);
    const [, quoted, plain = '', end] = match;
    const cell = (quoted?.replaceAll('""', '"') ?? plain).trim();
    row.push(cell === '' ? null : cell);
    if (end === separator) continue;
    grid.push(row);
    row = [];
    if (grid.length > FILE_LIMITS.rows) {
      throw new FileRefusal(`表“${name}”超过${FILE_LIMITS.rows}行，没有读入。请只留要填报的部分。`);
    }
  }
  if (row.length > 0) grid.push(row);
  return { name, grid };
}
