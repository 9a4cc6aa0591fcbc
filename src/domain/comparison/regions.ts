import { listPairs } from '@/domain/comparison/pairs';
import type { Dataset, Region } from '@/domain/dataset';

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
  'functional-zone': 3,
  'metropolitan-area': 4,
  province: 5,
  country: 6,
  abroad: 7,
};

const countsByDataset = new WeakMap<Dataset, Map<string, number>>();

/** How many pairs two regions have; the same either way round. */
function countPairs(dataset: Dataset, a: Region, b: Region): number {
  const counts = countsByDataset.get(dataset) ?? new Map<string, number>();
  countsByDataset.set(dataset, counts);
  const key = [a.id, b.id].sort().join(' ');
  const count = counts.get(key) ?? listPairs(dataset, a, b).length;
  counts.set(key, count);
  return count;
}

/** The regions that can be set beside this one: the city first, then by level and how much they share. */
export function listPeers(dataset: Dataset, region: Region): RegionOption[] {
  return dataset.regions
    .filter(({ id }) => id !== region.id)
    .map((peer) => ({ ...peer, pairs: countPairs(dataset, region, peer) }))
    .filter(({ pairs }) => pairs > 0)
    .sort((a, b) => LEVEL_ORDER[a.level] - LEVEL_ORDER[b.level] || b.pairs - a.pairs)
    .map(({ id, name, pairs }) => ({ id, name, pairs }));
}

/** The regions that can stand at the left: parts of the city with figures, those with most of them first. */
export function listParts(dataset: Dataset, other: Region): RegionOption[] {
  return dataset.regions
    .filter(({ id }) => id !== other.id)
    .map((part) => ({ id: part.id, name: part.name, pairs: countPairs(dataset, part, other) }))
    .filter(({ pairs }) => pairs > 0)
    .sort((a, b) => b.pairs - a.pairs);
}

/** The regions that the address names, if the dataset knows them and they are two; else the richest part and the city. */
export function resolveRegions(
  dataset: Dataset,
  ownId: string,
  otherId: string,
): { readonly own: Region; readonly other: Region } | undefined {
  const city = dataset.regions.find(({ level }) => level === 'city');
  const other = dataset.regionById.get(otherId) ?? city;
  if (other === undefined) return undefined;
  const [first] = listParts(dataset, other);
  const asked = ownId === other.id ? undefined : dataset.regionById.get(ownId);
  const own = asked ?? dataset.regionById.get(first?.id ?? '');
  return own === undefined ? undefined : { own, other };
}
