import { applyFilters, type FacetCounts } from '@/domain/filter-matching';
import type { Filters } from '@/domain/filters';
import { narrowFilters } from '@/domain/heeded-filters';
import { indicatorSubjects } from '@/domain/indicators-view';
import { formatCount } from '@/domain/number-format';
import { projectSubjects } from '@/domain/project-subjects';
import { promiseSubjects } from '@/domain/promises-view';
import type { Dataset, Region } from '@/domain/statements/dataset';
import { toFigureCell } from '@/domain/statements/figure-cell';
import { perDataset } from '@/domain/statements/per-dataset';
import { placementOf } from '@/domain/statements/placement';
import type { ProjectStatus } from '@/domain/vocabularies';
import { listRegionMeasures, type RegionMeasure, tiledRegions } from './region-measure';
import { REGION_LEVEL_LABELS } from './region-words';
import { shadeValues } from './shade';

/** What is known of a region, in numbers: a row of the map's table. */
export interface RegionRow {
  readonly id: string;
  readonly name: string;
  readonly level: string;
  /** Districts and counties first, then zones, as the catalogue lists them. */
  readonly order: number;
  readonly projects: number;
  /** Works begun and not finished; works finished or in use. */
  readonly underway: number;
  readonly finished: number;
  readonly promises: number;
  readonly late: number;
  readonly indicators: number;
  readonly figures: number;
  /** How many documents state a figure or a state of works of it. */
  readonly documents: number;
}

/** A zone beside the district that it lies in. */
export interface ZoneTile {
  readonly id: string;
  readonly name: string;
  readonly projects: number;
  readonly isChosen: boolean;
}

/** A district on the map. */
export interface RegionTile {
  readonly id: string;
  readonly name: string;
  /** From the west and from the north, 1 the first. */
  readonly column: number;
  readonly row: number;
  /** `36`, `8.5`; `—` where nothing is printed. */
  readonly text: string;
  /** Id of the statement that says it, for a printed figure. */
  readonly sourceId: string | undefined;
  /** From 0 (nothing) to 8. */
  readonly shade: number;
  readonly isChosen: boolean;
  /** Zones that lie wholly in it. */
  readonly zones: readonly ZoneTile[];
}

/** 区县: the districts in about their places, and what is known of each. */
export interface RegionMapView {
  readonly measures: readonly RegionMeasure[];
  readonly measure: RegionMeasure;
  readonly tiles: readonly RegionTile[];
  /** Zones across several districts, or of which no district is known. */
  readonly zonesAcross: readonly ZoneTile[];
  /** The chosen regions, or all that anything is known of. */
  readonly rows: readonly RegionRow[];
  /** How many works fit the filters, the regions asked for included. */
  readonly works: number;
  readonly counts: FacetCounts;
}

/** States of works begun and not finished. */
export const UNDERWAY: readonly ProjectStatus[] = [
  'starting',
  'under-construction',
  'structure-complete',
  'trial',
];
/** States of works that are built. */
export const FINISHED: readonly ProjectStatus[] = ['completed', 'in-operation'];

/** Levels of what lies in the city, in the order of lists. */
const LEVELS: readonly Region['level'][] = ['district', 'county', 'functional-zone'];

const partsOfCity = perDataset((dataset: Dataset): readonly Region[] =>
  LEVELS.flatMap((level) => dataset.regions.filter((region) => region.level === level)),
);

/** Adds up by region, a thing in several regions in each of them. */
class RegionTally {
  private readonly counts = new Map<string, number>();

  add(regionIds: Iterable<string>): void {
    for (const id of regionIds) this.counts.set(id, this.of(id) + 1);
  }

  of(id: string): number {
    return this.counts.get(id) ?? 0;
  }
}

