import type { MarkShape } from './chart-interaction';

/** The mark of a figure: a filled dot, a ring or a diamond. */
export function MarkGlyph({
  shape,
  x,
  y,
  color,
  surface,
  size = 5,
}: {
  shape: MarkShape;
  x: number;
  y: number;
  color: string;
  surface: string;
  /** Radius in pixels; a diamond reaches two further. */
  size?: number;
}) {
  const look = { stroke: color, strokeWidth: size * 0.4, fill: shape === 'dot' ? color : surface };
  const reach = size + 2;
  return shape === 'diamond' ? (
    <path
      d={`M${x} ${y - reach}l${reach} ${reach}l${-reach} ${reach}l${-reach} ${-reach}z`}
      {...look}
    />
  ) : (
    <circle cx={x} cy={y} r={size} {...look} />
  );
}
