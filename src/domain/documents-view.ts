import type { Dataset, PlanDocument } from '@/domain/dataset';
import { formatPeriod } from '@/domain/period';

/** One document and what was read from it. */
export interface DocumentView {
  readonly document: PlanDocument;
  readonly reviews: string;
  readonly plans: string;
  readonly sections: number;
  readonly observations: number;
  readonly indicators: number;
  readonly events: number;
  readonly projects: number;
}

export function computeDocumentViews(dataset: Dataset): readonly DocumentView[] {
  return dataset.documents.map((document) => {
    const observations = dataset.observations.filter((row) => row.documentId === document.id);
    const events = dataset.events.filter((row) => row.documentId === document.id);
    return {
      document,
      reviews: formatPeriod(document.reviews),
      plans: formatPeriod(document.plans),
      sections: dataset.sectionsOf(document.id).length,
      observations: observations.length,
      indicators: new Set(observations.map((row) => row.indicatorId)).size,
      events: events.length,
      projects: new Set(events.map((row) => row.projectId)).size,
    };
  });
}
