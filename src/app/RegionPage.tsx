import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { MissingRecord, missingTitle } from '@/app/NotFoundPage';
import { PageLayout } from '@/app/PageLayout';
import { useFilteredDataset } from '@/app/use-filtered-dataset';
import { computeRegionView } from '@/domain/regions/region-view';
import { RegionDetail } from '@/features/regions/RegionDetail';

/** One region. */
export function RegionPage() {
  const { dataset, filters, dropped } = useFilteredDataset();
  const { regionId } = useParams({ from: '/regions/$regionId' });
  const view = useMemo(() => computeRegionView(dataset, regionId), [dataset, regionId]);
  return (
    <PageLayout
      dataset={dataset}
      part="region"
      filters={filters}
      dropped={dropped}
      subject={view?.region.name ?? missingTitle('地区')}
      scrolls
    >
      {view === undefined ? (
        <MissingRecord kind="地区" id={regionId} />
      ) : (
        <RegionDetail view={view} />
      )}
    </PageLayout>
  );
}
