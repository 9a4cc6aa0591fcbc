import {
  CartesianGrid,
  ComposedChart,
  LabelList,
  Line,
  ResponsiveContainer,
  Scatter,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import {
  ChartMark,
  type ChartPoint,
  LegendEntry,
  type MarkProps,
  type MarkShape,
} from './ChartMark';
import { ChartTooltip } from './ChartTooltip';
import classes from './SeriesChart.module.css';

/**
 * The one place where the chart library is touched: a yearly series with its results as a line that
 * breaks at missing years, estimates hollow, targets as diamonds.
 */

export interface SeriesChartProps {
  /** Read out in place of the picture. */
  readonly label: string;
  readonly unit: string;
  readonly color: string;
  readonly actual: readonly ChartPoint[];
  readonly estimate: readonly ChartPoint[];
  readonly target: readonly ChartPoint[];
  readonly formatAxis: (value: number) => string;
  readonly onOpen: (id: string) => void;
}

interface YearRow {
  readonly year: number;
  readonly value?: number;
  readonly point?: ChartPoint;
}

/** One row a year, so that the line breaks where nothing was printed. */
function toYearRows(points: readonly ChartPoint[], first: number, last: number): YearRow[] {
  const byYear = new Map(points.map((point) => [point.year, point]));
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const point = byYear.get(first + index);
    return point === undefined
      ? { year: first + index }
      : { year: first + index, value: point.value, point };
  });
}

/** Labels of targets stand to the right of their mark, those of results above it. */
const LABEL_POSITION: Record<MarkShape, 'top' | 'right'> = {
  dot: 'top',
  ring: 'top',
  diamond: 'right',
};

export function SeriesChart({
  label,
  unit,
  color,
  actual,
  estimate,
  target,
  formatAxis,
  onOpen,
}: SeriesChartProps) {
  const years = [...actual, ...estimate, ...target].map((point) => point.year);
  const first = Math.min(...years);
  const last = Math.max(...years);
  const kinds = new Map([
    ...actual.map(({ id }) => [id, '实际'] as const),
    ...estimate.map(({ id }) => [id, '预计'] as const),
    ...target.map(({ id }) => [id, '目标'] as const),
  ]);
  const marks = (points: readonly ChartPoint[], shape: MarkShape, markColor: string) => (
    <Scatter
      data={points.map((point) => ({
        year: point.year,
        value: point.value,
        point,
        label: point.label,
      }))}
      dataKey="value"
      isAnimationActive={false}
      shape={(props: MarkProps) => (
        <ChartMark {...props} shape={shape} color={markColor} onOpen={onOpen} />
      )}
    >
      <LabelList
        dataKey="label"
        position={LABEL_POSITION[shape]}
        offset={10}
        className={classes.label}
      />
    </Scatter>
  );
  return (
    <figure className={classes.figure} aria-label={label}>
      <div className={classes.unit}>单位：{unit}</div>
      <div className={classes.canvas}>
        <ResponsiveContainer
          width="100%"
          height="100%"
          initialDimension={{ width: 800, height: 340 }}
        >
          <ComposedChart
            margin={{ top: 24, right: 72, bottom: 8, left: 8 }}
            accessibilityLayer={false}
          >
            <CartesianGrid vertical={false} stroke="var(--rule)" />
            <XAxis
              dataKey="year"
              type="number"
              domain={[first - 0.5, last + 0.5]}
              ticks={Array.from({ length: last - first + 1 }, (_, index) => first + index)}
              tickFormatter={(year: number) => `${year}`}
              stroke="var(--rule-strong)"
              tick={{ fill: 'var(--ink-soft)', fontSize: 12 }}
              allowDuplicatedCategory={false}
            />
            <YAxis
              domain={['auto', 'auto']}
              padding={{ top: 8, bottom: 20 }}
              tickFormatter={formatAxis}
              width={64}
              axisLine={false}
              tickLine={false}
              tick={{ fill: 'var(--ink-soft)', fontSize: 12 }}
            />
            <Tooltip
              cursor={{ stroke: 'var(--rule-strong)' }}
              isAnimationActive={false}
              content={(props) => (
                <ChartTooltip
                  active={props.active}
                  payload={props.payload as readonly { payload?: { point?: ChartPoint } }[]}
                  kinds={kinds}
                />
              )}
            />
            <Line
              data={toYearRows(actual, first, last)}
              dataKey="value"
              stroke={color}
              strokeWidth={2}
              dot={false}
              activeDot={false}
              connectNulls={false}
              isAnimationActive={false}
              type="linear"
            />
            {marks(actual, 'dot', color)}
            {marks(estimate, 'ring', color)}
            {marks(target, 'diamond', 'var(--target)')}
          </ComposedChart>
        </ResponsiveContainer>
      </div>
      <ul className={classes.legend}>
        {actual.length > 0 ? <LegendEntry shape="dot" color={color} text="实际" /> : null}
        {estimate.length > 0 ? <LegendEntry shape="ring" color={color} text="预计" /> : null}
        {target.length > 0 ? (
          <LegendEntry shape="diamond" color="var(--target)" text="目标" />
        ) : null}
      </ul>
    </figure>
  );
}
