import {
  IconArrowDown,
  IconArrowRight,
  IconArrowsMaximize,
  IconArrowsMinimize,
  IconArrowUp,
  IconLetterT,
  IconListCheck,
  IconX,
} from '@tabler/icons-react';
import type { RevisionRow } from '@/domain/revisions-view';
import {
  computeRevisionsTable,
  REVISION_COLUMNS,
  type RevisionsSpec,
} from '@/domain/tables/revisions-table';
import { REVISION_KIND_LABELS, type RevisionKind } from '@/domain/verdicts/target-revision';
import { type ListControls, ListTable } from '@/tables/ListTable';
import { INDICATOR_NAME_LOOK, SECTOR_LOOK } from '@/tables/shared-looks';
import { drawColumns } from '@/ui/data-table/column';
import classes from './CommitmentSummary.module.css';
import { LedgerFigure } from './LedgerFigure';

const ICONS: Record<RevisionKind, typeof IconArrowDown> = {
  lowered: IconArrowDown,
  loosened: IconArrowsMaximize,
  'in-words': IconLetterT,
  dropped: IconX,
  'fewer-tasks': IconListCheck,
  raised: IconArrowUp,
  tightened: IconArrowsMinimize,
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

const COLUMNS = drawColumns(REVISION_COLUMNS, {
  name: { ...INDICATOR_NAME_LOOK, width: '24fr' },
  region: { width: '8fr' },
  sector: SECTOR_LOOK,
  earlier: {
    width: '14fr',
    isLong: true,
    cell: ({ earlier, name }) => <LedgerFigure cell={earlier} name={name} />,
  },
  earlierPeriod: {
    width: '108px',
    cell: ({ earlier }) => <span title={earlier.document}>{earlier.period}</span>,
  },
  later: {
    width: '14fr',
    isLong: true,
    cell: ({ later, name }) => <LedgerFigure cell={later} name={name} />,
  },
  laterPeriod: {
    width: '108px',
    cell: ({ document, period }) => <span title={document}>{period}</span>,
  },
  difference: {
    width: '128px',
    align: 'end',
    isLong: true,
    cell: ({ difference }) => difference ?? '—',
  },
  kind: { width: '132px', cell: ({ kind }) => <Kind kind={kind} /> },
  isSamePeriod: { width: '76px' },
});

/** What later documents made of earlier targets. */
export function RevisionTable({
  rows,
  filters,
  ...table
}: {
  rows: readonly RevisionRow[];
} & ListControls<RevisionsSpec>) {
  return (
    <ListTable
      {...table}
      id="revisions"
      label="目标调整"
      columns={COLUMNS}
      rows={rows}
      spec={{ table: 'revisions', filters }}
      compute={computeRevisionsTable}
      toolbar={<output>前后目标 {rows.length} 项</output>}
    />
  );
}
