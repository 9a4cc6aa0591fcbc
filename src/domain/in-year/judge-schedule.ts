import { tidy } from '@/domain/verdicts/assessment';
import {
  type InYearAssessment,
  type NeededPace,
  proves,
  type Reading,
  type Schedule,
  straightSchedule,
  toPoints,
  type YearTarget,
} from './in-year-assessment';
import type { InYearClass } from './in-year-class';
import { IN_YEAR_THRESHOLDS as LIMITS } from './in-year-thresholds';

type Measured = Required<Pick<InYearAssessment, 'completion' | 'schedule' | 'lead' | 'ratio'>>;

function measure(completion: number, schedule: Schedule): Measured {
  return {
    completion,
    schedule,
    lead: toPoints(completion - schedule.share),
    ratio: tidy(completion / schedule.share),
  };
}

/**
 * The class by completion against the schedule. Ratio and points together: early in the year no lead
 * reaches ten points, and late in it the ratio sees nothing.
 */
function classifySchedule({ lead, ratio, schedule }: Measured): InYearClass {
  if (ratio >= LIMITS.fasterRatio.value && lead >= LIMITS.fasterLead.value) return 'faster';
  if (ratio >= LIMITS.onScheduleRatio.value || lead > -LIMITS.onScheduleLag.value) {
    return 'on-schedule';
  }
  if (schedule.share < LIMITS.tooEarly.value) return 'too-early';
  return ratio >= LIMITS.slightlySlowRatio.value || lead > -LIMITS.slightlySlowLag.value
    ? 'slightly-slow'
    : 'slow';
}

function neededPace({ month, value }: Reading, target: YearTarget): NeededPace | undefined {
  const months = 12 - month;
  if (months === 0 || value >= target.value) return undefined;
  const monthly = tidy((target.value - value) / months);
  const multiple = value > 0 ? tidy(monthly / (value / month)) : undefined;
  return { months, monthly, multiple };
}

function toAssessment(measured: Measured, { isEstimate }: Reading): InYearAssessment {
  const ofSchedule = classifySchedule(measured);
  const isSevere = ofSchedule === 'slow' && measured.lead <= -LIMITS.severeLag.value;
  return { class: ofSchedule, ...measured, isSevere, isEstimate };
}

/** A flow that adds up to the year's amount: what was done against what the schedule asks for. */
export function judgeFlow(
  reading: Reading,
  target: YearTarget,
  schedule: Schedule = straightSchedule(reading.month),
): InYearAssessment {
  const measured = measure(tidy(reading.value / target.value), schedule);
  const pace = neededPace(reading, target);
  return {
    ...toAssessment(measured, reading),
    ...(proves(reading, target) && { class: 'completed' as const, isSevere: false }),
    ...(pace && { pace }),
  };
}

/** A flow that must not pass an amount: high is bad, and what is passed cannot be taken back. */
export function judgeCeilingFlow(
  reading: Reading,
  target: YearTarget,
  schedule: Schedule = straightSchedule(reading.month),
): InYearAssessment {
  const measured = measure(tidy(reading.value / target.value), schedule);
  const { lead } = measured;
  const band = LIMITS.controlBand.value;
  const ofBand = lead >= band ? 'above-control' : lead <= -band ? 'below-control' : 'on-control';
  const isExceeded = reading.value > target.value && !reading.isEstimate;
  return {
    class: isExceeded ? 'exceeded' : ofBand,
    ...measured,
    isEstimate: reading.isEstimate,
  };
}

/**
 * A stock, level or share on its way from last year's end to the target. What is reached can be lost
 * again before December, so it is never 已完成.
 * @param base at last year's end, not yet at the target; undefined where it is not known
 */
export function judgeStock(
  reading: Reading,
  target: YearTarget,
  base: number | undefined,
): InYearAssessment {
  const { value, isEstimate } = reading;
  const difference = tidy(value - target.value);
  if (base === undefined) {
    return { class: 'no-base', completion: tidy(value / target.value), difference, isEstimate };
  }
  const completion = tidy((value - base) / (target.value - base));
  const measured = measure(completion, straightSchedule(reading.month));
  if (completion < 0) return { class: 'reversed', ...measured, difference, isEstimate };
  const isReached = completion >= 1 && !isEstimate;
  return {
    ...toAssessment(measured, reading),
    ...(isReached && { class: 'reached' as const, isSevere: false }),
    difference,
  };
}
