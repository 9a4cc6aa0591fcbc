import classes from './SeriesChart.module.css';

/** A figure as charts draw it. */
export interface ChartPoint {
  readonly id: string;
  readonly year: number;
  readonly value: number;
  /** As it is to be read: `≥5%`. */
  readonly label: string;
  /** Who says it, for the tooltip. */
  readonly source: string;
}

/** Results are filled dots, estimates rings, targets diamonds. */
export type MarkShape = 'dot' | 'ring' | 'diamond';

export interface MarkProps {
  cx?: number | undefined;
  cy?: number | undefined;
  payload?: { point?: ChartPoint } | undefined;
}

/** A figure's mark, which opens its source. */
export function ChartMark({
  cx,
  cy,
  payload,
  shape,
  color,
  onOpen,
}: MarkProps & { shape: MarkShape; color: string; onOpen: (id: string) => void }) {
  const point = payload?.point;
  if (cx === undefined || cy === undefined || point === undefined) return null;
  const common = {
    stroke: color,
    strokeWidth: 2,
    fill: shape === 'dot' ? color : 'var(--surface)',
    className: classes.mark,
    onClick: () => onOpen(point.id),
  };
  return shape === 'diamond' ? (
    <path d={`M${cx} ${cy - 7}l7 7l-7 7l-7 -7z`} {...common} />
  ) : (
    <circle cx={cx} cy={cy} r={5} {...common} />
  );
}

/** A mark and what it stands for. */
export function LegendEntry({
  shape,
  color,
  text,
}: {
  shape: MarkShape;
  color: string;
  text: string;
}) {
  return (
    <li>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden>
        {shape === 'diamond' ? (
          <path d="M8 2l6 6l-6 6l-6 -6z" fill="var(--surface)" stroke={color} strokeWidth="2" />
        ) : (
          <circle
            cx="8"
            cy="8"
            r="5"
            fill={shape === 'dot' ? color : 'var(--surface)'}
            stroke={color}
            strokeWidth="2"
          />
        )}
      </svg>
      {text}
    </li>
  );
}
