import { Bar, BarChart, CartesianGrid, LabelList, XAxis, YAxis } from 'recharts';
import type { StackedBarData } from '@/domain/charts/chart-drawing';
import type { ChartPalette } from './chart-palette';

const FONT_SIZE = 12;
const LINE_HEIGHT = 15;
const AXIS_WIDTH = 48;
/** A part that is lower has no room for its number. */
const LEAST_LABELLED = FONT_SIZE + 3;

/** Bars of counts, stacked, their numbers inside where there is room, their sums above. */
export function StackedBarDrawing({
  bars,
  parts,
  width,
  height,
  palette,
}: StackedBarData & {
  width: number;
  height: number;
  palette: ChartPalette;
}) {
  const data = bars.map(({ label, values }) => ({
    ...values,
    label,
    sum: parts.reduce((sum, { key }) => sum + (values[key] ?? 0), 0),
  }));
  const tick = { fill: palette.inkSoft, fontSize: FONT_SIZE };
  const top = parts.at(-1)?.key;
  const perLine = Math.max(4, Math.floor((width - AXIS_WIDTH) / bars.length / FONT_SIZE) - 1);
  const lines = Math.max(1, ...bars.map(({ label }) => breakLabel(label, perLine).length));
  return (
    <BarChart
      width={width}
      height={height}
      data={data}
      margin={{ top: 22, right: 16, bottom: 4, left: 0 }}
      accessibilityLayer={false}
    >
      <CartesianGrid vertical={false} stroke={palette.rule} syncWithTicks />
      <XAxis
        dataKey="label"
        interval={0}
        stroke={palette.ruleStrong}
        height={lines * LINE_HEIGHT + 12}
        tick={({ x, y, payload }) => (
          <BandLabel
            x={Number(x)}
            y={Number(y)}
            lines={breakLabel(String(payload.value), perLine)}
            fill={palette.inkSoft}
          />
        )}
      />
      <YAxis
        width={AXIS_WIDTH}
        axisLine={false}
        tickLine={false}
        allowDecimals={false}
        tick={tick}
      />
      {parts.map(({ key, color, ink }) => (
        <Bar
          key={key}
          dataKey={key}
          stackId="all"
          fill={palette[color]}
          stroke={palette.surface}
          maxBarSize={88}
          isAnimationActive={false}
        >
          <LabelList
            dataKey={key}
            content={({ x, y, width: across, height: up, value }) => (
              <PartLabel x={x} y={y} width={across} height={up} text={value} fill={palette[ink]} />
            )}
          />
          {key === top ? (
            <LabelList
              dataKey="sum"
              position="top"
              fill={palette.ink}
              fontSize={FONT_SIZE}
              fontWeight={600}
            />
          ) : null}
        </Bar>
      ))}
    </BarChart>
  );
}

/** A label in lines of so many characters; a number stays whole. */
function breakLabel(label: string, perLine: number): string[] {
  const lines = [''];
  for (const piece of label.match(/[\x21-\x7e]+|./gu) ?? []) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + piece.length > perLine) lines.push(piece);
    else lines[lines.length - 1] = line + piece;
  }
  return lines;
}

/** The label of a bar under the axis. */
function BandLabel({
  x,
  y,
  lines,
  fill,
}: {
  x: number;
  y: number;
  lines: readonly string[];
  fill: string;
}) {
  return (
    <g fontSize={FONT_SIZE} fill={fill} textAnchor="middle">
      {lines.map((line, index) => (
        <text key={line} x={x} y={y + FONT_SIZE + index * LINE_HEIGHT}>
          {line}
        </text>
      ))}
    </g>
  );
}

type Length = number | string | undefined;

function PartLabel({
  x,
  y,
  width,
  height,
  text,
  fill,
}: {
  x: Length;
  y: Length;
  width: Length;
  height: Length;
  text: unknown;
  fill: string;
}) {
  if (Math.abs(Number(height)) < LEAST_LABELLED || !text) return null;
  return (
    <text
      x={Number(x) + Number(width) / 2}
      y={Number(y) + Number(height) / 2 + FONT_SIZE * 0.36}
      textAnchor="middle"
      fontSize={FONT_SIZE}
      fill={fill}
    >
      {String(text)}
    </text>
  );
}
