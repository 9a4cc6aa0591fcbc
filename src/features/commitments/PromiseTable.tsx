import { VerdictMark } from '@/charts/VerdictMark';
import { lookOfDue } from '@/domain/project-timeline/slippage';
import type { PromiseRow } from '@/domain/promises-view';
import {
  computePromisesTable,
  PROMISE_COLUMNS,
  type PromisesSpec,
} from '@/domain/tables/promises-table';
import { AddressLink, keepFilters } from '@/store/AddressLink';
import { SourceLink } from '@/store/SourceLink';
import { type ListControls, ListTable } from '@/tables/ListTable';
import { SECTOR_LOOK } from '@/tables/shared-looks';
import { drawColumns } from '@/ui/data-table/column';

const COLUMNS = drawColumns(PROMISE_COLUMNS, {
  name: {
    width: '26fr',
    isLong: true,
    cell: ({ projectId, name }) => (
      <AddressLink to={`/projects/${projectId}`} change={keepFilters}>
        {name}
      </AddressLink>
    ),
  },
  sector: SECTOR_LOOK,
  regions: { width: '10fr', isLong: true },
  kind: { width: '84px' },
  promise: {
    width: '148px',
    cell: ({ promise, name }) => (
      <SourceLink sourceId={promise.sourceId} label={`${name}，承诺${promise.text}，查看出处`}>
        {promise.text}
      </SourceLink>
    ),
  },
  document: { width: '17fr', isLong: true },
  outcome: {
    width: '188px',
    cell: ({ outcome }) => (
      <VerdictMark {...lookOfDue(outcome.verdict)} label={outcome.label} method={outcome.text} />
    ),
  },
  text: {
    width: '40fr',
    isLong: true,
    cell: ({ outcome, decidedBy, name }) =>
      decidedBy === undefined ? (
        outcome.text
      ) : (
        <SourceLink sourceId={decidedBy} label={`${name}，${outcome.text}，查看出处`}>
          {outcome.text}
        </SourceLink>
      ),
  },
});

/** Promises of projects and what became of them. */
export function PromiseTable({
  rows,
  filters,
  ...table
}: {
  rows: readonly PromiseRow[];
} & ListControls<PromisesSpec>) {
  return (
    <ListTable
      {...table}
      id="promises"
      label="项目承诺"
      columns={COLUMNS}
      rows={rows}
      spec={{ table: 'promises', filters }}
      compute={computePromisesTable}
      toolbar={<output>项目承诺 {rows.length} 条</output>}
    />
  );
}
