import { SCREEN_PALETTE } from './chart-palette';
import { MarkGlyph } from './MarkGlyph';

/** A point of a sparkline; lines break between points that are not of neighbouring positions. */
export interface SparklinePoint {
  readonly x: number;
  readonly y: number;
  readonly isHollow: boolean;
}

const WIDTH = 84;
const HEIGHT = 24;
const INSET = 5;

/**
 * A word-sized chart without axes: results as a line that breaks where a year is missing, estimates
 * hollow, targets as diamonds. Its numbers stand beside it in the table.
 */
export function Sparkline({
  points,
  targets = [],
  span,
  label,
}: {
  points: readonly SparklinePoint[];
  targets?: readonly Pick<SparklinePoint, 'x' | 'y'>[];
  /** First and last position, the same for sparklines one under the other; those of the points if absent. */
  span?: readonly [number, number];
  label: string;
}) {
  const all = [...points, ...targets];
  if (all.length === 0) return null;
  const xs = span ?? all.map((point) => point.x);
  const ys = all.map((point) => point.y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [low, high] = [Math.min(...ys), Math.max(...ys)];
  const scale = (value: number, from: number, to: number, length: number): number =>
    from === to ? length / 2 : INSET + ((value - from) / (to - from)) * (length - 2 * INSET);
  const leftOf = ({ x }: { readonly x: number }): number => scale(x, left, right, WIDTH);
  const topOf = ({ y }: { readonly y: number }): number => HEIGHT - scale(y, low, high, HEIGHT);
  const path = points
    .map((point, index) => {
      const previous = points[index - 1];
      const isGap = previous === undefined || point.x - previous.x > 1;
      return `${isGap ? 'M' : 'L'}${leftOf(point).toFixed(1)} ${topOf(point).toFixed(1)}`;
    })
    .join('');
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      role="img"
      aria-label={label}
    >
      {targets.map((target) => (
        <MarkGlyph
          key={`${target.x} ${target.y}`}
          shape="diamond"
          x={leftOf(target)}
          y={topOf(target)}
          color={SCREEN_PALETTE.target}
          surface={SCREEN_PALETTE.surface}
          size={2}
        />
      ))}
      <path d={path} fill="none" stroke="currentColor" strokeWidth="1.5" opacity="0.6" />
      {points.map((point) => (
        <circle
          key={point.x}
          cx={leftOf(point)}
          cy={topOf(point)}
          r="2.4"
          fill={point.isHollow ? 'var(--surface)' : 'currentColor'}
          stroke="currentColor"
          strokeWidth="1.2"
        />
      ))}
    </svg>
  );
}
