import type { Dataset } from '@/domain/statements/dataset';
import { perDataset } from '@/domain/statements/per-dataset';
import { closes, endOf, type PeriodKind, parsePeriod } from './period';

type Reports = Pick<Dataset, 'documents' | 'observations'>;

/**
 * Whose periods tell until when is reported: those that could close a period of a kind, or `any` for a
 * state, which holds at a time and not over a period.
 */
export type ReportingBasis = PeriodKind | 'any';

const momentsOf = perDataset((_: Reports) => new Map<ReportingBasis, number>());

function computeMoment({ documents, observations }: Reports, basis: ReportingBasis): number {
  const results = observations.filter(({ stage }) => stage === 'actual');
  const reported = new Set([
    ...documents.map(({ reviews }) => reviews),
    ...results.map(({ period }) => period),
  ]);
  return [...reported]
    .map(parsePeriod)
    .filter(({ kind }) => basis === 'any' || closes(kind, basis))
    .reduce((last, period) => Math.max(last, endOf(period)), 0);
}

/**
 * Until when there could be a result, in years: 2026 is the turn of 2025 to 2026; 0 if nothing is
 * reported. It is the end of the last period that a document reviews or a result is stated of. The one
 * answer to "is there a result yet": the figures of a first quarter do not end their year.
 */
export function reportedUntil(reports: Reports, basis: ReportingBasis): number {
  const known = momentsOf(reports);
  const moment = known.get(basis) ?? computeMoment(reports, basis);
  known.set(basis, moment);
  return moment;
}

/** Whether a period is over for the dataset: what has no result of it by now is not disclosed. */
export function isReported(reports: Reports, period: string): boolean {
  const parsed = parsePeriod(period);
  return endOf(parsed) <= reportedUntil(reports, parsed.kind);
}

/** The last year that is reported as a whole; 0 if none is. */
export function lastReportedYear(reports: Reports): number {
  return Math.max(0, reportedUntil(reports, 'year') - 1);
}
