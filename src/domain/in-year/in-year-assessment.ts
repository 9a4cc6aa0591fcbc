import { tidy } from '@/domain/verdicts/assessment';
import type { Qualifier } from '@/domain/vocabularies';
import type { InYearClass } from './in-year-class';
import { IN_YEAR_THRESHOLDS } from './in-year-thresholds';

/** A figure of the running year: of a flow what has added up since January, of a stock its last state. */
export interface Reading {
  /** The last month that it covers, 1–12; never today's. */
  readonly month: number;
  readonly value: number;
  readonly qualifier: Qualifier;
  /** Printed as 预计: it proves nothing reached. */
  readonly isEstimate: boolean;
}

/** The year's target as a figure; of a range its lower bound. */
export interface YearTarget {
  readonly value: number;
  readonly qualifier: Qualifier;
}

/** How much of the year's work should be done by a month. */
export interface Schedule {
  /** 0–1. */
  readonly share: number;
  /** How many earlier years it is the mean of; 0 for the straight share of months. */
  readonly years: number;
}

/** What is needed in the rest of the year. */
export interface NeededPace {
  readonly months: number;
  /** A month, in the indicator's unit. */
  readonly monthly: number;
  /** Against the monthly mean so far; undefined where that is nothing. */
  readonly multiple: number | undefined;
}

/** A class with its arithmetic. Shares are fractions, leads and growth are in percentage points. */
export interface InYearAssessment {
  readonly class: InYearClass;
  readonly isSevere?: boolean;
  readonly isEstimate?: boolean;
  readonly completion?: number;
  readonly schedule?: Schedule;
  /** Completion minus schedule, in percentage points. */
  readonly lead?: number;
  readonly ratio?: number;
  readonly pace?: NeededPace;
  /** Reading minus target, in the indicator's unit. */
  readonly difference?: number;
  /** Growth that the rest of the year needs, in percent. */
  readonly neededGrowth?: number;
  /** By how much that passes the growth so far. */
  readonly growthStep?: number;
}

/** The straight share of the year's months. */
export function straightSchedule(month: number): Schedule {
  return { share: month / 12, years: 0 };
}

/** A difference of two shares in percentage points. */
export function toPoints(share: number): number {
  return tidy(share * 100);
}

/** How far from a target with 左右 a growth or a rate may stay; none from any other. */
export function toleranceOf({ value, qualifier }: YearTarget): number {
  if (qualifier !== 'approx') return 0;
  const { approximateShare, approximateLeast } = IN_YEAR_THRESHOLDS;
  return Math.max(approximateLeast.value, Math.abs(value) * approximateShare.value);
}

/** Whether a reading proves that a target of more is reached. */
export function proves({ value, qualifier, isEstimate }: Reading, target: YearTarget): boolean {
  if (isEstimate || qualifier === 'lt' || qualifier === 'lte') return false;
  const isStrict = target.qualifier === 'gt' && qualifier !== 'gt';
  return isStrict ? value > target.value : value >= target.value;
}
