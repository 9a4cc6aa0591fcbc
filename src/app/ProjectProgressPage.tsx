import { useMemo } from 'react';
import { PageLayout } from '@/app/PageLayout';
import { ProjectTabs } from '@/app/ProjectTabs';
import { useFilteredDataset } from '@/app/use-filtered-dataset';
import { toProgressChart } from '@/domain/charts/progress-chart';
import { computeProjectProgressView } from '@/domain/project-progress-view';
import { computeProjectsView } from '@/domain/projects-view';
import { LeftOutLine } from '@/features/filters/LeftOutLine';
import { NoResults } from '@/features/filters/NoResults';
import { ProjectProgress } from '@/features/projects/ProjectProgress';
import { keepFilters } from '@/store/AddressLink';
import classes from './PageHeading.module.css';

/** 项目库 as a chart over the documents. */
export function ProjectProgressPage() {
  const { dataset, filters, dropped } = useFilteredDataset();
  const view = useMemo(() => computeProjectProgressView(dataset, filters), [dataset, filters]);
  const chart = useMemo(() => toProgressChart(dataset, view, filters), [dataset, view, filters]);
  return (
    <PageLayout
      dataset={dataset}
      part="project-progress"
      filters={filters}
      counts={view.counts}
      dropped={dropped}
      subject="进展"
      remark={<LeftOutLine leftOut={view.leftOut} measure="个" noun="项目" />}
      scrolls
    >
      <div>
        <div className={classes.heading}>
          <h1>项目库</h1>
          <ProjectTabs />
        </div>
        {chart === undefined ? (
          <NoResults
            title="没有说明过状态的项目符合筛选条件"
            part="project-progress"
            filters={filters}
            siblings={[
              {
                label: '清单',
                part: 'projects',
                count: computeProjectsView(dataset, filters).rows.length,
                to: '/projects',
                change: keepFilters,
              },
            ]}
          />
        ) : (
          <ProjectProgress view={view} chart={chart} />
        )}
      </div>
    </PageLayout>
  );
}
