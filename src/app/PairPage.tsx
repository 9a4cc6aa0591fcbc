import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { MissingRecord, missingTitle } from '@/app/NotFoundPage';
import { PageLayout } from '@/app/PageLayout';
import { useComparedRegions } from '@/app/use-compared-regions';
import { computePairView } from '@/domain/pair-view';
import { PairDetail } from '@/features/comparison/PairDetail';
import { useAddress } from '@/store/address';

/** One indicator of two regions. */
export function PairPage() {
  const { indicatorId } = useParams({ from: '/comparison/$indicatorId' });
  const { dataset, filters, chosen, dropped } = useComparedRegions();
  const { scale = '' } = useAddress();
  const view = useMemo(
    () => computePairView(dataset, indicatorId, { ...chosen, filtered: filters.region }),
    [dataset, indicatorId, chosen, filters.region],
  );
  const chosenScale = view?.scales.find((known) => known === scale) ?? view?.scales[0];
  return (
    <PageLayout
      dataset={dataset}
      part="pair"
      filters={filters}
      shownRegions={view === undefined ? [] : [view.own.id, view.other.id]}
      dropped={dropped}
      subject={
        view === undefined
          ? missingTitle('指标')
          : `${view.indicator.name} · ${view.own.name}与${view.other.name}`
      }
      scrolls
    >
      {view === undefined || chosenScale === undefined ? (
        <MissingRecord kind="指标" id={indicatorId} />
      ) : (
        <PairDetail dataset={dataset} view={view} scale={chosenScale} />
      )}
    </PageLayout>
  );
}
