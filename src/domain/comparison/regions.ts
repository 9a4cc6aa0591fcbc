import { listPairs } from '@/domain/comparison/pairs';
import type { Dataset, Region } from '@/domain/statements/dataset';
import { perDataset } from '@/domain/statements/per-dataset';

/** A region that can be chosen, and how much it has to compare. */
export interface RegionOption {
  readonly id: string;
  readonly name: string;
  /** How many figures of both can be set beside each other. */
  readonly pairs: number;
}

/** The order in which peers are offered: the city, its districts and counties, zones, what is around it. */
const LEVEL_ORDER: Record<Region['level'], number> = {
  city: 0,
  district: 1,
  county: 2,
  districts: 3,
  'functional-zone': 4,
  'metropolitan-area': 5,
  province: 6,
  country: 7,
  abroad: 8,
};

const pairCountsOf = perDataset((_: Dataset) => new Map<string, number>());

/** How many pairs two regions have; the same either way round. */
function countPairs(dataset: Dataset, a: Region, b: Region): number {
  const counts = pairCountsOf(dataset);
  const key = [a.id, b.id].sort().join(' ');
  const count = counts.get(key) ?? listPairs(dataset, a, b).length;
  counts.set(key, count);
  return count;
}

/**
 * The regions that can be set beside this one: the city first, then by level and how much they share.
 * @param other stands there already, even if it has nothing to compare
 */
export function listPeers(dataset: Dataset, region: Region, other: Region): RegionOption[] {
  return dataset.regions
    .filter(({ id }) => id !== region.id)
    .map((peer) => ({ ...peer, pairs: countPairs(dataset, region, peer) }))
    .filter(({ id, pairs }) => pairs > 0 || id === other.id)
    .sort((a, b) => LEVEL_ORDER[a.level] - LEVEL_ORDER[b.level] || b.pairs - a.pairs)
    .map(({ id, name, pairs }) => ({ id, name, pairs }));
}

/**
 * The regions that can stand at the left: parts of the city with figures, those with most of them first.
 * @param own stands there already, even if it has nothing to compare
 */
export function listParts(dataset: Dataset, other: Region, own?: Region): RegionOption[] {
  return dataset.regions
    .filter(({ id }) => id !== other.id)
    .map((part) => ({ id: part.id, name: part.name, pairs: countPairs(dataset, part, other) }))
    .filter(({ id, pairs }) => pairs > 0 || id === own?.id)
    .sort((a, b) => b.pairs - a.pairs);
}

/** Which two regions are wanted, as far as it is said. */
export interface WantedRegions {
  /** Ids chosen for this comparison; empty for none. */
  readonly own: string;
  readonly other: string;
  /** The region filter, which speaks where nothing was chosen. */
  readonly filtered: readonly string[];
}

/**
 * The regions to compare: those chosen; else the first of the region filter beside the city, or two
 * districts of it beside each other; else the richest part and the city.
 */
export function resolveRegions(
  dataset: Dataset,
  wanted: WantedRegions,
): { readonly own: Region; readonly other: Region } | undefined {
  const city = dataset.regions.find(({ level }) => level === 'city');
  const filtered = dataset.regions.filter(({ id }) => wanted.filtered.includes(id));
  const parts = filtered.filter(({ id }) => id !== city?.id);
  const chosenOwn = dataset.regionById.get(wanted.own);
  const second = chosenOwn === undefined && parts.length === filtered.length ? parts[1] : undefined;
  const other = dataset.regionById.get(wanted.other) ?? second ?? city;
  if (other === undefined) return undefined;
  const candidates = [
    chosenOwn,
    ...parts,
    dataset.regionById.get(listParts(dataset, other)[0]?.id ?? ''),
  ];
  const own = candidates.find((region) => region !== undefined && region.id !== other.id);
  return own === undefined ? undefined : { own, other };
}
