import { useMemo } from 'react';
import { PageLayout } from '@/app/PageLayout';
import { useFilteredDataset } from '@/app/use-filtered-dataset';
import { describeFilters, type FilterDimension } from '@/domain/filters';
import { computeIndicatorsView } from '@/domain/indicators-view';
import { FilterPanel } from '@/features/filters/FilterPanel';
import { IndicatorTable } from '@/features/indicators/IndicatorTable';
import { useTableAddress } from '@/store/address';
import { exportTable } from '@/store/export-table';

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
      panel={
        <FilterPanel
          dataset={dataset}
          filters={filters}
          counts={view.counts}
          dimensions={DIMENSIONS}
        />
      }
    >
      <IndicatorTable
        rows={view.rows}
        total={view.total}
        {...table}
        onExport={(shown) => exportTable(['指标库', ...describeFilters(filters, dataset)], shown)}
      />
    </PageLayout>
  );
}
