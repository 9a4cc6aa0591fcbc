import { compilePackage } from '@data/compile';
import { readPackageFiles } from '@data/files';
import { loadFixtureDataset } from '@mocks/fixture-dataset';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeBehindView } from '@/domain/behind-view';
import { computeChangesView } from '@/domain/changes-view';
import { computeCommitmentsView } from '@/domain/commitments-view';
import { computeComparisonView } from '@/domain/comparison-view';
import { computeCoverageView } from '@/domain/coverage-view';
import { computeDocumentsView } from '@/domain/documents-view';
import type { FacetCounts } from '@/domain/filter-matching';
import {
  FILTER_DIMENSIONS,
  type FilterDimension,
  type Filters,
  NO_FILTERS,
  SPANNING,
} from '@/domain/filters';
import { computeFindingsView } from '@/domain/findings-view';
import { heeds, isRecord, listPanelKeys, VIEW_PARTS, type ViewPart } from '@/domain/heeded-filters';
import { computeIndicatorView } from '@/domain/indicator-view';
import { computeIndicatorsView } from '@/domain/indicators-view';
import { computeMissingFiguresView } from '@/domain/missing-figures-view';
import { computeTemplate } from '@/domain/monitoring/template';
import { computeOverviewView } from '@/domain/overview-view';
import { computePairView } from '@/domain/pair-view';
import { computeProjectProgressView } from '@/domain/project-progress-view';
import { listMentions } from '@/domain/project-timeline/mention';
import { PROMISE_KINDS } from '@/domain/project-timeline/promise-kind';
import { computeProjectView } from '@/domain/project-view';
import { computeProjectsView } from '@/domain/projects-view';
import { computePromisesView } from '@/domain/promises-view';
import { computeRegionMapView } from '@/domain/regions/region-map-view';
import { computeRegionView } from '@/domain/regions/region-view';
import { computeRevisionsView } from '@/domain/revisions-view';
import { createDataset, type Dataset } from '@/domain/statements/dataset';
import { computeTrajectoriesView } from '@/domain/trajectories-view';
import { VERDICTS } from '@/domain/verdicts/verdict';
import { BINDING_CHOICES, PLACINGS, PROJECT_STATUSES, STAGES } from '@/domain/vocabularies';
import { SWEEP_TIMEOUT, sweepLength } from './sweep';

/** What a part shows, how many results that is, and the counts beside its options. */
interface Shown {
  readonly results: number;
  readonly view: { readonly counts?: FacetCounts };
}

const rows = (view: { rows: readonly unknown[]; counts: FacetCounts }): Shown => ({
  results: view.rows.length,
  view,
});

const cards = (dataset: Dataset, filters: Filters, part: string): Shown => {
  // What the tabs say of the other parts is theirs.
  const { parts: _parts, ...view } = computeTrajectoriesView(dataset, filters, { part });
  return { results: view.cards.length, view };
};

const NOTHING_CHOSEN = { own: '', other: '' };

/** Every part of every view, as its page computes it. */
const SHOW: Record<ViewPart, (dataset: Dataset, filters: Filters) => Shown> = {
  overview: (dataset, filters) => {
    const view = computeOverviewView(dataset, filters);
    return { results: view.totals.indicators + view.totals.projects, view };
  },
  changes: (dataset, filters) => rows(computeChangesView(dataset, filters, {})),
  'trajectories.judged': (dataset, filters) => cards(dataset, filters, 'judged'),
  'trajectories.silent': (dataset, filters) => cards(dataset, filters, 'silent'),
  'trajectories.beside': (dataset, filters) => cards(dataset, filters, 'beside'),
  trajectory: () => ({ results: 1, view: {} }),
  comparison: (dataset, filters) => {
    const view = computeComparisonView(dataset, filters, NOTHING_CHOSEN);
    return { results: view?.rows.length ?? 0, view: view ?? {} };
  },
  pair: (dataset, filters) => {
    const wanted = { ...NOTHING_CHOSEN, filtered: filters.region };
    return { results: 1, view: { pair: computePairView(dataset, 'gdp', wanted) } as object };
  },
  regions: (dataset, filters) => {
    const view = computeRegionMapView(dataset, filters, '');
    return { results: view.works, view };
  },
  region: (dataset) => {
    const view = computeRegionView(dataset, dataset.regions[1]?.id ?? '');
    return { results: 1, view: { region: view } as object };
  },
  'commitments.settled': (dataset, filters) =>
    rows(computeCommitmentsView(dataset, filters, 'settled')),
  'commitments.behind': (dataset, filters) => rows(computeBehindView(dataset, filters)),
  'commitments.open': (dataset, filters) => rows(computeCommitmentsView(dataset, filters, 'open')),
  'commitments.silent': (dataset, filters) =>
    rows(computeCommitmentsView(dataset, filters, 'silent')),
  'commitments.revisions': (dataset, filters) => rows(computeRevisionsView(dataset, filters)),
  'commitments.promises': (dataset, filters) => rows(computePromisesView(dataset, filters)),
  indicators: (dataset, filters) => rows(computeIndicatorsView(dataset, filters)),
  indicator: (dataset, filters) => {
    const view = computeIndicatorView(dataset, 'gdp', filters.region[0]);
    return { results: 1, view: { indicator: view } as object };
  },
  projects: (dataset, filters) => rows(computeProjectsView(dataset, filters)),
  'project-progress': (dataset, filters) => {
    const view = computeProjectProgressView(dataset, filters);
    return { results: view.projects, view };
  },
  project: (dataset) => {
    const view = computeProjectView(dataset, dataset.projects[0]?.id ?? '');
    return { results: 1, view: { project: view } as object };
  },
  documents: (dataset, filters) => {
    const view = computeDocumentsView(dataset, filters);
    const results = view.documents.reduce((sum, row) => sum + row.observations + row.events, 0);
    return { results, view };
  },
  coverage: (dataset, filters) => rows(computeCoverageView(dataset, filters)),
  'missing-figures': (dataset, filters) => rows(computeMissingFiguresView(dataset, filters)),
  findings: (dataset, filters) => {
    // Its three parts heed the same.
    const { verdicts: _verdicts, ...view } = computeFindingsView(dataset, filters, '');
    return { results: view.findings.length + view.projects.length, view };
  },
  // What its template asks for.
  monitoring: (dataset, filters) => {
    const { sheets } = computeTemplate(dataset, filters);
    return { results: sheets.flatMap(({ rows: asked }) => asked).length, view: {} };
  },
};

