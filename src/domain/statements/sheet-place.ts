/**
 * Where in a workbook a monitoring figure stands. A statement's `line` is one number; of a batch it holds
 * the sheet as well as the row, so that batches fit every table, link and check that a document fits.
 */

/** More rows than any sheet that is taken in has. */
const LINES_OF_A_SHEET = 1_000_000;

/** The place of a row, from 1, in a sheet, from 0. Of the first sheet it is the row itself. */
export function toSheetLine(sheet: number, row: number): number {
  return sheet * LINES_OF_A_SHEET + row;
}

/** The row of a sheet, from 1, that a line of a batch is. */
export function rowOfLine(line: number): number {
  return line % LINES_OF_A_SHEET;
}
