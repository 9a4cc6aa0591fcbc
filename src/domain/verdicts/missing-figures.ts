import type { Dataset, Indicator } from '@/domain/statements/dataset';
import { parsePeriod } from '@/domain/time/period';
import { listPlans, planYears } from '@/domain/time/plan';
import type { TargetOutcome } from '@/domain/verdicts/target-outcome';
import { listTrajectories, type Trajectory } from '@/domain/verdicts/trajectory';
import type { Verdict } from '@/domain/verdicts/verdict';

/** A result that no document prints and that a verdict waits for. */
export interface MissingFigure {
  readonly indicator: Indicator;
  readonly regionId: string;
  readonly period: string;
}

/** What a figure settles: words do not wait for one. */
const WAITING: readonly Verdict[] = [
  'undisclosed',
  'incomplete',
  'reached-before',
  'scope-differs',
];

const toPeriods = (years: readonly number[]): string[] => years.map(String);

/** The years of the plan of which no result is printed; of a whole without any, the whole. */
function listGaps({ series, plan }: Trajectory): string[] {
  const known = new Set([...series.actual, ...series.estimate].map(({ year }) => year));
  const gaps = planYears(plan).filter((year) => !known.has(year));
  return gaps.length === planYears(plan).length ? [plan.period] : toPeriods(gaps);
}

/** The yearly growth that an average is of; undefined where there are several, or none. */
function findYearly(dataset: Dataset, { ofId }: Indicator): Indicator | undefined {
  const yearly =
    ofId === undefined
      ? []
      : dataset.derivedFrom(ofId).filter(({ measure }) => measure === 'growth');
  return yearly.length === 1 ? yearly[0] : undefined;
}

function missingOfPlan(dataset: Dataset, trajectory: Trajectory): MissingFigure[] {
  const { indicator, region, plan, target, yearlyGrowth } = trajectory;
  const of = (own: Indicator, periods: readonly string[]): MissingFigure[] =>
    periods.map((period) => ({ indicator: own, regionId: region.id, period }));
  switch (target?.kind) {
    case 'average-growth': {
      const yearly = findYearly(dataset, indicator);
      const known = new Set(yearlyGrowth.map(({ year }) => year));
      const years = planYears(plan).filter((year) => !known.has(year));
      return yearly === undefined ? of(indicator, [plan.period]) : of(yearly, toPeriods(years));
    }
    case 'total':
    case 'average':
      return of(indicator, listGaps(trajectory));
    case 'cumulative-growth':
      return of(indicator, [plan.period]);
    case 'range':
      return of(indicator, [target.observation.period]);
    default:
      return of(indicator, [String(plan.endYear)]);
  }
}

/** The results that would settle a target whose time is over, all of them together. */
export function listMissing(dataset: Dataset, outcome: TargetOutcome): MissingFigure[] {
  const { indicator, target, verdict, state } = outcome;
  if (state !== 'silent' || !WAITING.includes(verdict) || target.value === undefined) return [];
  const trajectory = listPlans(dataset)
    .flatMap((plan) => listTrajectories(dataset, plan))
    .find((candidate) => candidate.target?.observation.id === target.id);
  if (trajectory !== undefined) return missingOfPlan(dataset, trajectory);
  return [{ indicator, regionId: target.regionId, period: target.period }];
}

/** The last year of what a figure is of: the year after which it is printed. */
export function lastYearOf({ period }: Pick<MissingFigure, 'period'>): number {
  return parsePeriod(period).end;
}
