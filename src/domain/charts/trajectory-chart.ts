import { stringifySearch } from '@/domain/address';
import { NO_FILTERS } from '@/domain/filters';
import { formatQuantity } from '@/domain/number-format';
import type { Unit } from '@/domain/package/catalogue-rows';
import type { Dataset, Observation } from '@/domain/statements/dataset';
import { nameDocuments } from '@/domain/statements/document-words';
import { CHART_YEARS_COLUMNS } from '@/domain/tables/chart-years-table';
import { tabulate } from '@/domain/tables/computed-table';
import { GRID_COLUMNS, trajectoryColumns } from '@/domain/tables/trajectories-table';
import { describeTarget } from '@/domain/target-view';
import { formatPeriod } from '@/domain/time/period';
import { findPlan, planInAddress } from '@/domain/time/plan';
import {
  cardOf,
  computeTrajectoriesView,
  type TrajectoriesView,
  type TrajectoryCard,
} from '@/domain/trajectories-view';
import { listChartRows } from '@/domain/trajectory-view';
import { listChartPoints, listTrajectories, type Trajectory } from '@/domain/verdicts/trajectory';
import { labelVerdict } from '@/domain/verdicts/verdict';
import { regionColor } from './chart-color';
import type { BatchSpec, SpecOf } from './chart-spec';
import type { ChartBatch, ComputedChart } from './computed-chart';
import { type SeriesChart, toSeriesChart, toSeriesSet } from './series-chart';

/** A target for the sum of the years, in words: on the chart of the years it would be off the scale. */
export function describeTotal(total: Observation, unit: Unit): string {
  return `${formatPeriod(total.period)}合计目标 ${formatQuantity(total, unit)}，为各年之和，不画在年度图上`;
}

/** The verdict in words, with those of the other targets that fall due with the plan's. */
function describeVerdicts(card: TrajectoryCard): string | undefined {
  const { verdict, derived, explanation, others } = card;
  const name = others.length === 0 || verdict === undefined ? '' : '规划目标：';
  const words =
    verdict === undefined
      ? []
      : [`${name}${labelVerdict(verdict, derived?.confidence)}`, explanation];
  const verdicts = [words.filter(Boolean).join('，'), ...others.map(describeTarget)];
  return verdicts.filter(Boolean).join('；') || undefined;
}

/** A trajectory with its verdict in words; undefined where all its figures are words. */
export function toTrajectoryChart(
  dataset: Dataset,
  trajectory: Trajectory,
): SeriesChart | undefined {
  const { key, indicator, region, unit, plan } = trajectory;
  const card = cardOf(dataset, trajectory);
  const { chart, others } = card;
  const points = listChartPoints(chart);
  if (points.length === 0) return undefined;
  const period = formatPeriod(plan.period);
  const inAddress = stringifySearch({ plan: planInAddress(dataset, plan.period) });
  const series = toSeriesChart(
    {
      spec: {
        ...{ kind: 'trajectory', indicatorId: indicator.id, regionId: region.id },
        plan: plan.period,
      },
      label: `${indicator.name}，${region.name}，${period}轨迹`,
      title: [indicator.name, region.name],
      unit: unit.symbol,
      definition: indicator.definition,
      verdict: describeVerdicts(card),
      hasVerdict: card.verdict !== undefined,
      notes: [
        ...(chart.total === undefined ? [] : [describeTotal(chart.total, unit)]),
        ...card.caveats,
      ],
      address: `/trajectories/${key}${inAddress}`,
      filters: NO_FILTERS,
    },
    {
      kind: 'series',
      sets: [toSeriesSet(dataset, chart, { name: '', color: regionColor(region.level) })],
      path: chart.path,
      searched: nameDocuments(dataset),
    },
    { period },
  );
  return {
    ...series,
    sourceIds: [
      ...points.map(({ observation }) => observation.id),
      ...(chart.total === undefined ? [] : [chart.total.id]),
      ...others.map(({ target }) => target.sourceId),
    ],
    table: tabulate({ columns: CHART_YEARS_COLUMNS, rows: listChartRows(dataset, chart) }),
  };
}

export function computeChartOfTrajectory(
  dataset: Dataset,
  { indicatorId, regionId, plan }: SpecOf<'trajectory'>,
): ComputedChart | undefined {
  const trajectory = listTrajectories(dataset, findPlan(dataset, plan)).find(
    (own) =>
      own.plan.period === plan && own.indicator.id === indicatorId && own.region.id === regionId,
  );
  return trajectory && toTrajectoryChart(dataset, trajectory);
}

/** All trajectories of the grid that can be drawn, a chart each, in its order. */
export function toTrajectoryBatch(dataset: Dataset, view: TrajectoriesView): ChartBatch {
  const { plan, title, part, partLabels, targetLabel, cards } = view;
  const byKey = new Map(listTrajectories(dataset, plan).map((own) => [own.key, own]));
  const drawn = cards.flatMap((card) => {
    const trajectory = byKey.get(card.key);
    const chart = trajectory && toTrajectoryChart(dataset, trajectory);
    return chart === undefined ? [] : [{ card, chart }];
  });
  const inWords = cards.length - drawn.length;
  return {
    title: [title, partLabels[part]],
    charts: drawn.map(({ chart }) => chart),
    contents: tabulate({
      columns: trajectoryColumns(targetLabel).filter(({ id }) => GRID_COLUMNS.includes(id)),
      rows: drawn.map(({ card }) => card),
    }),
    ...(inWords > 0 && { remark: `另有 ${inWords} 条目标与结果均为文字，没有图。` }),
  };
}

/** The charts that a spec names, with a sheet of their contents. */
export function computeChartBatch(dataset: Dataset, { filters, ...choice }: BatchSpec): ChartBatch {
  return toTrajectoryBatch(dataset, computeTrajectoriesView(dataset, filters, choice));
}
