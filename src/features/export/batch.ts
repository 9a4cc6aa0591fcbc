import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { ChartBatch } from '@/domain/charts/computed-chart';
import { computeExportFrame } from '@/domain/charts/export-frame';
import type { ExportedTable } from '@/domain/charts/exported-table';
import { flattenTable, listStatements } from '@/domain/charts/exported-table';
import { formatFileName } from '@/domain/csv';
import { describeError } from '@/domain/describe-error';
import { type ExportFile, type ExportScope, nameParts } from './export-scope';
import {
  drawPicture,
  namePicture,
  type PictureFormat,
  type PictureOptions,
  toPictureBlob,
} from './picture';
import { withTimeLimit } from './time-limit';
import { writeWorkbook } from './workbook';

/** How a batch came out. */
export interface BatchOutcome {
  readonly file: ExportFile;
  readonly pictures: number;
  /** What could not be drawn, each with its reason. */
  readonly failures: readonly string[];
}

/** Collects files into one archive as they come. */
class Archive {
  private readonly chunks: BlobPart[] = [];
  private readonly zip = new Zip((error, chunk) => {
    if (error) throw error;
    this.chunks.push(chunk as Uint8Array<ArrayBuffer>);
  });

  /** Pictures that are compressed already are only packed. */
  async add(name: string, blob: Blob): Promise<void> {
    const isText = blob.type === 'image/svg+xml';
    const file = isText ? new ZipDeflate(name, { level: 6 }) : new ZipPassThrough(name);
    this.zip.add(file);
    file.push(new Uint8Array(await blob.arrayBuffer()), true);
  }

  close(): Blob {
    this.zip.end();
    return new Blob(this.chunks, { type: 'application/zip' });
  }
}

/** The contents sheet: a row a picture, with its file or why there is none. */
function toContents({ header, rows }: ExportedTable, results: readonly string[]): ExportedTable {
  return {
    header: ['文件', ...header],
    rows: rows.map((row, index) => [results[index], ...row]),
  };
}

interface BatchTask {
  readonly scope: ExportScope;
  readonly batch: ChartBatch;
  readonly options: PictureOptions;
  readonly format: PictureFormat;
  /** Told how many are done. */
  readonly onProgress: (done: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Draws the charts one after the other into a ZIP with a contents sheet. A chart that cannot be drawn
 * is named in the contents; the others are there.
 * @throws DOMException `AbortError` once the signal is given
 */
export async function makeBatch({
  scope,
  batch: { title, charts, contents },
  options,
  format,
  onProgress,
  signal,
}: BatchTask): Promise<BatchOutcome> {
  const archive = new Archive();
  const failures: string[] = [];
  const results: string[] = [];
  for (const [index, chart] of charts.entries()) {
    signal.throwIfAborted();
    const number = String(index + 1).padStart(3, '0');
    const name = namePicture(scope, chart, { format, place: [number] });
    try {
      const svg = await withTimeLimit(drawPicture(scope, chart, options));
      await archive.add(name, await withTimeLimit(toPictureBlob(svg, format)));
      results.push(name);
    } catch (error) {
      const reason = describeError(error);
      failures.push(`${chart.title.join(' · ')}：${reason}`);
      results.push(`未能生成：${reason}`);
    }
    onProgress(index + 1);
  }
  signal.throwIfAborted();
  const table = toContents(contents, results);
  const frame = computeExportFrame(scope, { title }, listStatements(contents));
  await archive.add(
    '000_目录.xlsx',
    await withTimeLimit(writeWorkbook(flattenTable(scope.dataset, table), frame)),
  );
  const name = formatFileName(nameParts(scope, title), scope.date, 'zip');
  const pictures = charts.length - failures.length;
  signal.throwIfAborted();
  return { file: { name, blob: archive.close() }, pictures, failures };
}
