import {
  CHANGE_KIND_LABELS,
  CHANGE_KINDS,
  CHANGE_TYPE_LABELS,
  type Change,
  type ChangeKind,
  type ChangeSide,
} from '@/domain/changes/change';
import { orderOfType } from '@/domain/changes/list-changes';
import { type ChangesChoice, computeChangesView } from '@/domain/changes-view';
import type { TableExport } from '@/domain/charts/export-subject';
import type { Dataset } from '@/domain/statements/dataset';
import { filtersOf, type TableOptions, toTableExport } from './computed-table';
import { sectorColumn } from './shared-columns';
import { plainColumn, type TableColumn, termColumn } from './table-column';

type Row = Change;

/** What a side says; where only its mark stands nothing was stated. */
function statedBy(side: ChangeSide | undefined) {
  return side?.sourceId === undefined ? undefined : { sourceId: side.sourceId, text: side.text };
}

function placeOf(side: ChangeSide | undefined): string | undefined {
  return side && ([side.of, side.document].filter(Boolean).join(' ') || undefined);
}

export const CHANGE_COLUMNS = [
  termColumn('kind', '类别', ({ kind }: Row) => ({
    ...{ key: kind, label: CHANGE_KIND_LABELS[kind], order: CHANGE_KINDS.indexOf(kind) },
  })),
  termColumn('type', '变化', ({ type }: Row) => ({
    ...{ key: type, label: CHANGE_TYPE_LABELS[type], order: orderOfType(type) },
  })),
  { ...plainColumn('name', '指标或项目', ({ subject }: Row) => subject.name), isFixed: true },
  {
    ...plainColumn('region', '地区', ({ regions }: Row) =>
      regions.map(({ name }) => name).join('、'),
    ),
    group: ({ regions: [first] }: Row) => ({
      ...{ key: first?.id ?? '', label: first?.name ?? '', order: 0 },
    }),
  },
  sectorColumn(({ sector }: Row) => sector),
  { id: 'target', header: '目标', value: ({ target }: Row) => statedBy(target) },
  { id: 'before', header: '此前', value: ({ before }: Row) => statedBy(before) },
  {
    ...plainColumn('beforeOf', '此前出处', ({ before }: Row) => placeOf(before)),
    only: 'file',
  },
  {
    ...plainColumn('beforeMark', '此前评价', ({ before }: Row) => before?.look?.label),
    only: 'file',
  },
  { id: 'after', header: '现在', value: ({ after }: Row) => statedBy(after) },
  {
    ...plainColumn('afterOf', '现出处', ({ after }: Row) => placeOf(after)),
    only: 'file',
  },
  {
    ...plainColumn('afterMark', '现评价', ({ after }: Row) => after?.look?.label),
    only: 'file',
  },
  plainColumn('difference', '差额', ({ difference }: Row) => difference),
  plainColumn('reason', '说明', ({ reason }: Row) => reason),
] as const satisfies readonly TableColumn<Row>[];

export type ChangeColumnId = (typeof CHANGE_COLUMNS)[number]['id'];

const SIDES = ['before', 'beforeOf', 'after', 'afterOf'] as const;
const MARKS = ['beforeMark', 'afterMark'] as const;

/** What the changes of a kind have besides what each has. */
const OWN_COLUMNS: Readonly<Record<ChangeKind, readonly ChangeColumnId[]>> = {
  figures: SIDES,
  revised: [...SIDES, 'difference'],
  verdicts: ['target', ...SIDES, ...MARKS, 'difference', 'reason'],
  targets: [...SIDES, 'difference', 'reason'],
  projects: SIDES,
  promises: [...SIDES, ...MARKS, 'reason'],
  unmentioned: ['before', 'beforeOf', 'reason'],
  aged: ['target', ...SIDES, ...MARKS, 'difference', 'reason'],
};

/** The columns of the changes of a kind; all where kinds stand together. */
export function columnsOfKind(kind: ChangeKind | undefined): readonly ChangeColumnId[] {
  if (kind === undefined) return CHANGE_COLUMNS.map(({ id }) => id);
  const own = [...OWN_COLUMNS[kind], 'type', 'name', 'region', 'sector'];
  return CHANGE_COLUMNS.map(({ id }) => id).filter((id) => own.includes(id));
}

/** 变化. */
export interface ChangesSpec extends TableOptions, ChangesChoice {
  readonly table: 'changes';
}

export function computeChangesTable(dataset: Dataset, spec: ChangesSpec): TableExport {
  const { kind, columns = columnsOfKind(kind) } = spec;
  const { rows, since } = computeChangesView(dataset, filtersOf(spec), spec);
  const title = [`变化（${since}以来）`, ...(kind === undefined ? [] : [CHANGE_KIND_LABELS[kind]])];
  return toTableExport(
    { ...spec, columns },
    { subject: { title, hasVerdict: true }, columns: CHANGE_COLUMNS, rows },
  );
}
