import type { LegendItem } from './legend';
import type { SeriesDrawingData } from './SeriesDrawing';

/** What the marks of a yearly series stand for: only those that occur. */
export function toSeriesLegend(data: SeriesDrawingData): LegendItem[] {
  const { color, actual, estimate, target, annualTarget, path } = data;
  const items: readonly (LegendItem & { readonly occurs: boolean })[] = [
    { occurs: actual.length > 0, shape: 'dot', color, text: '实际' },
    { occurs: estimate.length > 0, shape: 'ring', color, text: '预计' },
    { occurs: target.length > 0, shape: 'diamond', color: 'target', text: '规划目标' },
    { occurs: annualTarget.length > 0, shape: 'step', color: 'target', text: '年度目标' },
    { occurs: path !== undefined, shape: 'dashed', color: 'target', text: '目标进度线' },
  ];
  return items.filter(({ occurs }) => occurs).map(({ occurs: _occurs, ...item }) => item);
}
