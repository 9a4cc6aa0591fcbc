import type { Observation } from '@/domain/statements/dataset';
import { tidy } from '@/domain/verdicts/assessment';
import { type Schedule, straightSchedule } from './in-year-assessment';
import { findYearFigure, listReadings } from './in-year-readings';

/** More years back say less of how the work is spread today. */
const MOST_YEARS = 3;

function shareOf(
  observations: readonly Observation[],
  year: number,
  month: number,
): number | undefined {
  const whole = findYearFigure(observations, year);
  const part = listReadings('flow', observations, year).find((reading) => reading.month === month);
  if (whole === undefined || part === undefined || whole <= 0) return undefined;
  return part.value / whole;
}

/**
 * The share of a year's amount that is usual by a month: the mean over up to three earlier years whose
 * figures for the same months and for the whole year are known; else the straight share of months.
 * @param observations of a flow in one region
 */
export function findSchedule(
  observations: readonly Observation[],
  year: number,
  month: number,
): Schedule {
  const shares = Array.from({ length: MOST_YEARS }, (_, back) =>
    shareOf(observations, year - 1 - back, month),
  ).flatMap((share) => share ?? []);
  if (shares.length === 0) return straightSchedule(month);
  const mean = tidy(shares.reduce((sum, share) => sum + share, 0) / shares.length);
  return { share: mean, years: shares.length };
}
