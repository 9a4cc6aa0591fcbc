import { VerdictMark } from '@/charts/VerdictMark';
import { type CommitmentRow, type CommitmentsView, explainRow } from '@/domain/commitments-view';
import { formatPeriod } from '@/domain/time/period';
import type { OutcomeState } from '@/domain/verdicts/target-outcome';
import { DISCLAIMER, lookOf, VERDICT_LABELS, VERDICTS } from '@/domain/verdicts/verdict';
import { AddressLink, keepFilters } from '@/store/AddressLink';
import { useHiddenColumns } from '@/store/preferences';
import { type Column, termColumn } from '@/ui/data-table/column';
import { DataTable, type TableControls } from '@/ui/data-table/DataTable';
import { LedgerFigure } from './LedgerFigure';

const TABLE_ID = 'commitments';

const WHAT: readonly Column<CommitmentRow>[] = [
  {
    id: 'name',
    isLong: true,
    header: '指标',
    width: '24fr',
    isFixed: true,
    sortValue: ({ name }) => name,
    cell: ({ indicatorId, name, regionId }) => (
      <AddressLink
        to={`/indicators/${indicatorId}`}
        change={(search) => ({ ...keepFilters(search), region: [regionId] })}
      >
        {name}
      </AddressLink>
    ),
  },
  {
    id: 'region',
    header: '地区',
    width: '8fr',
    sortValue: ({ region }) => region,
    group: ({ regionId, region }) => ({ key: regionId, label: region, order: 0 }),
    cell: ({ region }) => region,
  },
  termColumn({ id: 'sector', header: '领域', width: '118px' }, ({ sector }) => ({
    key: sector.id,
    label: sector.name,
    order: sector.order,
  })),
  {
    id: 'period',
    header: '目标期',
    width: '112px',
    sortValue: ({ period }) => period,
    exported: ({ period }) => formatPeriod(period),
    cell: ({ period }) => formatPeriod(period),
  },
  {
    id: 'target',
    isLong: true,
    header: '目标',
    width: '14fr',
    sortValue: ({ target }) => target.value,
    exported: ({ target }) => target,
    cell: ({ target, name }) => <LedgerFigure cell={target} name={name} />,
  },
];

const WHERE: readonly Column<CommitmentRow>[] = [
  {
    id: 'targetDocument',
    isLong: true,
    header: '目标出处',
    width: '15fr',
    sortValue: ({ target }) => target.document,
    group: ({ documentId, target }) => ({ key: documentId, label: target.document, order: 0 }),
    cell: ({ target }) => target.document,
  },
];

const VERDICT: Column<CommitmentRow> = {
  id: 'verdict',
  header: '评价',
  width: '96px',
  sortValue: ({ verdict }) => VERDICTS.indexOf(verdict),
  exported: ({ verdict }) => VERDICT_LABELS[verdict],
  group: ({ verdict }) => ({
    key: verdict,
    label: VERDICT_LABELS[verdict],
    order: VERDICTS.indexOf(verdict),
  }),
  cell: ({ verdict, reason, note }) => (
    <VerdictMark
      {...lookOf(verdict)}
      method={[reason, DISCLAIMER].filter(Boolean).join('；')}
      note={note}
    />
  ),
};

const RESULT: readonly Column<CommitmentRow>[] = [
  {
    id: 'result',
    isLong: true,
    header: '结果',
    width: '14fr',
    sortValue: ({ result }) => result?.value,
    exported: ({ result }) => result,
    cell: ({ result, name }) => <LedgerFigure cell={result} name={name} />,
  },
  {
    id: 'resultPeriod',
    header: '结果期',
    width: '72px',
    isSoft: true,
    sortValue: ({ result }) => result?.period,
    cell: ({ result }) => result?.period ?? '—',
  },
  {
    id: 'difference',
    header: '结果减目标',
    width: '104px',
    align: 'end',
    sortValue: ({ differenceValue }) => differenceValue,
    exported: ({ differenceValue }) => differenceValue,
    cell: ({ difference }) => difference ?? '—',
  },
  VERDICT,
  {
    id: 'resultDocument',
    isLong: true,
    header: '结果出处',
    width: '15fr',
    sortValue: ({ result }) => result?.document,
    cell: ({ result }) => result?.document ?? '—',
  },
];

const TODAY: readonly Column<CommitmentRow>[] = [
  {
    id: 'latest',
    isLong: true,
    header: '最近结果',
    width: '14fr',
    sortValue: ({ latest }) => latest?.value,
    exported: ({ latest }) => latest,
    cell: ({ latest, name }) => <LedgerFigure cell={latest} name={name} />,
  },
  {
    id: 'latestPeriod',
    header: '结果期',
    width: '9fr',
    sortValue: ({ latest }) => latest?.period,
    cell: ({ latest }) => latest?.period ?? '未披露',
  },
  {
    id: 'difference',
    header: '最近减目标',
    width: '104px',
    align: 'end',
    sortValue: ({ differenceValue }) => differenceValue,
    exported: ({ differenceValue }) => differenceValue,
    cell: ({ difference }) => difference ?? '—',
  },
  VERDICT,
];

/** Where a running year stands: no result, so that nothing is judged by it. */
const PROGRESS: readonly Column<CommitmentRow>[] = [
  {
    id: 'progress',
    isLong: true,
    header: '年内最新',
    width: '12fr',
    sortValue: ({ progress }) => progress?.value,
    exported: ({ progress }) => progress,
    cell: ({ progress, name }) => <LedgerFigure cell={progress} name={name} />,
  },
  {
    id: 'progressPeriod',
    header: '年内期间',
    width: '104px',
    sortValue: ({ progress }) => progress?.period,
    cell: ({ progress }) => progress?.period ?? '—',
  },
];

const REASON: Column<CommitmentRow> = {
  id: 'reason',
  isLong: true,
  header: '说明',
  width: '20fr',
  exported: explainRow,
  cell: explainRow,
};

const COLUMNS: Record<OutcomeState, readonly Column<CommitmentRow>[]> = {
  settled: [...WHAT, ...RESULT, ...WHERE, REASON],
  open: [...WHAT, ...TODAY, ...WHERE, REASON],
  silent: [...WHAT, ...TODAY, ...WHERE, REASON],
};

const OPEN_WITH_PROGRESS: readonly Column<CommitmentRow>[] = [
  ...[...WHAT, ...PROGRESS, ...TODAY, ...WHERE, REASON],
];

/** Progress has a column once a figure of a running year is known. */
function columnsOf({ state, rows }: CommitmentsView): readonly Column<CommitmentRow>[] {
  return rows.some(({ progress }) => progress) ? OPEN_WITH_PROGRESS : COLUMNS[state];
}

/** Grouping by sector shows it; the strips above do so too. */
const HIDDEN_AT_FIRST: readonly string[] = ['sector'];

/** The ledger of targets. */
export function CommitmentTable({
  view,
  name,
  ...table
}: {
  view: CommitmentsView;
  /** Which targets. */
  name: string;
} & TableControls<CommitmentRow>) {
  const columns = useHiddenColumns(`${TABLE_ID}-${view.state}`, HIDDEN_AT_FIRST);
  return (
    <DataTable
      label="目标兑现"
      columns={columnsOf(view)}
      rows={view.rows}
      rowId={({ id }) => id}
      {...table}
      subject={{ title: ['目标兑现', name], hasVerdict: true }}
      {...columns}
      toolbar={
        <output>
          {name}的目标 {view.rows.length} 个
        </output>
      }
    />
  );
}
