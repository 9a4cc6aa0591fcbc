import { useMemo } from 'react';
import { useDataset } from '@/api/dataset-query';
import { PageLayout } from '@/app/PageLayout';
import { describeFilters, type FilterDimension, resolveFilters } from '@/domain/filters';
import { computeIndicatorsView } from '@/domain/indicators-view';
import { FilterPanel } from '@/features/filters/FilterPanel';
import { IndicatorTable } from '@/features/indicators/IndicatorTable';
import { useAddress, useAddressActions, useFilters } from '@/store/address';
import { exportTable } from '@/store/export-table';

const DIMENSIONS: readonly FilterDimension[] = ['sector', 'region', 'document', 'period', 'stage'];

/** 指标库. */
export function IndicatorsPage() {
  const dataset = useDataset();
  const wanted = useFilters();
  const { filters, dropped } = useMemo(() => resolveFilters(wanted, dataset), [wanted, dataset]);
  const view = useMemo(() => computeIndicatorsView(dataset, filters), [dataset, filters]);
  const { sort = '', group = '' } = useAddress();
  const { setSort, setGroup } = useAddressActions();
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
        sort={sort}
        onSort={setSort}
        group={group}
        onGroup={setGroup}
        onExport={(table) => exportTable(['指标库', ...describeFilters(filters, dataset)], table)}
      />
    </PageLayout>
  );
}
