import { compilePackage } from '@data/compile';
import { readPackageFiles } from '@data/files';
import { describe, expect, it } from 'vitest';
import { computeCommitmentsView } from '@/domain/commitments-view';
import { computeComparisonView } from '@/domain/comparison-view';
import { computeCoverageView } from '@/domain/coverage-view';
import { NO_FILTERS } from '@/domain/filters';
import { FINDING_VERDICTS } from '@/domain/findings/finding-verdict';
import { computeFindingsView } from '@/domain/findings-view';
import { computeIndicatorView } from '@/domain/indicator-view';
import { computeIndicatorsView } from '@/domain/indicators-view';
import { computeOverviewView } from '@/domain/overview-view';
import type { DatasetFile } from '@/domain/package/compiled-file';
import { computePromisesView } from '@/domain/promises-view';
import { createDataset, type Dataset } from '@/domain/statements/dataset';
import { listPlans } from '@/domain/time/plan';
import { computeTrajectoriesView, TRAJECTORY_PARTS } from '@/domain/trajectories-view';
import { computeTrajectoryView } from '@/domain/trajectory-view';
import { listTargetOutcomes } from '@/domain/verdicts/target-outcome';
import { listTrajectories } from '@/domain/verdicts/trajectory';

/** What the data to come must not change: the real dataset with rows added that they will have. */

const { dataset: file } = compilePackage(await readPackageFiles('data'));
const dataset = createDataset(file);

type Row = DatasetFile['observations'][number];

const IN_YEAR = [
  '2025-01/2025-09',
  '2026-01',
  '2026-Q1',
  '2026-03',
  '2026-01/2026-09',
  '2026-01/2026-12',
];

/** A figure of each part of the last years for whatever is stated of the city, its district, their indicators. */
function figuresOfParts(): Row[] {
  const series = new Map(
    file.observations.map((row) => [`${row.indicatorId}.${row.regionId}`, row]),
  );
  return [...series.values()].flatMap(({ indicatorId, regionId }) =>
    IN_YEAR.map((period) => ({
      ...{ documentId: 'plan-jinan-2026', line: 1, indicatorId, regionId, period },
      ...{ stage: 'actual', value: 3500, qualifier: 'eq', printed: '3500' },
    })),
  ) as Row[];
}

/** Everything annual that the views say. */
function annualPicture(of: Dataset) {
  const overviews = ['jinan', 'shizhong'].map((id) =>
    computeOverviewView(of, { ...NO_FILTERS, region: [id] }),
  );
  return {
    outcomes: listTargetOutcomes(of),
    trajectories: TRAJECTORY_PARTS.map((part) => {
      const { plan, title, cards, parts } = computeTrajectoriesView(of, NO_FILTERS, { part });
      return { plan, title, cards, parts };
    }),
    overviews: overviews.map(({ title, year, headlines, undisclosed }) => ({
      ...{ title, year, headlines, undisclosed },
    })),
    indicators: computeIndicatorsView(of, NO_FILTERS).rows.map(
      ({ id, latest, target, otherTargets, region, otherRegions }) => ({
        ...{ id, latest, target, otherTargets, region, otherRegions },
      }),
    ),
    charts: of.indicators.map(({ id }) => {
      const view = computeIndicatorView(of, id, undefined);
      return [view?.series, view?.targets, view?.spans, view?.yearsOnChart];
    }),
    promises: computePromisesView(of, NO_FILTERS).rows,
    findings: FINDING_VERDICTS.flatMap(
      (verdict) => computeFindingsView(of, NO_FILTERS, verdict).findings,
    ).filter((finding) => !/年1季度|年\d+月|年1—/.test(JSON.stringify(finding))),
  };
}

/** Whatever is said, but for the progress of the running year. */
function withoutProgress(said: unknown): unknown {
  return JSON.parse(JSON.stringify(said, (key, value) => (key === 'progress' ? undefined : value)));
}

