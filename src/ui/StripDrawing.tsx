import { Bar, BarChart, LabelList, XAxis, YAxis } from 'recharts';
import type { ChartColor, ChartPalette } from './chart-palette';

/** One part of every strip: its key, its name and its colour. */
export interface StripPart {
  readonly key: string;
  readonly label: string;
  readonly color: ChartColor;
  /** Stands before its numbers, so that colour is not all that tells it. */
  readonly sign: string;
}

/** One strip: what it stands for and how large each part is. */
export interface Strip {
  readonly key: string;
  readonly label: string;
  readonly values: Readonly<Record<string, number>>;
}

/** Height of a strip with its gap, and of what is around them. */
const STRIP_HEIGHT = 24;
const MARGIN_HEIGHT = 10;

/** The height at which strips are neither squeezed nor stretched. */
export function stripDrawingHeight(strips: readonly Strip[]): number {
  return strips.length * STRIP_HEIGHT + MARGIN_HEIGHT;
}

/** Counts as strips one under the other, their numbers inside. */
export function StripDrawing({
  strips,
  parts,
  width,
  height,
  palette,
}: {
  strips: readonly Strip[];
  parts: readonly StripPart[];
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
