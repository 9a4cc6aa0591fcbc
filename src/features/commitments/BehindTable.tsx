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
    width: '24fr',
    isLong: true,
    cell: ({ to, name }) => (
      <AddressLink to={to} change={keepFilters}>
        {name}
      </AddressLink>
    ),
  },
  kind: { width: '64px' },
  sector: SECTOR_LOOK,
  regions: { width: '10fr', isLong: true },
  aim: { width: '17fr', isLong: true, cell: ({ aim, name }) => drawStatement(aim, name) },
  actual: { width: '15fr', isLong: true, cell: ({ actual, name }) => drawStatement(actual, name) },
  verdict: {
    width: '156px',
    cell: ({ look, reason }) => <VerdictMark {...look} method={`${reason}；${DISCLAIMER}`} />,
  },
  gap: { width: '128px', isLong: true },
  since: { width: '88px', isLong: true },
  document: { width: '14fr', isLong: true },
  reason: { width: '32fr', isLong: true },
});

/** Grouping by sector shows it; the aim leads to its document. */
const HIDDEN_AT_FIRST: readonly string[] = ['sector', 'document'];

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
      hiddenAtFirst={HIDDEN_AT_FIRST}
      toolbar={
        <output>
          落后 {rows.length} 项：指标 {indicators}，项目 {rows.length - indicators}
        </output>
      }
    />
  );
}
