import type { ChartPoint } from './ChartMark';
import classes from './SeriesChart.module.css';

/** What is printed of a year: each figure with its kind and its document. */
export function ChartTooltip({
  active,
  payload,
  kinds,
}: {
  active?: boolean;
  payload?: readonly { payload?: { point?: ChartPoint } }[];
  kinds: ReadonlyMap<string, string>;
}) {
  const points = [
    ...new Map(
      (payload ?? []).flatMap((entry) =>
        entry.payload?.point ? [[entry.payload.point.id, entry.payload.point] as const] : [],
      ),
    ).values(),
  ];
  const [first] = points;
  if (!active || first === undefined) return null;
  return (
    <div className={classes.tooltip}>
      <strong>{first.year}年</strong>
      {points.map((point) => (
        <div key={point.id}>
          {kinds.get(point.id)} <b>{point.label}</b>
          <span>{point.source}</span>
        </div>
      ))}
    </div>
  );
}
