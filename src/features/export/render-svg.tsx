import { ChartDrawing, leastDrawingHeight } from '@/charts/ChartDrawing';
import { PRINT_PALETTE } from '@/charts/chart-palette';
import { drawOffScreen } from '@/charts/draw-off-screen';
import type { ComputedChart } from '@/domain/charts/computed-chart';
import { PictureFrame } from './PictureFrame';
import {
  layOutPicture,
  type PictureLayout,
  type PictureSize,
  type PictureTexts,
} from './picture-layout';

/** A drawing on the screen has text of 12 pixels; in a picture it is as large as what stands around it. */
const CHART_SCALE = 1.75;
const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';

/** Removes what a picture has no use for and what differs from one drawing to the next. */
function normalise(svg: SVGSVGElement): void {
  const ids = new Map<string, string>();
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    for (const name of ['class', 'style', 'tabindex', 'role', 'data-part', 'aria-hidden']) {
      if (element !== svg || name !== 'role') element.removeAttribute(name);
    }
    if (element.id !== '') {
      ids.set(element.id, `part-${ids.size + 1}`);
      element.id = ids.get(element.id) ?? '';
    }
  }
  for (const element of svg.querySelectorAll('[clip-path]')) {
    const id = /url\(["']?#([^"')]+)/.exec(element.getAttribute('clip-path') ?? '')?.[1];
    const renamed = ids.get(id ?? '');
    if (renamed === undefined) element.removeAttribute('clip-path');
    else element.setAttribute('clip-path', `url(#${renamed})`);
  }
  for (const element of svg.querySelectorAll('*')) {
    for (const { name } of [...element.attributes]) {
      if (name.startsWith('data-')) element.removeAttribute(name);
    }
  }
}

interface Extent {
  readonly width: number;
  readonly height: number;
}

/** The size at which a chart is drawn before it is enlarged into its place. */
function drawingSize({ drawing }: ComputedChart, { chart: box }: PictureLayout): Extent {
  const scale = Math.min(CHART_SCALE, box.height / Math.max(leastDrawingHeight(drawing), 1));
  return { width: Math.round(box.width / scale), height: Math.round(box.height / scale) };
}

function embed(
  frame: SVGSVGElement,
  chart: SVGSVGElement,
  { chart: box }: PictureLayout,
  { width, height }: Extent,
): void {
  const place = frame.querySelector('[data-part="chart"]');
  const nested = document.createElementNS(SVG_NAMESPACE, 'svg');
  nested.setAttribute('width', String(Math.round(box.width)));
  nested.setAttribute('height', String(Math.round(box.height)));
  nested.setAttribute('viewBox', `0 0 ${width} ${height}`);
  nested.append(...chart.childNodes);
  place?.append(nested);
}

/**
 * Draws a picture of fixed size, the same whatever the window, the colour scheme or the pointer: the
 * chart from the data that the screen draws, in the palette of print, and everything that belongs to it.
 * @throws Error if the chart does not come to rest
 */
export async function renderSvg(
  chart: ComputedChart,
  texts: PictureTexts,
  size: PictureSize,
): Promise<string> {
  const layout = layOutPicture(size, texts, chart.legend);
  const extent = drawingSize(chart, layout);
  const [frame, inner] = await Promise.all([
    drawOffScreen(<PictureFrame layout={layout} label={texts.title} />),
    drawOffScreen(<ChartDrawing drawing={chart.drawing} {...extent} palette={PRINT_PALETTE} />),
  ]);
  embed(frame, inner, layout, extent);
  normalise(frame);
  return new XMLSerializer().serializeToString(frame);
}
