import type { Dataset } from '@/domain/dataset';
import { comparePeriods } from '@/domain/time/period';

const periodsByDataset = new WeakMap<Dataset, readonly string[]>();

/** The periods that a figure or a project's state was stated for, latest first. */
export function listPeriods(dataset: Dataset): readonly string[] {
  const known = periodsByDataset.get(dataset);
  if (known) return known;
  const stated = new Set([
    ...dataset.observations.map((observation) => observation.period),
    ...dataset.events.map((event) => event.asOf),
  ]);
  const periods = [...stated].sort((a, b) => comparePeriods(b, a));
  periodsByDataset.set(dataset, periods);
  return periods;
}
