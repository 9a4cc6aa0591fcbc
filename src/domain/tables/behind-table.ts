import {
  BEHIND_KIND_LABELS,
  BEHIND_KINDS,
  type BehindRow,
  computeBehindView,
} from '@/domain/behind-view';
import type { TableExport } from '@/domain/charts/export-subject';
import { COMMITMENT_PART_LABELS } from '@/domain/commitment-parts';
import type { Dataset } from '@/domain/statements/dataset';
import { filtersOf, type TableOptions, toTableExport } from './computed-table';
import { figureColumn, nameColumn, sectorColumn } from './shared-columns';
import { plainColumn, type TableColumn, termColumn } from './table-column';

type Row = BehindRow;

export const BEHIND_COLUMNS = [
  nameColumn<Row>('指标／项目'),
  termColumn('kind', '类别', ({ kind }: Row) => ({
    key: kind,
    label: BEHIND_KIND_LABELS[kind],
    order: BEHIND_KINDS.indexOf(kind),
  })),
  sectorColumn(({ sector }: Row) => sector),
  {
    id: 'regions',
    header: '地区',
    value: ({ regions }) => regions.join('、'),
    sort: ({ regions }) => regions.join('、'),
    group: ({ regions: [first = ''] }) => ({ key: first, label: first, order: 0 }),
  },
  figureColumn('aim', '目标／计划节点', ({ aim }: Row) => aim),
  figureColumn('actual', '目前', ({ actual }: Row) => actual),
  {
    id: 'verdict',
    header: '评价',
    value: ({ look }) => look.label,
    sort: ({ look }) => look.label,
    group: ({ look: { label } }) => ({ key: label, label, order: 0 }),
  },
  plainColumn('gap', '差距', ({ gap }: Row) => gap),
  {
    id: 'since',
    header: '落后自',
    value: ({ since }) => since,
    sort: ({ sinceMoment }) => sinceMoment,
  },
  plainColumn('document', '目标出处', ({ document }: Row) => document),
  { id: 'reason', header: '依据', value: ({ reason }) => reason },
] as const satisfies readonly TableColumn<Row>[];

/** 落后清单. */
export interface BehindSpec extends TableOptions {
  readonly table: 'behind';
}

export function computeBehindTable(dataset: Dataset, spec: BehindSpec): TableExport {
  const { rows } = computeBehindView(dataset, filtersOf(spec));
  const subject = { title: ['目标兑现', COMMITMENT_PART_LABELS.behind], hasVerdict: true };
  return toTableExport(spec, { subject, columns: BEHIND_COLUMNS, rows });
}
