import { useMemo } from 'react';
import { useDataset } from '@/api/dataset-query';
import { PageLayout } from '@/app/PageLayout';
import { ProjectTabs } from '@/app/ProjectTabs';
import { describeFilters, type FilterDimension, resolveFilters } from '@/domain/filters';
import { computeProjectsView } from '@/domain/projects-view';
import { FilterPanel } from '@/features/filters/FilterPanel';
import { ProjectTable } from '@/features/projects/ProjectTable';
import { useAddress, useAddressActions, useFilters } from '@/store/address';
import { exportTable } from '@/store/export-table';

const DIMENSIONS: readonly FilterDimension[] = ['sector', 'region', 'status', 'document', 'period'];

/** 项目库. */
export function ProjectsPage() {
  const dataset = useDataset();
  const wanted = useFilters();
  const { filters, dropped } = useMemo(() => resolveFilters(wanted, dataset), [wanted, dataset]);
  const view = useMemo(() => computeProjectsView(dataset, filters), [dataset, filters]);
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
      <ProjectTable
        rows={view.rows}
        total={view.total}
        sort={sort}
        onSort={setSort}
        group={group}
        onGroup={setGroup}
        tabs={<ProjectTabs />}
        onExport={(table) => exportTable(['项目库', ...describeFilters(filters, dataset)], table)}
      />
    </PageLayout>
  );
}
