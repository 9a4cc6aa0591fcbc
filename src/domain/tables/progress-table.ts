import type { ProgressRow, ProjectProgressView } from '@/domain/project-progress-view';
import type { TableColumn } from './table-column';

/** Where the projects stood at each document: a column a state. */
export function progressColumns({
  statuses,
}: Pick<ProjectProgressView, 'statuses'>): readonly TableColumn<ProgressRow>[] {
  return [
    { id: 'document', header: '文件', value: ({ label }) => label, isFixed: true },
    ...statuses.map(({ status, label }) => ({
      id: status,
      header: label,
      value: ({ counts }: ProgressRow) => counts[status],
    })),
    { id: 'total', header: '合计', value: ({ total }) => total },
  ];
}
