import {
  COMPARISON_KIND_LABELS,
  type ComparisonKind,
  isPartOf,
} from '@/domain/comparison/comparability';
import {
  COMPARED_STAGE_LABELS,
  type ComparedStage,
  listPairs,
  type Pair,
} from '@/domain/comparison/pairs';
import { type ComputedQuantity, pullApart } from '@/domain/comparison/quantity-arithmetic';
import {
  listParts,
  listPeers,
  type RegionOption,
  resolveRegions,
} from '@/domain/comparison/regions';
import { type Dataset, type Indicator, lookUp, type Region } from '@/domain/dataset';
import {
  applyFilters,
  type FacetCounts,
  type Filters,
  type Subject,
  toSearchText,
} from '@/domain/filters';
import { type FigureCell, toFigureCell } from '@/domain/indicators-view';
import { formatDifference, formatPercent } from '@/domain/number-format';
import { formatPeriod, parsePeriod } from '@/domain/period';
import type { Sector, Unit } from '@/domain/schema';
import { PROJECT_STATUS_LABELS, PROJECT_STATUSES, QUALIFIER_SIGNS } from '@/domain/vocabularies';

/** A figure of a pair, as it is read and as it is printed. */
export interface PairCell extends FigureCell {
  readonly printed: string;
}

/** One pair of figures. */
export interface PairRow {
  readonly id: string;
  readonly indicatorId: string;
  readonly name: string;
  readonly sector: Sector;
  readonly unit: string;
  /** `2025年`, with the other's where it is another year. */
  readonly period: string;
  readonly stage: ComparedStage;
  readonly stageLabel: string;
  readonly own: PairCell;
  readonly other: PairCell;
  readonly kind: ComparisonKind;
  readonly kindLabel: string;
  /** `10.2%`, `−0.4 个百分点`, `1.35 倍`; the reason where there is no comparison. */
  readonly text: string;
  /** Share and ratio as quotients, a gap in the unit; for sorting and charts. */
  readonly value: number | undefined;
  /** Per head against per head: `1.02 倍`. */
  readonly perHead: string | undefined;
  readonly caveat: string | undefined;
}

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
  readonly gaps: readonly PairRow[];
  /** Aims of the last year that both set aims for. */
  readonly aims: readonly PairRow[];
  readonly rows: readonly PairRow[];
  readonly onlyOwn: readonly OneSided[];
  readonly onlyOther: readonly OneSided[];
  readonly statuses: readonly ProjectCount[];
  readonly projectSectors: readonly ProjectCount[];
  readonly counts: FacetCounts;
}

const POPULATION = 'permanent-population';

function signed({ value, qualifier }: ComputedQuantity, text: (value: number) => string): string {
  return `${QUALIFIER_SIGNS[qualifier]}${text(value)}`;
}

/** `10.2%`, `−0.4 个百分点`, `1.35 倍`. */
function describeResult({ kind, result, reason }: Pair, unit: Unit): string {
  if (result === undefined) return reason ?? '—';
  switch (kind) {
    case 'share':
      return signed(result, (value) => formatPercent(value, 1));
    case 'gap':
      return signed(result, (value) => formatDifference(value, unit, result.qualifier !== 'eq'));
    case 'ratio':
      return signed(result, (value) => `${value.toFixed(2)} 倍`);
    case 'none':
      return reason ?? '—';
  }
}

function toCell(dataset: Dataset, observation: Pair['own']): PairCell {
  return { ...toFigureCell(dataset, observation), printed: observation.printed };
}

function describeOpenBounds({ own, other, result }: Pair): string[] {
  return result !== undefined && pullApart(own, other)
    ? ['两数都只印了同一侧的界限，结果仅作参考']
    : [];
}

function toRow(dataset: Dataset, pair: Pair): PairRow {
  const { indicator, own, other, stage, kind, result, perHead, caveats } = pair;
  const unit = lookUp(dataset.unitById, indicator.unitId);
  const period = formatPeriod(own.period);
  return {
    id: `${indicator.id}.${own.period}.${stage}`,
    indicatorId: indicator.id,
    name: indicator.name,
    sector: lookUp(dataset.sectorById, indicator.sectorId),
    unit: unit.symbol,
    period: own.period === other.period ? period : `${period}／${formatPeriod(other.period)}`,
    stage,
    stageLabel: COMPARED_STAGE_LABELS[stage],
    own: toCell(dataset, own),
    other: toCell(dataset, other),
    kind,
    kindLabel: COMPARISON_KIND_LABELS[kind],
    text: describeResult(pair, unit),
    value: result?.value,
    perHead: perHead && signed(perHead, (value) => `${value.toFixed(2)} 倍`),
    caveat: [...caveats, ...describeOpenBounds(pair)].join('；') || undefined,
  };
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
    searchText: searchTextOf(indicator),
  };
}

