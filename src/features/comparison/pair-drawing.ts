import { formatAxis, formatIndex } from '@/domain/number-format';
import type { PairScale, PairView } from '@/domain/pair-view';
import type { Dataset, Region } from '@/domain/statements/dataset';
import { nameDocuments } from '@/domain/statements/document-words';
import { describePoints } from '@/domain/statements/printed-point';
import type { Series, SeriesPoint } from '@/domain/statements/series';
import { splitTargets } from '@/domain/verdicts/plan-target';
import type { ChartColor } from '@/ui/chart-palette';
import type { ChartPoint } from '@/ui/chart-point';
import { listPoints, listYears, type SeriesDrawingData, type SeriesSet } from '@/ui/SeriesDrawing';
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
  const toIndex = (point: ChartPoint): ChartPoint => {
    const indexOf = (value: number): number => (value / (base ?? 1)) * 100;
    const [value, upper] = [indexOf(point.value), point.upper && indexOf(point.upper)];
    const label = [value, ...(upper === undefined ? [] : [upper])].map(formatIndex).join('—');
    return { ...point, value, upper, label };
  };
  const toPoints = (points: readonly SeriesPoint[], kind: string): ChartPoint[] => {
    const printed = describePoints(dataset, points, `${region.name}${kind}`);
    return base === undefined ? printed : printed.map(toIndex);
  };
  const { planTargets, annualTargets } = splitTargets(dataset, target);
  return {
    name: region.name,
    color,
    actual: toPoints(actual, '实际'),
    estimate: toPoints(estimate, '预计'),
    target: toPoints(planTargets, '规划目标'),
    annualTarget: toPoints(annualTargets, '年度目标'),
  };
}

function valueIn({ actual, estimate }: Series, year: number | undefined): number | undefined {
  return [...actual, ...estimate].find((point) => point.year === year)?.value;
}

function hasPoints(set: SeriesSet): boolean {
  return listPoints([set]).length > 0;
}

/** The drawings of a pair on the wanted scale; a region without figures has none. */
export function toPairDrawings(dataset: Dataset, view: PairView, scale: PairScale): PairDrawing[] {
  const { own, other, ownSeries, otherSeries, unit, baseYear } = view;
  const [left, right] = regionColors(view);
  const isIndexed = scale === 'indexed';
  const searched = nameDocuments(dataset);
  const baseOf = (series: Series) => (isIndexed ? valueIn(series, baseYear) : undefined);
  const sets = [
    toSet(dataset, own, ownSeries, left, baseOf(ownSeries)),
    toSet(dataset, other, otherSeries, right, baseOf(otherSeries)),
  ].filter(hasPoints);
  if (scale === 'panels') {
    const years = listYears(sets);
    return sets.map((set) => ({
      title: set.name,
      unit: unit.symbol,
      data: { sets: [set], years, formatAxis, searched },
    }));
  }
  return [
    {
      title: sets.map(({ name }) => name).join('与'),
      unit: isIndexed ? `${baseYear}年=100` : unit.symbol,
      data: { sets, formatAxis, searched },
    },
  ];
}
