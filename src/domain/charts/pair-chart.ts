import { stringifySearch } from '@/domain/address';
import { NO_FILTERS } from '@/domain/filters';
import { formatIndex } from '@/domain/number-format';
import { computePairView, type PairScale, type PairView } from '@/domain/pair-view';
import type { Dataset, Region } from '@/domain/statements/dataset';
import { nameDocuments } from '@/domain/statements/document-words';
import type { PrintedPoint } from '@/domain/statements/printed-point';
import type { Series } from '@/domain/statements/series';
import { splitTargets } from '@/domain/verdicts/plan-target';
import { type ChartColor, regionColor } from './chart-color';
import type { SeriesSet } from './chart-drawing';
import type { SpecOf } from './chart-spec';
import type { ComputedChart } from './computed-chart';
import {
  listPoints,
  listYears,
  type SeriesChart,
  toSeriesChart,
  toSeriesSet,
} from './series-chart';

/** The city in its colour, everything in it in that of parts; of two parts the right one is inked. */
export function regionColors({
  own,
  other,
}: {
  readonly own: Region;
  readonly other: Region;
}): readonly [ChartColor, ChartColor] {
  const [left, right] = [regionColor(own.level), regionColor(other.level)];
  return left === right ? [left, 'inkSoft'] : [left, right];
}

function valueIn({ actual, estimate }: Series, year: number | undefined): number | undefined {
  return [...actual, ...estimate].find((point) => point.year === year)?.value;
}

/** The points as percentages of the base. */
function toIndex(set: SeriesSet, base: number): SeriesSet {
  const indexOf = (value: number): number => (value / base) * 100;
  const toPoint = (point: PrintedPoint): PrintedPoint => {
    const [value, upper] = [indexOf(point.value), point.upper && indexOf(point.upper)];
    const label = [value, ...(upper === undefined ? [] : [upper])].map(formatIndex).join('—');
    return { ...point, value, upper, label };
  };
  return {
    ...set,
    actual: set.actual.map(toPoint),
    estimate: set.estimate.map(toPoint),
    target: set.target.map(toPoint),
    annualTarget: set.annualTarget.map(toPoint),
  };
}

/** The series of both, each with its side; one without figures is left out. */
function listSides(dataset: Dataset, view: PairView, scale: PairScale) {
  const [left, right] = regionColors(view);
  const sides = [
    { side: 'own', region: view.own, series: view.ownSeries, color: left },
    { side: 'other', region: view.other, series: view.otherSeries, color: right },
  ] as const;
  return sides
    .map(({ side, region, series, color }) => {
      const { planTargets, annualTargets } = splitTargets(dataset, series.target);
      const points = { ...series, target: planTargets, annualTarget: annualTargets };
      const look = { name: region.name, color, owner: region.name };
      const set = toSeriesSet(dataset, points, look);
      const base = scale === 'indexed' ? valueIn(series, view.baseYear) : undefined;
      return { side, set: base === undefined ? set : toIndex(set, base) };
    })
    .filter(({ set }) => listPoints([set]).length > 0);
}

/** The charts of a pair on the wanted scale: both series together, or a panel each; none of words alone. */
export function toPairCharts(dataset: Dataset, view: PairView, scale: PairScale): SeriesChart[] {
  const { indicator, own, other, baseYear, rows } = view;
  const sides = listSides(dataset, view, scale);
  const sets = sides.map(({ set }) => set);
  if (sets.length === 0) return [];
  const isIndexed = scale === 'indexed';
  const unit = isIndexed ? `${baseYear}年=100` : view.unit.symbol;
  const caveats = [...new Set(rows.flatMap(({ caveat }) => caveat ?? []))];
  const spec = { indicatorId: indicator.id, own: own.id, other: other.id, scale } as const;
  const search = { own: own.id, other: other.id, scale: scale === view.scales[0] ? '' : scale };
  const toChart = (shown: readonly SeriesSet[], more: { readonly panel?: 'own' | 'other' }) => {
    const name = shown.map((set) => set.name).join('与');
    return toSeriesChart(
      {
        spec: { kind: 'pair', ...spec, ...more },
        label: `${indicator.name}，${name}`,
        title: [indicator.name, name],
        unit,
        definition: indicator.definition,
        notes: shown.length > 1 ? caveats : [],
        address: `/comparison/${indicator.id}${stringifySearch(search)}`,
        filters: NO_FILTERS,
      },
      {
        ...{ kind: 'series', sets: shown, searched: nameDocuments(dataset) },
        ...(scale === 'panels' && { years: listYears(sets) }),
      },
      { derived: isIndexed ? unit : undefined },
    );
  };
  return scale === 'panels'
    ? sides.map(({ side, set }) => toChart([set], { panel: side }))
    : [toChart(sets, {})];
}

export function computePairChart(
  dataset: Dataset,
  { indicatorId, own, other, scale, panel }: SpecOf<'pair'>,
): ComputedChart | undefined {
  const view = computePairView(dataset, indicatorId, { own, other, filtered: [] });
  if (view?.own.id !== own || view.other.id !== other || !view.scales.includes(scale)) {
    return undefined;
  }
  return toPairCharts(dataset, view, scale).find(
    ({ spec }) => spec.kind === 'pair' && spec.panel === panel,
  );
}
