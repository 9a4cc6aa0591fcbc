import type { Filters } from '@/domain/filters';
import { computeIndicatorView, type IndicatorView } from '@/domain/indicator-view';
import { type Dataset, lookUp } from '@/domain/statements/dataset';
import { type FigureCell, toFigureCell } from '@/domain/statements/figure-cell';
import type { TargetView } from '@/domain/target-view';
import { formatPeriod } from '@/domain/time/period';
import { defaultPlan, listPlans, type Plan } from '@/domain/time/plan';
import { namePlanTarget } from '@/domain/time/plan-words';
import {
  cardOf,
  computeTrajectoriesView,
  partOf,
  type TrajectoriesChoice,
} from '@/domain/trajectories-view';
import { type ArithmeticLine, describeArithmetic } from '@/domain/verdicts/arithmetic';
import {
  computeTrajectoryChart,
  listChartPoints,
  listTrajectories,
  type Trajectory,
  type TrajectoryChart,
} from '@/domain/verdicts/trajectory';

/** One year of the chart as a table gives it. */
export interface ChartTableRow {
  readonly year: number;
  readonly result: ChartTableCell | undefined;
  readonly annualTarget: ChartTableCell | undefined;
  readonly target: ChartTableCell | undefined;
  /** What the required path asks for, in the indicator's unit. */
  readonly required: number | undefined;
}

export interface ChartTableCell {
  readonly sourceId: string;
  readonly value: number;
  /** With its bound: `≥1,000`. */
  readonly text: string;
  readonly note: string | undefined;
  readonly isEstimate: boolean;
}

/** A trajectory's page. */
export interface TrajectoryView {
  readonly trajectory: Trajectory;
  readonly chart: TrajectoryChart;
  /** `完成 56%，时间 100%，差 −44 个百分点`, or the reason where there is no verdict. */
  readonly explanation: string;
  readonly caveats: readonly string[];
  /** The plan's own target. */
  readonly target: FigureCell | undefined;
  /** Targets of other documents that fall due with it, each with its own outcome. */
  readonly others: readonly TargetView[];
  /** Empty without a target. */
  readonly arithmetic: readonly ArithmeticLine[];
  readonly rows: readonly ChartTableRow[];
  /** Definition, observations and related indicators, as on the indicator's page. */
  readonly indicator: IndicatorView;
  readonly regionName: string;
  /** The plans that have a trajectory of the same series, the latest first. */
  readonly plans: readonly Plan[];
  /** `2021—2025年` */
  readonly planText: string;
  /** `五年目标` */
  readonly targetLabel: string;
  /** The trajectories before and after in the grid's order, by key. */
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

function requiredAt({ path }: TrajectoryChart, year: number): number | undefined {
  if (path === undefined || year < path.from.year || year > path.to.year) return undefined;
  const share = (year - path.from.year) / (path.to.year - path.from.year);
  return Number((path.from.value + (path.to.value - path.from.value) * share).toPrecision(12));
}

/** The chart as a table, every year from the first to the last: an empty one is a gap. */
export function listChartRows(dataset: Dataset, chart: TrajectoryChart): ChartTableRow[] {
  const { path } = chart;
  const points = listChartPoints(chart);
  if (points.length === 0) return [];
  const years = [...points, ...(path ? [path.from, path.to] : [])].map(({ year }) => year);
  const first = Math.min(...years);
  const cellOf = (list: TrajectoryChart['actual'], wanted: number): ChartTableCell | undefined => {
    const point = list.findLast(({ year }) => year === wanted);
    if (point === undefined) return undefined;
    const { value, observation } = point;
    const { sourceId, text, note } = toFigureCell(dataset, observation);
    return { sourceId, value, text, note, isEstimate: observation.stage === 'estimate' };
  };
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => {
    const year = first + index;
    return {
      year,
      result: cellOf(chart.actual, year) ?? cellOf(chart.estimate, year),
      annualTarget: cellOf(chart.annualTarget, year),
      target: cellOf(chart.target, year),
      required: requiredAt(chart, year),
    };
  });
}

/**
 * The trajectories of one series, one a plan, the default plan's first: a link that names no plan, from
 * before there was another, leads to the default one's, and else to the newest.
 */
function listOfSeries(dataset: Dataset, key: string): Trajectory[] {
  const plans = new Set([defaultPlan(dataset), ...listPlans(dataset)]);
  return [...plans].flatMap(
    (plan) => listTrajectories(dataset, plan).find((candidate) => candidate.key === key) ?? [],
  );
}

/**
 * One trajectory's page; undefined if the series has none, or none in the plan that is named.
 * @param filters and order of the grid, for the way to its neighbours
 */
export function computeTrajectoryView(
  dataset: Dataset,
  filters: Filters,
  { key, plan: period = '', order }: { readonly key: string } & Omit<TrajectoriesChoice, 'part'>,
): TrajectoryView | undefined {
  const ofSeries = listOfSeries(dataset, key);
  const trajectory =
    period === '' ? ofSeries[0] : ofSeries.find(({ plan }) => plan.period === period);
  if (trajectory === undefined) return undefined;
  const { indicator, region, plan } = trajectory;
  const view = computeIndicatorView(dataset, indicator.id, region.id);
  if (view === undefined) return undefined;
  const chart = computeTrajectoryChart(trajectory);
  const { cards } = computeTrajectoriesView(dataset, filters, {
    ...{ plan: plan.period, part: partOf(trajectory), order },
  });
  const card = cardOf(dataset, trajectory);
  const position = cards.findIndex((card) => card.key === key);
  return {
    trajectory,
    chart,
    explanation: card?.explanation ?? '',
    caveats: card?.caveats ?? [],
    target: card?.target,
    others: card?.others ?? [],
    arithmetic: describeArithmetic(dataset, trajectory),
    rows: listChartRows(dataset, chart),
    indicator: view,
    regionName: lookUp(dataset.regionById, region.id).name,
    plans: listPlans(dataset).filter((own) => ofSeries.some((other) => other.plan === own)),
    planText: formatPeriod(plan.period),
    targetLabel: namePlanTarget(plan),
    previous: position > 0 ? cards[position - 1]?.key : undefined,
    next: position === -1 ? undefined : cards[position + 1]?.key,
  };
}
