import { compilePackage } from '@data/compile';
import { readPackageFiles } from '@data/files';
import { describe, expect, it } from 'vitest';
import { flattenTable } from '@/domain/charts/exported-table';
import { computeCommitmentsView } from '@/domain/commitments-view';
import { computeComparisonView } from '@/domain/comparison-view';
import { computeCoverageView } from '@/domain/coverage-view';
import { computeDocumentsView } from '@/domain/documents-view';
import { NO_FILTERS } from '@/domain/filters';
import { FINDING_VERDICTS } from '@/domain/findings/finding-verdict';
import { computeFindingsView } from '@/domain/findings-view';
import { computeIndicatorView } from '@/domain/indicator-view';
import { computeIndicatorsView } from '@/domain/indicators-view';
import { computeOverviewView } from '@/domain/overview-view';
import { findMisfit } from '@/domain/package/misfit';
import { computeProjectProgressView } from '@/domain/project-progress-view';
import { computeProjectView } from '@/domain/project-view';
import { computeProjectsView } from '@/domain/projects-view';
import { computePromisesView } from '@/domain/promises-view';
import { computeRevisionsView } from '@/domain/revisions-view';
import { computeSourceView } from '@/domain/source-view';
import { createDataset, type Dataset } from '@/domain/statements/dataset';
import { type DatasetLayer, joinLayers, layersAsOf } from '@/domain/statements/layers';
import { computeTrajectoriesView, TRAJECTORY_PARTS } from '@/domain/trajectories-view';
import { listTargetOutcomes, OUTCOME_STATES } from '@/domain/verdicts/target-outcome';

/** The real dataset with a batch of monitoring on top, and as it was known before. */

const { dataset: file } = compilePackage(await readPackageFiles('data'));
const dataset = createDataset(file);

/** Every view, and each record of it. */
function computeViews(of: Dataset) {
  return {
    overview: computeOverviewView(of, NO_FILTERS),
    trajectories: TRAJECTORY_PARTS.map((part) => computeTrajectoriesView(of, NO_FILTERS, { part })),
    comparison: computeComparisonView(of, NO_FILTERS, { own: 'shizhong', other: 'jinan' }),
    commitments: OUTCOME_STATES.map((state) => computeCommitmentsView(of, NO_FILTERS, state)),
    revisions: computeRevisionsView(of, NO_FILTERS),
    promises: computePromisesView(of, NO_FILTERS),
    indicators: computeIndicatorsView(of, NO_FILTERS),
    projects: computeProjectsView(of, NO_FILTERS),
    progress: computeProjectProgressView(of, NO_FILTERS),
    coverage: computeCoverageView(of, NO_FILTERS),
    documents: computeDocumentsView(of, NO_FILTERS),
    findings: FINDING_VERDICTS.map((verdict) => computeFindingsView(of, NO_FILTERS, verdict)),
    ofIndicators: of.indicators.map(({ id }) => computeIndicatorView(of, id, undefined)),
    ofProjects: of.projects.map(({ id }) => computeProjectView(of, id)),
    sources: [...of.statementById.keys()].map((id) => computeSourceView(of, id)),
  };
}

describe('the dataset as it was known on 4 April 2025', () => {
  const then = joinLayers(layersAsOf([file], '2025-04-04'));
  const past = createDataset(then);
  const later = ['plan-jinan-2026', 'gwr-shizhong-2026'];

  it('has no statement of a later document, and all of the others under the same ids', () => {
    const statements = [...dataset.statementById];
    const isKnown = ([id]: (typeof statements)[number]) =>
      !later.some((document) => id.startsWith(`${document}.`));
    expect([...past.statementById.keys()]).toEqual(statements.filter(isKnown).map(([id]) => id));
    expect(past.documents.map(({ id }) => id)).toEqual([
      ...['fyp14-jinan', 'gwr-jinan-2023', 'plan-jinan-2025'],
    ]);
    expect(past.version).toBe(`${file.dataVersion}@2025-04-04`);
  });

  it('leads nowhere that is not there, and names nothing that was not named', () => {
    expect(findMisfit(then)).toBeUndefined();
    const named = new Set(then.observations.map(({ indicatorId }) => indicatorId));
    const everNamed = new Set(file.observations.map(({ indicatorId }) => indicatorId));
    const parents = new Set(then.indicators.map(({ ofId }) => ofId));
    const early = then.indicators.filter(
      ({ id }) => everNamed.has(id) && !named.has(id) && !parents.has(id),
    );
    expect(early).toEqual([]);
    expect(then.indicators.length).toBeLessThan(file.indicators.length);
    expect(then.projects.length).toBeLessThan(file.projects.length);
  });

  it('has every view, whose verdicts, years and latest figures are those of then', () => {
    const views = computeViews(past);
    expect(views.overview.year).toBe(2024);
    expect(views.overview.headlines.every(({ resultYear = 0 }) => resultYear <= 2024)).toBe(true);
    const states = new Set(
      listTargetOutcomes(past)
        .filter(({ target }) => target.period === '2025' || target.period === '2021/2025')
        .map(({ state }) => state),
    );
    expect([...states]).toEqual(['open']);
    expect(JSON.stringify(views)).not.toMatch(new RegExp(later.join('|')));
  });
});

describe('a batch of monitoring as one more layer', () => {
  const batch = {
    dataVersion: 'batch',
    documents: [
      {
        ...{ id: 'batch-2026-q1', kind: 'monitoring', shortTitle: '2026年1季度监测' },
        ...{ title: '2026年1季度主要指标监测', issuer: '济南市统计局', issuedOn: '2026-04-20' },
        ...{ regionId: 'jinan', reviews: '2026-Q1' },
      },
    ],
    observations: [
      {
        ...{ documentId: 'batch-2026-q1', line: 3, indicatorId: 'gdp', regionId: 'jinan' },
        ...{ period: '2026-Q1', stage: 'actual', value: 3500, qualifier: 'eq', printed: '3500' },
      },
    ],
  } satisfies DatasetLayer as DatasetLayer;
  const now = createDataset(file, batch);
  const [id = ''] = [...now.statementById.keys()].filter((each) => each.startsWith('batch-'));

  it('has every view, and no annual verdict changes', () => {
    const views = computeViews(now);
    expect(views.documents.documents.map(({ document }) => document.id)).toContain('batch-2026-q1');
    expect(listTargetOutcomes(now)).toStrictEqual(listTargetOutcomes(dataset));
    expect(views.overview.headlines).toStrictEqual(
      computeOverviewView(dataset, NO_FILTERS).headlines,
    );
  });

  it('is a source like any other: the cell as it was typed, the row of its sheet, no text', () => {
    expect(computeSourceView(now, id)).toMatchObject({
      ...{ printed: '3500', place: '表格第 3 行', sections: [], text: undefined },
      subject: '地区生产总值 · 济南市 · 2026年1季度 · 实际',
      citation: '据《2026年1季度主要指标监测》（2026年4月20日）：3500。',
    });
  });

  it('is a document to filter by, and in files', () => {
    const { rows } = computeIndicatorsView(now, { ...NO_FILTERS, document: ['batch-2026-q1'] });
    expect(rows.map((row) => row.id)).toEqual(['gdp']);
    const table = { header: ['数值'], rows: [[{ sourceId: id, text: '3,500' }]] };
    expect(flattenTable(now, table).rows).toEqual([
      [3500, '3500', '亿元', '', '实际', '2026年1季度', '2026年1季度监测', '', undefined],
    ]);
  });

  it('was not there the day before', () => {
    const before = layersAsOf([file, batch], '2026-04-19');
    expect(before).toEqual([file]);
  });
});
