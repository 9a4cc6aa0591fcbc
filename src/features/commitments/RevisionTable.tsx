import { IconArrowDown, IconArrowRight, IconArrowUp } from '@tabler/icons-react';
import type { ExportSubject } from '@/domain/charts/export-subject';
import type { RevisionRow } from '@/domain/revisions-view';
import {
  REVISION_KIND_LABELS,
  REVISION_KINDS,
  type RevisionKind,
} from '@/domain/verdicts/target-revision';
import { AddressLink, keepFilters } from '@/store/AddressLink';
import { useHiddenColumns } from '@/store/preferences';
import { type Column, termColumn } from '@/ui/data-table/column';
import { DataTable, type TableControls } from '@/ui/data-table/DataTable';
import classes from './CommitmentSummary.module.css';
import { LedgerFigure } from './LedgerFigure';

const ICONS: Record<RevisionKind, typeof IconArrowDown> = {
  lowered: IconArrowDown,
  raised: IconArrowUp,
  unchanged: IconArrowRight,
};

function Kind({ kind }: { kind: RevisionKind }) {
  const Icon = ICONS[kind];
  return (
    <span className={classes.kind}>
      <Icon size={15} aria-hidden />
      {REVISION_KIND_LABELS[kind]}
    </span>
  );
}

const COLUMNS: readonly Column<RevisionRow>[] = [
  {
    id: 'name',
    isLong: true,
    header: '指标',
    width: '24fr',
    isFixed: true,
    sortValue: ({ name }) => name,
    cell: ({ indicatorId, name }) => (
      <AddressLink to={`/indicators/${indicatorId}`} change={keepFilters}>
        {name}
      </AddressLink>
    ),
  },
  {
    id: 'region',
    header: '地区',
    width: '8fr',
    cell: ({ region }) => region,
    sortValue: ({ region }) => region,
  },
  termColumn({ id: 'sector', header: '领域', width: '118px' }, ({ sector }) => ({
    key: sector.id,
    label: sector.name,
    order: sector.order,
  })),
  {
    id: 'earlier',
    isLong: true,
    header: '原目标',
    width: '14fr',
    sortValue: ({ earlier }) => earlier.value,
    exported: ({ earlier }) => earlier,
    cell: ({ earlier, name }) => <LedgerFigure cell={earlier} name={name} />,
  },
  {
    id: 'earlierPeriod',
    header: '原目标期',
    width: '84px',
    sortValue: ({ earlier }) => earlier.period,
    exported: ({ earlier }) => `${earlier.period} ${earlier.document}`,
    cell: ({ earlier }) => <span title={earlier.document}>{earlier.period}</span>,
  },
  {
    id: 'later',
    isLong: true,
    header: '新目标',
    width: '14fr',
    sortValue: ({ later }) => later.value,
    exported: ({ later }) => later,
    cell: ({ later, name }) => <LedgerFigure cell={later} name={name} />,
  },
  {
    id: 'laterPeriod',
    header: '新目标期',
    width: '84px',
    sortValue: ({ later }) => later.period,
    exported: ({ later }) => `${later.period} ${later.document}`,
    cell: ({ later }) => <span title={later.document}>{later.period}</span>,
  },
  {
    id: 'difference',
    isLong: true,
    header: '新减原',
    width: '128px',
    align: 'end',
    sortValue: ({ differenceValue }) => differenceValue,
    exported: ({ differenceValue }) => differenceValue,
    cell: ({ difference }) => difference,
  },
  {
    id: 'kind',
    header: '调整',
    width: '80px',
    sortValue: ({ kind }) => REVISION_KINDS.indexOf(kind),
    exported: ({ kind }) => REVISION_KIND_LABELS[kind],
    group: ({ kind }) => ({
      key: kind,
      label: REVISION_KIND_LABELS[kind],
      order: REVISION_KINDS.indexOf(kind),
    }),
    cell: ({ kind }) => <Kind kind={kind} />,
  },
  {
    id: 'isSamePeriod',
    header: '方式',
    width: '76px',
    sortValue: ({ isSamePeriod }) => (isSamePeriod ? 0 : 1),
    exported: ({ isSamePeriod }) => (isSamePeriod ? '同期重设' : '逐年'),
    cell: ({ isSamePeriod }) => (isSamePeriod ? '同期重设' : '逐年'),
  },
];

const SUBJECT: ExportSubject = { title: ['目标兑现', '目标调整'] };
const HIDDEN_AT_FIRST: readonly string[] = [];

/** Targets raised or lowered from one document to the next. */
export function RevisionTable({
  rows,
  ...table
}: {
  rows: readonly RevisionRow[];
} & TableControls<RevisionRow>) {
  const columns = useHiddenColumns('revisions', HIDDEN_AT_FIRST);
  return (
    <DataTable
      label="目标调整"
      columns={COLUMNS}
      rows={rows}
      rowId={({ id }) => id}
      {...columns}
      subject={SUBJECT}
      toolbar={<output>前后目标 {rows.length} 对</output>}
      {...table}
    />
  );
}
