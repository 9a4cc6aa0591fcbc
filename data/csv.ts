import { CsvError, parse } from 'csv-parse/sync';

/** A record of a CSV file with the place of each of its cells. */
export interface CsvRecord {
  readonly cells: readonly string[];
  /** Line of the file on which the record starts, from 1. */
  readonly line: number;
}

export interface CsvTable {
  readonly header: readonly string[];
  readonly records: readonly CsvRecord[];
}

/** Thrown for a text that is no CSV, with the line to mend. */
export class CsvSyntaxError extends Error {
  override readonly name = 'CsvSyntaxError';
  /** Line of the file, from 1. */
  readonly line: number;
  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

interface ParsedRecord {
  record: string[];
  info: { lines: number };
}

/**
 * Reads CSV text (with or without BOM, a header row). Rows may be of any length: the compiler
 * compares them with the header, so that it can name the place.
 * @throws CsvSyntaxError where a quote is never closed or stands inside a cell.
 */
export function parseCsv(text: string): CsvTable {
  // A file edited on two systems has both kinds of line ends; the parser would settle on the first.
  const parsed = parseRecords(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  // `info.lines` is the last line of the record; contract rows are one line each, but a quoted cell
  // that runs on must still be reported where it starts.
  const records = parsed.map(({ record, info }) => ({
    cells: record,
    line:
      info.lines - record.reduce((breaks, cell) => breaks + (cell.match(/\n/g)?.length ?? 0), 0),
  }));
  const [header, ...rows] = records;
  return { header: header?.cells ?? [], records: rows };
}

const OPTIONS = { info: true, relax_column_count: true, skip_empty_lines: true } as const;

function parseRecords(text: string): ParsedRecord[] {
  try {
    return parse(text, OPTIONS) as unknown as ParsedRecord[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    if (error.code !== 'CSV_QUOTE_NOT_CLOSED') {
      throw new CsvSyntaxError(error.message, Number(error.lines));
    }
    // The parser notices at the end of the text; the quote stands in the record after the last whole one.
    const whole = Number(error.records);
    const records = whole === 0 ? [] : parse(text, { ...OPTIONS, to: whole });
    const read = (records as unknown as ParsedRecord[]).at(-1)?.info.lines ?? 0;
    const left = text.split('\n').slice(read);
    const line = read + 1 + left.findIndex((each) => each !== '');
    throw new CsvSyntaxError('a row with a quote that is never closed', line);
  }
}
