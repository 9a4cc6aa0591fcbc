import { IconAlertTriangle } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { PairCell, PairRow } from '@/domain/comparison/pair-row';
import type { ComparisonView } from '@/domain/comparison-view';
import { comparisonColumns, computePairsTable, type PairsSpec } from '@/domain/tables/pairs-table';
import { AddressLink } from '@/store/AddressLink';
import { SourceLink } from '@/store/SourceLink';
import { type ListControls, ListTable } from '@/tables/ListTable';
import { SECTOR_LOOK } from '@/tables/shared-looks';
import { type ColumnLook, drawColumns, type Looks } from '@/ui/data-table/column';
import classes from './Comparison.module.css';

function Figure({ cell, name }: { cell: PairCell; name: string }) {
  const words = cell.stage === 'estimate' ? `预计 ${cell.text}` : cell.text;
  return (
    <SourceLink
      sourceId={cell.sourceId}
      label={[name, cell.regionName, cell.period, words, '查看出处'].join('，')}
      note={cell.note}
    >
      <span title={`原文为“${cell.printed}”`}>{words}</span>
    </SourceLink>
  );
}

function figureLook(side: 'own' | 'other'): ColumnLook<PairRow> {
  return {
    width: '11fr',
    align: 'end',
    isLong: true,
    cell: ({ [side]: cell, name }) => <Figure cell={cell} name={name} />,
  };
}

const LOOKS: Looks<ReturnType<typeof comparisonColumns>> = {
  name: {
    width: '22fr',
    isLong: true,
    cell: ({ indicatorId, name }) => (
      <AddressLink
        to={`/comparison/${indicatorId}`}
        change={({ source: _source, ...rest }) => rest}
      >
        {name}
      </AddressLink>
    ),
  },
  sector: SECTOR_LOOK,
  period: { width: '11fr', isLong: true },
  stage: { width: '56px' },
  own: figureLook('own'),
  other: figureLook('other'),
  unit: { width: '72px' },
  kind: { width: '64px' },
  value: {
    width: '13fr',
    align: 'end',
    isLong: true,
    cell: ({ kind, text }) => (
      <span className={kind === 'none' ? classes.none : classes.result}>{text}</span>
    ),
  },
  perHead: { width: '84px', align: 'end', cell: ({ perHead }) => perHead ?? '—' },
  caveat: {
    width: '24fr',
    isLong: true,
    cell: ({ caveat }) =>
      caveat === undefined ? null : (
        <span className={classes.caveat}>
          <IconAlertTriangle size={14} aria-hidden /> {caveat}
        </span>
      ),
  },
};

const HIDDEN_AT_FIRST: readonly string[] = ['sector', 'perHead'];

/** Every pair of figures of the two regions. */
export function PairTable({
  view: { own, other, rows },
  filters,
  ...table
}: {
  view: ComparisonView;
} & ListControls<PairsSpec>) {
  const columns = useMemo(
    () => drawColumns(comparisonColumns({ own, other }), LOOKS),
    [own, other],
  );
  return (
    <ListTable
      {...table}
      id="comparison"
      label="区市对比"
      columns={columns}
      rows={rows}
      spec={{ table: 'pairs', own: own.id, other: other.id, filters }}
      compute={computePairsTable}
      hiddenAtFirst={HIDDEN_AT_FIRST}
      toolbar={<h2>可比指标 {rows.length} 对</h2>}
    />
  );
}
