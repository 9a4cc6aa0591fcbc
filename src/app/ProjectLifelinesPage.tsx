import { useMemo } from 'react';
import { NoEntries } from '@/app/NoEntries';
import { PageLayout } from '@/app/PageLayout';
import { ProjectTabs } from '@/app/ProjectTabs';
import { useFilteredDataset } from '@/app/use-filtered-dataset';
import { NO_FILTERS } from '@/domain/filters';
import { computeProjectsView } from '@/domain/projects-view';
import { LifelineTable } from '@/features/projects/LifelineTable';

/** 项目库 as bars over the years. */
export function ProjectLifelinesPage() {
  const { dataset, filters, dropped } = useFilteredDataset();
  const view = useMemo(() => computeProjectsView(dataset, filters), [dataset, filters]);
  return (
    <PageLayout
      dataset={dataset}
      part="projects"
      filters={filters}
      counts={view.counts}
      dropped={dropped}
      subject="时间线"
      scrolls={false}
    >
      <LifelineTable
        dataset={dataset}
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
