import type { ComputedChart } from '@/domain/charts/computed-chart';
import { useWidth } from '@/ui/use-width';
import { ChartDrawing, drawingHeight } from './ChartDrawing';
import { SCREEN_PALETTE } from './chart-palette';
import { Legend } from './Legend';

/** A chart on the screen: as wide as there is room, as high as it needs. */
export function ChartFigure({ chart }: { chart: ComputedChart }) {
  const { label, drawing, legend } = chart;
  const [canvas, width] = useWidth<HTMLDivElement>();
  const height = drawingHeight(drawing);
  return (
    <figure aria-label={label} style={{ margin: 0 }}>
      {/* What is drawn for one width must not keep its place from becoming narrower. */}
      <div ref={canvas} style={{ height, contain: 'inline-size' }}>
        {width === 0 ? null : (
          <ChartDrawing {...{ drawing, width, height }} palette={SCREEN_PALETTE} />
        )}
      </div>
      <Legend items={legend} />
    </figure>
  );
}
