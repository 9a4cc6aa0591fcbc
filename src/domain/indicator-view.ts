import type { Region, Sector, Unit } from '@/domain/package/catalogue-rows';
import {
  type Dataset,
  type Indicator,
  lookUp,
  type Observation,
} from '@/domain/statements/dataset';
import { toFigureCell } from '@/domain/statements/figure-cell';
import { placementOf } from '@/domain/statements/placement';
import { nameSection } from '@/domain/statements/section';
import { computeSeries, type Series, type SeriesPoint } from '@/domain/statements/series';
import { statedTargetOf } from '@/domain/statements/stated-target';
import { outcomesOf, type TargetView, toTargetView } from '@/domain/target-view';
import { endOf, formatPeriod, parsePeriod } from '@/domain/time/period';
import { splitTargets } from '@/domain/verdicts/plan-target';
import {
  BINDING_LABELS,
  DIRECTION_LABELS,
  MEASURE_LABELS,
  STAGE_LABELS,
} from '@/domain/vocabularies';

/** One line of an indicator's table of observations. */
export interface ObservationRowView {
  readonly id: string;
  readonly period: string;
  /** For sorting: the last year, spans before single years. */
  readonly periodOrder: number;
  readonly region: string;
  readonly regionId: string;
  readonly stage: Observation['stage'];
  readonly stageLabel: string;
  readonly text: string;
  /** With its unit, as a sentence gives it. */
  readonly quantity: string;
  readonly value: number | undefined;
  readonly printed: string;
  readonly document: string;
  readonly section: string;
  /** What has to be known of it, with whose note it is. */
  readonly note: string | undefined;
}

/** An indicator that is the level, growth, share or change of this one. */
export interface RelatedIndicator {
  readonly id: string;
  readonly name: string;
  readonly relation: string;
}

/** An indicator's page. */
export interface IndicatorView {
  readonly indicator: Indicator;
  readonly sector: Sector;
  readonly unit: Unit;
  readonly measure: string;
  /** 约束性 or 预期性, where a document calls its targets so. */
  readonly binding: string | undefined;
  /** The project that it is about. */
  readonly project: { readonly id: string; readonly name: string } | undefined;
  readonly direction: string;
  /** Regions with figures, the city first. */
  readonly regions: readonly { readonly region: Region; readonly observations: number }[];
  readonly regionId: string;
  readonly series: Series;
  /** The series' targets by plans of several years, and those by plans of one. */
  readonly planTargets: readonly SeriesPoint[];
  readonly annualTargets: readonly SeriesPoint[];
  /** Single years on the chart; with fewer than two, the page shows the figures themselves. */
  readonly yearsOnChart: number;
  /** The region's figures over spans of years, never on the yearly line. */
  readonly spans: readonly ObservationRowView[];
  /** Every figure of the region, for a page without a chart. */
  readonly figures: readonly ObservationRowView[];
  /** Every target for the region with its own outcome, by period. */
  readonly targets: readonly TargetView[];
  readonly rows: readonly ObservationRowView[];
  readonly related: readonly RelatedIndicator[];
}

function toRow(dataset: Dataset, observation: Observation): ObservationRowView {
  const period = parsePeriod(observation.period);
  const { text, quantity, note } = toFigureCell(dataset, observation);
  return {
    id: observation.id,
    period: formatPeriod(observation.period),
    periodOrder: (endOf(period) - 1) * 10_000 + period.start,
    region: lookUp(dataset.regionById, observation.regionId).name,
    regionId: observation.regionId,
    stage: observation.stage,
    stageLabel: STAGE_LABELS[observation.stage],
    text,
    value: observation.value,
    quantity,
    printed: observation.printed,
    document: lookUp(dataset.documentById, observation.documentId).shortTitle,
    section: nameSection(dataset, observation.documentId, observation.line),
    note,
  };
}

