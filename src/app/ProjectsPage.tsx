import { useMemo } from 'react';
import { NoEntries } from '@/app/NoEntries';
import { PageLayout } from '@/app/PageLayout';
import { ProjectTabs } from '@/app/ProjectTabs';
import { useFilteredDataset } from '@/app/use-filtered-dataset';
import { NO_FILTERS } from '@/domain/filters';
import { computeProjectsView } from '@/domain/projects-view';
import { LeftOutLine } from '@/features/filters/LeftOutLine';
import { ProjectTable } from '@/features/projects/ProjectTable';

/** 项目库. */
export function ProjectsPage() {
  const { dataset, filters, dropped } = useFilteredDataset();
  const view = useMemo(() => computeProjectsView(dataset, filters), [dataset, filters]);
  return (
    <PageLayout
      dataset={dataset}
      part="projects"
      filters={filters}
      counts={view.counts}
      dropped={dropped}
      remark={<LeftOutLine leftOut={view.leftOut} measure="个" noun="项目" />}
      scrolls={false}
    >
      <ProjectTable
        rows={view.rows}
        total={view.total}
        filters={filters}
        empty={
          <NoEntries
            title="没有符合筛选条件的项目"
            advice="可减少条件或更换搜索词。"
            part="projects"
            {...{ dataset, filters }}
          />
        }
        tabs={<ProjectTabs />}
        countAll={() => computeProjectsView(dataset, NO_FILTERS).rows.length}
      />
    </PageLayout>
  );
}
