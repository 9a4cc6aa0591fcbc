import { useMemo } from 'react';
import { PageLayout } from '@/app/PageLayout';
import { ProjectTabs } from '@/app/ProjectTabs';
import { useFilteredDataset } from '@/app/use-filtered-dataset';
import type { FilterDimension } from '@/domain/filters';
import { computeProjectProgressView } from '@/domain/project-progress-view';
import { ProjectProgress } from '@/features/projects/ProjectProgress';
import classes from './PageHeading.module.css';

const DIMENSIONS: readonly FilterDimension[] = ['sector'];

/** 项目库 as a chart over the documents. */
export function ProjectProgressPage() {
  const { dataset, filters, dropped } = useFilteredDataset();
  const view = useMemo(() => computeProjectProgressView(dataset, filters), [dataset, filters]);
  return (
    <PageLayout
      dataset={dataset}
      dropped={dropped}
      scrolls
      filtering={{ filters, counts: view.counts, dimensions: DIMENSIONS, hasSearch: false }}
    >
      <div>
        <div className={classes.heading}>
          <h1>项目库</h1>
          <ProjectTabs />
        </div>
        <ProjectProgress
          view={view}
          sectors={filters.sector.flatMap((id) => dataset.sectorById.get(id)?.name ?? [])}
        />
      </div>
    </PageLayout>
  );
}
