import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { auditPackage } from '@data/audit';
import { compilePackage } from '@data/compile';
import { readPackageFiles } from '@data/files';
import { describe, expect, it } from 'vitest';
import { createDataset } from '@/domain/dataset';
import { NO_FILTERS } from '@/domain/filters';
import { computeIndicatorView } from '@/domain/indicator-view';
import { computeIndicatorsView } from '@/domain/indicators-view';
import { computeOverviewView, HEADLINE_INDICATORS } from '@/domain/overview-view';
import { computeProjectView } from '@/domain/project-view';
import { computeProjectsView } from '@/domain/projects-view';
import { computeSourceView } from '@/domain/source-view';

/** Where whoever works on the project may have the documents; without them the audit is skipped. */
const DOCUMENTS = '../shared/sources';

const compiled = compilePackage(await readPackageFiles('data'));
const dataset = createDataset(compiled.dataset);

describe('the real dataset', () => {
  it('holds what was counted when it was last read; a change shows up here', () => {
    const ofDocument = (id: string) => ({
      observations: compiled.dataset.observations.filter((row) => row.documentId === id).length,
      events: compiled.dataset.projectEvents.filter((row) => row.documentId === id).length,
      sections: compiled.dataset.sections.filter((row) => row.documentId === id).length,
    });
    expect({
      regions: dataset.regions.length,
      sectors: dataset.sectors.length,
      indicators: dataset.indicators.length,
      observations: dataset.observations.length,
      projects: dataset.projects.length,
      events: dataset.events.length,
      figures: compiled.dataset.projectFigures.length,
      exclusions: compiled.exclusions.length,
      ...Object.fromEntries(dataset.documents.map(({ id }) => [id, ofDocument(id)])),
    }).toMatchInlineSnapshot(`
      {
        "events": 1192,
        "exclusions": 439,
        "figures": 15,
        "fyp14-jinan": {
          "events": 417,
          "observations": 286,
          "sections": 273,
        },
        "gwr-jinan-2023": {
          "events": 212,
          "observations": 251,
          "sections": 62,
        },
        "gwr-shizhong-2026": {
          "events": 123,
          "observations": 230,
          "sections": 59,
        },
        "indicators": 1150,
        "observations": 1591,
        "plan-jinan-2025": {
          "events": 240,
          "observations": 385,
          "sections": 40,
        },
        "plan-jinan-2026": {
          "events": 200,
          "observations": 439,
          "sections": 92,
        },
        "projects": 848,
        "regions": 26,
        "sectors": 23,
      }
    `);
  });

  it('joins the documents: indicators and projects that more than one of them states', () => {
    const inSeveral = (ids: readonly string[]): boolean => new Set(ids).size > 1;
    expect({
      indicators: dataset.indicators.filter(({ id }) =>
        inSeveral(dataset.observationsOf(id).map((observation) => observation.documentId)),
      ).length,
      projects: dataset.projects.filter(({ id }) =>
        inSeveral(dataset.eventsOf(id).map((event) => event.documentId)),
      ).length,
    }).toMatchInlineSnapshot(`
      {
        "indicators": 198,
        "projects": 136,
      }
    `);
  });

  it('has no indicator without a figure', () => {
    const empty = dataset.indicators.filter(({ id }) => dataset.observationsOf(id).length === 0);
    expect(empty.map(({ id }) => id)).toEqual([]);
  });

  it('leads from every statement to its document and section', () => {
    const lost = [...dataset.statementById.keys()].filter((id) => {
      const view = computeSourceView(dataset, id);
      return view === undefined || (view.sections.length === 0 && view.line > 80);
    });
    expect(lost).toEqual([]);
  });

  it('opens every indicator and every project', () => {
    for (const { id } of dataset.indicators) {
      expect(computeIndicatorView(dataset, id, undefined)?.rows.length).toBeGreaterThan(0);
    }
    for (const { id } of dataset.projects) {
      expect(computeProjectView(dataset, id)?.project.id).toBe(id);
    }
  });

  it('has every headline indicator', () => {
    expect(HEADLINE_INDICATORS.filter((id) => !dataset.indicatorById.has(id))).toEqual([]);
    expect(computeOverviewView(dataset, NO_FILTERS).year).toBe(2025);
  });

  it('lists everything where nothing is filtered', () => {
    expect(computeIndicatorsView(dataset, NO_FILTERS).rows).toHaveLength(dataset.indicators.length);
    expect(computeProjectsView(dataset, NO_FILTERS).rows).toHaveLength(dataset.projects.length);
  });

  it('states the figures that everybody knows as they are printed', () => {
    const figure = (indicatorId: string, regionId: string, period: string, stage: string) =>
      dataset
        .observationsOf(indicatorId)
        .filter((row) => row.regionId === regionId && row.period === period && row.stage === stage)
        .map(({ value, qualifier }) => `${qualifier} ${value}`);
    expect(figure('gdp', 'jinan', '2025', 'actual')).toEqual(['eq 14210']);
    expect(figure('gdp', 'shizhong', '2025', 'actual')).toEqual(['eq 1451.6']);
    expect(figure('gdp-growth', 'jinan', '2026', 'target')).toEqual(['gte 5']);
    expect(figure('gdp-average-growth', 'jinan', '2021/2025', 'target')).toEqual(['approx 7']);
    expect(figure('permanent-population', 'jinan', '2020', 'actual')).toEqual(['eq 920.2']);
    expect(figure('imports-exports', 'shizhong', '2021/2025', 'actual')).toEqual(['eq 613']);
  });
});

describe.skipIf(!existsSync(DOCUMENTS))(`the documents of ${DOCUMENTS}`, () => {
  const audit = auditPackage(compiled, (file) => {
    const path = join(DOCUMENTS, file);
    return existsSync(path) ? readFileSync(path) : undefined;
  });

  it('are proven by the tables: every figure in its place', () => {
    expect(audit.problems).toEqual([]);
  });

  it('are covered whole: every numeric token is a figure or is excluded with a reason', () => {
    expect(audit.coverage.flatMap((entry) => entry.uncovered)).toEqual([]);
    expect(audit.coverage.reduce((sum, entry) => sum + entry.tokens, 0)).toBe(1773);
  });
});
