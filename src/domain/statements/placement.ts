import type { Dataset } from './dataset';
import { perDataset } from './per-dataset';

/** Where something lies, for whoever asks for a district or for a zone of it. */
export interface Placement {
  /** The regions that are named, each district of several named together, and the district around a zone wholly inside it. */
  readonly within: readonly string[];
  /** These, and the districts that a zone lies across: it is in one of them, and nothing says in which. */
  readonly across: readonly string[];
}

/** Of what lies in no region. */
export const NOWHERE: Placement = { within: [], across: [] };

function withDistricts(
  dataset: Dataset,
  regionIds: readonly string[],
  hasZonesAcross: boolean,
): readonly string[] {
  const found = new Set(regionIds);
  // A set that grows as it is walked: a zone of a zone is in the district of both.
  for (const id of found) {
    const { level, withinIds = [] } = dataset.regionById.get(id) ?? {};
    if (level !== 'districts' && withinIds.length > 1 && !hasZonesAcross) continue;
    for (const districtId of withinIds) found.add(districtId);
  }
  return [...found];
}

const placementsOf = perDataset((_: Dataset) => new Map<string, Placement>());

/**
 * Where something lies that is said to be in these regions: the one answer of filters, counts and pages.
 * The city around a district is no place to find it: what is of the city is of all of it.
 */
export function placementOf(dataset: Dataset, regionIds: readonly string[]): Placement {
  const known = placementsOf(dataset);
  const key = regionIds.join(' ');
  const placement = known.get(key) ?? {
    within: withDistricts(dataset, regionIds, false),
    across: withDistricts(dataset, regionIds, true),
  };
  known.set(key, placement);
  return placement;
}

/** The regions themselves and all that surely contain them: their district, its city, its province. */
export function regionsAround(dataset: Dataset, regionIds: readonly string[]): ReadonlySet<string> {
  const around = new Set(regionIds);
  for (const id of around) {
    const { parentId } = dataset.regionById.get(id) ?? {};
    if (parentId !== undefined) around.add(parentId);
    for (const districtId of placementOf(dataset, [id]).within) around.add(districtId);
  }
  return around;
}

/** Whether a region lies, over any number of steps, in another. */
export function isInside(dataset: Dataset, partId: string, wholeId: string): boolean {
  return partId !== wholeId && regionsAround(dataset, [partId]).has(wholeId);
}

const zonesByDistrict = perDataset((dataset: Dataset): ReadonlyMap<string, readonly string[]> => {
  const zones = new Map<string, string[]>();
  for (const { id, name } of dataset.regions) {
    for (const districtId of placementOf(dataset, [id]).within) {
      if (districtId !== id) zones.set(districtId, [...(zones.get(districtId) ?? []), name]);
    }
  }
  return zones;
});

/** The names of the zones that lie wholly in a district, which are found with it. */
export function zonesWithin(dataset: Dataset, regionId: string): readonly string[] {
  return zonesByDistrict(dataset).get(regionId) ?? [];
}

/** The names of the zones that lie across several districts. */
export const zonesAcross = perDataset((dataset: Dataset): readonly string[] =>
  dataset.regions
    .filter(({ id }) => {
      const { within, across } = placementOf(dataset, [id]);
      return across.length > within.length;
    })
    .map(({ name }) => name),
);
