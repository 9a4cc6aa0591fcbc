import type { TableExport } from '@/domain/charts/export-subject';
import { computeDocumentsView, type DocumentView } from '@/domain/documents-view';
import type { Dataset } from '@/domain/statements/dataset';
import { filtersOf, type TableOptions, toTableExport } from './computed-table';
import type { TableColumn } from './table-column';

type Row = DocumentView;

export const DOCUMENT_COLUMNS = [
  { id: 'title', header: '文件', value: ({ document }) => `《${document.title}》`, isFixed: true },
  { id: 'issuer', header: '制定机关', value: ({ document }) => document.issuer, only: 'file' },
  { id: 'number', header: '文号', value: ({ document }) => document.number },
  { id: 'issuedOn', header: '日期', value: ({ document }) => document.issuedOn },
  { id: 'reviews', header: '报告期', value: ({ reviews }) => reviews },
  { id: 'plans', header: '目标期', value: ({ plans }) => plans },
  { id: 'observations', header: '数据', value: ({ observations }) => observations },
  { id: 'indicators', header: '指标', value: ({ indicators }) => indicators },
  { id: 'events', header: '项目记录', value: ({ events }) => events },
  { id: 'projects', header: '项目', value: ({ projects }) => projects },
  { id: 'sections', header: '章节', value: ({ sections }) => sections },
] as const satisfies readonly TableColumn<Row>[];

/** The documents, and what was read from each. */
export interface DocumentsSpec extends TableOptions {
  readonly table: 'documents';
}

export function computeDocumentsTable(dataset: Dataset, spec: DocumentsSpec): TableExport {
  const { documents: rows } = computeDocumentsView(dataset, filtersOf(spec));
  return toTableExport(spec, { subject: { title: ['文件'] }, columns: DOCUMENT_COLUMNS, rows });
}