const fixture = await loadFixtureDataset();
const real = createDataset(compilePackage(await readPackageFiles('data')).dataset);

function valuesIn(dataset: Dataset): Record<FilterDimension, readonly string[]> {
  const periods = [...dataset.observations.map((row) => row.period)].concat(
    dataset.events.map(({ asOf }) => asOf),
  );
  return {
    sector: dataset.sectors.map(({ id }) => id),
    region: dataset.regions.map(({ id }) => id),
    placing: PLACINGS,
    document: dataset.documents.map(({ id }) => id),
    period: [...new Set(periods)].sort(),
    stage: STAGES,
    status: PROJECT_STATUSES,
    mention: listMentions(dataset.documents).map(({ value }) => value),
    promise: PROMISE_KINDS,
    binding: BINDING_CHOICES,
    verdict: VERDICTS,
  };
}

/** Values spread over the whole list. */
function spread<T>(values: readonly T[], most: number): readonly T[] {
  const step = Math.max(1, Math.ceil(values.length / most));
  return values.filter((_, index) => index % step === 0);
}

function filtersOf(dimension: FilterDimension, value: string): Filters {
  return { ...NO_FILTERS, [dimension]: [value] };
}

/** All that a reader sees, counts included, as text. */
function print({ view: { counts, ...view } }: Shown): string {
  const printed = FILTER_DIMENSIONS.map((dimension) => [...(counts?.[dimension] ?? [])].sort());
  const maps = (_key: string, value: unknown) => (value instanceof Map ? [...value] : value);
  return JSON.stringify([view, printed], maps);
}

const DATASETS = [
  { name: 'the fixture', dataset: fixture, most: 100 },
  { name: 'the real dataset', dataset: real, most: sweepLength({ sample: 3, full: 100 }) },
];

describe.each(DATASETS)('sweep: on $name', ({ dataset, most }) => {
  const values = valuesIn(dataset);

  describe.each(VIEW_PARTS)('%s', (part) => {
    const all = SHOW[part](dataset, NO_FILTERS);

    it(
      'shows the same whatever is chosen in a dimension that it strikes out',
      () => {
        const unfiltered = print(all);
        for (const dimension of FILTER_DIMENSIONS.filter((each) => !heeds(part, each))) {
          for (const value of spread(values[dimension], most)) {
            const shown = print(SHOW[part](dataset, filtersOf(dimension, value)));
            expect(shown === unfiltered, `${dimension}=${value}`).toBe(true);
          }
        }
        if (!heeds(part, 'q')) {
          const shown = print(SHOW[part](dataset, { ...NO_FILTERS, q: 'no such words' }));
          expect(shown === unfiltered).toBe(true);
        }
      },
      SWEEP_TIMEOUT,
    );

    it.runIf(!isRecord(part))(
      'has for each option of its panel as many results as the option says, and some leave fewer',
      () => {
        for (const key of listPanelKeys(part)) {
          if (key === 'q') {
            expect(SHOW[part](dataset, { ...NO_FILTERS, q: 'no such words' }).results).toBe(0);
            continue;
          }
          if (key === 'spanning') continue;
          const left = spread(values[key], most).map((value) => {
            const { results } = SHOW[part](dataset, filtersOf(key, value));
            expect(results, `${key}=${value}`).toBe(all.view.counts?.[key].get(value) ?? 0);
            return results;
          });
          if (all.results > 0) expect(Math.min(...left), key).toBeLessThan(all.results);
        }
      },
      SWEEP_TIMEOUT,
    );
  });
});

