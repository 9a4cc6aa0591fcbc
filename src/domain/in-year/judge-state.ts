import { tidy } from '@/domain/verdicts/assessment';
import type { Direction } from '@/domain/vocabularies';
import type { InYearAssessment, Reading, YearTarget } from './in-year-assessment';
import { IN_YEAR_THRESHOLDS as LIMITS } from './in-year-thresholds';

/**
 * A figure that each reading has to keep: no path, only kept or not, and how near the line it is.
 * @param isRate in percent, where the line is near within half a point; else within a share of it
 */
export function judgeHold(
  reading: Reading,
  target: YearTarget,
  better: Exclude<Direction, 'neutral'>,
  isRate: boolean,
): InYearAssessment {
  const difference = tidy(reading.value - target.value);
  const margin = better === 'higher' ? difference : -difference;
  const near = isRate
    ? LIMITS.borderlinePoints.value
    : tidy(Math.abs(target.value) * LIMITS.borderlineShare.value);
  // Of a line at nothing (动态清零) there is no "near".
  const isNear = target.value !== 0 && margin <= near;
  return {
    class: margin < 0 ? 'fails' : isNear ? 'borderline' : 'holds',
    isEstimate: reading.isEstimate,
    difference,
  };
}

/** A place in a ranking: reached or not, without a path. */
export function judgeRank(reading: Reading, target: YearTarget): InYearAssessment {
  const difference = tidy(reading.value - target.value);
  return {
    class: difference <= 0 ? 'reached' : 'not-reached',
    isEstimate: reading.isEstimate,
    difference,
  };
}

/**
 * A target set by another figure (不低于全省平均, 与经济增长同步): judged as soon as that figure of the
 * same period is known.
 */
export function judgeAgainst(
  reading: Reading,
  partner: number | undefined,
  better: Exclude<Direction, 'neutral'>,
): InYearAssessment {
  const { isEstimate } = reading;
  if (partner === undefined) return { class: 'no-partner', isEstimate };
  const difference = tidy(reading.value - partner);
  const isReached = better === 'higher' ? difference >= 0 : difference <= 0;
  return { class: isReached ? 'matched' : 'not-reached', isEstimate, difference };
}
