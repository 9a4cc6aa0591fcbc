import {
  applyFilters,
  type FacetCounts,
  indicatorSearchText,
  sumCounts,
} from '@/domain/filter-matching';
import type { Filters } from '@/domain/filters';
import { narrowFilters } from '@/domain/heeded-filters';
import { indicatorSubjects } from '@/domain/indicators-view';
import type { PartAndWhole } from '@/domain/overview/derived-figure';
import { type HeadlineFamily, listFamilies } from '@/domain/overview/headline-family';
import { type HeadlineScope, type HeadlineView, toHeadline } from '@/domain/overview/headline-row';
import type { Region } from '@/domain/package/catalogue-rows';
import { projectSubjects } from '@/domain/project-subjects';
import type { Dataset } from '@/domain/statements/dataset';
import { nameDocuments } from '@/domain/statements/document-words';
import { isInside } from '@/domain/statements/placement';
import { defaultPlan, listPlans, type Plan } from '@/domain/time/plan';
import { namePlan } from '@/domain/time/plan-words';
import { lastReportedYear } from '@/domain/time/reported-until';

/** Which columns of the headlines have anything to say: a district without a plan has no such column. */
export interface HeadlineColumns {
  readonly hasTargets: boolean;
  readonly hasPlanTargets: boolean;
  readonly hasNextTargets: boolean;
  readonly hasShares: boolean;
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
  /** `十四五`, whose targets stand beside the year's; undefined where no plan has the year. */
  readonly plan: string | undefined;
  /** The first and the last year that trends show: from the plan's baseline to the next year. */
  readonly span: readonly [number, number];
  /** `市中区占比或差距` */
  readonly shareTitle: string;
  /** Where a figure would be printed, were it disclosed: `五份文件`. */
  readonly searched: string;
  /** Of each family in each region, with a result of the year. */
  readonly headlines: readonly HeadlineView[];
  /** Without one, but with an older result or a target. */
  readonly undisclosed: readonly HeadlineView[];
  readonly columns: HeadlineColumns;
  /** Indicators and projects under the filters. */
  readonly totals: { readonly indicators: number; readonly projects: number };
  /** Of indicators and projects together. */
  readonly counts: FacetCounts;
}

/** Regions that issue a document, for which there is a series of results to show. */
function reportingRegions(dataset: Dataset): Region[] {
  const ids = new Set(dataset.documents.map((document) => document.regionId));
  return dataset.regions.filter((region) => ids.has(region.id));
}

/** The chosen regions, in the dataset's order; the city where none is chosen. */
export function chosenRegions(dataset: Dataset, { region }: Filters): Region[] {
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

/** The families of which the search and the sectors find a member. */
function chooseFamilies(dataset: Dataset, filters: Filters): HeadlineFamily[] {
  const candidates = listFamilies(dataset).map((family) => ({
    item: family,
    subject: {
      whole: { sector: family.map(({ sectorId }) => sectorId) },
      facts: [],
      searchText: family.map(indicatorSearchText).join(' '),
    },
  }));
  return [...applyFilters(candidates, filters).results];
}

/** The plan that the year is of; of no plan's years the plan that other views speak of. */
function planOf(dataset: Dataset, year: number): Plan | undefined {
  return (
    listPlans(dataset).find(({ baseYear, endYear }) => baseYear < year && year <= endYear) ??
    defaultPlan(dataset)
  );
}

/** A region beside the whole that it lies in, or the city beside the first of its parts that reports. */
function findShared(dataset: Dataset, region: Region): PartAndWhole | undefined {
  const reporting = reportingRegions(dataset);
  const whole = reporting.find((other) => isInside(dataset, region.id, other.id));
  if (whole !== undefined) return { part: region, whole };
  const part = reporting.find((other) => isInside(dataset, other.id, region.id));
  return part && { part, whole: region };
}

/** `市中区占比或差距` beside the city; `占济南市或差距` of a district. */
function nameShares(dataset: Dataset, regions: readonly Region[]): string {
  const [first, ...others] = regions.flatMap((region) => findShared(dataset, region) ?? []);
  if (first === undefined || others.length > 0) return '区市占比或差距';
  const isOfPart = regions.some(({ id }) => id === first.part.id);
  return isOfPart ? `占${first.whole.name}或差距` : `${first.part.name}占比或差距`;
}

function columnsOf(rows: readonly HeadlineView[]): HeadlineColumns {
  return {
    hasTargets: rows.some(({ targets }) => targets.length > 0),
    hasPlanTargets: rows.some(({ planTargets }) => planTargets.length > 0),
    hasNextTargets: rows.some(({ nextTargets }) => nextTargets.length > 0),
    hasShares: rows.some(({ share }) => share !== undefined),
  };
}

/** 总览 under the filters. */
export function computeOverviewView(dataset: Dataset, filters: Filters): OverviewView {
  const own = narrowFilters('overview', filters);
  const regions = chosenRegions(dataset, own);
  const offered = new Set([...reportingRegions(dataset), ...regions]);
  const year = lastReportedYear(dataset);
  const plan = planOf(dataset, year);
  const rows = chooseFamilies(dataset, own).flatMap((family) =>
    regions.flatMap((region) => {
      const scope: HeadlineScope = { year, plan, shared: findShared(dataset, region) };
      return toHeadline(dataset, family, region, scope) ?? [];
    }),
  );
  const isDisclosed = ({ resultYear }: HeadlineView): boolean => resultYear === year;
  const indicators = applyFilters(indicatorSubjects(dataset), narrowFilters('indicators', own));
  const projects = applyFilters(projectSubjects(dataset), narrowFilters('projects', own));
  return {
    title: `${nameRegions(regions)}${year}年主要指标`,
    regions,
    offeredRegions: dataset.regions.filter((region) => offered.has(region)),
    year,
    plan: plan && namePlan(plan),
    span: [plan?.baseYear ?? year, year + 1],
    shareTitle: nameShares(dataset, regions),
    searched: nameDocuments(dataset),
    headlines: rows.filter(isDisclosed),
    undisclosed: rows.filter((row) => !isDisclosed(row)),
    columns: columnsOf(rows),
    totals: { indicators: indicators.results.length, projects: projects.results.length },
    counts: sumCounts(indicators.counts, projects.counts),
  };
}
