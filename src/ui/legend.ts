import type { ChartColor } from './chart-palette';

export const LEGEND_SHAPES = [
  'dot',
  'ring',
  'diamond',
  'line',
  'dashed',
  'step',
  'square',
  'bar',
  'outline',
] as const;
export type LegendShape = (typeof LEGEND_SHAPES)[number];

/** What a mark of a drawing stands for: data, so that screen and picture can each draw it. */
export interface LegendItem {
  readonly shape: LegendShape;
  readonly color: ChartColor;
  readonly text: string;
}
