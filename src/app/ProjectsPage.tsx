import { useMemo } from 'react';
import { PageLayout } from '@/app/PageLayout';
import { ProjectTabs } from '@/app/ProjectTabs';
import { useFilteredDataset } from '@/app/use-filtered-dataset';
import { describeFilters, type FilterDimension } from '@/domain/filters';
import { computeProjectsView } from '@/domain/projects-view';
import { FilterPanel } from '@/features/filters/FilterPanel';
import { ProjectTable } from '@/features/projects/ProjectTable';
import { useTableAddress } from '@/store/address';
import { exportTable } from '@/store/export-table';

const DIMENSIONS: readonly FilterDimension[] = ['sector', 'region', 'status', 'document', 'period'];

/** 项目库. */
export function ProjectsPage() {
  const { dataset, filters, dropped } = useFilteredDataset();
  const view = useMemo(() => computeProjectsView(dataset, filters), [dataset, filters]);
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
      <ProjectTable
        rows={view.rows}
        total={view.total}
        {...table}
        tabs={<ProjectTabs />}
        onExport={(shown) => exportTable(['项目库', ...describeFilters(filters, dataset)], shown)}
      />
    </PageLayout>
  );
}
