import type { TableExport } from '@/domain/charts/export-subject';
import { describeLeftOut } from '@/domain/left-out';
import { DUE_VERDICT_LABELS } from '@/domain/project-timeline/slippage';
import { computeProjectsView, describePromise, type ProjectRowView } from '@/domain/projects-view';
import type { Dataset } from '@/domain/statements/dataset';
import { filtersOf, type TableOptions, toTableExport } from './computed-table';
import { nameColumn, sectorColumn } from './shared-columns';
import { plainColumn, type TableColumn } from './table-column';

type Row = ProjectRowView;

/** Behind every outcome of a promise. */
const WITHOUT_PROMISE = 9;

export const PROJECT_COLUMNS = [
  nameColumn<Row>('项目'),
  sectorColumn(({ sectorId: id, sector: name, sectorOrder: order }: Row) => ({ id, name, order })),
  {
    ...plainColumn('regions', '地区', ({ regions }: Row) => regions.join('、')),
    group: ({ regions: [first = ''], regionOrder }) => ({
      ...{ key: first, label: first, order: regionOrder },
    }),
  },
  {
    id: 'status',
    header: '最新状态',
    value: ({ sourceId, statusLabel: text }) =>
      sourceId === undefined ? text : { sourceId, text },
    sort: ({ statusOrder }) => statusOrder,
    group: ({ status, statusLabel, statusOrder }) => ({
      key: status ?? '',
      label: status === undefined ? '未说明状态' : statusLabel,
      order: statusOrder,
    }),
  },
  {
    id: 'asOf',
    header: '状态期间',
    value: ({ asOf, asOfMoment, statement }) =>
      asOfMoment === undefined ? '—' : `${asOf} · ${statement}`,
    sort: ({ asOfMoment }) => asOfMoment,
  },
  {
    id: 'mention',
    header: '最近提及',
    value: ({ mention }) => mention.text,
    sort: ({ mention }) => mention.order,
    group: ({ mention: { value, label, order } }) => ({ key: value, label, order }),
  },
  {
    id: 'due',
    header: '承诺',
    value: ({ promise }) => promise?.due,
    sort: ({ promise }) => promise?.due.year,
  },
  {
    id: 'slippage',
    header: '兑现',
    value: ({ promise }) => promise?.outcome.label,
    sort: ({ promise }) => promise?.outcome.order,
    group: ({ promise }) => ({
      key: promise?.outcome.verdict ?? '',
      label: promise === undefined ? '没有承诺' : DUE_VERDICT_LABELS[promise.outcome.verdict],
      order: promise?.outcome.order ?? WITHOUT_PROMISE,
    }),
  },
  {
    id: 'earlier',
    header: '原承诺',
    value: ({ earlierPromises }) => earlierPromises.map(describePromise).join('；'),
    sort: ({ earlierPromises: [worst] }) => worst?.outcome.order,
  },
  plainColumn('documents', '文件', ({ documents }: Row) => documents),
  plainColumn('events', '记录', ({ events }: Row) => events),
] as const satisfies readonly TableColumn<Row>[];

/** 项目库. */
export interface ProjectsSpec extends TableOptions {
  readonly table: 'projects';
}

export function computeProjectsTable(dataset: Dataset, spec: ProjectsSpec): TableExport {
  const { rows, leftOut } = computeProjectsView(dataset, filtersOf(spec));
  const notes = describeLeftOut(leftOut, '个', '项目');
  const subject = { title: ['项目库'], notes, hasVerdict: true };
  return toTableExport(spec, { subject, columns: PROJECT_COLUMNS, rows });
}
