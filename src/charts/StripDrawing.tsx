import { Bar, BarChart, LabelList, XAxis, YAxis } from 'recharts';
import type { Counted, StripData } from '@/domain/charts/chart-drawing';
import type { ChartPalette } from './chart-palette';

/** Height of a strip with its gap, and of what is around them. */
const STRIP_HEIGHT = 24;
const MARGIN_HEIGHT = 10;
/** The same in a picture, where letters need not be pointed at. */
const LEAST_STRIP_HEIGHT = 18;

/** The height at which strips are neither squeezed nor stretched. */
export function stripDrawingHeight(strips: readonly Counted[]): number {
  return strips.length * STRIP_HEIGHT + MARGIN_HEIGHT;
}

/** The height below which the strips' texts cover each other. */
export function leastStripDrawingHeight(strips: readonly Counted[]): number {
  return strips.length * LEAST_STRIP_HEIGHT;
}

/** Counts as strips one under the other, their numbers inside. */
export function StripDrawing({
  strips,
  parts,
  width,
  height,
  palette,
}: StripData & {
  width: number;
  height: number;
  palette: ChartPalette;
}) {
  const data = strips.map(({ label, values }) => ({
    ...Object.fromEntries(Object.entries(values).map(([key, value]) => [key, value || undefined])),
    label,
  }));
  return (
    <BarChart
      width={width}
      height={height}
      data={data}
      layout="vertical"
      margin={{ top: 4, right: 12, bottom: 4, left: 4 }}
      barCategoryGap="22%"
      accessibilityLayer={false}
    >
      <XAxis type="number" hide allowDecimals={false} />
      <YAxis
        type="category"
        dataKey="label"
        width={128}
        interval={0}
        axisLine={false}
        tickLine={false}
        tick={{ fill: palette.ink, fontSize: 12 }}
      />
      {parts.map(({ key, color, sign }) => (
        <Bar key={key} dataKey={key} stackId="all" fill={palette[color]} isAnimationActive={false}>
          <LabelList
            dataKey={key}
            position="center"
            fill={palette.surface}
            fontSize={12}
            formatter={(value) => `${sign} ${value}`}
          />
        </Bar>
      ))}
    </BarChart>
  );
}
