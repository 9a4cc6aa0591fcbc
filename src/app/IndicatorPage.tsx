import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { MissingRecord, missingTitle } from '@/app/NotFoundPage';
import { PageLayout } from '@/app/PageLayout';
import { useFilteredDataset } from '@/app/use-filtered-dataset';
import { chooseRegion, computeIndicatorView } from '@/domain/indicator-view';
import { IndicatorDetail } from '@/features/indicators/IndicatorDetail';

/** One indicator. */
export function IndicatorPage() {
  const { dataset, filters, dropped } = useFilteredDataset();
  const { indicatorId } = useParams({ from: '/indicators/$indicatorId' });
  const view = useMemo(
    () =>
      computeIndicatorView(
        dataset,
        indicatorId,
        chooseRegion(dataset, indicatorId, filters.region),
      ),
    [dataset, indicatorId, filters.region],
  );
  return (
    <PageLayout
      dataset={dataset}
      part="indicator"
      filters={filters}
      shownRegions={view === undefined ? [] : [view.regionId]}
      dropped={dropped}
      subject={view?.indicator.name ?? missingTitle('指标')}
      scrolls
    >
      {view === undefined ? (
        <MissingRecord kind="指标" id={indicatorId} />
      ) : (
        <IndicatorDetail dataset={dataset} view={view} />
      )}
    </PageLayout>
  );
}
