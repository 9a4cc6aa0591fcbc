import { createDataset, type Dataset, type PlanDocument } from '@/domain/statements/dataset';
import { layersAsOf } from '@/domain/statements/layers';
import { perDataset } from '@/domain/statements/per-dataset';

const readings = perDataset((_: Dataset) => new Map<string, Dataset>());

/**
 * The dataset as it was known on a day: every judgement made of it is what could have been said then.
 * Statements keep their ids, so that a source of then opens in the dataset of now. Made once a day.
 * @param day `2025-04-04`, included
 */
export function datasetAsOf(dataset: Dataset, day: string): Dataset {
  const known = readings(dataset);
  const reading = known.get(day) ?? createDataset(...layersAsOf(dataset.layers, day));
  known.set(day, reading);
  return reading;
}

/** What was known on a day beside what is known now. */
export interface Readings {
  /** The day up to which `before` knows, included. */
  readonly since: string;
  readonly before: Dataset;
  readonly after: Dataset;
  /** What was issued since, by date. */
  readonly issued: readonly PlanDocument[];
  readonly isIssued: (statement: { readonly documentId: string }) => boolean;
}

export function readSince(after: Dataset, since: string): Readings {
  const issued = after.documents.filter(({ issuedOn }) => issuedOn > since);
  const ids = new Set(issued.map(({ id }) => id));
  return {
    since,
    before: datasetAsOf(after, since),
    after,
    issued,
    isIssued: ({ documentId }) => ids.has(documentId),
  };
}

/** Every day on which something was issued, in order. */
export function listIssueDates({ documents }: Pick<Dataset, 'documents'>): string[] {
  return [...new Set(documents.map(({ issuedOn }) => issuedOn))].sort();
}

/** The days since which something was issued, the latest first: what a reader may compare with. */
export function listSinceDates(dataset: Pick<Dataset, 'documents'>): string[] {
  return listIssueDates(dataset).slice(0, -1).reverse();
}

/** The day before which the newest documents are not known: what they brought; empty without documents. */
export function defaultSince(dataset: Pick<Dataset, 'documents'>): string {
  return listSinceDates(dataset)[0] ?? listIssueDates(dataset).at(-1) ?? '';
}
