import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useDataset } from '@/api/dataset-query';
import { MissingRecord } from '@/app/NotFoundPage';
import { PageLayout } from '@/app/PageLayout';
import { useComparedRegions } from '@/app/use-compared-regions';
import { computePairView } from '@/domain/pair-view';
import { PairDetail } from '@/features/comparison/PairDetail';
import { useAddress } from '@/store/address';

/** One indicator of two regions. */
export function PairPage() {
  const dataset = useDataset();
  const { indicatorId } = useParams({ from: '/comparison/$indicatorId' });
  const { ownId, otherId, unknown } = useComparedRegions(dataset);
  const { scale = '' } = useAddress();
  const view = useMemo(
    () => computePairView(dataset, indicatorId, ownId, otherId),
    [dataset, indicatorId, ownId, otherId],
  );
  const chosen = view?.scales.find((known) => known === scale) ?? view?.scales[0];
  return (
    <PageLayout dataset={dataset} dropped={unknown} scrolls>
      {view === undefined || chosen === undefined ? (
        <MissingRecord kind="指标" id={indicatorId} />
      ) : (
        <PairDetail dataset={dataset} view={view} scale={chosen} />
      )}
    </PageLayout>
  );
}
