import { isRate } from '@/domain/comparison/comparability';
import type { Dataset, Indicator, Observation } from '@/domain/statements/dataset';
import {
  computeSeries,
  listResults,
  type Series,
  type SeriesPoint,
} from '@/domain/statements/series';
import { outcomesOf } from '@/domain/target-view';
import { isOfYears, parsePeriod } from '@/domain/time/period';
import { isOfPlan, type Plan } from '@/domain/time/plan';
import type { TargetOutcome } from '@/domain/verdicts/target-outcome';

/** What a row of 总览 speaks of: the indicators of one place, a level before what is of another. */
export type HeadlineFamily = readonly Indicator[];

function placeOf({ headline = 0, ofId }: Indicator): number {
  return headline + (ofId === undefined ? 0 : 0.5);
}

/** The families of headline indicators, in the order of their places. */
export function listFamilies({ indicators }: Dataset): HeadlineFamily[] {
  const families = new Map<number, Indicator[]>();
  for (const indicator of indicators) {
    const { headline } = indicator;
    if (headline !== undefined) {
      families.set(headline, [...(families.get(headline) ?? []), indicator]);
    }
  }
  return [...families]
    .sort(([a], [b]) => a - b)
    .map(([, members]) => members.sort((a, b) => placeOf(a) - placeOf(b)));
}

/** The year that the overview is of, and the plan that the year belongs to. */
export interface Moment {
  readonly year: number;
  readonly plan: Plan | undefined;
}

/** An indicator of a family in a region: what is known up to the year, and what was and is wanted. */
export interface Member {
  readonly indicator: Indicator;
  readonly series: Series;
  /** Results, and estimates where there is none, up to the year. */
  readonly points: readonly SeriesPoint[];
  /** The result or estimate of the year itself. */
  readonly result: Observation | undefined;
  /** What falls due in the year, but for the plan's. */
  readonly due: readonly TargetOutcome[];
  /** What the plan wants by its end. */
  readonly planned: readonly TargetOutcome[];
  /** What is wanted of the next year. */
  readonly next: readonly TargetOutcome[];
}

function isDueIn({ target }: TargetOutcome, year: number): boolean {
  const period = parsePeriod(target.period);
  return isOfYears(period) && period.end === year;
}

export function toMember(
  dataset: Dataset,
  indicator: Indicator,
  regionId: string,
  { year, plan }: Moment,
): Member {
  const series = computeSeries(indicator.id, regionId, dataset.observationsOf(indicator.id));
  const points = listResults(series).filter((point) => point.year <= year);
  const outcomes = outcomesOf(dataset, indicator.id, regionId);
  const isPlanned = ({ target }: TargetOutcome): boolean =>
    plan !== undefined && isOfPlan(plan, target);
  const others = outcomes.filter((outcome) => !isPlanned(outcome));
  return {
    indicator,
    series,
    points,
    result: points.find((point) => point.year === year)?.observation,
    due: others.filter((outcome) => isDueIn(outcome, year)),
    planned: outcomes.filter(
      (outcome) => plan !== undefined && isPlanned(outcome) && isDueIn(outcome, plan.endYear),
    ),
    next: others.filter((outcome) => isDueIn(outcome, year + 1)),
  };
}

/** Growth stands in the column of the change, beside what it is of. */
function isGrowth({ measure }: Indicator): boolean {
  return measure === 'growth' || measure === 'average-growth';
}

/**
 * The member whose result the row shows: of those with a result of the year the first that targets are
 * set for, a growth after all others; without a result the first of which anything is known.
 */
export function findLead(members: readonly Member[]): Member | undefined {
  const hasTarget = ({ due, planned, next }: Member): boolean =>
    due.length + planned.length + next.length > 0;
  const disclosed = members.filter(({ result }) => result !== undefined);
  const quantities = disclosed.filter(({ indicator }) => !isGrowth(indicator));
  return (
    quantities.find(hasTarget) ??
    quantities[0] ??
    disclosed.find(hasTarget) ??
    disclosed[0] ??
    members.find(({ points }) => points.length > 0) ??
    members.find(hasTarget)
  );
}

/** Whether figures of it differ by a difference, not by a quotient: a rate, or anything in per cent. */
export function differsInPoints(dataset: Dataset, { measure, unitId }: Indicator): boolean {
  return isRate(measure) || dataset.unitById.get(unitId)?.dimension === 'proportion';
}
