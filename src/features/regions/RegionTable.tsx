import type { AddressSearch } from '@/domain/address';
import type { Filters } from '@/domain/filters';
import { FINISHED, type RegionRow, UNDERWAY } from '@/domain/regions/region-map-view';
import { computeRegionsTable, REGION_COLUMNS } from '@/domain/tables/regions-table';
import { AddressLink, keepHeeded } from '@/store/AddressLink';
import { useTableChoice } from '@/tables/use-table-choice';
import { drawColumns } from '@/ui/data-table/column';
import { PlainTable } from '@/ui/data-table/PlainTable';
import { ExportButton } from '@/ui/export/ExportButton';
import { SectionHead } from '@/ui/SectionHead';
import { toRegionPage } from './region-links';

/** A count that leads to what it counts. */
function Count({
  count,
  to,
  id,
  label,
  change = {},
}: {
  count: number;
  to: string;
  /** Of the region. */
  id: string;
  label: string;
  change?: AddressSearch;
}) {
  if (count === 0) return <span>—</span>;
  return (
    <AddressLink
      to={to}
      change={(search) => ({ ...keepHeeded('regions')(search), region: [id], ...change })}
      aria-label={`${label} ${count}`}
    >
      {count}
    </AddressLink>
  );
}

const COLUMNS = drawColumns(REGION_COLUMNS, {
  name: {
    cell: ({ id, name }) => (
      <AddressLink to={`/regions/${id}`} change={toRegionPage}>
        {name}
      </AddressLink>
    ),
  },
  projects: {
    align: 'end',
    cell: ({ id, name, projects }) => (
      <Count count={projects} to="/projects" id={id} label={`${name}项目`} />
    ),
  },
  underway: {
    align: 'end',
    cell: ({ id, name, underway }) => (
      <Count
        count={underway}
        to="/projects"
        id={id}
        label={`${name}在建项目`}
        change={{ status: UNDERWAY }}
      />
    ),
  },
  finished: {
    align: 'end',
    cell: ({ id, name, finished }) => (
      <Count
        count={finished}
        to="/projects"
        id={id}
        label={`${name}建成投用项目`}
        change={{ status: FINISHED }}
      />
    ),
  },
  promises: {
    align: 'end',
    cell: ({ id, name, promises }) => (
      <Count
        count={promises}
        to="/commitments"
        id={id}
        label={`${name}项目承诺`}
        change={{ part: 'promises' }}
      />
    ),
  },
  late: { align: 'end', cell: ({ late }) => (late === 0 ? '—' : late) },
  indicators: {
    align: 'end',
    cell: ({ id, name, indicators }) => (
      <Count count={indicators} to="/indicators" id={id} label={`${name}指标`} />
    ),
  },
  documents: { align: 'end' },
});

/** What is known of each region, in numbers that lead to their lists. */
export function RegionTable({
  rows,
  filters,
  countAll,
}: {
  rows: readonly RegionRow[];
  filters: Filters;
  countAll: () => number;
}) {
  const toChoice = useTableChoice();
  const spec = { table: 'regions', filters } as const;
  return (
    <section>
      <SectionHead title="各区县与功能区">
        <ExportButton
          of="区县"
          tables={() => [
            toChoice({ label: '当前', rows: rows.length, spec, compute: computeRegionsTable }),
            toChoice({
              label: '全部',
              rows: countAll(),
              spec: { table: 'regions' },
              compute: computeRegionsTable,
            }),
          ]}
        />
      </SectionHead>
      <PlainTable
        label="各区县与功能区"
        columns={COLUMNS}
        rows={rows}
        rowId={({ id }) => id}
        isTight
      />
    </section>
  );
}
