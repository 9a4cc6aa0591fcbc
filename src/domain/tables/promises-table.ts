import type { TableExport } from '@/domain/charts/export-subject';
import { describeLeftOut } from '@/domain/left-out';
import { PROMISE_KIND_LABELS, PROMISE_KINDS } from '@/domain/project-timeline/promise-kind';
import { computePromisesView, type PromiseRow } from '@/domain/promises-view';
import type { Dataset } from '@/domain/statements/dataset';
import { filtersOf, type TableOptions, toTableExport } from './computed-table';
import { nameColumn, namedColumn, sectorColumn } from './shared-columns';
import { plainColumn, type TableColumn, termColumn } from './table-column';

type Row = PromiseRow;

export const PROMISE_COLUMNS = [
  nameColumn<Row>('项目'),
  sectorColumn(({ sector }: Row) => sector),
  plainColumn('regions', '地区', ({ regions }: Row) => regions.join('、')),
  termColumn('kind', '性质', ({ promise: { kind } }: Row) => ({
    key: kind,
    label: PROMISE_KIND_LABELS[kind],
    order: PROMISE_KINDS.indexOf(kind),
  })),
  {
    id: 'promise',
    header: '承诺',
    value: ({ promise }) => promise,
    sort: ({ promise }) => promise.year,
  },
  namedColumn('document', '承诺出处', ({ documentId: id, document: name }: Row) => ({
    ...{ id, name },
  })),
  {
    id: 'outcome',
    header: '兑现',
    value: ({ outcome }) => outcome.label,
    sort: ({ outcome }) => outcome.order,
    group: ({ outcome: { verdict, label, order } }) => ({ key: verdict, label, order }),
  },
  {
    id: 'text',
    header: '依据',
    value: ({ outcome: { text }, decidedBy }) =>
      decidedBy === undefined ? text : { sourceId: decidedBy, text },
  },
] as const satisfies readonly TableColumn<Row>[];

/** 项目承诺. */
export interface PromisesSpec extends TableOptions {
  readonly table: 'promises';
}

export function computePromisesTable(dataset: Dataset, spec: PromisesSpec): TableExport {
  const { rows, leftOut } = computePromisesView(dataset, filtersOf(spec));
  const notes = describeLeftOut(leftOut, '项', '承诺');
  const subject = { title: ['目标兑现', '项目承诺'], notes, hasVerdict: true };
  return toTableExport(spec, { subject, columns: PROMISE_COLUMNS, rows });
}
