import { tidy } from '@/domain/verdicts/assessment';
import type { Direction } from '@/domain/vocabularies';
import {
  type InYearAssessment,
  type Reading,
  straightSchedule,
  toleranceOf,
  type YearTarget,
} from './in-year-assessment';
import type { InYearClass } from './in-year-class';
import { IN_YEAR_THRESHOLDS as LIMITS } from './in-year-thresholds';

interface Growth {
  readonly so: number;
  readonly wanted: number;
  readonly step: number | undefined;
}

function classifyGrowth({ so, wanted, step }: Growth, target: YearTarget): InYearClass {
  const isStrict = target.qualifier === 'gt' || target.qualifier === 'lt';
  if (so >= tidy(wanted + LIMITS.aboveTarget.value)) return 'above-target';
  if (isStrict ? so > wanted : so >= tidy(wanted - toleranceOf(target))) return 'as-required';
  const isFalling = so < 0 && wanted > 0;
  if (isFalling || (step !== undefined && step > LIMITS.farBelowNeed.value)) return 'far-below';
  return step !== undefined && step <= LIMITS.slightlyBelowNeed.value ? 'slightly-below' : 'below';
}

/**
 * Growth of the year so far against the year's growth, never by levels. What the rest needs follows from
 * the share `w` of last year's base that is used up: `(G − w·g) ÷ (1 − w)`; exact at current prices,
 * close at constant ones.
 * @param weight `w`, 0–1; the share of months where last year's figures are not known
 */
export function judgeGrowth(
  reading: Reading,
  target: YearTarget,
  better: Exclude<Direction, 'neutral'>,
  weight: number = straightSchedule(reading.month).share,
): InYearAssessment {
  const sign = better === 'lower' ? -1 : 1;
  const growth = sign * reading.value;
  const wanted = sign * target.value;
  const rest = 1 - weight;
  const needed = rest > 0 ? tidy((wanted - weight * growth) / rest) : undefined;
  const step = needed === undefined ? undefined : tidy(needed - growth);
  const ofGrowth = classifyGrowth({ so: growth, wanted, step }, target);
  return {
    class: ofGrowth,
    isSevere: ofGrowth === 'far-below' && growth < 0 && wanted > 0,
    isEstimate: reading.isEstimate,
    difference: tidy(reading.value - target.value),
    ...(needed !== undefined && { neededGrowth: tidy(sign * needed) }),
    ...(step !== undefined && { growthStep: tidy(sign * step) }),
  };
}

/** A rate or an index of prices that is to stay under a line: far below it is no merit. */
export function judgeCeilingRate(reading: Reading, target: YearTarget): InYearAssessment {
  const difference = tidy(reading.value - target.value);
  const beyond = difference <= toleranceOf(target) ? 'near-limit' : 'beyond-limit';
  return {
    class: difference <= 0 ? 'within-limit' : beyond,
    isEstimate: reading.isEstimate,
    difference,
  };
}
