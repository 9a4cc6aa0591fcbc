import { type PairCell, type PairRow, toPairCell, toPairRow } from '@/domain/comparison/pair-row';
import { type ComparedStage, listPairs, type Pair } from '@/domain/comparison/pairs';
import { type RateKind, rateKindOf } from '@/domain/comparison/rate-kind';
import {
  listParts,
  listPeers,
  type RegionOption,
  resolveRegions,
} from '@/domain/comparison/regions';
import {
  applyFilters,
  type FacetCounts,
  indicatorSearchText,
  type Subject,
} from '@/domain/filter-matching';
import type { Filters } from '@/domain/filters';
import { narrowFilters } from '@/domain/heeded-filters';
import type { Sector } from '@/domain/package/catalogue-rows';
import { projectSubjects } from '@/domain/project-subjects';
import {
  type Dataset,
  lookUp,
  type Observation,
  type Project,
  type Region,
} from '@/domain/statements/dataset';
import { placementOf, regionsAround } from '@/domain/statements/placement';
import { findLatest } from '@/domain/statements/standing-figure';
import { isOfYears, parsePeriod } from '@/domain/time/period';
import { PROJECT_STATUS_LABELS, PROJECT_STATUSES } from '@/domain/vocabularies';

/** What only one of the regions reports. */
export interface OneSided {
  readonly id: string;
  readonly name: string;
  readonly sector: Sector;
  readonly latest: PairCell | undefined;
  readonly unit: string;
}

export interface ProjectCount {
  readonly id: string;
  readonly label: string;
  readonly own: number;
  readonly other: number;
}

/** A pair of rates, of a kind of which all may stand on one axis. */
export interface RatePairRow extends PairRow {
  readonly rates: RateKind | undefined;
}

/** 区市对比. */
export interface ComparisonView {
  readonly own: Region;
  readonly other: Region;
  readonly ownOptions: readonly RegionOption[];
  readonly otherOptions: readonly RegionOption[];
  /** Shares of the whole by the latest result of each indicator, the largest first. */
  readonly shares: readonly PairRow[];
  /** The population's share, for reference, if it is known. */
  readonly populationShare: PairRow | undefined;
  /** Rates of the latest period side by side: results, then targets. */
  readonly gaps: readonly RatePairRow[];
  /** Aims of the last year that both set aims for. */
  readonly aims: readonly PairRow[];
  readonly rows: readonly PairRow[];
  readonly onlyOwn: readonly OneSided[];
  readonly onlyOther: readonly OneSided[];
  readonly statuses: readonly ProjectCount[];
  readonly projectSectors: readonly ProjectCount[];
  readonly counts: FacetCounts;
}

function toSubject({ indicator, own, other }: Pair): Subject {
  return {
    whole: {
      sector: [indicator.sectorId],
      period: [own.period],
      stage: [...new Set([own.stage, other.stage])],
      document: [own.documentId, other.documentId],
    },
    facts: [],
    searchText: indicatorSearchText(indicator),
  };
}

/** Of each indicator the pair of its latest single year. */
function latestOfEach(pairs: readonly Pair[]): Pair[] {
  const latest = new Map<string, Pair>();
  for (const pair of pairs) {
    if (parsePeriod(pair.period).kind === 'year') latest.set(pair.indicator.id, pair);
  }
  return [...latest.values()];
}

/** The last result of a year or a span, else the last target, else what a running year has added up to. */
function latestOf(own: readonly Observation[]): Observation | undefined {
  const annual = own.filter(({ period }) => isOfYears(parsePeriod(period)));
  const results = annual.filter(({ stage }) => stage !== 'target');
  return findLatest(results) ?? findLatest(annual) ?? findLatest(own);
}

