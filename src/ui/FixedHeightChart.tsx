import type { ReactNode } from 'react';
import { Legend } from './Legend';
import type { LegendItem } from './legend';
import { useWidth } from './use-width';

/** A drawing on the screen: as wide as there is room, as high as it needs. */
export function FixedHeightChart({
  label,
  height,
  legend,
  draw,
}: {
  /** Read out in place of the picture. */
  label: string;
  height: number;
  legend: readonly LegendItem[];
  draw: (width: number) => ReactNode;
}) {
  const [canvas, width] = useWidth<HTMLDivElement>();
  return (
    <figure aria-label={label} style={{ margin: 0 }}>
      {/* What is drawn for one width must not keep its place from becoming narrower. */}
      <div ref={canvas} style={{ height, contain: 'inline-size' }}>
        {width === 0 ? null : draw(width)}
      </div>
      <Legend items={legend} />
    </figure>
  );
}
