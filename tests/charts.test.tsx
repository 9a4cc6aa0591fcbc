// @vitest-environment jsdom
import { compilePackage } from '@data/compile';
import { readPackageFiles } from '@data/files';
import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ChartDrawing } from '@/charts/ChartDrawing';
import { ChartFigure } from '@/charts/ChartFigure';
import { PRINT_PALETTE } from '@/charts/chart-palette';
import { drawOffScreen } from '@/charts/draw-off-screen';
import { parseSearch } from '@/domain/address';
import type { ChartSpec } from '@/domain/charts/chart-spec';
import { toGapsChart, toSharesChart } from '@/domain/charts/comparison-charts';
import { computeChart } from '@/domain/charts/compute-chart';
import type { ComputedChart } from '@/domain/charts/computed-chart';
import { toIndicatorChart } from '@/domain/charts/indicator-chart';
import { toOutcomesChart } from '@/domain/charts/outcomes-chart';
import { toPairCharts } from '@/domain/charts/pair-chart';
import { toProgressChart } from '@/domain/charts/progress-chart';
import { computeChartBatch, toTrajectoryChart } from '@/domain/charts/trajectory-chart';
import { countCommitmentParts } from '@/domain/commitment-parts';
import { computeCommitmentsView } from '@/domain/commitments-view';
import { RATE_KINDS } from '@/domain/comparison/rate-kind';
import { computeComparisonView } from '@/domain/comparison-view';
import { type Filters, NO_FILTERS } from '@/domain/filters';
import { computeIndicatorView } from '@/domain/indicator-view';
import { computePairView } from '@/domain/pair-view';
import { computeProjectProgressView } from '@/domain/project-progress-view';
import { createDataset } from '@/domain/statements/dataset';
import { listPlans } from '@/domain/time/plan';
import { TRAJECTORY_PARTS } from '@/domain/trajectories-view';
import { listTrajectories } from '@/domain/verdicts/trajectory';

const dataset = createDataset(compilePackage(await readPackageFiles('data')).dataset);

const some = <T,>(chart: T | undefined): T[] => (chart === undefined ? [] : [chart]);

const REGIONS = { own: 'shizhong', other: 'jinan' } as const;
/** None, one that leaves some, one that leaves nothing. */
const FILTERS: readonly Filters[] = [
  NO_FILTERS,
  { ...NO_FILTERS, sector: dataset.sectors.slice(0, 2).map(({ id }) => id), q: '增' },
  { ...NO_FILTERS, q: 'nothing is called so' },
];

/** Every chart with an export menu, as its view makes it. */
const SHOWN: Record<ChartSpec['kind'], readonly ComputedChart[]> = {
  trajectory: listPlans(dataset)
    .flatMap((plan) => listTrajectories(dataset, plan))
    .flatMap((trajectory) => some(toTrajectoryChart(dataset, trajectory))),
  indicator: dataset.indicators.flatMap(({ id }) =>
    (computeIndicatorView(dataset, id, undefined)?.regions ?? []).flatMap(({ region }) => {
      const view = computeIndicatorView(dataset, id, region.id);
      return view === undefined ? [] : some(toIndicatorChart(dataset, view));
    }),
  ),
  pair: dataset.indicators.flatMap(({ id }) => {
    const view = computePairView(dataset, id, { ...REGIONS, filtered: [] });
    if (view === undefined || view.rows.length === 0) return [];
    return view.scales.flatMap((scale) => toPairCharts(dataset, view, scale));
  }),
  shares: FILTERS.flatMap((filters) => {
    const view = computeComparisonView(dataset, filters, REGIONS);
    return view === undefined ? [] : some(toSharesChart(view, filters));
  }),
  gaps: FILTERS.flatMap((filters) => {
    const view = computeComparisonView(dataset, filters, REGIONS);
    return view === undefined
      ? []
      : RATE_KINDS.flatMap((rates) => some(toGapsChart(view, filters, rates)));
  }),
  outcomes: FILTERS.flatMap((filters) =>
    some(
      toOutcomesChart(
        computeCommitmentsView(dataset, filters, 'settled'),
        countCommitmentParts(dataset, filters),
        filters,
      ),
    ),
  ),
  'project-progress': FILTERS.flatMap((filters) =>
    some(toProgressChart(dataset, computeProjectProgressView(dataset, filters), filters)),
  ),
};

