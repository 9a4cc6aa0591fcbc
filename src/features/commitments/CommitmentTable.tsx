import { VerdictMark } from '@/charts/VerdictMark';
import type { CommitmentsView } from '@/domain/commitments-view';
import type { ProgressCell } from '@/domain/in-year/progress-cell';
import {
  COMMITMENT_COLUMNS,
  type CommitmentsSpec,
  commitmentColumnsOf,
  computeCommitmentsTable,
} from '@/domain/tables/commitments-table';
import { DISCLAIMER, lookOf } from '@/domain/verdicts/verdict';
import { today } from '@/store/today';
import { DerivedFigure } from '@/tables/DerivedFigure';
import { type ListControls, ListTable } from '@/tables/ListTable';
import { INDICATOR_NAME_LOOK, SECTOR_LOOK } from '@/tables/shared-looks';
import { drawColumns, type Looks } from '@/ui/data-table/column';
import { LedgerFigure } from './LedgerFigure';

const { settled, unsettled, running } = COMMITMENT_COLUMNS;

/** Whether a newer figure of the year should be known by now. */
function isDue({ nextDueOn }: ProgressCell): boolean {
  return today() > nextDueOn;
}

const LOOKS: Looks<typeof settled> & Looks<typeof running> = {
  name: { ...INDICATOR_NAME_LOOK, width: '24fr' },
  region: { width: '8fr' },
  sector: SECTOR_LOOK,
  period: { width: '112px' },
  target: {
    width: '14fr',
    isLong: true,
    cell: ({ target, name }) => <LedgerFigure cell={target} name={name} />,
  },
  result: {
    width: '14fr',
    isLong: true,
    cell: ({ result, derived, name }) =>
      result === undefined && derived !== undefined ? (
        <DerivedFigure cell={derived} name={name} isTight />
      ) : (
        <LedgerFigure cell={result} name={name} />
      ),
  },
  // A result that is derived may be of a span of years.
  resultPeriod: {
    width: '112px',
    isSoft: true,
    cell: ({ result, derived }) => result?.period ?? derived?.period ?? '—',
  },
  progress: {
    width: '12fr',
    isLong: true,
    cell: ({ progress, name }) => <LedgerFigure cell={progress} name={name} />,
  },
  progressPeriod: {
    width: '104px',
    isLong: true,
    cell: ({ progress }) =>
      progress === undefined ? '—' : `${progress.period}${isDue(progress) ? '，待更新' : ''}`,
  },
  inYear: {
    width: '132px',
    cell: ({ progress }) =>
      progress?.look === undefined ? (
        '—'
      ) : (
        <VerdictMark
          {...progress.look}
          method={[progress.arithmetic, DISCLAIMER].filter(Boolean).join('；')}
        />
      ),
  },
  inYearReason: { width: '20fr', isLong: true },
  latest: {
    width: '14fr',
    isLong: true,
    cell: ({ latest, name }) => <LedgerFigure cell={latest} name={name} />,
  },
  latestPeriod: { width: '9fr', cell: ({ latest }) => latest?.period ?? '未披露' },
  difference: {
    width: '150px',
    align: 'end',
    // Of an earlier year it says which.
    cell: ({ difference, result, derived, latest }) =>
      (result ?? derived) === undefined && difference !== undefined && latest !== undefined
        ? `${difference}（${latest.period}）`
        : (difference ?? '—'),
  },
  verdict: {
    width: '176px',
    cell: ({ verdict, derived, reason, note }) => (
      <VerdictMark
        {...lookOf(verdict, derived?.confidence)}
        method={[reason, DISCLAIMER].filter(Boolean).join('；')}
        note={note}
      />
    ),
  },
  resultDocument: {
    width: '15fr',
    isLong: true,
    cell: ({ result, derived }) => result?.document ?? derived?.document ?? '—',
  },
  targetDocument: { width: '15fr', isLong: true },
  reason: { width: '20fr', isLong: true },
};

const COLUMNS = {
  settled: drawColumns(settled, LOOKS),
  unsettled: drawColumns(unsettled, LOOKS),
  running: drawColumns(running, LOOKS),
};

/** Grouping by sector shows it; the strips above do so too. */
const HIDDEN_AT_FIRST: readonly string[] = ['sector'];

/** The ledger of targets. */
export function CommitmentTable({
  view,
  name,
  filters,
  ...table
}: {
  view: CommitmentsView;
  /** Which targets. */
  name: string;
} & ListControls<CommitmentsSpec>) {
  const { state, rows } = view;
  return (
    <ListTable
      {...table}
      id={`commitments-${state}`}
      label="目标兑现"
      columns={COLUMNS[commitmentColumnsOf(view)]}
      rows={rows}
      spec={{ table: 'commitments', state, filters }}
      compute={computeCommitmentsTable}
      hiddenAtFirst={HIDDEN_AT_FIRST}
      toolbar={
        <output>
          {name}的目标 {rows.length} 个
        </output>
      }
    />
  );
}
