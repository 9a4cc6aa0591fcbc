import { stringifySearch } from '@/domain/address';
import { NO_FILTERS } from '@/domain/filters';
import { computeIndicatorView, type IndicatorView } from '@/domain/indicator-view';
import { type Dataset, lookUp } from '@/domain/statements/dataset';
import { nameDocuments } from '@/domain/statements/document-words';
import { describeSettled } from '@/domain/target-view';
import { regionColor } from './chart-color';
import type { SpecOf } from './chart-spec';
import type { ComputedChart } from './computed-chart';
import { type SeriesChart, toSeriesChart, toSeriesSet } from './series-chart';

/** The yearly chart of an indicator's page; undefined where a single year leaves nothing to draw. */
export function toIndicatorChart(dataset: Dataset, view: IndicatorView): SeriesChart | undefined {
  if (view.yearsOnChart < 2) return undefined;
  const { indicator, unit, series, regionId, planTargets, annualTargets } = view;
  const { name, level } = lookUp(dataset.regionById, regionId);
  const points = { ...series, target: planTargets, annualTarget: annualTargets };
  return toSeriesChart(
    {
      spec: { kind: 'indicator', indicatorId: indicator.id, regionId },
      label: `${indicator.name}，${name}，按年`,
      title: [indicator.name, name],
      unit: unit.symbol,
      definition: indicator.definition,
      verdict: describeSettled(view.targets),
      hasVerdict: true,
      address: `/indicators/${indicator.id}${stringifySearch({ region: [regionId] })}`,
      filters: NO_FILTERS,
    },
    {
      kind: 'series',
      sets: [toSeriesSet(dataset, points, { name, color: regionColor(level) })],
      searched: nameDocuments(dataset),
    },
  );
}

export function computeIndicatorChart(
  dataset: Dataset,
  { indicatorId, regionId }: SpecOf<'indicator'>,
): ComputedChart | undefined {
  const view = computeIndicatorView(dataset, indicatorId, regionId);
  return view?.regionId === regionId ? toIndicatorChart(dataset, view) : undefined;
}
