/** A point of a sparkline; lines break between points that are not of neighbouring positions. */
export interface SparklinePoint {
  readonly x: number;
  readonly y: number;
  readonly isHollow: boolean;
}

const WIDTH = 84;
const HEIGHT = 24;
const INSET = 4;

/**
 * A word-sized chart without axes: results as a line that breaks where a year is missing, estimates
 * hollow. Its numbers stand beside it in the table.
 */
export function Sparkline({ points, label }: { points: readonly SparklinePoint[]; label: string }) {
  if (points.length === 0) return null;
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [low, high] = [Math.min(...ys), Math.max(...ys)];
  const scale = (value: number, from: number, to: number, length: number): number =>
    from === to ? length / 2 : INSET + ((value - from) / (to - from)) * (length - 2 * INSET);
  const placed = points.map((point) => ({
    ...point,
    left: scale(point.x, left, right, WIDTH),
    top: HEIGHT - scale(point.y, low, high, HEIGHT),
  }));
  const path = placed
    .map((point, index) => {
      const previous = placed[index - 1];
      const isGap = previous === undefined || point.x - previous.x > 1;
      return `${isGap ? 'M' : 'L'}${point.left.toFixed(1)} ${point.top.toFixed(1)}`;
    })
    .join('');
  return (
    <svg width={WIDTH} height={HEIGHT} role="img" aria-label={label}>
      <path d={path} fill="none" stroke="currentColor" strokeWidth="1.5" opacity="0.6" />
      {placed.map((point) => (
        <circle
          key={point.x}
          cx={point.left}
          cy={point.top}
          r="2.4"
          fill={point.isHollow ? 'var(--surface)' : 'currentColor'}
          stroke="currentColor"
          strokeWidth="1.2"
        />
      ))}
    </svg>
  );
}
