import type { Sheet } from '@/domain/monitoring/sheet';
import { FILE_LIMITS, FileRefusal } from './file-refusal';
import { decodeText, readTextTable } from './read-text-table';
import { readWorkbook, type WorkbookReading } from './read-workbook';

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/**
 * Reads what an analyst chose, by what it is and not by what it is called.
 * @throws FileRefusal with a word for the analyst
 */
export function readFileBytes(name: string, bytes: Uint8Array): WorkbookReading {
  if (bytes.length === 0) throw new FileRefusal('文件是空的。');
  if (bytes.length > FILE_LIMITS.fileBytes) {
    const size = Math.round(bytes.length / 1e6);
    throw new FileRefusal(`文件过大（${size} MB），没有打开。请只留要填报的部分。`);
  }
  if (startsWith(bytes, 0x50, 0x4b)) return readWorkbook(bytes);
  // The container of old workbooks, and of new ones that ask for a password.
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    throw new FileRefusal('旧版 .xls 或设有密码的工作簿读不了。请去掉密码，另存为 .xlsx。');
  }
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46))
    throw new FileRefusal('PDF 读不了。请用 .xlsx 或 CSV。');
  const text = decodeText(bytes);
  if (text.includes('\0')) throw new FileRefusal('这不是表格文件。请用 .xlsx 或 CSV。');
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(text)) {
    throw new FileRefusal('这是网页，不是工作簿。请用 Excel 或 WPS 打开后另存为 .xlsx。');
  }
  return { sheets: [readTextTable(text, name.replace(/\.[^.]*$/, ''))], notes: [] };
}

/** Cells from the clipboard, as Excel and WPS put them there: tabs between cells, as they are shown. */
export function readPasted(text: string): Sheet {
  return readTextTable(text.replace(/[\r\n]+$/, ''), '粘贴');
}
