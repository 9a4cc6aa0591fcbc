import type { Dataset } from '@/domain/dataset';
import { parsePeriod } from '@/domain/time/period';

const yearByDataset = new WeakMap<Dataset, number>();

/** The last year that a result is stated of, 0 without results: a period that ends later is not over. */
export function lastResultYear(dataset: Dataset): number {
  const known = yearByDataset.get(dataset);
  if (known !== undefined) return known;
  const year = dataset.observations
    .filter(({ stage }) => stage === 'actual')
    .map(({ period }) => parsePeriod(period))
    .filter(({ kind }) => kind === 'year')
    .reduce((last, { end }) => Math.max(last, end), 0);
  yearByDataset.set(dataset, year);
  return year;
}
