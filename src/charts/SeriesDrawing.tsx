import {
  CartesianGrid,
  ComposedChart,
  DefaultZIndexes,
  Line,
  ReferenceLine,
  Scatter,
  usePlotArea,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
  ZIndexLayer,
} from 'recharts';
import type { SeriesData } from '@/domain/charts/chart-drawing';
import { listPoints, targetColor } from '@/domain/charts/series-chart';
import { formatAxis } from '@/domain/number-format';
import type { PrintedPoint } from '@/domain/statements/printed-point';
import { listTicks } from './axis-ticks';
import type { ChartInteraction } from './chart-interaction';
import type { ChartPalette } from './chart-palette';
import { type PlacedMark, SeriesMarks } from './SeriesMarks';

interface SeriesDrawingProps extends SeriesData {
  readonly width: number;
  readonly height: number;
  readonly palette: ChartPalette;
  readonly interaction?: ChartInteraction;
}

/** Round numbers around the values; a single value stands above zero, on no scale of its own making. */
function listValueTicks(values: readonly number[]): number[] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return low === high ? listTicks(Math.min(0, low), Math.max(0, high), 5) : listTicks(low, high, 6);
}

/** One row a year, so that the line breaks where nothing was printed. */
function toYearRows(points: readonly PrintedPoint[], first: number, last: number) {
  const byYear = new Map(points.map((point) => [point.year, point.value]));
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    year: first + index,
    value: byYear.get(first + index),
  }));
}

/**
 * A yearly series: results as a line that breaks at missing years, estimates hollow, targets as diamonds,
 * the required path dashed. One `svg` of the size given, without style sheets.
 */
export function SeriesDrawing(props: SeriesDrawingProps) {
  const { width, height, palette, sets, path } = props;
  const points = listPoints(sets);
  const ends = points.flatMap(({ year, upper }) =>
    upper === undefined ? [] : [{ year, value: upper }],
  );
  const all = [...points, ...ends, ...(path ? [path.from, path.to] : [])];
  const years = [...all.map(({ year }) => year), ...(props.years ?? [])];
  const first = Math.min(...years);
  const last = Math.max(...years);
  const ticks = listValueTicks(all.map(({ value }) => value));
  const tick = { fill: palette.inkSoft, fontSize: 12 };
  return (
    <ComposedChart
      width={width}
      height={height}
      margin={{ top: 24, right: 40, bottom: 4, left: 4 }}
      accessibilityLayer={false}
    >
      <CartesianGrid vertical={false} stroke={palette.rule} syncWithTicks />
      <XAxis
        dataKey="year"
        type="number"
        domain={[first - 0.5, last + 0.5]}
        ticks={Array.from({ length: last - first + 1 }, (_, index) => first + index)}
        tickFormatter={(year: number) => `${year}`}
        stroke={palette.ruleStrong}
        tick={tick}
        allowDuplicatedCategory={false}
      />
      <YAxis
        domain={[ticks[0] ?? 0, ticks.at(-1) ?? 1]}
        ticks={ticks}
        padding={{ top: 12, bottom: 20 }}
        tickFormatter={formatAxis}
        width={60}
        axisLine={false}
        tickLine={false}
        tick={tick}
      />
      {/* Every figure takes part in the scale; the marks are drawn by a layer of their own. */}
      <Scatter data={all} dataKey="value" isAnimationActive={false} shape={() => null} />
      {path === undefined ? null : (
        <ReferenceLine
          segment={[
            { x: path.from.year, y: path.from.value },
            { x: path.to.year, y: path.to.value },
          ]}
          stroke={palette.target}
          strokeWidth={1.5}
          strokeDasharray="5 4"
        />
      )}
      {/* A line of one point would be drawn as a dot of the library's own. */}
      {sets
        .filter(({ actual }) => actual.length > 1)
        .map(({ name, color, actual }) => (
          <Line
            key={name}
            data={toYearRows(actual, first, last)}
            dataKey="value"
            stroke={palette[color]}
            strokeWidth={2}
            dot={false}
            activeDot={false}
            connectNulls={false}
            isAnimationActive={false}
            type="linear"
          />
        ))}
      <ZIndexLayer zIndex={DefaultZIndexes.scatter}>
        <Layer {...props} years={Array.from({ length: last - first + 1 }, (_, i) => first + i)} />
      </ZIndexLayer>
    </ComposedChart>
  );
}

/** Puts the marks where the axes of the chart library say. */
function Layer({
  palette,
  sets,
  years,
  interaction,
}: Omit<SeriesDrawingProps, 'years'> & { readonly years: readonly number[] }) {
  const toX = useXAxisScale();
  const toY = useYAxisScale();
  const plot = usePlotArea();
  if (toX === undefined || toY === undefined || plot === undefined) return null;
  const place = (
    points: readonly PrintedPoint[],
    look: Pick<PlacedMark, 'shape' | 'color' | 'ink' | 'isStep'>,
  ): PlacedMark[] =>
    points.map((point) => ({
      ...look,
      point,
      x: toX(point.year) ?? 0,
      y: toY(point.value) ?? 0,
      ...(point.upper !== undefined && { upperY: toY(point.upper) ?? 0 }),
    }));
  const marks = sets.flatMap(({ color, actual, estimate, target, annualTarget }) => {
    const aim = palette[targetColor(sets, color)];
    const ink = sets.length > 1 ? palette[color] : palette.ink;
    return [
      ...place(annualTarget, { shape: 'diamond', color: aim, ink, isStep: true }),
      ...place(target, { shape: 'diamond', color: aim, ink, isStep: false }),
      ...place(estimate, { shape: 'ring', color: palette[color], ink, isStep: false }),
      ...place(actual, { shape: 'dot', color: palette[color], ink, isStep: false }),
    ];
  });
  return (
    <SeriesMarks
      marks={marks}
      bands={years.map((year) => ({ year, x: toX(year) ?? 0 }))}
      bandWidth={plot.width / years.length}
      plot={plot}
      palette={palette}
      {...(interaction === undefined ? {} : { interaction })}
    />
  );
}
