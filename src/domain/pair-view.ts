import { type PairRow, toPairRow } from '@/domain/comparison/pair-row';
import { listPairsOf } from '@/domain/comparison/pairs';
import { resolveRegions, type WantedRegions } from '@/domain/comparison/regions';
import type { Unit } from '@/domain/package/catalogue-rows';
import { type Dataset, type Indicator, lookUp, type Region } from '@/domain/statements/dataset';
import { computeSeries, type Series } from '@/domain/statements/series';

/** How two series are drawn beside each other. */
export const PAIR_SCALES = ['together', 'indexed', 'panels'] as const;
export type PairScale = (typeof PAIR_SCALES)[number];

export const PAIR_SCALE_LABELS: Record<PairScale, string> = {
  together: '统一刻度',
  indexed: '指数（共同年份=100）',
  panels: '各自刻度',
};

/** Both regions' series of one indicator. */
export interface PairView {
  readonly indicator: Indicator;
  readonly unit: Unit;
  readonly own: Region;
  readonly other: Region;
  readonly ownSeries: Series;
  readonly otherSeries: Series;
  /** The ways in which they can be drawn; the fitting one first. */
  readonly scales: readonly PairScale[];
  /** The first year of which both have a result; what an index refers to. */
  readonly baseYear: number | undefined;
  /** The indicator's pairs, with their comparisons and caveats. */
  readonly rows: readonly PairRow[];
}

/** Beyond this many times the other, one of two lines lies flat on the axis. */
const LARGEST_RATIO = 5;

function largest({ actual, estimate, target }: Series): number {
  const values = [...actual, ...estimate, ...target].map(({ value }) => Math.abs(value));
  return values.reduce((most, value) => Math.max(most, value), 0);
}

function firstCommonYear(a: Series, b: Series): number | undefined {
  const years = new Set([...b.actual, ...b.estimate].map(({ year }) => year));
  return [...a.actual, ...a.estimate]
    .filter(({ value }) => value > 0)
    .map(({ year }) => year)
    .sort((x, y) => x - y)
    .find((year) => years.has(year));
}

function hasSeveralYears({ actual, estimate }: Series): boolean {
  return actual.length + estimate.length > 1;
}

/**
 * An index needs a common year and something to follow after it; one scale, figures of like size. Two
 * panels always work.
 */
function listScales(own: Series, other: Series, baseYear: number | undefined): PairScale[] {
  const [small = 0, large = 0] = [largest(own), largest(other)].sort((a, b) => a - b);
  const isAlike = small > 0 && large / small <= LARGEST_RATIO;
  const canIndex = baseYear !== undefined && hasSeveralYears(own) && hasSeveralYears(other);
  return isAlike
    ? ['together', ...(canIndex ? (['indexed'] as const) : []), 'panels']
    : [...(canIndex ? (['indexed'] as const) : []), 'panels', 'together'];
}

/** One pair's page; undefined if there is no such indicator, or no two regions to compare. */
export function computePairView(
  dataset: Dataset,
  indicatorId: string,
  wanted: WantedRegions,
): PairView | undefined {
  const indicator = dataset.indicatorById.get(indicatorId);
  const regions = resolveRegions(dataset, wanted);
  if (indicator === undefined || regions === undefined) return undefined;
  const { own, other } = regions;
  const observations = dataset.observationsOf(indicatorId);
  const [ownSeries, otherSeries] = [own, other].map(({ id }) =>
    computeSeries(indicatorId, id, observations),
  ) as [Series, Series];
  const baseYear = firstCommonYear(ownSeries, otherSeries);
  return {
    indicator,
    unit: lookUp(dataset.unitById, indicator.unitId),
    own,
    other,
    ownSeries,
    otherSeries,
    scales: listScales(ownSeries, otherSeries, baseYear),
    baseYear,
    rows: listPairsOf(dataset, indicator, own, other).map((pair) => toPairRow(dataset, pair)),
  };
}