/** What is counted by region under the filters, whichever regions are asked for. */
function countByRegion(dataset: Dataset, filters: Filters) {
  const reach = filters.spanning === '' ? 'within' : 'across';
  const placesOf = (regionIds: readonly string[]) => placementOf(dataset, regionIds)[reach];
  const tally = {
    projects: new RegionTally(),
    underway: new RegionTally(),
    finished: new RegionTally(),
    promises: new RegionTally(),
    late: new RegionTally(),
    indicators: new RegionTally(),
    figures: new RegionTally(),
  };
  const documents = new Map<string, Set<string>>();
  const note = (regionIds: readonly string[], documentId: string): void => {
    for (const id of regionIds) {
      documents.set(id, (documents.get(id) ?? new Set()).add(documentId));
    }
  };
  const ofAll: Filters = { ...filters, region: [] };
  for (const project of applyFilters(projectSubjects(dataset), ofAll).results) {
    const places = placesOf(project.regionIds);
    const status = dataset.latestEventOf(project.id)?.status;
    tally.projects.add(places);
    if (status !== undefined && UNDERWAY.includes(status)) tally.underway.add(places);
    if (status !== undefined && FINISHED.includes(status)) tally.finished.add(places);
    for (const { documentId } of dataset.eventsOf(project.id)) note(places, documentId);
  }
  for (const row of applyFilters(promiseSubjects(dataset), ofAll).results) {
    const { regionIds = [] } = dataset.projectById.get(row.projectId) ?? {};
    const places = placesOf(regionIds);
    tally.promises.add(places);
    if (row.outcome.verdict === 'late') tally.late.add(places);
  }
  for (const indicator of applyFilters(indicatorSubjects(dataset), ofAll).results) {
    const ofIndicator = new Set<string>();
    for (const { regionId, documentId } of dataset.observationsOf(indicator.id)) {
      const places = placesOf([regionId]);
      tally.figures.add(places);
      note(places, documentId);
      for (const id of places) ofIndicator.add(id);
    }
    tally.indicators.add(ofIndicator);
  }
  return { tally, documents };
}

type Counted = ReturnType<typeof countByRegion>;

function toRow({ tally, documents }: Counted, region: Region, order: number): RegionRow {
  const { id, name, level } = region;
  return {
    id,
    name,
    level: REGION_LEVEL_LABELS[level],
    order,
    projects: tally.projects.of(id),
    underway: tally.underway.of(id),
    finished: tally.finished.of(id),
    promises: tally.promises.of(id),
    late: tally.late.of(id),
    indicators: tally.indicators.of(id),
    figures: tally.figures.of(id),
    documents: documents.get(id)?.size ?? 0,
  };
}

interface Shown {
  readonly text: string;
  readonly value: number | undefined;
  readonly sourceId: string | undefined;
}

const NOT_PRINTED: Shown = { text: '—', value: undefined, sourceId: undefined };

/** What a tile says by the measure. */
function showOn(dataset: Dataset, measure: RegionMeasure, row: RegionRow): Shown {
  if (measure.figures === undefined) {
    const value = measure.id === 'late' ? row.late : row.projects;
    return { text: formatCount(value), value, sourceId: undefined };
  }
  const observation = measure.figures.get(row.id);
  return observation === undefined ? NOT_PRINTED : toFigureCell(dataset, observation);
}

/**
 * The districts in about their places, shaded by a measure, with their zones. What is counted heeds the
 * search and the sector; the regions asked for are marked on the map and alone in the table.
 * @param measureId of {@link listRegionMeasures}; the first where it is none of them
 */
export function computeRegionMapView(
  dataset: Dataset,
  filters: Filters,
  measureId: string,
): RegionMapView {
  const own = narrowFilters('regions', filters);
  const measures = listRegionMeasures(dataset);
  const measure = measures.find(({ id }) => id === measureId) ?? (measures[0] as RegionMeasure);
  const counted = countByRegion(dataset, own);
  const works = applyFilters(projectSubjects(dataset), own);
  const regions = partsOfCity(dataset);
  const rows = regions.map((region, order) => toRow(counted, region, order));
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const tiled = tiledRegions(dataset).flatMap((place) => {
    const row = rowOf.get(place.region.id);
    return row === undefined ? [] : [{ place, shown: showOn(dataset, measure, row) }];
  });
  const shades = shadeValues(
    tiled.map(({ shown }) => shown.value),
    measure.figures === undefined,
  );
  const isChosen = (id: string): boolean => own.region.includes(id);
  const toZone = ({ id, name }: Region): ZoneTile => ({
    ...{ id, name, projects: counted.tally.projects.of(id), isChosen: isChosen(id) },
  });
  const zones = regions.filter(({ level }) => level === 'functional-zone');
  const liesIn = (zone: Region, districtId: string): boolean =>
    placementOf(dataset, [zone.id]).within.includes(districtId);
  const isKnown = (row: RegionRow): boolean => row.projects + row.figures > 0;
  return {
    measures,
    measure,
    tiles: tiled.map(({ place: { region, column, row }, shown }, index) => ({
      id: region.id,
      name: region.name,
      ...{ column, row, text: shown.text, sourceId: shown.sourceId, shade: shades[index] ?? 0 },
      isChosen: isChosen(region.id),
      zones: zones.filter((zone) => liesIn(zone, region.id)).map(toZone),
    })),
    zonesAcross: zones
      .filter((zone) => placementOf(dataset, [zone.id]).within.length === 1)
      .map(toZone),
    rows: own.region.length > 0 ? rows.filter(({ id }) => isChosen(id)) : rows.filter(isKnown),
    works: works.results.length,
    counts: works.counts,
  };
}
