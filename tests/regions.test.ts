import { compilePackage } from '@data/compile';
import { readPackageFiles } from '@data/files';
import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '@/domain/filters';
import { computeIndicatorsView } from '@/domain/indicators-view';
import { computeProjectsView } from '@/domain/projects-view';
import { computeRegionMapView } from '@/domain/regions/region-map-view';
import { listRegionMeasures, tiledRegions } from '@/domain/regions/region-measure';
import { computeRegionView } from '@/domain/regions/region-view';
import { createDataset } from '@/domain/statements/dataset';

/** The map of the districts and their pages over the real data. */

const dataset = createDataset(compilePackage(await readPackageFiles('data')).dataset);
const map = computeRegionMapView(dataset, NO_FILTERS, '');
const DISTRICTS = dataset.regions.filter(({ level }) => level === 'district' || level === 'county');

const viewOf = (id: string) => {
  const view = computeRegionView(dataset, id);
  if (view === undefined) throw new Error(`no region ${id}`);
  return view;
};

describe('the map', () => {
  it('has each district and county once, each in a place of its own', () => {
    const tiled = tiledRegions(dataset);
    expect(tiled.map(({ region }) => region.id)).toEqual(DISTRICTS.map(({ id }) => id));
    expect(new Set(tiled.map(({ column, row }) => `${column} ${row}`)).size).toBe(tiled.length);
  });

  it('has each zone once: beside its district, or among those across', () => {
    const zones = [...map.zonesAcross, ...map.tiles.flatMap((tile) => tile.zones)];
    const expected = dataset.regions.filter(({ level }) => level === 'functional-zone');
    expect(zones.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
  });

  it.each(DISTRICTS.map(({ id, name }) => [name, id]))(
    'counts what the lists of %s have',
    (_, id) => {
      const filters = { ...NO_FILTERS, region: [id] };
      expect(map.rows.find((row) => row.id === id)).toMatchObject({
        projects: computeProjectsView(dataset, filters).rows.length,
        indicators: computeIndicatorsView(dataset, filters).rows.length,
      });
    },
  );

  it('heeds the sector in its counts, and marks the regions asked for without narrowing them', () => {
    const filters = { ...NO_FILTERS, sector: ['transport'], region: ['lixia'] };
    const view = computeRegionMapView(dataset, filters, '');
    const own = computeProjectsView(dataset, filters).rows.length;
    expect(view.rows.map(({ id, projects }) => [id, projects])).toEqual([['lixia', own]]);
    expect(view.tiles.filter(({ isChosen }) => isChosen).map(({ id }) => id)).toEqual(['lixia']);
    expect(view.tiles.filter(({ text }) => text !== '0').length).toBeGreaterThan(1);
  });

  it('is shaded by each figure that several districts have, with the way to its source', () => {
    const printed = listRegionMeasures(dataset).filter(({ figures }) => figures !== undefined);
    expect(printed.length).toBeGreaterThan(0);
    for (const { id, figures } of printed) {
      const { tiles, measure } = computeRegionMapView(dataset, NO_FILTERS, id);
      expect(measure.id).toBe(id);
      const shown = tiles.filter(({ sourceId }) => sourceId !== undefined);
      expect(shown.length).toBe(figures?.size);
      for (const { id: regionId, sourceId = '', shade } of shown) {
        expect(dataset.statementById.has(sourceId)).toBe(true);
        // What is printed in words has no tone.
        expect(shade > 0).toBe(figures?.get(regionId)?.value !== undefined);
      }
    }
  });
});

describe("a district's page", () => {
  it.each(dataset.regions.map(({ id, name }) => [name, id]))(
    '%s stands in all its lists once',
    (_, id) => {
      const view = viewOf(id);
      const works = view.states.flatMap((state) => state.works.map((work) => work.id));
      expect(works.length).toBe(view.works);
      expect(new Set(works).size).toBe(view.works);
      expect(view.sectors.reduce((sum, sector) => sum + sector.works, 0)).toBe(view.works);
    },
  );

  it('says of 历下区 what the documents say of it and of its zones, and what they do not say', () => {
    const { zones, works, silences, cityWide } = viewOf('lixia');
    expect(zones.filter(({ isWhole }) => isWhole).map(({ region }) => region.id)).toContain('cbd');
    expect(works).toBeGreaterThan(31);
    expect(cityWide).toBeGreaterThan(0);
    expect(silences).toContain('五份文件中没有历下区自己的报告或计划。');
    expect(silences).toContain('没有给出历下区2026年的目标。');
  });

  it('sets 市中区 beside the city first, and misses no report of its own', () => {
    const { figures, silences } = viewOf('shizhong');
    expect(figures[0]?.pair).toBeDefined();
    expect(silences.join()).not.toContain('自己的报告');
  });

  it('of a zone names its districts', () => {
    expect(viewOf('cbd').within.map(({ name }) => name)).toEqual(['历下区']);
    expect(viewOf('startup-zone').within.length).toBeGreaterThan(1);
  });

  it('there is none of what is no region', () => {
    expect(computeRegionView(dataset, 'no-such')).toBeUndefined();
  });
});
