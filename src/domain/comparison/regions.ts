import type { Dataset, Region } from '@/domain/dataset';

/** A region that can be chosen, and how much it has to compare. */
export interface RegionOption {
  readonly id: string;
  readonly name: string;
  /** Indicators stated of both regions. */
  readonly shared: number;
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
};

function indicatorsByRegion(dataset: Dataset): ReadonlyMap<string, ReadonlySet<string>> {
  const byRegion = new Map<string, Set<string>>();
  for (const { regionId, indicatorId } of dataset.observations) {
    const own = byRegion.get(regionId) ?? new Set<string>();
    own.add(indicatorId);
    byRegion.set(regionId, own);
  }
  return byRegion;
}

function countShared(
  a: ReadonlySet<string> | undefined,
  b: ReadonlySet<string> | undefined,
): number {
  if (a === undefined || b === undefined) return 0;
  return [...a].filter((id) => b.has(id)).length;
}

/** The regions that share an indicator with this one: the city first, then by level and how much they share. */
export function listPeers(dataset: Dataset, region: Region): RegionOption[] {
  const byRegion = indicatorsByRegion(dataset);
  return dataset.regions
    .filter(({ id }) => id !== region.id)
    .map(({ id, name, level }) => ({
      ...{ id, name, level },
      shared: countShared(byRegion.get(region.id), byRegion.get(id)),
    }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => LEVEL_ORDER[a.level] - LEVEL_ORDER[b.level] || b.shared - a.shared)
    .map(({ id, name, shared }) => ({ id, name, shared }));
}

/** The regions that can stand at the left: parts of the city with figures, those with most of them first. */
export function listParts(dataset: Dataset, other: Region): RegionOption[] {
  const byRegion = indicatorsByRegion(dataset);
  return dataset.regions
    .filter(({ id }) => id !== other.id)
    .map(({ id, name }) => ({
      ...{ id, name },
      shared: countShared(byRegion.get(id), byRegion.get(other.id)),
    }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared);
}

/** The regions that the address names; where it names none that the dataset knows, the richest part and the city. */
export function resolveRegions(
  dataset: Dataset,
  ownId: string,
  otherId: string,
): { readonly own: Region; readonly other: Region } | undefined {
  const city = dataset.regions.find(({ level }) => level === 'city');
  const other = dataset.regionById.get(otherId) ?? city;
  if (other === undefined) return undefined;
  const [first] = listParts(dataset, other);
  const own = dataset.regionById.get(ownId) ?? dataset.regionById.get(first?.id ?? '');
  return own === undefined || own.id === other.id ? undefined : { own, other };
}
