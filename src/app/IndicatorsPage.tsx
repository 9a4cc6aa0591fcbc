import { useMemo } from 'react';
import { PageLayout } from '@/app/PageLayout';
import { useFilteredDataset } from '@/app/use-filtered-dataset';
import { type FilterDimension, NO_FILTERS } from '@/domain/filters';
import { computeIndicatorsView } from '@/domain/indicators-view';
import { IndicatorTable } from '@/features/indicators/IndicatorTable';
import { useTableAddress } from '@/store/address';

const DIMENSIONS: readonly FilterDimension[] = ['sector', 'region', 'document', 'period', 'stage'];

/** 指标库. */
export function IndicatorsPage() {
  const { dataset, filters, dropped } = useFilteredDataset();
  const view = useMemo(() => computeIndicatorsView(dataset, filters), [dataset, filters]);
  const table = useTableAddress();
  return (
    <PageLayout
      dataset={dataset}
      dropped={dropped}
      scrolls={false}
      filtering={{ filters, counts: view.counts, dimensions: DIMENSIONS }}
    >
      <IndicatorTable
        rows={view.rows}
        total={view.total}
        {...table}
        listAll={() => computeIndicatorsView(dataset, NO_FILTERS).rows}
      />
    </PageLayout>
  );
}
