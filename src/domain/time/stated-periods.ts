import type { Dataset } from '@/domain/statements/dataset';
import { perDataset } from '@/domain/statements/per-dataset';
import { comparePeriods } from '@/domain/time/period';

/** The periods that a figure or a project's state was stated for, latest first. */
export const listPeriods = perDataset<Dataset, readonly string[]>((dataset) => {
  const stated = new Set([
    ...dataset.observations.map((observation) => observation.period),
    ...dataset.events.map((event) => event.asOf),
  ]);
  const periods = [...stated].sort((a, b) => comparePeriods(b, a));
  return periods;
});
