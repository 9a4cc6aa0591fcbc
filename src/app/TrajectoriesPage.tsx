import { useMemo } from 'react';
import { PageLayout } from '@/app/PageLayout';
import { useChoice } from '@/app/use-choice';
import { useFilteredDataset } from '@/app/use-filtered-dataset';
import { NO_FILTERS } from '@/domain/filters';
import { isNarrowed } from '@/domain/heeded-filters';
import { formatPeriod } from '@/domain/time/period';
import {
  computeTrajectoriesView,
  TRAJECTORY_PART_LABELS,
  TRAJECTORY_PARTS,
} from '@/domain/trajectories-view';
import { NoResults } from '@/features/filters/NoResults';
import { GridExport } from '@/features/trajectories/GridExport';
import { TrajectoryGrid } from '@/features/trajectories/TrajectoryGrid';
import { TrajectoryTable } from '@/features/trajectories/TrajectoryTable';
import { GridNotes, TrajectoryTools, toPart } from '@/features/trajectories/TrajectoryTools';
import { useAddress, useAddressActions, useTableAddress } from '@/store/address';
import classes from './PageHeading.module.css';

/** 十四五轨迹. */
export function TrajectoriesPage() {
  const { dataset, filters, dropped } = useFilteredDataset();
  const { chosen: part, unknown } = useChoice('part', TRAJECTORY_PARTS);
  const { scale = '' } = useAddress();
  const { setScale } = useAddressActions();
  const table = useTableAddress();
  const view = useMemo(
    () => computeTrajectoriesView(dataset, filters, part, table.sort),
    [dataset, filters, part, table.sort],
  );
  const listAll = () => computeTrajectoriesView(dataset, NO_FILTERS, part, table.sort).cards;
  const isTable = view.part === 'silent';
  const isShared = scale === 'shared';
  const viewPart = `trajectories.${view.part}` as const;
  const empty = (
    <NoResults
      title="没有符合筛选条件的轨迹"
      isFiltered={isNarrowed(viewPart, filters)}
      siblings={TRAJECTORY_PARTS.map((sibling) => ({
        label: TRAJECTORY_PART_LABELS[sibling],
        count: view.parts[sibling],
        change: toPart(sibling),
      }))}
    />
  );
  return (
    <PageLayout
      dataset={dataset}
      part={viewPart}
      filters={filters}
      counts={view.counts}
      dropped={[...dropped, ...unknown]}
      subject={part === '' ? undefined : TRAJECTORY_PART_LABELS[view.part]}
      scrolls={!isTable}
    >
      <div className={classes.column}>
        <div className={classes.heading}>
          <h1>“十四五”轨迹</h1>
          <span>{view.period === '' ? '' : formatPeriod(view.period)}</span>
        </div>
        <TrajectoryTools
          exportButton={
            isTable ? null : <GridExport dataset={dataset} view={view} listAll={listAll} />
          }
          view={view}
          isShared={isShared}
          onOrder={table.onSort}
          onScale={setScale}
        />
        {isTable ? null : <GridNotes cards={view.cards} />}
        {isTable ? (
          <TrajectoryTable
            cards={view.cards}
            name={TRAJECTORY_PART_LABELS[view.part]}
            {...table}
            listAll={listAll}
            empty={empty}
          />
        ) : (
          <TrajectoryGrid view={view} isShared={isShared} empty={empty} />
        )}
      </div>
    </PageLayout>
  );
}
