import { groupBy } from '@/domain/group-by';
import type { Region, Unit } from '@/domain/package/catalogue-rows';
import {
  type Dataset,
  type Indicator,
  lookUp,
  type Observation,
} from '@/domain/statements/dataset';
import { perDataset } from '@/domain/statements/per-dataset';
import {
  computeSeries,
  listResults,
  type Series,
  type SeriesPoint,
  seriesKey,
  toTargetPoints,
} from '@/domain/statements/series';
import { parsePeriod } from '@/domain/time/period';
import { defaultPlan, isOfPlan, listPlans, type Plan } from '@/domain/time/plan';
import { assessPlanTarget } from '@/domain/verdicts/assess-target';
import { type Assessment, nameMissing } from '@/domain/verdicts/assessment';
import { findPlanTarget, type PlanTarget } from '@/domain/verdicts/plan-target';

/** An indicator in a region on its way through a plan. */
export interface Trajectory {
  /** Of its series, indicator and region: the same in every plan, as the links to it are. */
  readonly key: string;
  readonly indicator: Indicator;
  readonly region: Region;
  readonly unit: Unit;
  readonly plan: Plan;
  /** Of this indicator and region, in the dataset's order. */
  readonly observations: readonly Observation[];
  readonly series: Series;
  /** Growth of single years, where the target is an average growth. */
  readonly yearlyGrowth: readonly SeriesPoint[];
  readonly target: PlanTarget | undefined;
  /** The verdict; undefined without a target of the plan. */
  readonly assessment: Assessment | undefined;
}

/**
 * The growth of single years of what an average growth is of: of the one indicator that is its yearly
 * growth. Where the catalogue has several (nominal and real), none can be taken for the other.
 */
function findYearlyGrowth(dataset: Dataset, indicator: Indicator, regionId: string): SeriesPoint[] {
  if (indicator.measure !== 'average-growth' || indicator.ofId === undefined) return [];
  const yearly = dataset.derivedFrom(indicator.ofId).filter(({ measure }) => measure === 'growth');
  const [only] = yearly;
  if (only === undefined || yearly.length > 1) return [];
  return listResults(computeSeries(only.id, regionId, dataset.observationsOf(only.id)));
}

function toTrajectory(
  dataset: Dataset,
  indicator: Indicator,
  regionId: string,
  observations: readonly Observation[],
  plan: Plan,
): Trajectory {
  const target = findPlanTarget(indicator, observations, plan);
  const yearlyGrowth = findYearlyGrowth(dataset, indicator, regionId);
  const unit = lookUp(dataset.unitById, indicator.unitId);
  return {
    key: seriesKey(indicator.id, regionId),
    indicator,
    region: lookUp(dataset.regionById, regionId),
    unit,
    plan,
    observations,
    series: computeSeries(indicator.id, regionId, observations),
    yearlyGrowth,
    target,
    assessment:
      target &&
      nameMissing(
        assessPlanTarget({ dataset, target, plan, indicator, observations, yearlyGrowth }),
        unit,
      ),
  };
}

/** Whether there is a line to follow: results of at least two years from the baseline to the plan's end. */
function hasSeveralYears({ series, plan }: Trajectory): boolean {
  const years = listResults(series).filter(
    ({ year }) => year >= plan.baseYear && year <= plan.endYear,
  );
  return years.length > 1;
}

/** What belongs to a plan's trajectories: everything but what other plans of several years want. */
function observationsFor(dataset: Dataset, plan: Plan, indicatorId: string): Observation[] {
  const others = listPlans(dataset).filter(({ period }) => period !== plan.period);
  const isOfOther = (observation: Observation): boolean =>
    observation.stage === 'target' && others.some((other) => isOfPlan(other, observation));
  return dataset.observationsOf(indicatorId).filter((observation) => !isOfOther(observation));
}

const trajectoriesByPlan = perDataset((_: Dataset) => new Map<string, readonly Trajectory[]>());

