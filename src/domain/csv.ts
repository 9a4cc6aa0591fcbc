/** A cell of an exported table; undefined for what is not stated. */
export type ExportedCell = string | number | undefined;

/**
 * Characters at which Excel and WPS take a text for a formula.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
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

/**
 * A table as CSV with a byte order mark.
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function formatCsv(
  header: readonly string[],
  rows: readonly (readonly ExportedCell[])[],
): string {
  const lines = [header, ...rows].map((cells) => cells.map(formatCsvCell).join(','));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

/** Names that Windows keeps for devices, whatever follows the first dot. */
const RESERVED_NAME = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;
/** Characters that a file system or a shell gives a meaning to, and those that cannot be seen. */
const UNSAFE = /[\\/:*?"<>|\s\p{Cc}\p{Cf}]+/gu;
/** Of a name without date and extension; with a long folder before it, Windows still takes it. */
const MAX_STEM_LENGTH = 100;

function toFileNamePart(text: string): string {
  return text.replace(UNSAFE, '-').replace(/^[-.]+|[-.]+$/g, '');
}

/**
 * A file name that says what the file holds, safe on Windows; what is too long ends in an ellipsis.
 * `formatFileName(['项目库', '市中区'], '2026-11-21', 'csv')` is `"项目库_市中区_2026-11-21.csv"`.
 */
export function formatFileName(parts: readonly string[], date: string, extension: string): string {
  const stem = parts.map(toFileNamePart).filter(Boolean).join('_').replace(RESERVED_NAME, '$1-');
  const characters = [...stem];
  const kept =
    characters.length > MAX_STEM_LENGTH
      ? `${characters.slice(0, MAX_STEM_LENGTH - 1).join('')}…`
      : stem;
  return `${[kept, toFileNamePart(date)].filter(Boolean).join('_')}.${extension}`;
}
