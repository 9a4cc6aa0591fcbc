import { useMemo } from 'react';
import { PageLayout } from '@/app/PageLayout';
import { ProjectTabs } from '@/app/ProjectTabs';
import { useFilteredDataset } from '@/app/use-filtered-dataset';
import { type FilterDimension, NO_FILTERS } from '@/domain/filters';
import { computeProjectsView } from '@/domain/projects-view';
import { ProjectTable } from '@/features/projects/ProjectTable';
import { useTableAddress } from '@/store/address';

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
      filtering={{ filters, counts: view.counts, dimensions: DIMENSIONS }}
    >
      <ProjectTable
        rows={view.rows}
        total={view.total}
        {...table}
        tabs={<ProjectTabs />}
        listAll={() => computeProjectsView(dataset, NO_FILTERS).rows}
      />
    </PageLayout>
  );
}
