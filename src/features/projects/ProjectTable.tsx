import type { ReactNode } from 'react';
import type { ExportSubject } from '@/domain/charts/export-subject';
import { formatCount } from '@/domain/number-format';
import { DUE_VERDICT_LABELS } from '@/domain/project-timeline/slippage';
import { describePromise, type ProjectRowView, type PromiseView } from '@/domain/projects-view';
import { AddressLink, keepFilters } from '@/store/AddressLink';
import { useHiddenColumns } from '@/store/preferences';
import { SourceLink } from '@/store/SourceLink';
import { type Column, termColumn } from '@/ui/data-table/column';
import { DataTable, type TableControls } from '@/ui/data-table/DataTable';
import classes from './ProjectTable.module.css';
import { SlippageMark } from './SlippageMark';
import { StatusMark, toStatusMark } from './StatusMark';

/** The earlier promise that slipped most, and how many there are besides: each with its own outcome. */
function EarlierPromises({ promises }: { promises: readonly PromiseView[] }) {
  const [worst, ...others] = promises;
  if (worst === undefined) return null;
  return (
    <span title={promises.map(({ outcome }) => outcome.text).join('\n')}>
      <SlippageMark slippage={worst.outcome} /> {worst.due.text}
      {others.length === 0 ? '' : ` +${others.length}`}
    </span>
  );
}

/** Texts of so many characters fit however narrow their columns. */
const SHORT_NAME = 15;
const SHORT_REGIONS = 6;
const TABLE_ID = 'projects';

const COLUMNS: readonly Column<ProjectRowView>[] = [
  {
    id: 'name',
    isLong: ({ name }) => name.length > SHORT_NAME,
    header: '项目',
    width: '28fr',
    isFixed: true,
    sortValue: (row) => row.name,
    cell: (row) => (
      <AddressLink
        to={`/projects/${row.id}`}
        change={keepFilters}
        className={classes.name}
        title={row.aliases.length === 0 ? undefined : `又称：${row.aliases.join('、')}`}
      >
        {row.name}
      </AddressLink>
    ),
  },
  termColumn({ id: 'sector', header: '领域', width: '11fr' }, (row) => ({
    key: row.sectorId,
    label: row.sector,
    order: row.sectorOrder,
  })),
  {
    id: 'regions',
    isLong: ({ regions }) => regions.join('、').length > SHORT_REGIONS,
    header: '地区',
    width: '16fr',
    sortValue: (row) => row.regions.join('、'),
    group: (row) => ({
      key: row.regions[0] ?? '',
      label: row.regions[0] ?? '',
      order: row.regionOrder,
    }),
    cell: ({ regions }) => regions.join('、'),
  },
  {
    id: 'status',
    header: '最新状态',
    width: '12fr',
    sortValue: (row) => row.statusOrder,
    exported: (row) =>
      row.sourceId === undefined
        ? row.statusLabel
        : { sourceId: row.sourceId, text: row.statusLabel },
    group: (row) => ({
      key: row.status ?? '',
      label: row.status === undefined ? '未说明状态' : row.statusLabel,
      order: row.statusOrder,
    }),
    cell: (row) =>
      row.sourceId === undefined || row.status === undefined ? (
        <StatusMark status={row.status} />
      ) : (
        <SourceLink
          sourceId={row.sourceId}
          label={`${row.name}：${row.statusLabel}，查看出处`}
          {...toStatusMark(row.status)}
        >
          {row.statusLabel}
        </SourceLink>
      ),
  },
  {
    id: 'asOf',
    header: '状态期间',
    width: '136px',
    sortValue: (row) => row.asOfMoment,
    exported: (row) => (row.asOfMoment === undefined ? '—' : `${row.asOf} · ${row.statement}`),
    isSoft: true,
    cell: (row) => (row.asOfMoment === undefined ? '—' : `${row.asOf} · ${row.statement}`),
  },
  {
    id: 'mention',
    header: '最近提及',
    width: '19fr',
    isLong: true,
    sortValue: (row) => row.mention.order,
    group: ({ mention }) => ({ key: mention.value, label: mention.label, order: mention.order }),
    isSoft: true,
    exported: (row) => row.mention.text,
    cell: (row) => row.mention.brief,
  },
  {
    id: 'due',
    header: '承诺',
    width: '13fr',
    sortValue: (row) => row.promise?.due.year,
    exported: (row) => row.promise?.due,
    cell: ({ name, promise }) =>
      promise === undefined ? (
        '—'
      ) : (
        <SourceLink
          sourceId={promise.due.sourceId}
          label={`${name}：${promise.due.text}，查看出处`}
        >
          {promise.due.text}
        </SourceLink>
      ),
  },
  {
    id: 'slippage',
    header: '兑现',
    width: '13fr',
    sortValue: (row) => row.promise?.outcome.order,
    exported: (row) => row.promise?.outcome.label,
    group: ({ promise }) => ({
      key: promise?.outcome.verdict ?? '',
      label: promise === undefined ? '没有承诺' : DUE_VERDICT_LABELS[promise.outcome.verdict],
      order: promise?.outcome.order ?? 9,
    }),
    cell: ({ promise }) =>
      promise === undefined ? '—' : <SlippageMark slippage={promise.outcome} />,
  },
  {
    id: 'earlier',
    header: '原承诺',
    width: '17fr',
    isLong: true,
    sortValue: (row) => row.earlierPromises[0]?.outcome.order,
    exported: (row) => row.earlierPromises.map(describePromise).join('；'),
    cell: (row) => <EarlierPromises promises={row.earlierPromises} />,
  },
  {
    id: 'documents',
    header: '文献',
    width: '72px',
    align: 'end',
    sortValue: (row) => row.documents,
    cell: (row) => row.documents,
  },
  {
    id: 'events',
    header: '记录',
    width: '72px',
    align: 'end',
    sortValue: (row) => row.events,
    cell: (row) => row.events,
  },
];

const SUBJECT: ExportSubject = { title: ['项目库'], hasVerdict: true };

/** Columns that a new reader does not see. */
const HIDDEN_AT_FIRST: readonly string[] = ['documents', 'events'];

/** 项目库 as a table. */
export function ProjectTable({
  rows,
  total,
  tabs,
  ...table
}: {
  rows: readonly ProjectRowView[];
  total: number;
  /** Links to the other ways to look at projects. */
  tabs: ReactNode;
} & TableControls<ProjectRowView>) {
  const hiding = useHiddenColumns(TABLE_ID, HIDDEN_AT_FIRST);
  return (
    <DataTable
      label="项目库"
      columns={COLUMNS}
      rows={rows}
      rowId={(row) => row.id}
      {...table}
      subject={SUBJECT}
      {...hiding}
      toolbar={
        <>
          <h1>项目库</h1>
          {tabs}
          <output className={classes.soft}>
            {rows.length === total
              ? `共 ${formatCount(total)} 个项目`
              : `${formatCount(rows.length)} / ${formatCount(total)} 个项目`}
          </output>
        </>
      }
    />
  );
}