const byKind = Object.entries(SHOWN) as [ChartSpec['kind'], readonly ComputedChart[]][];

describe.each(byKind)('every chart of the kind %s', (kind, charts) => {
  it('is there', () => {
    expect(charts.length).toBeGreaterThan(0);
    expect(charts.every(({ spec }) => spec.kind === kind)).toBe(true);
  });

  it('is what its spec says, after a way through JSON, without its view', () => {
    for (const chart of charts) {
      const spec: ChartSpec = JSON.parse(JSON.stringify(chart.spec));
      expect(spec).toEqual(chart.spec);
      expect(computeChart(dataset, spec)).toEqual(chart);
    }
  });

  it('is data, and so is all that it draws', () => {
    for (const chart of charts) expect(structuredClone(chart)).toEqual(chart);
  });

  it('has a name of its own', () => {
    const names = new Set(charts.map(({ spec }) => JSON.stringify(spec)));
    expect(names.size).toBe(charts.length);
  });

  it('says what it is of and rests on statements of the dataset', () => {
    for (const { title, unit, label, table, sourceIds } of charts) {
      expect(title.every((part) => part !== '')).toBe(true);
      expect([unit, label]).not.toContain('');
      expect(table.rows.every((row) => row.length === table.header.length)).toBe(true);
      expect(sourceIds.length).toBeGreaterThan(0);
      expect(sourceIds.filter((id) => !dataset.statementById.has(id))).toEqual([]);
    }
  });

  it('has an address that says nothing which the app does not read', () => {
    for (const { address } of charts) {
      const [, search = ''] = address.split('?');
      expect(parseSearch(search).unread).toBeUndefined();
    }
  });

  it('stands on the screen with the legend that was computed', () => {
    const [chart] = charts;
    if (chart === undefined) return;
    const { container } = render(<ChartFigure chart={chart} />);
    const items = [...container.querySelectorAll('li')].map(({ textContent }) => textContent);
    expect(items).toEqual(chart.legend.map(({ text }) => text));
    expect(container.querySelector('figure')?.getAttribute('aria-label')).toBe(chart.label);
  });

  it('is drawn without its page, each time the same', async () => {
    const [chart] = charts;
    if (chart === undefined) return;
    const draw = async () => {
      const { drawing } = chart;
      const size = { width: 900, height: 500 };
      const svg = await drawOffScreen(
        <ChartDrawing {...{ drawing, ...size }} palette={PRINT_PALETTE} />,
      );
      return [...svg.querySelectorAll('text')].map(({ textContent }) => textContent);
    };
    const texts = await draw();
    expect(texts.length).toBeGreaterThan(5);
    expect(await draw()).toEqual(texts);
  });
});

describe('a spec of what is not there', () => {
  const [, , nothing = NO_FILTERS] = FILTERS;
  it.each<ChartSpec>([
    { kind: 'trajectory', indicatorId: 'gdp', regionId: 'jinan', plan: '1953/1957' },
    { kind: 'trajectory', indicatorId: 'no-such', regionId: 'jinan', plan: '2021/2025' },
    { kind: 'indicator', indicatorId: 'no-such', regionId: 'jinan' },
    { kind: 'indicator', indicatorId: 'gdp', regionId: 'no-such' },
    { kind: 'pair', indicatorId: 'gdp', scale: 'panels', own: 'shizhong', other: 'no-such' },
    { kind: 'shares', own: 'shizhong', other: 'no-such', filters: NO_FILTERS },
    { kind: 'shares', ...REGIONS, filters: nothing },
    { kind: 'gaps', rates: 'share', ...REGIONS, filters: nothing },
    { kind: 'outcomes', filters: nothing },
    { kind: 'project-progress', filters: nothing },
  ])('is no chart: $kind $indicatorId $regionId $other', (spec) => {
    expect(computeChart(dataset, spec)).toBeUndefined();
  });
});

describe('the charts of a grid', () => {
  it.each(TRAJECTORY_PARTS)('come together from their spec: %s', (part) => {
    const plan = listPlans(dataset)[0]?.period ?? '';
    const batch = computeChartBatch(dataset, { plan, part, order: 'sector', filters: NO_FILTERS });
    expect(batch.charts.map(({ spec }) => computeChart(dataset, spec))).toEqual(batch.charts);
    expect(batch.contents.rows.length).toBe(batch.charts.length);
  });
});
