import { groupBy } from '@/domain/group-by';
import { parsePeriod } from '@/domain/time/period';
import type { Observation } from './dataset';
import { findStanding } from './standing-figure';
import { listStatedTargets, type StatedTarget } from './stated-target';

/** One figure of a series, at the year it is of. */
export interface SeriesPoint {
  readonly year: number;
  readonly value: number;
  /** The upper bound of a target that is a range, of which `value` is the lower. */
  readonly upper?: number;
  readonly observation: Observation;
}

/**
 * An indicator in a region over the years, its results, estimates and targets apart. Only single
 * years: sums and averages over a span are never on the line of a yearly series.
 */
export interface Series {
  /** Indicator and region; never the period. */
  readonly key: string;
  readonly regionId: string;
  /** Results, one a year. */
  readonly actual: readonly SeriesPoint[];
  /** Estimates of years without a result. */
  readonly estimate: readonly SeriesPoint[];
  /** Targets, one a document and year. */
  readonly target: readonly SeriesPoint[];
}

export function seriesKey(indicatorId: string, regionId: string): string {
  return `${indicatorId}.${regionId}`;
}

/** The figure that stands for a year; none where the year has words alone. */
function toPoints(ofOneYear: readonly Observation[]): SeriesPoint[] {
  const observation = findStanding(ofOneYear);
  if (observation?.value === undefined) return [];
  const { start: year } = parsePeriod(observation.period);
  return [{ year, value: observation.value, observation }];
}

/** A target in figures at a year, with both bounds of a range; none of a target in words. */
export function toTargetPoints({ observation, upper }: StatedTarget, year: number): SeriesPoint[] {
  const { value } = observation;
  if (value === undefined) return [];
  const point = { year, value, observation };
  return [upper?.value === undefined ? point : { ...point, upper: upper.value }];
}

/** Results, and estimates of years without one, in order. */
export function listResults({ actual, estimate }: Pick<Series, 'actual' | 'estimate'>) {
  return [...actual, ...estimate].sort((a, b) => a.year - b.year);
}

/** The series of one indicator and region. Observations come in the dataset's order. */
export function computeSeries(
  indicatorId: string,
  regionId: string,
  observations: readonly Observation[],
): Series {
  const ofYears = observations.filter(
    (observation) =>
      observation.regionId === regionId && parsePeriod(observation.period).kind === 'year',
  );
  const results = groupBy(
    ofYears.filter(({ stage }) => stage !== 'target'),
    ({ period }) => period,
  );
  const standing = [...results.values()].flatMap((statements) => toPoints(statements));
  return {
    key: seriesKey(indicatorId, regionId),
    regionId,
    actual: standing.filter(({ observation }) => observation.stage === 'actual'),
    estimate: standing.filter(({ observation }) => observation.stage === 'estimate'),
    target: listStatedTargets(ofYears).flatMap((target) =>
      toTargetPoints(target, parsePeriod(target.observation.period).start),
    ),
  };
}

/** A year of a line, undefined where no figure was printed: lines break there. */
export interface LineYear {
  readonly year: number;
  readonly point: SeriesPoint | undefined;
}

/** Every year from the first to the last, so that a missing one is a gap. */
export function withGaps(points: readonly SeriesPoint[]): LineYear[] {
  const byYear = new Map(points.map((point) => [point.year, point]));
  const years = [...byYear.keys()];
  if (years.length === 0) return [];
  const first = Math.min(...years);
  const last = Math.max(...years);
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    year: first + index,
    point: byYear.get(first + index),
  }));
}
