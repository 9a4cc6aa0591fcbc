/** A file that is not taken in, with a word for whoever chose it: what it is, and the way out. */
export class FileRefusal extends Error {
  override readonly name = 'FileRefusal';
}

/**
 * What a file may measure. A month's figures of all bureaus are a few thousand rows; beyond these limits it
 * is another file, or one made to stop the page.
 */
export const FILE_LIMITS = {
  /** Bytes of the file itself. */
  fileBytes: 20_000_000,
  /** Bytes of one part of a workbook, unpacked. */
  partBytes: 24_000_000,
  /** Bytes of all parts that are read, unpacked. */
  allBytes: 60_000_000,
  /** How many times its size a part may grow: a text of one letter grows a thousandfold. */
  growth: 200,
  sheets: 50,
  rows: 20_000,
  columns: 300,
} as const;
