import { useMemo } from 'react';
import { PageLayout } from '@/app/PageLayout';
import { UnjudgedLine } from '@/app/UnjudgedLine';
import { useChoice } from '@/app/use-choice';
import { useFilteredDataset } from '@/app/use-filtered-dataset';
import { usePlan } from '@/app/use-plan';
import { NO_FILTERS } from '@/domain/filters';
import { formatPeriod } from '@/domain/time/period';
import { headTrajectories } from '@/domain/time/plan-words';
import { computeTrajectoriesView, TRAJECTORY_PARTS } from '@/domain/trajectories-view';
import { NoResults } from '@/features/filters/NoResults';
import { GridExport } from '@/features/trajectories/GridExport';
import { PlanChoice } from '@/features/trajectories/PlanChoice';
import { TrajectoryGrid } from '@/features/trajectories/TrajectoryGrid';
import { TrajectoryTable } from '@/features/trajectories/TrajectoryTable';
import { GridNotes, TrajectoryTools, toPart } from '@/features/trajectories/TrajectoryTools';
import { useAddress, useAddressActions, useTableAddress } from '@/store/address';
import classes from './PageHeading.module.css';

/** A plan's trajectories. */
export function TrajectoriesPage() {
  const { dataset, filters, dropped } = useFilteredDataset();
  const { chosen: part, unknown } = useChoice('part', TRAJECTORY_PARTS);
  const { plan, unknownPlan } = usePlan(dataset);
  const { scale = '' } = useAddress();
  const { setScale } = useAddressActions();
  const table = useTableAddress();
  const view = useMemo(
    () => computeTrajectoriesView(dataset, filters, { plan, part, order: table.sort }),
    [dataset, filters, plan, part, table.sort],
  );
  const countAll = () => computeTrajectoriesView(dataset, NO_FILTERS, { plan, part }).cards.length;
  const isTable = view.part === 'silent';
  const isShared = scale === 'shared';
  const viewPart = `trajectories.${view.part}` as const;
  const empty = (
    <NoResults
      title="没有符合筛选条件的轨迹"
      part={viewPart}
      filters={filters}
      siblings={TRAJECTORY_PARTS.map((sibling) => ({
        label: view.partLabels[sibling],
        part: `trajectories.${sibling}`,
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
      dropped={[...dropped, ...unknown, ...unknownPlan]}
      subject={part === '' ? undefined : view.partLabels[view.part]}
      scrolls={!isTable}
    >
      <div className={classes.column}>
        <div className={classes.heading}>
          <h1>{headTrajectories(view.plan)}</h1>
          <span>{view.plan && formatPeriod(view.plan.period)}</span>
          <PlanChoice dataset={dataset} plans={view.plans} plan={view.plan} />
        </div>
        <TrajectoryTools
          exportButton={isTable ? null : <GridExport {...{ dataset, view, filters, countAll }} />}
          view={view}
          isShared={isShared}
          onOrder={table.onSort}
          onScale={setScale}
        />
        {view.part === 'beside' ? null : <UnjudgedLine counts={view.unjudged} />}
        {isTable ? null : <GridNotes cards={view.cards} />}
        {isTable ? (
          <TrajectoryTable {...{ view, filters, countAll, empty }} />
        ) : (
          <TrajectoryGrid view={view} isShared={isShared} empty={empty} />
        )}
      </div>
    </PageLayout>
  );
}
