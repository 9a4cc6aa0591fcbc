import type { ExportSubject, TableExport } from '@/domain/charts/export-subject';
import { computeProjectView, type ProjectView } from '@/domain/project-view';
import type { Dataset } from '@/domain/statements/dataset';
import { type TableOptions, toTableExport } from './computed-table';
import type { TableColumn } from './table-column';

/** What a project's page lists, each a table of its own in a file. */
export const PROJECT_LISTS = ['timeline', 'promises', 'figures', 'indicators'] as const;
export type ProjectList = (typeof PROJECT_LISTS)[number];

export const PROJECT_LIST_LABELS: Record<ProjectList, string> = {
  timeline: '状态记录',
  promises: '承诺与兑现',
  figures: '规模与投资',
  indicators: '相关指标',
};

type RowOf<List extends ProjectList> = ProjectView[List][number];

const COLUMNS: { readonly [List in ProjectList]: readonly TableColumn<RowOf<List>>[] } = {
  timeline: [
    {
      id: 'status',
      header: '状态',
      value: ({ id, statusLabel }) => ({ sourceId: id, text: statusLabel }),
    },
    { id: 'promise', header: '承诺', value: ({ promise }) => promise?.due.text },
  ],
  promises: [
    { id: 'due', header: '承诺', value: ({ due }) => due },
    { id: 'outcome', header: '兑现', value: ({ outcome }) => outcome.label },
    { id: 'text', header: '依据', value: ({ outcome }) => outcome.text },
  ],
  figures: [
    { id: 'attribute', header: '项目', value: ({ attribute }) => attribute },
    { id: 'figure', header: '数值', value: ({ id, text }) => ({ sourceId: id, text }) },
  ],
  indicators: [
    { id: 'name', header: '指标', value: ({ name }) => name },
    { id: 'stage', header: '性质', value: ({ stage }) => stage },
    { id: 'figure', header: '数值', value: ({ id, text }) => ({ sourceId: id, text }) },
  ],
};

/** What the documents say of a project, what became of its promises, or its figures. */
export interface ProjectSpec extends Pick<TableOptions, 'filters'> {
  readonly table: 'project';
  readonly project: string;
  readonly list: ProjectList;
}

export function computeProjectTable(dataset: Dataset, spec: ProjectSpec): TableExport {
  const { project: id, list } = spec;
  const view = computeProjectView(dataset, id);
  if (view === undefined) throw new Error(`no project ${id}`);
  const subject: ExportSubject = {
    title: [view.project.name, PROJECT_LIST_LABELS[list]],
    hasVerdict: list === 'promises',
  };
  const of = <List extends ProjectList>(own: List): TableExport =>
    toTableExport<RowOf<List>>(spec, { subject, columns: COLUMNS[own], rows: view[own] });
  return of(list);
}
