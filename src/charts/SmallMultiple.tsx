import type { ChartColor } from '@/domain/charts/chart-color';
import type { ChartPalette } from './chart-palette';
import { MarkGlyph } from './MarkGlyph';

interface YearValue {
  readonly year: number;
  readonly value: number;
  /** The upper bound of a range. */
  readonly upper?: number | undefined;
}

/** A series as small as it can be read: no labels but the years at the ends. */
export interface SmallMultipleData {
  readonly color: ChartColor;
  readonly actual: readonly YearValue[];
  readonly estimate: readonly YearValue[];
  readonly target: readonly YearValue[];
  readonly annualTarget: readonly YearValue[];
  readonly path?: { readonly from: YearValue; readonly to: YearValue } | undefined;
}

interface SmallMultipleProps extends SmallMultipleData {
  readonly width: number;
  readonly height: number;
  readonly palette: ChartPalette;
  /** First and last year of all charts beside each other. */
  readonly years: readonly [number, number];
  /** Lowest and highest value of all charts on the same scale; its own where there is none. */
  readonly range?: readonly [number, number] | undefined;
}

const INSET = { left: 8, right: 8, top: 9, bottom: 20 };

/** The points with a line between neighbouring years; a missing year is a gap. */
function toLine(points: readonly (YearValue & { x: number; y: number })[]): string {
  return points
    .map((point, index) => {
      const previous = points[index - 1];
      const isGap = previous === undefined || point.year - previous.year > 1;
      return `${isGap ? 'M' : 'L'}${point.x.toFixed(1)} ${point.y.toFixed(1)}`;
    })
    .join('');
}

/** A range is marked at both of its ends. */
function listEnds(points: readonly YearValue[]): YearValue[] {
  return points.flatMap(({ year, value, upper }) => [
    { year, value },
    ...(upper === undefined ? [] : [{ year, value: upper }]),
  ]);
}

/** One of many charts of the same years side by side. */
export function SmallMultiple(props: SmallMultipleProps) {
  const { width, height, palette, color, actual, estimate, target, annualTarget, path } = props;
  const points = [...actual, ...estimate, ...target, ...annualTarget];
  const values = [
    ...points.flatMap(({ value, upper = value }) => [value, upper]),
    ...(path ? [path.from.value, path.to.value] : []),
  ];
  const [first, last] = props.years;
  const [low, high] = props.range ?? [Math.min(...values), Math.max(...values)];
  const toX = (year: number): number =>
    INSET.left + ((year - first) / Math.max(1, last - first)) * (width - INSET.left - INSET.right);
  const floor = height - INSET.bottom;
  const toY = (value: number): number =>
    high === low
      ? (floor + INSET.top) / 2
      : floor - ((value - low) / (high - low)) * (floor - INSET.top);
  const place = (list: readonly YearValue[]) =>
    list.map((point) => ({ ...point, x: toX(point.year), y: toY(point.value) }));
  const marks = (list: readonly YearValue[], shape: 'dot' | 'ring' | 'diamond', fill: string) =>
    place(list).map(({ year, value, x, y }) => (
      <MarkGlyph
        key={`${shape}${year}:${value}`}
        shape={shape}
        x={x}
        y={y}
        color={fill}
        surface={palette.surface}
        size={3}
      />
    ));
  const half = (toX(first + 1) - toX(first)) * 0.4;
  return (
    <svg width={width} height={height} aria-hidden>
      <path
        d={`M${INSET.left - 6} ${floor + 6}H${width - INSET.right + 6}`}
        stroke={palette.rule}
      />
      <text x={INSET.left - 6} y={height - 2} fontSize="11" fill={palette.inkSoft}>
        {first}
      </text>
      <text
        x={width - INSET.right + 6}
        y={height - 2}
        fontSize="11"
        textAnchor="end"
        fill={palette.inkSoft}
      >
        {last}
      </text>
      {path === undefined ? null : (
        <path
          d={`M${toX(path.from.year)} ${toY(path.from.value)}L${toX(path.to.year)} ${toY(path.to.value)}`}
          stroke={palette.target}
          strokeDasharray="4 3"
          fill="none"
        />
      )}
      {place(annualTarget).map(({ year, value, x, y }) => (
        <path
          key={`${year}:${value}`}
          d={`M${x - half} ${y}h${half * 2}`}
          stroke={palette.target}
        />
      ))}
      <path d={toLine(place(actual))} stroke={palette[color]} strokeWidth="1.75" fill="none" />
      {place(target).map(({ year, upper, x, y }) =>
        upper === undefined ? null : (
          <path key={year} d={`M${x} ${y}V${toY(upper)}`} stroke={palette.target} />
        ),
      )}
      {marks(listEnds(target), 'diamond', palette.target)}
      {marks(estimate, 'ring', palette[color])}
      {marks(actual, 'dot', palette[color])}
    </svg>
  );
}
