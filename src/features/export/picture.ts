import type { ComputedChart } from '@/domain/charts/computed-chart';
import { computeExportFrame } from '@/domain/charts/export-frame';
import { formatFileName } from '@/domain/csv';
import { type ExportFile, type ExportScope, nameParts, scopeOf } from './export-scope';
import type { PictureSize } from './picture-layout';
import { rasterize } from './rasterize';
import { renderSvg } from './render-svg';

export const PICTURE_FORMATS = ['png', 'svg'] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

export interface PictureOptions {
  readonly size: PictureSize;
  /** A line of the analyst's own; empty for none. */
  readonly comment: string;
  /** Whether the link that reproduces the view stands in the picture. */
  readonly hasLink: boolean;
}

/**
 * A chart with everything around it, as SVG.
 * @throws Error if the chart does not come to rest
 */
export function drawPicture(
  fullScope: ExportScope,
  chart: ComputedChart,
  { size, comment, hasLink }: PictureOptions,
): Promise<string> {
  const { link, ...texts } = computeExportFrame(scopeOf(fullScope, chart), chart, chart.sourceIds);
  return renderSvg(chart, { ...texts, comment, link: hasLink ? link : '' }, size);
}

/** `指标_地区_期间_日期.png` */
export function namePicture(
  scope: ExportScope,
  chart: ComputedChart,
  { format, place = [] }: { format: PictureFormat; place?: readonly string[] },
): string {
  const parts = nameParts(scopeOf(scope, chart), chart.title);
  return formatFileName([...place, ...parts], scope.date, format);
}

/**
 * A drawn picture as a file's content.
 * @throws Error if the browser cannot draw it
 */
export async function toPictureBlob(svg: string, format: PictureFormat): Promise<Blob> {
  return format === 'png' ? rasterize(svg) : new Blob([svg], { type: 'image/svg+xml' });
}

/**
 * A chart as a file.
 * @throws Error if the chart cannot be drawn
 */
export async function makePictureFile(
  scope: ExportScope,
  chart: ComputedChart,
  { format, ...options }: PictureOptions & { readonly format: PictureFormat },
): Promise<ExportFile> {
  const svg = await drawPicture(scope, chart, options);
  return { name: namePicture(scope, chart, { format }), blob: await toPictureBlob(svg, format) };
}
