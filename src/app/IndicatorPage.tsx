import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useDataset } from '@/api/dataset-query';
import { MissingRecord } from '@/app/NotFoundPage';
import { PageLayout } from '@/app/PageLayout';
import { computeIndicatorView } from '@/domain/indicator-view';
import { IndicatorDetail } from '@/features/indicators/IndicatorDetail';
import { useFilters } from '@/store/address';

/** One indicator. */
export function IndicatorPage() {
  const dataset = useDataset();
  const { indicatorId } = useParams({ from: '/indicators/$indicatorId' });
  const [regionId] = useFilters().region;
  const view = useMemo(
    () => computeIndicatorView(dataset, indicatorId, regionId),
    [dataset, indicatorId, regionId],
  );
  return (
    <PageLayout dataset={dataset} scrolls>
      {view === undefined ? (
        <MissingRecord kind="指标" id={indicatorId} />
      ) : (
        <IndicatorDetail dataset={dataset} view={view} />
      )}
    </PageLayout>
  );
}
