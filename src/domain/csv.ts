/** A cell of an exported table; undefined for what is not stated. */
export type ExportedCell = string | number | undefined;

/** Characters at which Excel and WPS take a text for a formula. */
const FORMULA_START = /^[=+\-@\t\r]/;
/** So that Excel and WPS read the file as UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A cell as CSV writes it: numbers as numbers, texts that a spreadsheet would take for a formula behind
 * an apostrophe, quotes where they are needed. `formatCsvCell('=1+1')` is `"'=1+1"`.
 */
function formatCsvCell(cell: ExportedCell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA_START.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as CSV (RFC 4180) with a byte order mark. */
export function formatCsv(
  header: readonly string[],
  rows: readonly (readonly ExportedCell[])[],
): string {
  const lines = [header, ...rows].map((cells) => cells.map(formatCsvCell).join(','));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

/** A part of a file name: without the characters that a file system forbids. */
function toFileNamePart(text: string): string {
  return text.replace(/[\\/:*?"<>|\s]+/g, '-').replace(/^-+|-+$/g, '');
}

/** `formatFileName(['项目库', '市中区'], '2026-11-21', 'csv')` is `"项目库_市中区_2026-11-21.csv"`. */
export function formatFileName(parts: readonly string[], date: string, extension: string): string {
  const named = [...parts, date].map(toFileNamePart).filter(Boolean);
  return `${named.join('_')}.${extension}`;
}
