import type { ReactNode } from 'react';
import { formatCount } from '@/domain/number-format';
import type { ProjectRowView, PromiseView } from '@/domain/projects-view';
import {
  computeProjectsTable,
  PROJECT_COLUMNS,
  type ProjectsSpec,
} from '@/domain/tables/projects-table';
import { AddressLink, keepFilters } from '@/store/AddressLink';
import { SourceLink } from '@/store/SourceLink';
import { type ListControls, ListTable } from '@/tables/ListTable';
import { COUNT_LOOK } from '@/tables/shared-looks';
import { drawColumns } from '@/ui/data-table/column';
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
const SHORT_NAME = 10;
const SHORT_REGIONS = 6;

const COLUMNS = drawColumns(PROJECT_COLUMNS, {
  name: {
    width: '28fr',
    isLong: ({ name }) => name.length > SHORT_NAME,
    cell: ({ id, name, aliases }) => (
      <AddressLink
        to={`/projects/${id}`}
        change={keepFilters}
        className={classes.name}
        title={aliases.length === 0 ? undefined : `又称：${aliases.join('、')}`}
      >
        {name}
      </AddressLink>
    ),
  },
  sector: { width: '11fr' },
  regions: {
    width: '16fr',
    isLong: ({ regions }) => regions.join('、').length > SHORT_REGIONS,
  },
  status: {
    width: '12fr',
    cell: ({ sourceId, status, statusLabel, name }) =>
      sourceId === undefined || status === undefined ? (
        <StatusMark status={status} />
      ) : (
        <SourceLink
          sourceId={sourceId}
          label={`${name}：${statusLabel}，查看出处`}
          {...toStatusMark(status)}
        >
          {statusLabel}
        </SourceLink>
      ),
  },
  asOf: { width: '152px', isSoft: true },
  mention: { width: '19fr', isLong: true, isSoft: true, cell: ({ mention }) => mention.brief },
  due: {
    width: '13fr',
    isLong: true,
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
  slippage: {
    width: '13fr',
    cell: ({ promise }) =>
      promise === undefined ? '—' : <SlippageMark slippage={promise.outcome} />,
  },
  earlier: {
    width: '17fr',
    isLong: true,
    cell: ({ earlierPromises }) => <EarlierPromises promises={earlierPromises} />,
  },
  documents: COUNT_LOOK,
  events: COUNT_LOOK,
});

/** Columns that a new reader does not see. */
const HIDDEN_AT_FIRST: readonly string[] = ['documents', 'events'];

/** 项目库 as a table. */
export function ProjectTable({
  rows,
  total,
  tabs,
  filters,
  ...table
}: {
  rows: readonly ProjectRowView[];
  total: number;
  /** Links to the other ways to look at projects. */
  tabs: ReactNode;
} & ListControls<ProjectsSpec>) {
  return (
    <ListTable
      {...table}
      id="projects"
      label="项目库"
      columns={COLUMNS}
      rows={rows}
      spec={{ table: 'projects', filters }}
      compute={computeProjectsTable}
      hiddenAtFirst={HIDDEN_AT_FIRST}
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
