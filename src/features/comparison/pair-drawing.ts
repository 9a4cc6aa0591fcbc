import { type Dataset, lookUp, type Region } from '@/domain/dataset';
import { formatAxis, formatCell, formatIndex } from '@/domain/number-format';
import type { PairScale, PairView } from '@/domain/pair-view';
import type { Series, SeriesPoint } from '@/domain/series';
import type { ChartColor } from '@/ui/chart-palette';
import type { ChartPoint } from '@/ui/chart-point';
import type { SeriesDrawingData, SeriesSet } from '@/ui/SeriesDrawing';
import { regionColors } from './ComparisonCharts';

/** One drawing of a pair: both series together, or one of them. */
export interface PairDrawing {
  readonly title: string;
  readonly unit: string;
  readonly data: SeriesDrawingData;
}

function toSet(
  dataset: Dataset,
  region: Region,
  { actual, estimate, target }: Series,
  color: ChartColor,
  base: number | undefined,
): SeriesSet {
  const toPoints = (points: readonly SeriesPoint[], kind: string): ChartPoint[] =>
    points.map(({ year, value, observation }) => ({
      id: observation.id,
      year,
      value: base === undefined ? value : (value / base) * 100,
      label: base === undefined ? formatCell(observation) : formatIndex((value / base) * 100),
      kind: `${region.name}${kind}`,
      source: lookUp(dataset.documentById, observation.documentId).shortTitle,
      printed: observation.printed,
    }));
  return {
    name: region.name,
    color,
    actual: toPoints(actual, '实际'),
    estimate: toPoints(estimate, '预计'),
    target: [],
    annualTarget: toPoints(target, '目标'),
  };
}

function valueIn({ actual, estimate }: Series, year: number | undefined): number | undefined {
  return [...actual, ...estimate].find((point) => point.year === year)?.value;
}

function hasPoints({ actual, estimate, annualTarget }: SeriesSet): boolean {
  return actual.length + estimate.length + annualTarget.length > 0;
}

/** The drawings of a pair on the wanted scale; a region without figures has none. */
export function toPairDrawings(dataset: Dataset, view: PairView, scale: PairScale): PairDrawing[] {
  const { own, other, ownSeries, otherSeries, unit, baseYear } = view;
  const [left, right] = regionColors(view);
  const isIndexed = scale === 'indexed';
  const baseOf = (series: Series) => (isIndexed ? valueIn(series, baseYear) : undefined);
  const sets = [
    toSet(dataset, own, ownSeries, left, baseOf(ownSeries)),
    toSet(dataset, other, otherSeries, right, baseOf(otherSeries)),
  ].filter(hasPoints);
  if (scale === 'panels') {
    return sets.map((set) => ({
      title: set.name,
      unit: unit.symbol,
      data: { sets: [set], formatAxis },
    }));
  }
  return [
    {
      title: sets.map(({ name }) => name).join('与'),
      unit: isIndexed ? `${baseYear}年=100` : unit.symbol,
      data: { sets, formatAxis },
    },
  ];
}
