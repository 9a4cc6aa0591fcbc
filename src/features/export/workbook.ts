import { generateXlsxFileSync } from 'write-excel-file/synchronous';
import type { Cell, SheetData } from 'write-excel-file/universal';
import { estimateTextWidth } from '@/charts/label-placement';
import type { ExportFrame } from '@/domain/charts/export-frame';
import type { FlatTable } from '@/domain/charts/exported-table';

/** Narrowest and widest column, in characters. */
const WIDTHS = { least: 6, most: 48 } as const;

/** Width of a column that fits its texts: a Chinese character is as wide as two digits. */
function columnWidth(cells: readonly (string | number | undefined)[]): number {
  const widest = cells.reduce<number>(
    (most, cell) => Math.max(most, estimateTextWidth(String(cell ?? ''), 1) * 1.9),
    0,
  );
  return Math.min(WIDTHS.most, Math.max(WIDTHS.least, Math.ceil(widest) + 2));
}

/** Numbers as numbers; texts are of the type text, so none is taken for a formula. */
function toCell(value: string | number | undefined): Cell {
  if (value === undefined || value === '') return null;
  return typeof value === 'number' ? { value, type: Number } : { value, type: String };
}

function toInformation({
  title,
  subtitle,
  verdict,
  filters,
  notes,
  sources,
  footer,
  link,
}: ExportFrame): SheetData {
  const rows: readonly (readonly [string, string])[] = [
    ['内容', title],
    ...(subtitle === '' ? [] : [['单位与口径', subtitle] as const]),
    ...(verdict === '' ? [] : [['评价', verdict.replace(/^评价：/, '')] as const]),
    ['筛选', filters.replace(/^筛选：/, '')],
    ...notes.map((note) => ['说明', note] as const),
    ...sources.map((source) => ['来源', source] as const),
    ['数据', footer],
    ['链接', link],
  ];
  return rows.map(([term, text]) => [
    { value: term, type: String, fontWeight: 'bold' },
    { value: text, type: String },
  ]);
}

/**
 * A workbook: the table with a frozen header, and a sheet that says what it is and who says it. Written
 * without a worker, whatever its size: the page's policy allows none.
 */
export async function writeWorkbook(table: FlatTable, frame: ExportFrame): Promise<Blob> {
  const header = table.header.map((value) => ({
    ...{ value, type: String, fontWeight: 'bold' as const, backgroundColor: '#eef3f8' },
  }));
  const sheets = [
    {
      sheet: '数据',
      data: [header, ...table.rows.map((row) => row.map(toCell))],
      columns: table.header.map((name, column) => ({
        width: columnWidth([name, ...table.rows.map((row) => row[column])]),
      })),
      stickyRowsCount: 1,
    },
    {
      sheet: '说明',
      data: toInformation(frame),
      columns: [{ width: 14 }, { width: 100 }],
    },
  ];
  return generateXlsxFileSync(sheets, undefined, undefined, readBlob);
}

/** What a blob inside a workbook (an image) holds. */
async function readBlob(blob: Blob): Promise<Uint8Array> {
  return new Uint8Array(await blob.arrayBuffer());
}
