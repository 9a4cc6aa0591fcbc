import {
  CartesianGrid,
  ComposedChart,
  Scatter,
  usePlotArea,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
} from 'recharts';
import type { Dumbbell, DumbbellData } from '@/domain/charts/chart-drawing';
import { formatAxis } from '@/domain/number-format';
import { listTicks } from './axis-ticks';
import type { ChartPalette } from './chart-palette';
import { estimateTextWidth } from './label-placement';
import { MarkGlyph } from './MarkGlyph';

const ROW_HEIGHT = 34;
const MARGIN_HEIGHT = 30;
const FONT_SIZE = 12;
const GAP_WIDTH = 120;
const LABEL_WIDTH = 232;
/** Room for a tick, in pixels. */
const TICK_WIDTH = 40;
/** How far marks of one value stand apart from the middle of their row. */
const MARK_REACH = 7;

/** The height at which the rows are neither squeezed nor stretched. */
export function dumbbellDrawingHeight(rows: readonly Dumbbell[]): number {
  return rows.length * ROW_HEIGHT + MARGIN_HEIGHT;
}

/** Two regions' figures on one scale, a row for each quantity, the gap written at the right. */
export function DumbbellDrawing({
  rows,
  width,
  height,
  palette,
}: DumbbellData & {
  width: number;
  height: number;
  palette: ChartPalette;
}) {
  // Rows are places on a scale, not categories: two quantities may bear one name.
  const data = rows.flatMap(({ left, right }, place) => [
    { place, value: left.value },
    { place, value: right.value },
  ]);
  const values = data.map(({ value }) => value);
  const room = Math.max(3, Math.floor((width - LABEL_WIDTH - GAP_WIDTH) / TICK_WIDTH));
  const ticks = listTicks(Math.min(...values), Math.max(...values), Math.min(8, room));
  return (
    <ComposedChart
      width={width}
      height={height}
      margin={{ top: 4, right: GAP_WIDTH, bottom: 2, left: 4 }}
      accessibilityLayer={false}
    >
      <CartesianGrid horizontal={false} stroke={palette.rule} syncWithTicks />
      <XAxis
        type="number"
        dataKey="value"
        domain={[ticks[0] ?? 0, ticks.at(-1) ?? 1]}
        ticks={ticks}
        padding={{ left: 36, right: 36 }}
        tickFormatter={formatAxis}
        axisLine={false}
        tickLine={false}
        tick={{ fill: palette.inkSoft, fontSize: FONT_SIZE }}
        height={20}
      />
      <YAxis
        type="number"
        dataKey="place"
        domain={[-0.5, rows.length - 0.5]}
        ticks={rows.map((_row, place) => place)}
        tickFormatter={(place: number) => rows[place]?.label ?? ''}
        reversed
        width={LABEL_WIDTH}
        interval={0}
        axisLine={false}
        tickLine={false}
        tick={{ fill: palette.ink, fontSize: FONT_SIZE }}
      />
      <Scatter data={data} dataKey="value" isAnimationActive={false} shape={() => null} />
      <Rows rows={rows} palette={palette} />
    </ComposedChart>
  );
}

function Rows({ rows, palette }: { rows: readonly Dumbbell[]; palette: ChartPalette }) {
  const toX = useXAxisScale();
  const toY = useYAxisScale();
  const plot = usePlotArea();
  if (toX === undefined || toY === undefined || plot === undefined) return null;
  return (
    <g>
      {rows.map(({ key, left, right, text, isTarget }, place) => {
        const y = toY(place) ?? 0;
        // Marks of one value stand one above the other, never off their value.
        const isOne = left.value === right.value;
        const ends = [left, right].map((end, side) => ({
          ...end,
          x: toX(end.value) ?? 0,
          y: isOne ? y + (side === 0 ? -MARK_REACH : MARK_REACH) : y,
        }));
        const [first, last] =
          ends[0] && ends[1] && ends[0].x <= ends[1].x ? ends : [...ends].reverse();
        if (first === undefined || last === undefined) return null;
        return (
          <g key={key} fontSize={FONT_SIZE} fill={palette.ink}>
            <path d={`M${first.x} ${y}H${last.x}`} stroke={palette.ruleStrong} strokeWidth="3" />
            {ends.map(({ x, y: markY, color }) => (
              <MarkGlyph
                key={color}
                shape={isTarget ? 'diamond' : 'dot'}
                x={x}
                y={markY}
                color={palette[color]}
                size={isOne ? 4 : 5}
                surface={palette.surface}
              />
            ))}
            <text
              x={first.x - 10 - estimateTextWidth(first.text, FONT_SIZE)}
              y={y + 4}
              fill={palette[first.color]}
            >
              {first.text}
            </text>
            <text x={last.x + 10} y={y + 4} fill={palette[last.color]}>
              {last.text}
            </text>
            <text x={plot.x + plot.width + 8} y={y + 4} fontWeight="600">
              {text}
            </text>
          </g>
        );
      })}
    </g>
  );
}
