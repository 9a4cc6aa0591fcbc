import { ChartFigure } from '@/charts/ChartFigure';
import { toGapsChart, toSharesChart } from '@/domain/charts/comparison-charts';
import type { ComputedChart } from '@/domain/charts/computed-chart';
import type { PairRow } from '@/domain/comparison/pair-row';
import { RATE_KIND_LABELS, RATE_KINDS } from '@/domain/comparison/rate-kind';
import type { ComparisonView } from '@/domain/comparison-view';
import type { Filters } from '@/domain/filters';
import { ExportButton } from '@/ui/export/ExportButton';
import { SectionHead } from '@/ui/SectionHead';
import { Caveats } from './Caveats';

interface ComparisonChartProps {
  view: ComparisonView;
  /** Under which it was computed. */
  filters: Filters;
}

/** Shares of the whole, against the population's. */
export function Shares({ view, filters }: ComparisonChartProps) {
  const { own, other, shares } = view;
  const heading = `${own.name}占${other.name}的比重（最近结果）`;
  return <Section chart={toSharesChart(view, filters)} heading={heading} rows={shares} />;
}

/** Growth and other rates of both, each kind on an axis of its own, with the gap written out. */
export function Gaps({ view, filters }: ComparisonChartProps) {
  const { own, other, gaps } = view;
  return RATE_KINDS.map((rates) => (
    <Section
      key={rates}
      chart={toGapsChart(view, filters, rates)}
      heading={`${RATE_KIND_LABELS[rates]}：${own.name}减${other.name}`}
      rows={gaps.filter((row) => row.rates === rates)}
    />
  ));
}

function Section({
  chart,
  heading,
  rows,
}: {
  chart: ComputedChart | undefined;
  heading: string;
  rows: readonly PairRow[];
}) {
  if (chart === undefined) return null;
  return (
    <section>
      <SectionHead title={heading}>
        <ExportButton of={chart.title[0] ?? ''} chart={() => chart} />
      </SectionHead>
      <ChartFigure chart={chart} />
      <Caveats rows={rows} />
    </section>
  );
}
