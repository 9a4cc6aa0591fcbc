import { SCREEN_PALETTE } from './chart-palette';
import { FixedHeightChart } from './FixedHeightChart';
import type { LegendItem } from './legend';
import { type Strip, StripDrawing, type StripPart, stripDrawingHeight } from './StripDrawing';

/** What the parts of strips stand for. */
export function toStripLegend(parts: readonly StripPart[]): LegendItem[] {
  return parts.map(({ label, color, sign }) => ({
    shape: 'square',
    color,
    text: `${sign} ${label}`,
  }));
}

/** Strips of counts on the screen; their table twin is the caller's. */
export function StripChart({
  label,
  strips,
  parts,
}: {
  label: string;
  strips: readonly Strip[];
  parts: readonly StripPart[];
}) {
  const height = stripDrawingHeight(strips);
  return (
    <FixedHeightChart
      label={label}
      height={height}
      legend={toStripLegend(parts)}
      draw={(width) => (
        <StripDrawing {...{ strips, parts, width, height }} palette={SCREEN_PALETTE} />
      )}
    />
  );
}
