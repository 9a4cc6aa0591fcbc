import { parsePeriod } from '@/domain/time/period';
import type { Observation } from './dataset';
import { listStatedTargets } from './stated-target';

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
  /** Results, one a year: where two documents state one, the later document's. */
  readonly actual: readonly SeriesPoint[];
  /** Estimates of years without a result. */
  readonly estimate: readonly SeriesPoint[];
  /** Targets, one a document and year. */
  readonly target: readonly SeriesPoint[];
}

export function seriesKey(indicatorId: string, regionId: string): string {
  return `${indicatorId}.${regionId}`;
}

function toPoints(observations: readonly Observation[]): SeriesPoint[] {
  return observations.flatMap((observation) => {
    const { kind, start } = parsePeriod(observation.period);
    return kind === 'year' && observation.value !== undefined
      ? [{ year: start, value: observation.value, observation }]
      : [];
  });
}

function toTargetPoints(observations: readonly Observation[]): SeriesPoint[] {
  return listStatedTargets(observations).flatMap(({ observation, upper }) =>
    toPoints([observation]).map((point) =>
      upper?.value === undefined ? point : { ...point, upper: upper.value },
    ),
  );
}

/** Keeps the last point of each year: observations come in order of their documents. */
function lastOfEachYear(points: readonly SeriesPoint[]): SeriesPoint[] {
  return [...new Map(points.map((point) => [point.year, point])).values()];
}

/** The series of one indicator and region. Observations come in the dataset's order. */
export function computeSeries(
  indicatorId: string,
  regionId: string,
  observations: readonly Observation[],
): Series {
  const own = observations.filter((observation) => observation.regionId === regionId);
  const ofStage = (stage: Observation['stage']) =>
    toPoints(own.filter((observation) => observation.stage === stage));
  const actual = lastOfEachYear(ofStage('actual'));
  const known = new Set(actual.map((point) => point.year));
  return {
    key: seriesKey(indicatorId, regionId),
    regionId,
    actual,
    estimate: lastOfEachYear(ofStage('estimate')).filter((point) => !known.has(point.year)),
    target: toTargetPoints(own),
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
