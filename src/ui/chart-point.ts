/** A figure as charts draw it. */
export interface ChartPoint {
  readonly id: string;
  readonly year: number;
  readonly value: number;
  /** The upper bound of a range, of which `value` is the lower. */
  readonly upper?: number | undefined;
  /** As it is to be read: `≥5%`. */
  readonly label: string;
  /** What kind of figure it is, by name: 实际. */
  readonly kind: string;
  /** Who says it. */
  readonly source: string;
  /** The words in which it is printed. */
  readonly printed: string;
  /** What has to be known of it. */
  readonly note?: string | undefined;
}

/** Results are filled dots, estimates rings, targets diamonds. */
export type MarkShape = 'dot' | 'ring' | 'diamond';

/** What a reader can do with a drawing on the screen; a picture has none of it. */
export interface ChartInteraction {
  /** The year that is pointed at or focused. */
  readonly activeYear: number | undefined;
  /** The year now pointed at with its place from the left, in pixels; undefined for none. */
  readonly onYear: (year: number | undefined, left: number) => void;
  /** Opens the source of a figure. */
  readonly onOpen: (id: string) => void;
}
