import {
  applyFilters,
  type FacetCounts,
  type Filters,
  indicatorSearchText,
  sumCounts,
} from '@/domain/filters';
import { narrowFilters } from '@/domain/heeded-filters';
import { computeIndicatorsView } from '@/domain/indicators-view';
import { formatDifference } from '@/domain/number-format';
import type { Region, Unit } from '@/domain/package/catalogue-rows';
import { computeProjectsView } from '@/domain/projects-view';
import { type Dataset, type Indicator, lookUp } from '@/domain/statements/dataset';
import { nameDocuments } from '@/domain/statements/document-words';
import { type FigureCell, toFigureCell } from '@/domain/statements/figure-cell';
import {
  computeSeries,
  listResults,
  type Series,
  type SeriesPoint,
} from '@/domain/statements/series';
import { outcomesOf, type TargetView, toTargetView } from '@/domain/target-view';
import { isOfYears, parsePeriod } from '@/domain/time/period';
import { lastReportedYear } from '@/domain/time/reported-until';
import { PROJECT_STATUS_LABELS, PROJECT_STATUSES, type ProjectStatus } from '@/domain/vocabularies';

/** A headline indicator: its latest result beside the year's targets and the next year's. */
export interface HeadlineView {
  /** Of the indicator. */
  readonly id: string;
  readonly name: string;
  readonly region: Region;
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
  /** `济南市2025年主要指标` */
  readonly title: string;
  /** Those that it speaks of: the chosen ones, else the city. */
  readonly regions: readonly Region[];
  /** Regions whose own document the dataset holds, and those that it speaks of. */
  readonly offeredRegions: readonly Region[];
  /** The last year that is reported as a whole. */
  readonly year: number;
  /** Where a figure would be printed, were it disclosed: `五份文件`. */
  readonly searched: string;
  /** Of each indicator in each region. */
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
  /** Of indicators and projects together. */
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
    .filter(({ target }) => {
      const period = parsePeriod(target.period);
      return isOfYears(period) && period.end === year;
    })
    .map((outcome) => toTargetView(dataset, outcome));
  return [
    ...due.filter(({ origin }) => origin === 'annual'),
    ...due.filter(({ origin }) => origin !== 'annual'),
  ];
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
  region: Region,
  year: number,
): HeadlineView {
  const unit = lookUp(dataset.unitById, indicator.unitId);
  const series = computeSeries(indicator.id, region.id, dataset.observationsOf(indicator.id));
  const points = listResults(series).filter((point) => point.year <= year);
  const latest = points.at(-1);
  return {
    id: indicator.id,
    name: indicator.name,
    region,
    unit,
    result: latest && toFigureCell(dataset, latest.observation),
    resultYear: latest?.year,
    change: changeOf(points, unit),
    targets: targetsDue(dataset, indicator, region.id, year),
    nextTargets: targetsDue(dataset, indicator, region.id, year + 1),
    series,
  };
}

/** Regions that issue a document, for which there is a series of results to show. */
function reportingRegions(dataset: Dataset): Region[] {
  const ids = new Set(dataset.documents.map((document) => document.regionId));
  return dataset.regions.filter((region) => ids.has(region.id));
}

/** The chosen regions, in the dataset's order; the city where none is chosen. */
function chosenRegions(dataset: Dataset, { region }: Filters): Region[] {
  const chosen = dataset.regions.filter(({ id }) => region.includes(id));
  if (chosen.length > 0) return chosen;
  const reporting = reportingRegions(dataset);
  const first = reporting.find(({ level }) => level === 'city') ?? reporting[0];
  return first === undefined ? [] : [first];
}

/** More regions than these are named by the first and their number. */
const MOST_NAMES = 3;

function nameRegions(regions: readonly Region[]): string {
  const names = regions.map(({ name }) => name);
  return names.length > MOST_NAMES ? `${names[0]}等${names.length}个地区` : names.join('、');
}

/** By its family's place; in the family first what is of no other, such as the level of a growth. */
function placeOf({ headline = 0, ofId }: Indicator): number {
  return headline + (ofId === undefined ? 0 : 0.5);
}

/** The headline indicators of the chosen sectors that the search finds. */
function headlineIndicators(dataset: Dataset, filters: Filters): readonly Indicator[] {
  const candidates = dataset.indicators
    .filter(({ headline }) => headline !== undefined)
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map((item) => {
      const whole = { sector: [item.sectorId] };
      return { item, subject: { whole, facts: [], searchText: indicatorSearchText(item) } };
    });
  return applyFilters(candidates, filters).results;
}

/** 总览 under the filters: headlines, and beside them the indicators and projects. */
export function computeOverviewView(dataset: Dataset, filters: Filters): OverviewView {
  const own = narrowFilters('overview', filters);
  const regions = chosenRegions(dataset, own);
  const offered = new Set([...reportingRegions(dataset), ...regions]);
  const year = lastReportedYear(dataset);
  const indicators = computeIndicatorsView(dataset, own);
  const projects = computeProjectsView(dataset, own);
  return {
    title: `${nameRegions(regions)}${year}年主要指标`,
    regions,
    offeredRegions: dataset.regions.filter((region) => offered.has(region)),
    year,
    searched: nameDocuments(dataset),
    headlines: headlineIndicators(dataset, own)
      .flatMap((indicator) => regions.map((region) => toHeadline(dataset, indicator, region, year)))
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
    counts: sumCounts(indicators.counts, projects.counts),
  };
}
