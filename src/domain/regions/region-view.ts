import { type PairRow, toPairRow } from '@/domain/comparison/pair-row';
import { listPairs } from '@/domain/comparison/pairs';
import { type Filters, NO_FILTERS } from '@/domain/filters';
import { computeIndicatorsView, type IndicatorRowView } from '@/domain/indicators-view';
import { computeProjectsView, type ProjectRowView } from '@/domain/projects-view';
import { computePromisesView, type PromiseRow } from '@/domain/promises-view';
import type { Dataset, Region } from '@/domain/statements/dataset';
import { placementOf } from '@/domain/statements/placement';
import { PROJECT_STATUSES, type ProjectStatus } from '@/domain/vocabularies';
import { describeSilences } from './region-silences';

/** The works of a region in one state. */
export interface WorksInState {
  readonly status: ProjectStatus | undefined;
  readonly label: string;
  readonly works: readonly ProjectRowView[];
}

/** What a region reports and aims at, of one indicator. */
export interface RegionFigure extends IndicatorRowView {
  /** Its latest result beside the city's: a share, a gap. */
  readonly pair: PairRow | undefined;
}

/** A zone that lies in the region, wholly or with a part. */
export interface ZoneOfRegion {
  readonly region: Region;
  readonly isWhole: boolean;
}

/** A region's page: all that the documents say of it and of the zones that lie wholly in it. */
export interface RegionView {
  readonly region: Region;
  /** Of a zone the districts that it lies in. */
  readonly within: readonly Region[];
  readonly zones: readonly ZoneOfRegion[];
  /** The documents that state anything of it, the oldest first. */
  readonly documents: readonly string[];
  /** What of the list of works is of the region: filters for a link to it. */
  readonly filters: Filters;
  readonly works: number;
  readonly states: readonly WorksInState[];
  readonly sectors: readonly {
    readonly id: string;
    readonly name: string;
    readonly works: number;
  }[];
  /** Works that reach into other regions too. */
  readonly shared: readonly ProjectRowView[];
  readonly cityWide: number;
  readonly promises: readonly PromiseRow[];
  /** Those compared with the city first, then by sector. */
  readonly figures: readonly RegionFigure[];
  /** What the documents do not say of it, as sentences. */
  readonly silences: readonly string[];
}

function groupByState(rows: readonly ProjectRowView[]): WorksInState[] {
  return [...PROJECT_STATUSES, undefined].flatMap((status) => {
    const works = rows.filter((row) => row.status === status);
    const [first] = works;
    if (first === undefined) return [];
    return [{ status, label: status === undefined ? '未说明状态' : first.statusLabel, works }];
  });
}

/** The latest pair of each indicator that both the region and the city report. */
function latestPairs(dataset: Dataset, region: Region): ReadonlyMap<string, PairRow> {
  const city = dataset.regions.find(({ level }) => level === 'city');
  if (city === undefined || city.id === region.id) return new Map();
  const results = listPairs(dataset, region, city).filter(({ stage }) => stage === 'result');
  return new Map(results.map((pair) => [pair.indicator.id, toPairRow(dataset, pair)]));
}

function listFigures(dataset: Dataset, region: Region, filters: Filters): RegionFigure[] {
  const pairs = latestPairs(dataset, region);
  return computeIndicatorsView(dataset, filters)
    .rows.map((row) => ({ ...row, pair: pairs.get(row.id) }))
    .sort(
      (a, b) =>
        Number(b.pair !== undefined) - Number(a.pair !== undefined) ||
        a.sectorOrder - b.sectorOrder,
    );
}

function listZones(dataset: Dataset, region: Region): ZoneOfRegion[] {
  return dataset.regions.flatMap((zone) => {
    if (zone.level !== 'functional-zone' || zone.id === region.id) return [];
    const { within, across } = placementOf(dataset, [zone.id]);
    if (!across.includes(region.id)) return [];
    return [{ region: zone, isWhole: within.includes(region.id) }];
  });
}

/** A region's page; undefined if there is no such region. */
export function computeRegionView(dataset: Dataset, regionId: string): RegionView | undefined {
  const region = dataset.regionById.get(regionId);
  if (region === undefined) return undefined;
  const filters: Filters = { ...NO_FILTERS, region: [regionId] };
  const { rows, leftOut } = computeProjectsView(dataset, filters);
  const figures = listFigures(dataset, region, filters);
  const ofIt = (regionIds: readonly string[]) =>
    placementOf(dataset, regionIds).within.includes(regionId);
  const spoken = new Set([
    ...rows.flatMap(({ id }) => dataset.eventsOf(id).map(({ documentId }) => documentId)),
    ...dataset.observations
      .filter((observation) => ofIt([observation.regionId]))
      .map(({ documentId }) => documentId),
  ]);
  const placesOf = (id: string) => dataset.projectById.get(id)?.regionIds ?? [];
  return {
    region,
    within: (region.withinIds ?? []).flatMap((id) => dataset.regionById.get(id) ?? []),
    zones: listZones(dataset, region),
    documents: dataset.documents.filter(({ id }) => spoken.has(id)).map((row) => row.shortTitle),
    filters,
    works: rows.length,
    states: groupByState(rows),
    sectors: dataset.sectors.flatMap(({ id, name }) => {
      const works = rows.filter(({ sectorId }) => sectorId === id).length;
      return works === 0 ? [] : [{ id, name, works }];
    }),
    shared: rows.filter(({ id }) => placesOf(id).length > 1),
    cityWide: leftOut['city-wide'],
    promises: computePromisesView(dataset, filters).rows,
    figures,
    silences: describeSilences(dataset, region, { rows, figures }),
  };
}
