import { useMemo } from 'react';
import { PageLayout } from '@/app/PageLayout';
import { ProjectTabs } from '@/app/ProjectTabs';
import { useFilteredDataset } from '@/app/use-filtered-dataset';
import { NO_FILTERS } from '@/domain/filters';
import { isNarrowed } from '@/domain/heeded-filters';
import { computeProjectsView } from '@/domain/projects-view';
import { NoResults } from '@/features/filters/NoResults';
import { ProjectTable } from '@/features/projects/ProjectTable';
import { useTableAddress } from '@/store/address';

/** 项目库. */
export function ProjectsPage() {
  const { dataset, filters, dropped } = useFilteredDataset();
  const view = useMemo(() => computeProjectsView(dataset, filters), [dataset, filters]);
  const table = useTableAddress();
  return (
    <PageLayout
      dataset={dataset}
      part="projects"
      filters={filters}
      counts={view.counts}
      dropped={dropped}
      scrolls={false}
    >
      <ProjectTable
        rows={view.rows}
        total={view.total}
        {...table}
        empty={
          <NoResults title="没有符合筛选条件的项目" isFiltered={isNarrowed('projects', filters)}>
            可减少条件或更换搜索词。
          </NoResults>
        }
        tabs={<ProjectTabs />}
        listAll={() => computeProjectsView(dataset, NO_FILTERS).rows}
      />
    </PageLayout>
  );
}
