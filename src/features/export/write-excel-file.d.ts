/** The synchronous door of write-excel-file, which `vite.config.ts` resolves. */
declare module 'write-excel-file/synchronous' {
  import type { Options, Sheet } from 'write-excel-file/universal';

  /**
   * Writes sheets on this thread.
   * @param sheetOptions of a single sheet; undefined for a list of sheets
   * @param readContent what the blobs of images hold
   */
  export function generateXlsxFileSync(
    sheets: Sheet<Blob>[],
    options: Options<Blob> | undefined,
    sheetOptions: undefined,
    readContent: (blob: Blob) => Promise<Uint8Array>,
  ): Promise<Blob>;
}
