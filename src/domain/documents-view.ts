import {
  applyFilters,
  type Candidate,
  type FacetCounts,
  type Facets,
  fits,
} from '@/domain/filter-matching';
import type { Filters } from '@/domain/filters';
import { narrowFilters } from '@/domain/heeded-filters';
import { type Dataset, lookUp, type PlanDocument } from '@/domain/statements/dataset';
import { perDataset } from '@/domain/statements/per-dataset';
import { NOWHERE, placementOf } from '@/domain/statements/placement';
import { formatPeriod } from '@/domain/time/period';

/** One document and what was read from it, as far as it fits the filters. */
export interface DocumentView {
  readonly document: PlanDocument;
  readonly reviews: string;
  /** Empty if it sets no targets. */
  readonly plans: string;
  /** Of the whole document. */
  readonly sections: number;
  readonly observations: number;
  readonly indicators: number;
  readonly events: number;
  readonly projects: number;
}

export interface DocumentsView {
  readonly documents: readonly DocumentView[];
  /** Of what was read: figures of indicators and states of projects. */
  readonly counts: FacetCounts;
}

/** A statement of a document: of an indicator or of a project. */
interface Reading {
  readonly kind: 'observation' | 'event';
  readonly documentId: string;
  /** Id of the indicator or the project. */
  readonly of: string;
}

function toCandidate(item: Reading, facets: Facets): Candidate<Reading> {
  const whole = { ...facets, document: [item.documentId] };
  return { item, subject: { whole, facts: [], searchText: '' } };
}

/** What was read from the documents, with what filters look at in it; made once. */
const readingsOf = perDataset<Dataset, readonly Candidate<Reading>[]>((dataset) => [
  ...dataset.observations.map((row) => {
    const { documentId, indicatorId: of } = row;
    const { sectorId } = lookUp(dataset.indicatorById, of);
    const facets = { sector: [sectorId], region: placementOf(dataset, [row.regionId]) };
    return toCandidate({ kind: 'observation', documentId, of }, facets);
  }),
  ...dataset.events.map(({ documentId, projectId: of }) => {
    const { sectorId, regionIds } = lookUp(dataset.projectById, of);
    return toCandidate(
      { kind: 'event', documentId, of },
      { sector: [sectorId], region: placementOf(dataset, regionIds) },
    );
  }),
]);

function toView(
  dataset: Dataset,
  document: PlanDocument,
  readings: readonly Reading[],
): DocumentView {
  const ofKind = (kind: Reading['kind']) => readings.filter((reading) => reading.kind === kind);
  const observations = ofKind('observation');
  const events = ofKind('event');
  return {
    document,
    reviews: formatPeriod(document.reviews),
    plans: document.plans === undefined ? '' : formatPeriod(document.plans),
    sections: dataset.sectionsOf(document.id).length,
    observations: observations.length,
    indicators: new Set(observations.map(({ of }) => of)).size,
    events: events.length,
    projects: new Set(events.map(({ of }) => of)).size,
  };
}

/** The documents that say something under the filters, and how much. */
export function computeDocumentsView(dataset: Dataset, filters: Filters): DocumentsView {
  const own = narrowFilters('documents', filters);
  const { results, counts } = applyFilters(readingsOf(dataset), own);
  const documents = dataset.documents.map((document) =>
    toView(
      dataset,
      document,
      results.filter(({ documentId }) => documentId === document.id),
    ),
  );
  return {
    // A document of which nothing was read is no result of a filter on what was read.
    documents: documents.filter(
      ({ document, observations, events }) =>
        observations + events > 0 ||
        fits({ document: [document.id], sector: [], region: NOWHERE }, own),
    ),
    counts,
  };
}
