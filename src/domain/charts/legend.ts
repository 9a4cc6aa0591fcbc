import type { ChartColor } from './chart-color';

export type LegendShape =
  | 'dot'
  | 'ring'
  | 'diamond'
  | 'line'
  | 'dashed'
  | 'step'
  | 'square'
  | 'bar'
  | 'outline';

/** What a mark of a drawing stands for: data, so that screen and picture can each draw it. */
export interface LegendItem {
  readonly shape: LegendShape;
  readonly color: ChartColor;
  readonly text: string;
}
