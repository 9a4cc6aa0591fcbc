import type { TableExport } from '@/domain/charts/export-subject';
import { computeOverviewAside, type StatusCount } from '@/domain/overview-aside';
import type { Dataset } from '@/domain/statements/dataset';
import { filtersOf, type TableOptions, toTableExport } from './computed-table';
import type { TableColumn } from './table-column';

const COLUMNS: readonly TableColumn<StatusCount>[] = [
  { id: 'status', header: '最新状态', value: ({ label }) => label },
  { id: 'projects', header: '项目', value: ({ projects }) => projects },
];

/** 总览, the projects by state. */
export interface StatusesSpec extends TableOptions {
  readonly table: 'statuses';
}

export function computeStatusesTable(dataset: Dataset, spec: StatusesSpec): TableExport {
  const { statuses: rows } = computeOverviewAside(dataset, filtersOf(spec));
  return toTableExport(spec, { subject: { title: ['项目状态'] }, columns: COLUMNS, rows });
}
