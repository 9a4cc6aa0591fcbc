import { type ReactNode, useMemo } from 'react';
import { useDataset } from '@/api/dataset-query';
import { SlippageMark } from '@/charts/SlippageMark';
import { lifeAxisOf, lifelineOf } from '@/domain/lifelines-view';
import { formatCount } from '@/domain/number-format';
import type { ProjectRowView } from '@/domain/projects-view';
import {
  computeLifelinesTable,
  type LifelinesSpec,
  lifelineColumns,
} from '@/domain/tables/lifelines-table';
import { type ListControls, ListTable } from '@/tables/ListTable';
import { drawColumns } from '@/ui/data-table/column';
import { LifelineBar, LifelineLegend, LifelineScale } from './LifelineBar';
import classes from './ProjectTable.module.css';
import { PROJECT_LOOKS } from './project-looks';

/** 项目库 as bars over the years, row by row. */
export function LifelineTable({
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
} & ListControls<LifelinesSpec>) {
  const dataset = useDataset();
  const columns = useMemo(() => {
    const axis = lifeAxisOf(dataset);
    return drawColumns(lifelineColumns(dataset), {
      ...PROJECT_LOOKS,
      life: {
        width: '64fr',
        head: <LifelineScale axis={axis} />,
        cell: ({ id, name }) => (
          <LifelineBar id={id} name={name} life={lifelineOf(dataset, id)} axis={axis} />
        ),
      },
      slippage: {
        width: '13fr',
        isLong: true,
        cell: ({ promise }) =>
          promise === undefined ? '—' : <SlippageMark slippage={promise.outcome} />,
      },
    });
  }, [dataset]);
  return (
    <ListTable
      {...table}
      id="lifelines"
      label="历年状态与承诺"
      columns={columns}
      rows={rows}
      spec={{ table: 'lifelines', filters }}
      compute={computeLifelinesTable}
      hiddenAtFirst={HIDDEN_AT_FIRST}
      toolbar={
        <>
          <h1>项目库</h1>
          {tabs}
          <output className={classes.soft}>
            {formatCount(rows.length)} / {formatCount(total)} 个项目
          </output>
          <LifelineLegend />
        </>
      }
    />
  );
}

/** Columns that a new reader does not see: the bar says them. */
const HIDDEN_AT_FIRST: readonly string[] = ['regions', 'status', 'due'];