/** A range is one figure: its upper bound stands with the lower. */
function withoutUpperBounds(dataset: Dataset, observations: readonly Observation[]): Observation[] {
  return observations.filter(
    (observation) =>
      observation.stage !== 'target' || statedTargetOf(dataset, observation).upper !== observation,
  );
}

function listRegions(dataset: Dataset, observations: readonly Observation[]) {
  return dataset.regions
    .map((region) => ({
      region,
      observations: observations.filter((observation) => observation.regionId === region.id).length,
    }))
    .filter((entry) => entry.observations > 0)
    .sort((a, b) => Number(b.region.level === 'city') - Number(a.region.level === 'city'));
}

function listRelated(dataset: Dataset, indicator: Indicator): RelatedIndicator[] {
  const of = indicator.ofId === undefined ? undefined : dataset.indicatorById.get(indicator.ofId);
  const siblings = of === undefined ? [] : dataset.derivedFrom(of.id);
  return [
    ...(of === undefined ? [] : [{ ...of, relation: '所属总量' }]),
    ...[...dataset.derivedFrom(indicator.id), ...siblings]
      .filter((other) => other.id !== indicator.id)
      .map((other) => ({ ...other, relation: MEASURE_LABELS[other.measure] })),
  ].map(({ id, name, relation }) => ({ id, name, relation }));
}

function projectOf(dataset: Dataset, { projectId }: Indicator): IndicatorView['project'] {
  if (projectId === undefined) return undefined;
  const { id, name } = lookUp(dataset.projectById, projectId);
  return { id, name };
}

/** The first wanted region that has figures of an indicator; else one that lies in a wanted one. */
export function chooseRegion(
  dataset: Dataset,
  indicatorId: string,
  wanted: readonly string[],
): string | undefined {
  const withFigures = dataset.observationsOf(indicatorId).map(({ regionId }) => regionId);
  return (
    wanted.find((id) => withFigures.includes(id)) ??
    withFigures.find((id) =>
      placementOf(dataset, [id]).within.some((around) => wanted.includes(around)),
    )
  );
}

/**
 * An indicator's page in one region; undefined if the dataset has no such indicator.
 * @param regionId the wanted region; where it has no figures, the first that has
 */
export function computeIndicatorView(
  dataset: Dataset,
  indicatorId: string,
  regionId: string | undefined,
): IndicatorView | undefined {
  const indicator = dataset.indicatorById.get(indicatorId);
  if (indicator === undefined) return undefined;
  const observations = dataset.observationsOf(indicatorId);
  const regions = listRegions(dataset, observations);
  const region =
    regions.find((entry) => entry.region.id === regionId)?.region ?? regions[0]?.region;
  const own = observations.filter((observation) => observation.regionId === region?.id);
  const series = computeSeries(indicatorId, region?.id ?? '', observations);
  const unit = lookUp(dataset.unitById, indicator.unitId);
  const figures = withoutUpperBounds(dataset, own);
  const toOwnRow = (observation: Observation) => toRow(dataset, observation);
  const years = [...series.actual, ...series.estimate, ...series.target].map((point) => point.year);
  return {
    indicator,
    sector: lookUp(dataset.sectorById, indicator.sectorId),
    unit,
    measure: MEASURE_LABELS[indicator.measure],
    project: projectOf(dataset, indicator),
    binding: indicator.binding && BINDING_LABELS[indicator.binding],
    direction: DIRECTION_LABELS[indicator.better],
    regions,
    regionId: region?.id ?? '',
    series,
    ...splitTargets(dataset, series.target),
    yearsOnChart: new Set(years).size,
    spans: figures.filter(({ period }) => parsePeriod(period).kind === 'span').map(toOwnRow),
    figures: figures.map(toOwnRow),
    targets: outcomesOf(dataset, indicatorId, region?.id ?? '').map((outcome) =>
      toTargetView(dataset, outcome),
    ),
    rows: withoutUpperBounds(dataset, observations).map(toOwnRow),
    related: listRelated(dataset, indicator),
  };
}
