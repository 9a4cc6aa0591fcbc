import { type Dataset, type Indicator, lookUp } from '@/domain/dataset';
import { type FigureCell, toFigureCell } from '@/domain/figure-cell';
import type { FacetCounts, Filters } from '@/domain/filters';
import { computeIndicatorsView } from '@/domain/indicators-view';
import { lastResultYear } from '@/domain/last-result-year';
import { formatDifference } from '@/domain/number-format';
import { parsePeriod } from '@/domain/period';
import { computeProjectsView } from '@/domain/projects-view';
import type { Region, Unit } from '@/domain/schema';
import { computeSeries, type Series, type SeriesPoint } from '@/domain/series';
import { outcomesOf, type TargetView, toTargetView } from '@/domain/target-view';
import { PROJECT_STATUS_LABELS, PROJECT_STATUSES, type ProjectStatus } from '@/domain/vocabularies';

/**
 * The indicators that the annual documents put first, in the order of their 主要预期目标; an
 * editorial choice, the only one of this view.
 */
export const HEADLINE_INDICATORS = [
  'gdp',
  'gdp-growth',
  'general-public-budget-revenue',
  'general-public-budget-revenue-growth',
  'value-added-industry-growth',
  'fixed-asset-investment',
  'fixed-asset-investment-growth',
  'retail-sales',
  'retail-sales-growth',
  'imports-exports',
  'imports-exports-growth',
  'foreign-investment-used',
  'rnd-expenditure',
  'rnd-intensity',
  'household-income',
  'urban-household-income-growth',
  'rural-household-income-growth',
  'new-urban-jobs',
  'cpi-growth',
  'urbanization-rate',
] as const;

/** A headline indicator: its latest result beside the year's targets and the next year's. */
export interface HeadlineView {
  readonly id: string;
  readonly name: string;
  readonly unit: Unit;
  /** Latest result or estimate up to the year; {@link resultYear} tells if it is an earlier one. */
  readonly result: FigureCell | undefined;
  readonly resultYear: number | undefined;
  /** Result against the result before it, with the year it is compared to. */
  readonly change: { readonly text: string; readonly since: number } | undefined;
  /** Every target that falls due in the year, each with its own outcome: the year's own, then the plan's. */
  readonly targets: readonly TargetView[];
  /** Those of the next year. */
  readonly nextTargets: readonly TargetView[];
  readonly series: Series;
}

export interface StatusCount {
  readonly status: ProjectStatus;
  readonly label: string;
  readonly projects: number;
}

export interface SectorCount {
  readonly id: string;
  readonly name: string;
  readonly indicators: number;
  readonly projects: number;
}

/** 总览. */
export interface OverviewView {
  readonly region: Region;
  /** Regions whose own document the dataset holds. */
  readonly regions: readonly Region[];
  /** The latest year with results. */
  readonly year: number;
  readonly headlines: readonly HeadlineView[];
  /** Projects and indicators under the filters. */
  readonly statuses: readonly StatusCount[];
  readonly sectors: readonly SectorCount[];
  readonly totals: {
    readonly indicators: number;
    readonly observations: number;
    readonly projects: number;
    readonly events: number;
  };
  readonly counts: FacetCounts;
}

/** The targets that fall due in a year, the year's own before those of longer plans. */
function targetsDue(
  dataset: Dataset,
  indicator: Indicator,
  regionId: string,
  year: number,
): TargetView[] {
  const due = outcomesOf(dataset, indicator.id, regionId)
    .filter(({ target }) => parsePeriod(target.period).end === year)
    .map((outcome) => toTargetView(dataset, outcome));
  return [
    ...due.filter(({ origin }) => origin === 'annual'),
    ...due.filter(({ origin }) => origin !== 'annual'),
  ];
}

/** The series' results and estimates up to a year, in order. */
function pointsUntil({ actual, estimate }: Series, year: number): SeriesPoint[] {
  return [...actual, ...estimate]
    .filter((point) => point.year <= year)
    .sort((a, b) => a.year - b.year);
}

function changeOf(points: readonly SeriesPoint[], unit: Unit): HeadlineView['change'] {
  const [previous, current] = points.slice(-2);
  if (current === undefined || previous === undefined) return undefined;
  const difference = Number((current.value - previous.value).toPrecision(12));
  return { text: formatDifference(difference, unit), since: previous.year };
}

function toHeadline(
  dataset: Dataset,
  indicator: Indicator,
  regionId: string,
  year: number,
): HeadlineView {
  const unit = lookUp(dataset.unitById, indicator.unitId);
  const series = computeSeries(indicator.id, regionId, dataset.observationsOf(indicator.id));
  const points = pointsUntil(series, year);
  const latest = points.at(-1);
  return {
    id: indicator.id,
    name: indicator.name,
    unit,
    result: latest && toFigureCell(dataset, latest.observation),
    resultYear: latest?.year,
    change: changeOf(points, unit),
    targets: targetsDue(dataset, indicator, regionId, year),
    nextTargets: targetsDue(dataset, indicator, regionId, year + 1),
    series,
  };
}

/** Regions that issue a document, for which there is a series of results to show. */
function reportingRegions(dataset: Dataset): Region[] {
  const ids = new Set(dataset.documents.map((document) => document.regionId));
  return dataset.regions.filter((region) => ids.has(region.id));
}

/**
 * 总览 of the first filtered region, else of the city. The sector filter narrows the headlines; the
 * counts beside them are under all filters.
 */
export function computeOverviewView(dataset: Dataset, filters: Filters): OverviewView {
  const regions = reportingRegions(dataset);
  const region =
    regions.find((candidate) => filters.region.includes(candidate.id)) ??
    regions.find((candidate) => candidate.level === 'city') ??
    lookUp(dataset.regionById, dataset.documents[0]?.regionId ?? '');
  const year = lastResultYear(dataset);
  const indicators = computeIndicatorsView(dataset, filters);
  const projects = computeProjectsView(dataset, filters);
  return {
    region,
    regions,
    year,
    headlines: HEADLINE_INDICATORS.flatMap((id) => dataset.indicatorById.get(id) ?? [])
      .filter(({ sectorId }) => filters.sector.length === 0 || filters.sector.includes(sectorId))
      .map((indicator) => toHeadline(dataset, indicator, region.id, year))
      .filter(
        ({ result, targets, nextTargets }) => result || targets.length + nextTargets.length > 0,
      ),
    statuses: PROJECT_STATUSES.map((status) => ({
      status,
      label: PROJECT_STATUS_LABELS[status],
      projects: projects.rows.filter((row) => row.status === status).length,
    })).filter((entry) => entry.projects > 0),
    sectors: dataset.sectors
      .map((sector) => ({
        id: sector.id,
        name: sector.name,
        indicators: indicators.rows.filter((row) => row.sectorId === sector.id).length,
        projects: projects.rows.filter((row) => row.sectorId === sector.id).length,
      }))
      .filter((entry) => entry.indicators + entry.projects > 0),
    totals: {
      indicators: indicators.rows.length,
      observations: indicators.rows.reduce((sum, row) => sum + row.observations, 0),
      projects: projects.rows.length,
      events: projects.rows.reduce((sum, row) => sum + row.events, 0),
    },
    counts: indicators.counts,
  };
}
