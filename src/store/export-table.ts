import { formatCsv, formatFileName } from '@/domain/csv';
import { downloadText } from '@/store/download';

/**
 * Hands a table to the browser as a CSV file named after what it shows.
 * @throws what the browser throws where it forbids downloads
 */
export function exportTable(
  parts: readonly string[],
  table: {
    readonly header: readonly string[];
    readonly rows: readonly (readonly (string | number | undefined)[])[];
  },
): void {
  const today = new Date().toLocaleDateString('sv-SE');
  const fileName = formatFileName(parts, today, 'csv');
  downloadText(fileName, formatCsv(table.header, table.rows), 'text/csv;charset=utf-8');
}
