import { formatCell } from '@/domain/number-format';
import { describeCaveats } from './caveats';
import { type Dataset, lookUp } from './dataset';
import { toQuantity } from './figure-cell';
import type { SeriesPoint } from './series';

/** A point of a series with what is to be said of it. */
export interface PrintedPoint {
  readonly id: string;
  readonly year: number;
  readonly value: number;
  /** The upper bound of a range. */
  readonly upper: number | undefined;
  /** As it is to be read: `≥5`, `3—5`. */
  readonly label: string;
  /** What kind of figure it is: 实际. */
  readonly kind: string;
  readonly source: string;
  readonly printed: string;
  /** What the data note of it: a doubt, a narrower scope. */
  readonly note: string | undefined;
}

/** The points of a series as charts show them, all of one kind. */
export function describePoints(
  dataset: Dataset,
  points: readonly SeriesPoint[],
  kind: string,
): PrintedPoint[] {
  return points.map(({ year, value, upper, observation }) => ({
    id: observation.id,
    year,
    value,
    upper,
    label: formatCell(toQuantity(dataset, observation)),
    kind,
    source: lookUp(dataset.documentById, observation.documentId).shortTitle,
    printed: observation.printed,
    note: describeCaveats(dataset, observation),
  }));
}
