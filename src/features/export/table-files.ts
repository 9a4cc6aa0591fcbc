import { computeExportFrame } from '@/domain/charts/export-frame';
import type { TableExport } from '@/domain/charts/export-subject';
import { flattenTable, listStatements } from '@/domain/charts/exported-table';
import { formatCsv, formatFileName } from '@/domain/csv';
import type { TableFormat } from '@/ui/export/export-context';
import { fetchPart } from '@/ui/parts/fetch-part';
import {
  type ExportFile,
  type ExportScope,
  nameParts,
  scopeOf,
  withoutFilters,
} from './export-scope';

/**
 * A table as a file.
 * @throws PartError if the library for workbooks cannot be fetched
 */
export async function makeTableFile(
  fullScope: ExportScope,
  subject: TableExport,
  format: TableFormat,
): Promise<ExportFile> {
  const scope = scopeOf(subject.isFiltered ? fullScope : withoutFilters(fullScope), subject);
  const { dataset, date } = scope;
  const name = formatFileName(nameParts(scope, subject.title), date, format);
  const table = flattenTable(dataset, subject.table);
  if (format === 'csv') {
    const text = formatCsv(table.header, table.rows);
    return { name, blob: new Blob([text], { type: 'text/csv;charset=utf-8' }) };
  }
  const { writeWorkbook } = await fetchPart(() => import('./workbook'));
  const frame = computeExportFrame(scope, subject, listStatements(subject.table));
  return { name, blob: await writeWorkbook(table, frame) };
}