/**
 * Every indicator and region with a target of the plan, or with results of several of its years. In the
 * order of the catalogue; computed once.
 */
export function listTrajectories(
  dataset: Dataset,
  plan: Plan | undefined = defaultPlan(dataset),
): readonly Trajectory[] {
  if (plan === undefined) return [];
  const ofDataset = trajectoriesByPlan(dataset);
  const known = ofDataset.get(plan.period);
  if (known) return known;
  const trajectories = dataset.indicators.flatMap((indicator) =>
    [...groupBy(observationsFor(dataset, plan, indicator.id), ({ regionId }) => regionId)]
      .map(([regionId, own]) => toTrajectory(dataset, indicator, regionId, own, plan))
      .filter((trajectory) => trajectory.target !== undefined || hasSeveralYears(trajectory)),
  );
  ofDataset.set(plan.period, trajectories);
  return trajectories;
}

/** A figure of a chart that is no observation: an end of a path or of a level. */
export interface PathEnd {
  readonly year: number;
  readonly value: number;
}

/** What the chart of a trajectory draws. */
export interface TrajectoryChart {
  readonly actual: readonly SeriesPoint[];
  readonly estimate: readonly SeriesPoint[];
  /** The plan's target in its last year. */
  readonly target: readonly SeriesPoint[];
  /** Targets of single years, by other documents. */
  readonly annualTarget: readonly SeriesPoint[];
  /** From the baseline to the target, or the level to be held. */
  readonly path: { readonly from: PathEnd; readonly to: PathEnd } | undefined;
  /** A target for the sum of the years, which is on another scale than the chart. */
  readonly total: Observation | undefined;
}

/** Every figure of a chart. */
export function listChartPoints({
  actual,
  estimate,
  target,
  annualTarget,
}: TrajectoryChart): SeriesPoint[] {
  return [...actual, ...estimate, ...target, ...annualTarget];
}

/** A sum over the plan is on another scale than its years: its target is no point of their chart. */
function toPlanPoints({ target, plan }: Trajectory): SeriesPoint[] {
  if (target === undefined || target.kind === 'total') return [];
  return toTargetPoints(target, plan.endYear);
}

function toPath({ target, plan, series, assessment }: Trajectory): TrajectoryChart['path'] {
  const value = target?.observation.value;
  if (target === undefined || value === undefined) return undefined;
  const to = { year: plan.endYear, value };
  switch (target.kind) {
    case 'path': {
      const baseline = listResults(series).find(({ year }) => year === plan.baseYear);
      // A target that the baseline meets already is a level to hold.
      if (baseline === undefined || (assessment?.asOf && assessment.completion === undefined)) {
        return undefined;
      }
      return { from: { year: baseline.year, value: baseline.value }, to };
    }
    case 'keep':
    case 'average':
    case 'average-growth':
      return parsePeriod(target.observation.period).kind === 'span'
        ? { from: { year: plan.baseYear + 1, value }, to }
        : undefined;
    default:
      return undefined;
  }
}

/** The chart of a trajectory: of an average growth, the growth of its single years. */
export function computeTrajectoryChart(trajectory: Trajectory): TrajectoryChart {
  const { series, plan, target, yearlyGrowth } = trajectory;
  const growth = target?.kind === 'average-growth' ? yearlyGrowth : [];
  return {
    actual: [
      ...series.actual,
      ...growth.filter(({ observation }) => observation.stage === 'actual'),
    ],
    estimate: [
      ...series.estimate,
      ...growth.filter(({ observation }) => observation.stage === 'estimate'),
    ],
    target: toPlanPoints(trajectory),
    annualTarget: series.target.filter(
      ({ observation, year }) => !(isOfPlan(plan, observation) && year === plan.endYear),
    ),
    path: toPath(trajectory),
    total: target?.kind === 'total' ? target.observation : undefined,
  };
}
