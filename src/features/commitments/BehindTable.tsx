import { VerdictMark } from '@/charts/VerdictMark';
import type { BehindRow, BehindStatement } from '@/domain/behind-view';
import { BEHIND_COLUMNS, type BehindSpec, computeBehindTable } from '@/domain/tables/behind-table';
import { DISCLAIMER } from '@/domain/verdicts/verdict';
import { AddressLink, keepFilters } from '@/store/AddressLink';
import { SourceLink } from '@/store/SourceLink';
import { type ListControls, ListTable } from '@/tables/ListTable';
import { SECTOR_LOOK } from '@/tables/shared-looks';
import { drawColumns } from '@/ui/data-table/column';

function drawStatement(statement: BehindStatement | undefined, name: string) {
  if (statement === undefined) return '—';
  const { sourceId, text, note } = statement;
  return (
    <SourceLink sourceId={sourceId} label={`${name}，${text}，查看出处`} note={note}>
      {text}
    </SourceLink>
  );
}

const COLUMNS = drawColumns(BEHIND_COLUMNS, {
  name: {
    width: '26fr',
    isLong: true,
    cell: ({ to, name }) => (
      <AddressLink to={to} change={keepFilters}>
        {name}
      </AddressLink>
    ),
  },
  kind: { width: '64px' },
  sector: SECTOR_LOOK,
  regions: { width: '9fr', isLong: true },
  aim: { width: '18fr', isLong: true, cell: ({ aim, name }) => drawStatement(aim, name) },
  actual: { width: '16fr', isLong: true, cell: ({ actual, name }) => drawStatement(actual, name) },
  verdict: {
    width: '112px',
    cell: ({ look, reason }) => <VerdictMark {...look} method={`${reason}；${DISCLAIMER}`} />,
  },
  gap: { width: '128px', isLong: true },
  since: { width: '104px', isLong: true },
  document: { width: '14fr', isLong: true },
  reason: { width: '30fr', isLong: true },
});

/** What is behind: indicators their targets, projects their dates, in one list. */
export function BehindTable({
  rows,
  filters,
  ...table
}: { rows: readonly BehindRow[] } & ListControls<BehindSpec>) {
  const indicators = rows.filter(({ kind }) => kind === 'indicator').length;
  return (
    <ListTable
      {...table}
      id="behind"
      label="落后清单"
      columns={COLUMNS}
      rows={rows}
      spec={{ table: 'behind', filters }}
      compute={computeBehindTable}
      toolbar={
        <output>
          落后 {rows.length} 项：指标 {indicators}，项目 {rows.length - indicators}
        </output>
      }
    />
  );
}
