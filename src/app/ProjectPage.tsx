import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { MissingRecord, missingTitle } from '@/app/NotFoundPage';
import { PageLayout } from '@/app/PageLayout';
import { useFilteredDataset } from '@/app/use-filtered-dataset';
import { computeProjectView } from '@/domain/project-view';
import { ProjectDetail } from '@/features/projects/ProjectDetail';

/** One project. */
export function ProjectPage() {
  const { dataset, filters, dropped } = useFilteredDataset();
  const { projectId } = useParams({ from: '/projects/$projectId' });
  const view = useMemo(() => computeProjectView(dataset, projectId), [dataset, projectId]);
  return (
    <PageLayout
      dataset={dataset}
      part="project"
      filters={filters}
      dropped={dropped}
      subject={view?.project.name ?? missingTitle('项目')}
      scrolls
    >
      {view === undefined ? (
        <MissingRecord kind="项目" id={projectId} />
      ) : (
        <ProjectDetail view={view} />
      )}
    </PageLayout>
  );
}
