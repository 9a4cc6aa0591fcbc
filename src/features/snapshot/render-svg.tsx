import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { PRINT_PALETTE } from '@/ui/chart-palette';
import type { ChartExport } from '@/ui/exporting/export-context';
import { SnapshotFrame } from './SnapshotFrame';
import {
  layOutSnapshot,
  type SnapshotLayout,
  type SnapshotSize,
  type SnapshotTexts,
} from './snapshot-layout';

/** A drawing on the screen has text of 12 pixels; in a picture it is as large as what stands around it. */
const CHART_SCALE = 1.75;
/** How often to look whether the drawing has come to rest, and when to give up, in milliseconds. */
const LOOK_INTERVAL = 20;
const PATIENCE = 5000;

const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';

/** Draws into a place out of sight and hands over the SVG once it has stopped changing. */
async function drawOffScreen(content: ReactNode): Promise<SVGSVGElement> {
  const place = document.createElement('div');
  place.setAttribute('aria-hidden', 'true');
  place.style.cssText = 'position:fixed;left:-20000px;top:0;visibility:hidden;pointer-events:none';
  document.body.append(place);
  const root = createRoot(place);
  try {
    root.render(content);
    let before = '';
    for (let waited = 0; waited < PATIENCE; waited += LOOK_INTERVAL) {
      await new Promise((resolve) => setTimeout(resolve, LOOK_INTERVAL));
      const now = place.innerHTML;
      const svg = place.querySelector('svg');
      if (svg !== null && now === before) return svg.cloneNode(true) as SVGSVGElement;
      before = now;
    }
    throw new Error('图表没有在 5 秒内画完');
  } finally {
    root.unmount();
    place.remove();
  }
}

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
function drawingSize({ leastHeight = 0 }: ChartExport, { chart: box }: SnapshotLayout): Extent {
  const scale = Math.min(CHART_SCALE, box.height / Math.max(leastHeight, 1));
  return { width: Math.round(box.width / scale), height: Math.round(box.height / scale) };
}

function embed(
  frame: SVGSVGElement,
  chart: SVGSVGElement,
  { chart: box }: SnapshotLayout,
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
  chart: ChartExport,
  texts: SnapshotTexts,
  size: SnapshotSize,
): Promise<string> {
  const layout = layOutSnapshot(size, texts, chart.legend);
  const extent = drawingSize(chart, layout);
  const drawing = chart.draw(extent.width, extent.height, PRINT_PALETTE);
  const [frame, inner] = await Promise.all([
    drawOffScreen(<SnapshotFrame layout={layout} label={texts.title} />),
    drawOffScreen(drawing),
  ]);
  embed(frame, inner, layout, extent);
  normalise(frame);
  return new XMLSerializer().serializeToString(frame);
}
