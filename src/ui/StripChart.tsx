import { SCREEN_PALETTE } from './chart-palette';
import { Legend } from './Legend';
import type { LegendItem } from './legend';
import { type Strip, StripDrawing, type StripPart, stripDrawingHeight } from './StripDrawing';
import { useWidth } from './use-width';

/** What the parts of strips stand for. */
export function toStripLegend(parts: readonly StripPart[]): LegendItem[] {
  return parts.map(({ label, color }) => ({ shape: 'square', color, text: label }));
}

/** Strips of counts on the screen; their table twin is the caller's. */
export function StripChart({
  label,
  strips,
  parts,
}: {
  /** Read out in place of the picture. */
  label: string;
  strips: readonly Strip[];
  parts: readonly StripPart[];
}) {
  const [canvas, width] = useWidth<HTMLDivElement>();
  const height = stripDrawingHeight(strips);
  return (
    <figure aria-label={label} style={{ margin: 0 }}>
      <div ref={canvas} style={{ height }}>
        {width === 0 ? null : (
          <StripDrawing
            strips={strips}
            parts={parts}
            width={width}
            height={height}
            palette={SCREEN_PALETTE}
          />
        )}
      </div>
      <Legend items={toStripLegend(parts)} />
    </figure>
  );
}
