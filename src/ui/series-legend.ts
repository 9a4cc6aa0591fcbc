import type { LegendItem } from './legend';
import { type SeriesDrawingData, targetColor } from './SeriesDrawing';

/** What the marks of yearly series stand for: only those that occur; of several, each with its name. */
export function toSeriesLegend({ sets, path }: SeriesDrawingData): LegendItem[] {
  const items = sets.flatMap(({ name, color, actual, estimate, target, annualTarget }) => {
    const prefix = sets.length > 1 ? name : '';
    const aim = targetColor(sets, color);
    const all: readonly (LegendItem & { readonly occurs: boolean })[] = [
      { occurs: actual.length > 0, shape: 'dot', color, text: `${prefix}实际` },
      { occurs: estimate.length > 0, shape: 'ring', color, text: `${prefix}预计` },
      { occurs: target.length > 0, shape: 'diamond', color: aim, text: `${prefix}规划目标` },
      { occurs: annualTarget.length > 0, shape: 'step', color: aim, text: `${prefix}年度目标` },
    ];
    return all.filter(({ occurs }) => occurs).map(({ occurs: _occurs, ...item }) => item);
  });
  const way: LegendItem = { shape: 'dashed', color: 'target', text: '目标进度线' };
  return path === undefined ? items : [...items, way];
}
