import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { generateXlsxFileSync } from 'write-excel-file/synchronous';
import type { Cell } from 'write-excel-file/universal';
import { nameColumn } from '@/domain/monitoring/sheet';
import type { TemplateSheet } from '@/domain/monitoring/template';

const WIDTHS: Readonly<Record<string, number>> = {
  代码: 16,
  指标: 34,
  项目: 40,
  填报说明: 110,
  备注: 24,
};

function toCell(value: string | number | undefined): Cell {
  if (value === undefined || value === '') return null;
  return typeof value === 'number' ? { value, type: Number } : { value, type: String };
}

/** Drop-downs, which the library does not write: a list a column, from the row below its head. */
function validationsOf({ header, rows, choices }: TemplateSheet): string {
  const lists = Object.entries(choices).flatMap(([head, words]) => {
    const column = header.indexOf(head);
    if (column === -1) return [];
    const name = nameColumn(column);
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${name}2:${name}${rows.length + 1}"><formula1>"${words.join(',')}"</formula1></dataValidation>`;
  });
  return `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`;
}

/** A date within the years that ZIP files know, so that the same template is the same file. */
const MTIME = new Date(2026, 0, 1);

/** The workbook to be filled in. */
export async function writeTemplate(sheets: readonly TemplateSheet[]): Promise<Blob> {
  const written = await generateXlsxFileSync(
    sheets.map(({ name, header, rows }) => ({
      sheet: name,
      data: [
        header.map((value) => ({
          ...{ value, type: String, fontWeight: 'bold' as const, backgroundColor: '#eef3f8' },
        })),
        ...rows.map((row) => row.map(toCell)),
      ],
      columns: header.map((head) => ({ width: WIDTHS[head] ?? 14 })),
      stickyRowsCount: 1,
    })),
    undefined,
    undefined,
    async (blob) => new Uint8Array(await blob.arrayBuffer()),
  );
  const parts = unzipSync(new Uint8Array(await written.arrayBuffer()));
  sheets.forEach((sheet, index) => {
    const name = `xl/worksheets/sheet${index + 1}.xml`;
    const part = parts[name];
    if (part === undefined || Object.keys(sheet.choices).length === 0) return;
    const xml = strFromU8(part).replace('</sheetData>', `</sheetData>${validationsOf(sheet)}`);
    parts[name] = strToU8(xml);
  });
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return new Blob([zipSync(parts, { mtime: MTIME })], { type });
}
