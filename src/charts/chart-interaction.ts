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
