import type { PrintedPoint } from '@/domain/statements/printed-point';
import { NOTE_SIGN } from '@/ui/note-sign';
import classes from './SeriesChart.module.css';

/** What is printed of a year: each figure with its kind and its document. */
export function ChartTooltip({
  year,
  points,
  searched,
  left,
  isAtRight,
}: {
  year: number;
  points: readonly PrintedPoint[];
  /** Where a figure would be printed, were it disclosed. */
  searched: string;
  /** Where the year stands, in pixels from the left. */
  left: number;
  /** Whether it opens towards the left. */
  isAtRight: boolean;
}) {
  return (
    <div
      className={classes.tooltip}
      data-at-right={isAtRight}
      style={isAtRight ? { right: `calc(100% - ${left - 14}px)` } : { left: left + 14 }}
    >
      <strong>{year}年</strong>
      {points.length === 0 ? <div>{searched}未披露</div> : null}
      {points.map((point) => (
        <div key={point.id}>
          {point.kind} <b>{point.label}</b>
          <span>
            {point.source}：“{point.printed}”
          </span>
          {point.note === undefined ? null : (
            <p>
              {NOTE_SIGN} {point.note}
            </p>
          )}
        </div>
      ))}
    </div>
  );
}