describe('figures of a running year beside the annual ones', () => {
  const added = figuresOfParts();
  const later = createDataset({ ...file, observations: [...file.observations, ...added] });

  it('change no annual verdict, latest value, count or chart', () => {
    const [before, after] = [annualPicture(dataset), annualPicture(later)];
    for (const part of Object.keys(before) as (keyof typeof before)[]) {
      expect(withoutProgress(after[part]), part).toStrictEqual(withoutProgress(before[part]));
    }
  });

  it('show as progress on the targets of their year, and on no other', () => {
    const quarter = createDataset({
      ...file,
      observations: [...file.observations, ...added.filter(({ period }) => period === '2026-Q1')],
    });
    const progressOf = (of: Dataset) =>
      computeCommitmentsView(of, NO_FILTERS, 'open').rows.filter(({ progress }) => progress);
    expect(progressOf(dataset)).toEqual([]);
    const rows = progressOf(quarter);
    expect(new Set(rows.map(({ period }) => period))).toEqual(new Set(['2026']));
    expect(new Set(rows.map(({ verdict }) => verdict))).toEqual(new Set(['ongoing']));
    const jobs = rows.find(({ name, region }) => name === '城镇新增就业' && region === '济南市');
    expect([jobs?.progress?.period, jobs?.progress?.quantity]).toEqual([
      ...['2026年1季度', '3,500 万人'],
    ]);
    const headline = computeOverviewView(quarter, NO_FILTERS).headlines.find(
      ({ id }) => id === 'new-urban-jobs',
    );
    expect(headline?.nextTargets.map(({ progress }) => progress?.sourceId)).toEqual([
      jobs?.progress?.sourceId,
    ]);
    expect(headline?.targets.flatMap(({ progress }) => progress ?? [])).toEqual([]);
  });

  it('are none of the year in the coverage', () => {
    const [before, after] = [dataset, later].map((of) => computeCoverageView(of, NO_FILTERS));
    expect(after?.columns.filter((column) => !before?.columns.includes(column))).toEqual([
      ...['2025年内', '2026年内'],
    ]);
    const annual = after?.rows.map(
      ({ marks: { '2025年内': _last, '2026年内': _running, ...marks } }) => marks,
    );
    expect(annual).toStrictEqual(before?.rows.map(({ marks }) => marks));
  });

  it('stand beside figures of the same part of the year alone', () => {
    const sides = { own: 'shizhong', other: 'jinan' };
    const [before, after] = [dataset, later].map((of) =>
      computeComparisonView(of, NO_FILTERS, sides),
    );
    const annual = ({ period }: { period: string }) => !/季度|月/.test(period);
    expect(after?.rows.filter(annual)).toStrictEqual(before?.rows);
    const added = after?.rows.filter((row) => !annual(row)) ?? [];
    expect(added.length).toBeGreaterThan(0);
    expect(added.filter(({ own, other }) => own.period !== other.period)).toEqual([]);
    for (const part of ['shares', 'gaps', 'aims', 'populationShare', 'onlyOwn'] as const) {
      expect(after?.[part], part).toStrictEqual(before?.[part]);
    }
  });

  it('are listed behind the last year', () => {
    const { figures = [] } = computeIndicatorView(later, 'gdp', 'jinan') ?? {};
    expect(figures.slice(-6).map(({ period, stageLabel }) => `${period}${stageLabel}`)).toEqual([
      '2025年实际',
      '2026年1月实际',
      '2026年1季度实际',
      '2026年3月实际',
      '2026年1—9月实际',
      '2026年1—12月实际',
    ]);
  });
});

describe('the next five-year plan beside the present', () => {
  const [plan] = file.documents.filter(({ plans }) => plans === '2021/2025');
  const next = { ...plan, id: 'fyp15-jinan', issuedOn: '2026-05-28', reviews: '2021/2025' };
  const wanted = ['gdp', 'rnd-intensity', 'talent-total'].map((indicatorId) => ({
    ...{ documentId: 'fyp15-jinan', line: 1, indicatorId, regionId: 'jinan', period: '2030' },
    ...{ stage: 'target', value: 20000, qualifier: 'gte', printed: '20000' },
  }));
  const later = createDataset({
    ...file,
    documents: [...file.documents, { ...next, plans: '2026/2030' }] as typeof file.documents,
    observations: [...file.observations, ...(wanted as Row[])],
  });

  /** Whatever is said, but for how many documents were searched for what none discloses. */
  const withoutCount = (said: unknown): unknown =>
    JSON.parse(JSON.stringify(said).replaceAll(/[五六]份文件/g, '文件'));

  it('leaves the verdicts, charts and counts of the present as they were', () => {
    const [before, after] = [dataset, later].map((of) =>
      withoutCount(annualPicture(of).trajectories),
    );
    expect(after).toStrictEqual(before);
    const outcomes = listTargetOutcomes(later);
    expect(
      withoutCount(outcomes.filter(({ target }) => target.documentId !== 'fyp15-jinan')),
    ).toStrictEqual(withoutCount(listTargetOutcomes(dataset)));
  });

  it('opens by its name, with its own parts, cards and links, beside the present', () => {
    const plan = '2026/2030';
    const view = computeTrajectoriesView(later, NO_FILTERS, { plan, part: 'silent' });
    expect([view.title, view.partLabels.silent]).toEqual([...['十五五轨迹', '尚无结果的五年目标']]);
    expect(view.plans.map(({ period }) => period)).toEqual([plan, '2021/2025']);
    expect(view.cards.map(({ key }) => key).sort()).toEqual([
      ...['gdp.jinan', 'rnd-intensity.jinan', 'talent-total.jinan'],
    ]);
    const spans = [plan, undefined].map((wanted) => {
      const page = computeTrajectoryView(later, NO_FILTERS, {
        key: 'rnd-intensity.jinan',
        plan: wanted,
      });
      return [page?.planText, page?.target?.period, page?.plans.length];
    });
    expect(spans).toEqual([
      ['2026—2030年', '2030年', 2],
      ['2021—2025年', '2025年', 2],
    ]);
  });

  it('has trajectories of its own, whose targets are open', () => {
    const [newest] = listPlans(later);
    const own = listTrajectories(later, newest).filter(({ target }) => target !== undefined);
    expect(
      own.map(({ indicator, plan: { period } }) => `${indicator.id} ${period}`).sort(),
    ).toEqual(['gdp 2026/2030', 'rnd-intensity 2026/2030', 'talent-total 2026/2030']);
    expect(new Set(own.map(({ assessment }) => assessment?.verdict))).toEqual(new Set(['ongoing']));
    const outcomes = listTargetOutcomes(later).filter(
      ({ target }) => target.documentId === 'fyp15-jinan',
    );
    expect(outcomes.map(({ state }) => state)).toEqual(['open', 'open', 'open']);
  });
});
