import {
  applyFilters,
  type Candidate,
  type FacetCounts,
  projectSearchText,
} from '@/domain/filter-matching';
import type { Filters } from '@/domain/filters';
import { narrowFilters } from '@/domain/heeded-filters';
import { computeLeftOut, type LeftOut } from '@/domain/left-out';
import type { Sector } from '@/domain/package/catalogue-rows';
import { latestWordOn, mentionOf } from '@/domain/project-timeline/latest-word';
import { type DueView, listPromises, type SlippageView } from '@/domain/projects-view';
import { type Dataset, locatorOf, lookUp, type Project } from '@/domain/statements/dataset';
import { perDataset } from '@/domain/statements/per-dataset';
import { placementOf } from '@/domain/statements/placement';

/** A promise of a project with what later documents say of it. */
export interface PromiseRow {
  readonly id: string;
  readonly projectId: string;
  readonly name: string;
  readonly sector: Sector;
  readonly regions: readonly string[];
  readonly promise: DueView;
  readonly document: string;
  readonly documentId: string;
  readonly outcome: SlippageView;
  /** The statement that decides, where there is one. */
  readonly decidedBy: string | undefined;
}

/** 目标兑现: promises of projects. */
export interface PromisesView {
  readonly rows: readonly PromiseRow[];
  readonly counts: FacetCounts;
  readonly leftOut: LeftOut;
}

function toRows(dataset: Dataset, project: Project): PromiseRow[] {
  return listPromises(dataset, project.id).flatMap(({ due, outcome }) => {
    const statement = dataset.statementById.get(due.sourceId);
    if (statement === undefined) return [];
    const { documentId } = locatorOf(statement);
    return [
      {
        id: due.sourceId,
        projectId: project.id,
        name: project.name,
        sector: lookUp(dataset.sectorById, project.sectorId),
        regions: project.regionIds.map((id) => lookUp(dataset.regionById, id).name),
        promise: due,
        document: lookUp(dataset.documentById, documentId).shortTitle,
        documentId,
        outcome,
        decidedBy: outcome.eventIds.find((id) => id !== due.sourceId),
      },
    ];
  });
}

function toSubject(dataset: Dataset, project: Project, row: PromiseRow): Candidate<PromiseRow> {
  const latest = dataset.latestEventOf(project.id);
  return {
    item: row,
    subject: {
      whole: {
        sector: [project.sectorId],
        region: placementOf(dataset, project.regionIds),
        placing: [project.placing],
        document: [row.documentId],
        period: row.promise.year === undefined ? [] : [String(row.promise.year)],
        promise: [row.promise.kind],
        mention: [mentionOf(latestWordOn(dataset, project.id))],
        status: latest === undefined ? [] : [latest.status],
      },
      facts: [],
      searchText: projectSearchText(project),
    },
  };
}

/** The promises with what filters look at in them and in their projects; made once. */
export const promiseSubjects = perDataset<Dataset, readonly Candidate<PromiseRow>[]>((dataset) =>
  dataset.projects.flatMap((project) =>
    toRows(dataset, project).map((row) => toSubject(dataset, project, row)),
  ),
);

/** Every promise of a project, those that slipped first. */
export function computePromisesView(dataset: Dataset, filters: Filters): PromisesView {
  const own = narrowFilters('commitments.promises', filters);
  const { results, counts } = applyFilters(promiseSubjects(dataset), own);
  return {
    rows: [...results].sort((a, b) => a.outcome.order - b.outcome.order),
    counts,
    leftOut: computeLeftOut(promiseSubjects(dataset), own),
  };
}
