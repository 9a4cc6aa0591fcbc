import { stringifySearch } from '@/domain/address';
import type { ExportedTable } from '@/domain/charts/exported-table';
import { formatQuantity } from '@/domain/number-format';
import type { Region, Unit } from '@/domain/package/catalogue-rows';
import {
  type Dataset,
  type Indicator,
  lookUp,
  type Observation,
} from '@/domain/statements/dataset';
import { describeTarget, type TargetView } from '@/domain/target-view';
import { formatPeriod } from '@/domain/time/period';
import { type Plan, planInAddress } from '@/domain/time/plan';
import {
  explainCard,
  type TrajectoriesView,
  type TrajectoryCard,
} from '@/domain/trajectories-view';
import type { ChartTableRow } from '@/domain/trajectory-view';
import { listChartPoints, type TrajectoryChart } from '@/domain/verdicts/trajectory';
import { VERDICT_LABELS, type Verdict } from '@/domain/verdicts/verdict';
import type { ChartBatch, ChartExport } from '@/ui/exporting/export-context';
import { toSeriesExport } from '@/ui/exporting/series-export';
import { toDrawingData } from './chart-data';

/** What a trajectory's picture needs to know, on its page or on its card. */
interface ExportedTrajectory {
  readonly key: string;
  readonly indicator: Indicator;
  readonly region: Region;
  readonly unit: Unit;
  readonly chart: TrajectoryChart;
  readonly verdict: Verdict | undefined;
  /** By how much, or why not. */
  readonly explanation: string;
  readonly caveats: readonly string[];
  /** Targets that fall due with the plan's, each with its own outcome. */
  readonly others: readonly TargetView[];
  readonly plan: Plan;
}

/** A target for the sum of the years, in words: on the chart of the years it would be off the scale. */
export function describeTotal(total: Observation, unit: Unit): string {
  return `${formatPeriod(total.period)}合计目标 ${formatQuantity(total, unit)}，为各年之和，不画在年度图上`;
}

/** A trajectory as it leaves the app, with its verdict in words. */
export function toTrajectoryExport(
  dataset: Dataset,
  { key, indicator, region, unit, chart, verdict, explanation, ...own }: ExportedTrajectory,
): ChartExport {
  const { others } = own;
  const name = others.length === 0 || verdict === undefined ? '' : '规划目标：';
  const words = verdict === undefined ? [] : [`${name}${VERDICT_LABELS[verdict]}`, explanation];
  const verdicts = [words.filter(Boolean).join('，'), ...others.map(describeTarget)];
  const subject = {
    title: [indicator.name, region.name],
    unit: unit.symbol,
    definition: indicator.definition,
    verdict: verdicts.filter(Boolean).join('；') || undefined,
    notes: [
      ...(chart.total === undefined ? [] : [describeTotal(chart.total, unit)]),
      ...own.caveats,
    ],
    hasVerdict: verdict !== undefined,
  };
  const drawing = toSeriesExport(subject, toDrawingData(dataset, chart, region.level), {
    period: formatPeriod(own.plan.period),
  });
  return {
    ...drawing,
    sourceIds: [
      ...listChartPoints(chart).map(({ observation }) => observation.id),
      ...(chart.total === undefined ? [] : [chart.total.id]),
      ...others.map(({ target }) => target.sourceId),
    ],
    address: `/trajectories/${key}${stringifySearch({ plan: planInAddress(dataset, own.plan.period) })}`,
  };
}

/** A trajectory's chart as a table, a row a year; what the required path asks for beside the figures. */
export function toChartTable(rows: readonly ChartTableRow[]): ExportedTable {
  const toCell = (cell: ChartTableRow['result']) =>
    cell && { sourceId: cell.sourceId, text: cell.text };
  return {
    header: ['年份', '结果', '年度目标', '规划目标', '目标进度线'],
    rows: rows.map(({ year, result, annualTarget, target, required }) => [
      year,
      toCell(result),
      toCell(annualTarget),
      toCell(target),
      required,
    ]),
  };
}

/** Charts that have something to draw. */
function canBeDrawn({ chart }: TrajectoryCard): boolean {
  return listChartPoints(chart).length > 0;
}

/** All trajectories of the grid, a picture each. */
export function toTrajectoryBatch(dataset: Dataset, view: TrajectoriesView): ChartBatch {
  const { plan, title, part, partLabels, targetLabel, cards } = view;
  const drawn = plan === undefined ? [] : cards.filter(canBeDrawn).map((card) => ({ card, plan }));
  const inWords = cards.length - drawn.length;
  return {
    title: [title, partLabels[part]],
    charts: drawn.map(({ card, plan: own }) =>
      toTrajectoryExport(dataset, {
        ...card,
        plan: own,
        indicator: lookUp(dataset.indicatorById, card.indicatorId),
      }),
    ),
    contents: toCardTable(
      drawn.map(({ card }) => card),
      targetLabel,
    ),
    ...(inWords > 0 && { remark: `另有 ${inWords} 条目标与结果均为文字，没有图。` }),
  };
}

/**
 * The trajectories as a table: baseline, latest result, target, verdict.
 * @param targetLabel `五年目标`
 */
export function toCardTable(cards: readonly TrajectoryCard[], targetLabel: string): ExportedTable {
  return {
    header: ['指标', '地区', '领域', '基期', '最新结果', targetLabel, '评价', '说明'],
    rows: cards.map((card) => [
      card.name,
      card.region.name,
      card.sector.name,
      card.baseline,
      card.latest,
      card.target,
      card.verdict && VERDICT_LABELS[card.verdict],
      explainCard(card),
    ]),
  };
}
