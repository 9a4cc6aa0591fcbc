import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { MissingRecord, missingTitle } from '@/app/NotFoundPage';
import { PageLayout } from '@/app/PageLayout';
import { useFilteredDataset } from '@/app/use-filtered-dataset';
import { usePlan } from '@/app/use-plan';
import { computeTrajectoryView } from '@/domain/trajectory-view';
import { ObservationTable } from '@/features/indicators/ObservationTable';
import { TrajectoryDetail } from '@/features/trajectories/TrajectoryDetail';
import { useAddress } from '@/store/address';

/** One trajectory. */
export function TrajectoryPage() {
  const { dataset, filters, dropped } = useFilteredDataset();
  const { trajectoryKey } = useParams({ from: '/trajectories/$trajectoryKey' });
  const { sort: order } = useAddress();
  const { plan, unknownPlan } = usePlan(dataset);
  const view = useMemo(
    () => computeTrajectoryView(dataset, filters, { key: trajectoryKey, plan, order }),
    [dataset, filters, trajectoryKey, plan, order],
  );
  return (
    <PageLayout
      dataset={dataset}
      part="trajectory"
      filters={filters}
      dropped={[...dropped, ...unknownPlan]}
      subject={
        view === undefined
          ? missingTitle('轨迹')
          : `${view.indicator.indicator.name} · ${view.regionName}`
      }
      scrolls
    >
      {view === undefined ? (
        <MissingRecord kind="轨迹" id={trajectoryKey} />
      ) : (
        <TrajectoryDetail
          dataset={dataset}
          view={view}
          observations={
            <ObservationTable
              spec={{
                table: 'observations',
                indicator: view.trajectory.indicator.id,
                region: view.trajectory.region.id,
              }}
              rows={view.indicator.rows.filter(
                ({ regionId }) => regionId === view.trajectory.region.id,
              )}
              unit={view.trajectory.unit.symbol}
            />
          }
        />
      )}
    </PageLayout>
  );
}
