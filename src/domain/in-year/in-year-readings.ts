import { groupBy } from '@/domain/group-by';
import type { Dataset, Observation } from '@/domain/statements/dataset';
import { findStanding } from '@/domain/statements/standing-figure';
import { parsePeriod } from '@/domain/time/period';
import { tidy } from '@/domain/verdicts/assessment';
import type { Measure } from '@/domain/vocabularies';
import type { Reading } from './in-year-assessment';

/** What was stated of a series in the course of a year, up to a month. */
export interface InYearReading extends Reading {
  /** The statement; of a sum of months or quarters the last of them. */
  readonly observation: Observation;
  /** Added up from single months or quarters, since no figure of the year so far is printed. */
  readonly isSum: boolean;
}

/** Measures whose figures add up, or are of the year so far; all others hold at a time. */
const OF_THE_YEAR_SO_FAR: ReadonlySet<Measure> = new Set<Measure>([
  'flow',
  'growth',
  'average-growth',
  'change',
]);

/** The month, 1–12, at which a period of a part of a year ends; undefined for years, spans and weeks. */
function lastMonthOf(period: string): number | undefined {
  const { kind, within } = parsePeriod(period);
  return kind === 'months' || kind === 'quarter' || kind === 'month'
    ? Math.round(within * 12)
    : undefined;
}

/** The month up to which a figure speaks of the year so far; undefined for one quarter or month alone. */
function monthCovered(measure: Measure, period: string): number | undefined {
  const month = lastMonthOf(period);
  if (month === undefined || !OF_THE_YEAR_SO_FAR.has(measure)) return month;
  return parsePeriod(period).months === month ? month : undefined;
}

function toReading(month: number, observation: Observation): InYearReading[] {
  const { value, qualifier, stage } = observation;
  if (value === undefined) return [];
  return [{ month, value, qualifier, isEstimate: stage === 'estimate', observation, isSum: false }];
}

/** The figure that stands for each key. */
function standing<Key>(
  observations: readonly Observation[],
  keyOf: (observation: Observation) => Key | undefined,
): Map<Key, Observation> {
  const figures = observations.filter(({ value }) => value !== undefined);
  return new Map(
    [...groupBy(figures, keyOf)].flatMap(([key, group]) => {
      const figure = findStanding(group);
      return key === undefined || figure === undefined ? [] : [[key, figure] as const];
    }),
  );
}

/** Single months, or quarters, that are all there from January on, added up. */
function sumOf(observations: readonly Observation[], length: 1 | 3): InYearReading | undefined {
  const parts = standing(observations, ({ period }) => {
    const { months } = parsePeriod(period);
    return months === length ? lastMonthOf(period) : undefined;
  });
  const run: Observation[] = [];
  for (let month: number = length; ; month += length) {
    const part = parts.get(month);
    if (part === undefined) break;
    run.push(part);
  }
  const last = run.at(-1);
  if (last === undefined || run.length < 2) return undefined;
  return {
    month: run.length * length,
    value: tidy(run.reduce((sum, { value = 0 }) => sum + value, 0)),
    qualifier: run.every(({ qualifier }) => qualifier === 'eq') ? 'eq' : 'approx',
    isEstimate: run.some(({ stage }) => stage === 'estimate'),
    observation: last,
    isSum: true,
  };
}

/**
 * The readings of a series in a year, one a month, in order. Of a flow or a growth only what has added
 * up since January counts (a month or a quarter alone is never set against a year); a sum of months or
 * quarters stands in where they are all there and nothing is printed for as far. Where a figure was
 * stated again, the later statement stands.
 * @param observations of one indicator and region, in the dataset's order
 */
export function listReadings(
  measure: Measure,
  observations: readonly Observation[],
  year: number,
): InYearReading[] {
  const ofYear = observations.filter(
    ({ stage, period }) => stage !== 'target' && parsePeriod(period).end === year,
  );
  const printed = [...standing(ofYear, ({ period }) => monthCovered(measure, period))]
    .flatMap(([month, observation]) => toReading(month, observation))
    .sort((a, b) => a.month - b.month);
  if (measure !== 'flow') return printed;
  const last = printed.at(-1)?.month ?? 0;
  const sums = [sumOf(ofYear, 1), sumOf(ofYear, 3)].flatMap((sum) => sum ?? []);
  const [furthest] = sums.sort((a, b) => b.month - a.month);
  return furthest !== undefined && furthest.month > last ? [...printed, furthest] : printed;
}

/** The result of a whole year; an estimate where there is no result. */
export function findYearFigure(
  observations: readonly Observation[],
  year: number,
): number | undefined {
  const period = String(year);
  const own = observations.filter((row) => row.stage !== 'target' && row.period === period);
  return findStanding(own)?.value;
}

/** What a dataset states of an indicator in a region. */
export function statementsOf(
  dataset: Dataset,
  indicatorId: string,
  regionId: string,
): readonly Observation[] {
  return dataset.observationsOf(indicatorId).filter((row) => row.regionId === regionId);
}
