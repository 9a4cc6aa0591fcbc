import type { TableExport } from '@/domain/charts/export-subject';
import { describeLifeline, lifelineOf } from '@/domain/lifelines-view';
import { computeProjectsView, type ProjectRowView } from '@/domain/projects-view';
import type { Dataset } from '@/domain/statements/dataset';
import { filtersOf, type TableOptions, toTableExport } from './computed-table';
import { PROJECT_COLUMNS } from './projects-table';
import type { TableColumn } from './table-column';

type Row = ProjectRowView;
type ProjectColumnId = (typeof PROJECT_COLUMNS)[number]['id'];
type ProjectColumn<Id> = Extract<(typeof PROJECT_COLUMNS)[number], { readonly id: Id }>;

function projectColumn<const Id extends ProjectColumnId>(id: Id): ProjectColumn<Id> {
  return PROJECT_COLUMNS.find((column) => column.id === id) as ProjectColumn<Id>;
}

/** The works with their states and promises over the years: a bar on the screen, words in a file. */
export function lifelineColumns(dataset: Dataset) {
  return [
    projectColumn('name'),
    projectColumn('sector'),
    projectColumn('regions'),
    projectColumn('status'),
    {
      id: 'life',
      header: '历年状态与承诺',
      value: ({ id }) => describeLifeline(lifelineOf(dataset, id)),
      sort: ({ id }) => lifelineOf(dataset, id).spans[0]?.start,
    },
    projectColumn('due'),
    projectColumn('slippage'),
  ] as const satisfies readonly TableColumn<Row>[];
}

/** 项目库 as bars over the years. */
export interface LifelinesSpec extends TableOptions {
  readonly table: 'lifelines';
}

export function computeLifelinesTable(dataset: Dataset, spec: LifelinesSpec): TableExport {
  const { rows } = computeProjectsView(dataset, filtersOf(spec));
  const subject = { title: ['项目库', '历年状态与承诺'], hasVerdict: true };
  return toTableExport(spec, { subject, columns: lifelineColumns(dataset), rows });
}
