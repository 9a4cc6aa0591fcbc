import type { ReactNode } from 'react';
import { formatCount } from '@/domain/number-format';
import type { ProjectRowView } from '@/domain/projects-view';
import {
  computeProjectsTable,
  PROJECT_COLUMNS,
  type ProjectsSpec,
} from '@/domain/tables/projects-table';
import { type ListControls, ListTable } from '@/tables/ListTable';
import { drawColumns } from '@/ui/data-table/column';
import classes from './ProjectTable.module.css';
import { PROJECT_LOOKS } from './project-looks';

const COLUMNS = drawColumns(PROJECT_COLUMNS, PROJECT_LOOKS);

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
