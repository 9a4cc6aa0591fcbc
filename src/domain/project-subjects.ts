import { type Candidate, type Facets, projectSearchText } from '@/domain/filter-matching';
import { latestWordOn, mentionOf } from '@/domain/project-timeline/latest-word';
import type { Dataset, Project, ProjectEvent } from '@/domain/statements/dataset';
import { perDataset } from '@/domain/statements/per-dataset';
import { placementOf } from '@/domain/statements/placement';
import type { ProjectStatus } from '@/domain/vocabularies';

/** A project without events is no result of a filter on events. */
const NO_EVENTS: Facets = { document: [], period: [] };

/** The projects with what filters look at in them; made once. */
export const projectSubjects = perDataset<Dataset, readonly Candidate<Project>[]>((dataset) =>
  dataset.projects.map((project) => ({
    item: project,
    subject: {
      whole: {
        sector: [project.sectorId],
        region: placementOf(dataset, project.regionIds),
        placing: [project.placing],
        status: statusFacet(dataset.latestEventOf(project.id)),
        mention: [mentionOf(latestWordOn(dataset, project.id))],
      },
      facts: [
        NO_EVENTS,
        ...dataset.eventsOf(project.id).map((event) => ({
          document: [event.documentId],
          period: [event.asOf],
        })),
      ],
      searchText: projectSearchText(project),
    },
  })),
);

function statusFacet(event: ProjectEvent | undefined): readonly ProjectStatus[] {
  return event === undefined ? [] : [event.status];
}