function searchTextOf({ name, nameEn, id, initials, definition }: Indicator): string {
  return toSearchText(name, nameEn, id, initials, definition);
}

/** Of each indicator the pair of its latest single year. */
function latestOfEach(pairs: readonly Pair[]): Pair[] {
  const latest = new Map<string, Pair>();
  for (const pair of pairs) {
    if (parsePeriod(pair.period).kind === 'year') latest.set(pair.indicator.id, pair);
  }
  return [...latest.values()];
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
          item: {
            indicator,
            latest: own.findLast(({ stage }) => stage !== 'target') ?? own.at(-1),
          },
          subject: { whole, facts, searchText: searchTextOf(indicator) },
        },
      ];
    }),
    filters,
  );
  return results.map(({ indicator, latest }) => ({
    id: indicator.id,
    name: indicator.name,
    sector: lookUp(dataset.sectorById, indicator.sectorId),
    latest: latest && toCell(dataset, latest),
    unit: lookUp(dataset.unitById, indicator.unitId).symbol,
  }));
}

/** The projects of both regions: the whole's are all that lie in it. */
function countProjects(
  dataset: Dataset,
  regions: readonly [Region, Region],
  { sector }: Filters,
  entries: readonly { readonly id: string; readonly label: string }[],
  keyOf: (projectId: string, sectorId: string) => string | undefined,
): ProjectCount[] {
  const liesIn = (ids: readonly string[], region: Region): boolean =>
    ids.some((id) => id === region.id || isPartOf(dataset, lookUp(dataset.regionById, id), region));
  const projects = dataset.projects.filter(
    ({ sectorId }) => sector.length === 0 || sector.includes(sectorId),
  );
  return entries
    .map(({ id, label }) => {
      const mine = projects.filter((project) => keyOf(project.id, project.sectorId) === id);
      const count = (region: Region) => mine.filter((p) => liesIn(p.regionIds, region)).length;
      return { id, label, own: count(regions[0]), other: count(regions[1]) };
    })
    .filter(({ own }) => own > 0);
}

/**
 * Two regions beside each other under the filters (the region filter excepted: the regions are chosen).
 * Undefined where no two regions share an indicator.
 */
export function computeComparisonView(
  dataset: Dataset,
  filters: Filters,
  ownId: string,
  otherId: string,
): ComparisonView | undefined {
  const regions = resolveRegions(dataset, ownId, otherId);
  if (regions === undefined) return undefined;
  const { own, other } = regions;
  const wanted: Filters = { ...filters, region: [], status: [], verdict: [] };
  const pairs = listPairs(dataset, own, other);
  const { results, counts } = applyFilters(
    pairs.map((item) => ({ item, subject: toSubject(item) })),
    wanted,
  );
  const row = (pair: Pair) => toRow(dataset, pair);
  const ofStage = (stage: ComparedStage) =>
    latestOfEach(results.filter((pair) => pair.stage === stage));
  const shares = ofStage('result').filter(({ kind }) => kind === 'share');
  const population = pairs.find(
    ({ indicator, kind }) => indicator.id === POPULATION && kind === 'share',
  );
  const statusOf = (projectId: string) => dataset.latestEventOf(projectId)?.status;
  return {
    own,
    other,
    ownOptions: listParts(dataset, other),
    otherOptions: listPeers(dataset, own),
    shares: shares.map(row).sort((a, b) => (b.value ?? 0) - (a.value ?? 0)),
    populationShare: population && row(population),
    gaps: [...ofStage('result'), ...ofStage('target')]
      .filter(({ kind }) => kind === 'gap')
      .map(row),
    aims: ofStage('target').map(row),
    rows: results.map(row).sort((a, b) => a.sector.order - b.sector.order),
    onlyOwn: toOneSided(dataset, own, other, wanted),
    onlyOther: toOneSided(dataset, other, own, wanted),
    statuses: countProjects(
      dataset,
      [own, other],
      filters,
      PROJECT_STATUSES.map((id) => ({ id, label: PROJECT_STATUS_LABELS[id] })),
      statusOf,
    ),
    projectSectors: countProjects(
      dataset,
      [own, other],
      filters,
      dataset.sectors.map(({ id, name }) => ({ id, label: name })),
      (_projectId, sectorId) => sectorId,
    ),
    counts,
  };
}
