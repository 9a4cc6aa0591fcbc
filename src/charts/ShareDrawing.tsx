import {
  Bar,
  BarChart,
  CartesianGrid,
  Cell,
  LabelList,
  ReferenceLine,
  XAxis,
  YAxis,
} from 'recharts';
import type { ShareBar, ShareData } from '@/domain/charts/chart-drawing';
import { listTicks } from './axis-ticks';
import type { ChartPalette } from './chart-palette';

const BAR_HEIGHT = 26;
const MARGIN_HEIGHT = 44;

/** The height at which the bars are neither squeezed nor stretched. */
export function shareDrawingHeight(bars: readonly ShareBar[]): number {
  return bars.length * BAR_HEIGHT + MARGIN_HEIGHT;
}

/** Shares of one whole, the largest first, against a share for reference. */
export function ShareDrawing({
  bars,
  reference,
  width,
  height,
  palette,
}: ShareData & {
  width: number;
  height: number;
  palette: ChartPalette;
}) {
  const largest = Math.max(reference?.value ?? 0, ...bars.map(({ value }) => value));
  const ticks = listTicks(0, largest);
  const data = bars.map(({ label, value, text, hasCaveat }) => ({
    label: hasCaveat ? `${label} ※` : label,
    value,
    text,
  }));
  return (
    <BarChart
      width={width}
      height={height}
      data={data}
      layout="vertical"
      margin={{ top: 22, right: 56, bottom: 2, left: 4 }}
      barCategoryGap="26%"
      accessibilityLayer={false}
    >
      <CartesianGrid horizontal={false} stroke={palette.rule} />
      <XAxis
        type="number"
        domain={[0, ticks.at(-1) ?? 1]}
        ticks={ticks}
        tickFormatter={(value: number) => `${Math.round(value * 100)}%`}
        axisLine={false}
        tickLine={false}
        tick={{ fill: palette.inkSoft, fontSize: 12 }}
        height={20}
      />
      <YAxis
        type="category"
        dataKey="label"
        width={176}
        interval={0}
        axisLine={false}
        tickLine={false}
        tick={{ fill: palette.ink, fontSize: 12 }}
      />
      {reference === undefined ? null : (
        <ReferenceLine
          x={reference.value}
          stroke={palette.ink}
          strokeDasharray="4 3"
          label={{
            value: reference.text,
            position: 'top',
            fill: palette.ink,
            fontSize: 12,
          }}
        />
      )}
      <Bar dataKey="value" fill={palette.part} isAnimationActive={false}>
        {bars.map(({ key, isEstimate }) => (
          <Cell
            key={key}
            fill={isEstimate ? palette.surface : palette.part}
            stroke={palette.part}
            strokeWidth={isEstimate ? 1.5 : 0}
          />
        ))}
        <LabelList
          dataKey="text"
          position="right"
          fill={palette.ink}
          fontSize={12}
          stroke={palette.surface}
          strokeWidth={3}
          paintOrder="stroke"
        />
      </Bar>
    </BarChart>
  );
}