describe('filters together', () => {
  const values = valuesIn(fixture);
  const chosen: fc.Arbitrary<Filters> = fc.record({
    ...(Object.fromEntries(
      FILTER_DIMENSIONS.map((dimension) => [
        dimension,
        fc.subarray([...values[dimension]], { maxLength: 3 }),
      ]),
    ) as Record<FilterDimension, fc.Arbitrary<string[]>>),
    spanning: fc.constantFrom('', SPANNING),
    q: fc.constantFrom('', '', '地区', 'tunnel', '隧道'),
  });
  const someOption = fc
    .constantFrom(...FILTER_DIMENSIONS)
    .chain((dimension) =>
      fc.constantFrom(...values[dimension]).map((value) => ({ dimension, value })),
    );

  it.each(VIEW_PARTS.filter((part) => !isRecord(part)))(
    '%s: an option says what it would leave under the others',
    (part) => {
      fc.assert(
        fc.property(chosen, someOption, (filters, { dimension, value }) => {
          fc.pre(listPanelKeys(part).includes(dimension));
          const { view } = SHOW[part](fixture, filters);
          const alone = SHOW[part](fixture, { ...filters, [dimension]: [value] });
          expect(view.counts?.[dimension].get(value) ?? 0).toBe(alone.results);
        }),
        { numRuns: 40 },
      );
    },
  );
});

describe('what a view chooses by region', () => {
  it.each(['comparison', 'pair', 'indicator'] as const)('%s shows the region asked for', (part) => {
    const ofRegion = (region: string) => print(SHOW[part](real, filtersOf('region', region)));
    expect(heeds(part, 'region')).toBe(true);
    expect(listPanelKeys(part)).not.toContain('region');
    expect(ofRegion('shizhong')).not.toBe(ofRegion('shandong'));
  });

  it('is a district of which hardly anything is known, rather than the city or another one', () => {
    const filters = filtersOf('region', 'lixia');
    const overview = computeOverviewView(real, filters);
    expect(overview.title).toBe('历下区2025年主要指标');
    expect(overview.headlines.every(({ region }) => region.id === 'lixia')).toBe(true);
    const comparison = computeComparisonView(real, filters, NOTHING_CHOSEN);
    expect([comparison?.own.id, comparison?.other.id]).toEqual(['lixia', 'jinan']);
  });
});

describe('a district', () => {
  const lists = VIEW_PARTS.filter((part) => listPanelKeys(part).includes('region'));
  const countIn = (part: ViewPart, region: string[], spanning = '') =>
    SHOW[part](real, { ...NO_FILTERS, region, spanning }).results;
  const zonesOf = (isWhole: boolean) =>
    real.regions.filter(
      ({ level, withinIds = [] }) =>
        level === 'functional-zone' && (withinIds.length === 1) === isWhole && withinIds.length > 0,
    );

  it.each(lists)('%s: is asked for with the zones that lie in it alone', (part) => {
    for (const { id, withinIds = [] } of zonesOf(true)) {
      expect(countIn(part, [...withinIds, id]), id).toBe(countIn(part, [...withinIds]));
    }
  });

  it.each(lists)('%s: is asked for with those across its border only by the switch', (part) => {
    for (const { id, withinIds = [] } of zonesOf(false)) {
      for (const district of withinIds) {
        const both = countIn(part, [district, id], SPANNING);
        expect(both, `${district} ${id}`).toBe(countIn(part, [district], SPANNING));
        expect(both).toBeGreaterThanOrEqual(countIn(part, [district]));
      }
    }
    expect(listPanelKeys(part)).toContain('spanning');
  });

  it('has with the switch what lies in a zone across it', () => {
    const more = (part: ViewPart) =>
      countIn(part, ['licheng'], SPANNING) - countIn(part, ['licheng']);
    expect(more('projects')).toBeGreaterThan(50);
    expect(more('indicators')).toBeGreaterThan(5);
  });

  it.each([
    ['lixia', 'cbd', 36],
    ['huaiyin', 'medical-center', 38],
    ['licheng', 'south-mountain', 59],
  ])('%s shows what the documents say of it and of %s', (district, zone, projects) => {
    const { rows: found, leftOut } = computeProjectsView(real, filtersOf('region', district));
    const ids = new Set(found.map(({ id }) => id));
    const said = real.projects.filter(({ regionIds }) =>
      [district, zone].some((id) => regionIds.includes(id)),
    );
    expect(said.filter(({ id }) => !ids.has(id))).toEqual([]);
    expect(found.length).toBeGreaterThanOrEqual(projects);
    expect(leftOut['city-wide'] + leftOut['not-stated']).toBe(
      real.projects.filter(({ placing }) => placing === 'city-wide' || placing === 'not-stated')
        .length,
    );
  });

  it('is one of those of which a figure is given together', () => {
    for (const region of ['laiwu', 'gangcheng']) {
      const { rows: found } = computeIndicatorsView(real, filtersOf('region', region));
      expect(found.map(({ id }) => id)).toContain('mining-area-resettled-households');
    }
  });
});
