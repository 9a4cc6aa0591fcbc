import type { ChartDrawingData } from '@/domain/charts/chart-drawing';
import type { ChartPalette } from './chart-palette';
import { DumbbellDrawing, dumbbellDrawingHeight } from './DumbbellDrawing';
import { SeriesDrawing } from './SeriesDrawing';
import { ShareDrawing, shareDrawingHeight } from './ShareDrawing';
import { StackedBarDrawing } from './StackedBarDrawing';
import { leastStripDrawingHeight, StripDrawing, stripDrawingHeight } from './StripDrawing';

/** What a chart draws, in one `svg` of the size given, without style sheets. */
export function ChartDrawing({
  drawing,
  ...place
}: {
  drawing: ChartDrawingData;
  width: number;
  height: number;
  palette: ChartPalette;
}) {
  switch (drawing.kind) {
    case 'series':
      return <SeriesDrawing {...drawing} {...place} />;
    case 'shares':
      return <ShareDrawing {...drawing} {...place} />;
    case 'dumbbells':
      return <DumbbellDrawing {...drawing} {...place} />;
    case 'stacked-bars':
      return <StackedBarDrawing {...drawing} {...place} />;
    case 'strips':
      return <StripDrawing {...drawing} {...place} />;
  }
}

const DEFAULT_HEIGHT = 360;

/** The height at which a chart is neither squeezed nor stretched, in its own pixels. */
export function drawingHeight(drawing: ChartDrawingData): number {
  switch (drawing.kind) {
    case 'shares':
      return shareDrawingHeight(drawing.bars);
    case 'dumbbells':
      return dumbbellDrawingHeight(drawing.rows);
    case 'strips':
      return stripDrawingHeight(drawing.strips);
    default:
      return DEFAULT_HEIGHT;
  }
}

/** The height that a chart needs to be read; none for what fits any. */
export function leastDrawingHeight(drawing: ChartDrawingData): number {
  switch (drawing.kind) {
    case 'strips':
      return leastStripDrawingHeight(drawing.strips);
    case 'shares':
    case 'dumbbells':
      return drawingHeight(drawing);
    default:
      return 0;
  }
}
