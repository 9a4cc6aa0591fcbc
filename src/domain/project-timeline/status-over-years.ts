import type { Dataset, ProjectEvent } from '@/domain/statements/dataset';
import type { ProjectStatus } from '@/domain/vocabularies';

/** How many projects stood where, by all that was known when a document was issued. */
export interface StatusCountRow {
  readonly documentId: string;
  readonly label: string;
  /** Year of issue. */
  readonly year: number;
  readonly counts: Readonly<Record<ProjectStatus, number>>;
}

function countStatuses(statuses: Iterable<ProjectStatus>): Record<ProjectStatus, number> {
  const counts: Record<ProjectStatus, number> = {
    planned: 0,
    preparing: 0,
    starting: 0,
    'under-construction': 0,
    'structure-complete': 0,
    trial: 0,
    completed: 0,
    'in-operation': 0,
    mentioned: 0,
    cancelled: 0,
  };
  for (const status of statuses) counts[status] += 1;
  return counts;
}

/**
 * The projects by the latest state that all documents up to and with each one say, in the order of
 * issue. A project counts from the document that first names it; a mere mention does not
 * replace a state. The last row agrees with `dataset.latestEventOf`.
 * @param events of the projects that are to be counted, in the dataset's order
 */
export function computeStatusOverYears(
  dataset: Dataset,
  events: readonly ProjectEvent[] = dataset.events,
): readonly StatusCountRow[] {
  const known = new Map<string, ProjectStatus>();
  return dataset.documents.map((document) => {
    for (const { documentId, projectId, status } of events) {
      if (documentId !== document.id) continue;
      if (status !== 'mentioned' || !known.has(projectId)) known.set(projectId, status);
    }
    return {
      documentId: document.id,
      label: document.shortTitle,
      year: Number(document.issuedOn.slice(0, 4)),
      counts: countStatuses(known.values()),
    };
  });
}