function toOneSided(
  dataset: Dataset,
  region: Region,
  missing: Region,
  filters: Filters,
): OneSided[] {
  const { results } = applyFilters(
    dataset.indicators.flatMap((indicator) => {
      const all = dataset.observationsOf(indicator.id);
      const own = all.filter(({ regionId }) => regionId === region.id);
      if (own.length === 0 || all.some(({ regionId }) => regionId === missing.id)) return [];
      const facts = own.map(({ period, stage, documentId }) => ({
        ...{ period: [period], stage: [stage], document: [documentId] },
      }));
      const whole = { sector: [indicator.sectorId] };
      return [
        {
          item: { indicator, latest: latestOf(own) },
          subject: { whole, facts, searchText: indicatorSearchText(indicator) },
        },
      ];
    }),
    filters,
  );
  return results.map(({ indicator, latest }) => ({
    id: indicator.id,
    name: indicator.name,
    sector: lookUp(dataset.sectorById, indicator.sectorId),
    latest: latest && toPairCell(dataset, latest),
    unit: lookUp(dataset.unitById, indicator.unitId).symbol,
  }));
}

/** How many projects of a list lie in each region, by state or sector. */
function countProjects(
  projects: { readonly own: readonly Project[]; readonly other: readonly Project[] },
  entries: readonly { readonly id: string; readonly label: string }[],
  keyOf: (project: Project) => string | undefined,
): ProjectCount[] {
  return entries
    .map(({ id, label }) => {
      const count = (list: readonly Project[]) => list.filter((p) => keyOf(p) === id).length;
      return { id, label, own: count(projects.own), other: count(projects.other) };
    })
    .filter(({ own }) => own > 0);
}

/**
 * Two regions beside each other under the filters; the region filter chooses the regions where the
 * address does not. Undefined where no two regions share an indicator.
 * @param chosen the ids of both regions, empty where none was chosen
 */
export function computeComparisonView(
  dataset: Dataset,
  filters: Filters,
  chosen: { readonly own: string; readonly other: string },
): ComparisonView | undefined {
  const { region: filtered, ...heeded } = narrowFilters('comparison', filters);
  const regions = resolveRegions(dataset, { ...chosen, filtered });
  if (regions === undefined) return undefined;
  const { own, other } = regions;
  const wanted: Filters = { ...heeded, region: [] };
  const pairs = listPairs(dataset, own, other);
  const { results, counts } = applyFilters(
    pairs.map((item) => ({ item, subject: toSubject(item) })),
    wanted,
  );
  const row = (pair: Pair) => toPairRow(dataset, pair);
  const ofStage = (stage: ComparedStage) =>
    latestOfEach(results.filter((pair) => pair.stage === stage));
  const shares = ofStage('result').filter(({ kind }) => kind === 'share');
  const population = pairs.find(
    ({ indicator, kind, period }) =>
      indicator.role === 'population' && kind === 'share' && isOfYears(parsePeriod(period)),
  );
  const projects = applyFilters(projectSubjects(dataset), wanted).results;
  const reach = heeded.spanning === '' ? 'within' : 'across';
  // The whole's are all that lie in it.
  const liesIn = (region: Region) => (project: Project) =>
    regionsAround(dataset, placementOf(dataset, project.regionIds)[reach]).has(region.id);
  const ofBoth = { own: projects.filter(liesIn(own)), other: projects.filter(liesIn(other)) };
  return {
    own,
    other,
    ownOptions: listParts(dataset, other, own),
    otherOptions: listPeers(dataset, own, other),
    shares: shares.map(row).sort((a, b) => (b.value ?? 0) - (a.value ?? 0)),
    populationShare: population && row(population),
    gaps: [...ofStage('result'), ...ofStage('target')]
      .filter(({ kind }) => kind === 'gap')
      .map((pair) => ({ ...row(pair), rates: rateKindOf(dataset, pair.indicator) })),
    aims: ofStage('target').map(row),
    rows: results.map(row).sort((a, b) => a.sector.order - b.sector.order),
    onlyOwn: toOneSided(dataset, own, other, wanted),
    onlyOther: toOneSided(dataset, other, own, wanted),
    statuses: countProjects(
      ofBoth,
      PROJECT_STATUSES.map((id) => ({ id, label: PROJECT_STATUS_LABELS[id] })),
      ({ id }) => dataset.latestEventOf(id)?.status,
    ),
    projectSectors: countProjects(
      ofBoth,
      dataset.sectors.map(({ id, name }) => ({ id, label: name })),
      ({ sectorId }) => sectorId,
    ),
    counts,
  };
}
