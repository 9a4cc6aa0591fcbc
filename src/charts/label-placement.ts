/** Where labels stand beside their marks so that none covers another: a picture has no hover to help. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export type LabelSide = 'above' | 'below' | 'right' | 'left';

/** A label to be placed: its mark's centre and the sides to try, the best first. */
export interface LabelRequest {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly sides: readonly LabelSide[];
}

export interface PlacedLabel {
  /** Left end of the text. */
  readonly x: number;
  /** Its baseline. */
  readonly y: number;
  readonly text: string;
}

/** Half the size of a mark, and the gap to its label. */
const MARK_RADIUS = 7;
const GAP = 4;

/** Of a character that is as wide as high, in Chinese typefaces. */
const WIDE =
  /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\u2018-\u201d\u2014\u2026≥≤≈]/;

/** About how wide a text is drawn, without a browser to measure it: the same on every machine. */
export function estimateTextWidth(text: string, fontSize: number): number {
  return (
    [...text].reduce((sum, character) => sum + (WIDE.test(character) ? 1 : 0.58), 0) * fontSize
  );
}

function boxAt({ x, y }: LabelRequest, side: LabelSide, width: number, height: number): Box {
  const reach = MARK_RADIUS + GAP;
  const left = side === 'right' ? x + reach : side === 'left' ? x - reach - width : x - width / 2;
  const top = side === 'above' ? y - reach - height : side === 'below' ? y + reach : y - height / 2;
  return { left, top, right: left + width, bottom: top + height };
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

function outside(box: Box, bounds: Box): number {
  const inside = overlap(box, bounds);
  return (box.right - box.left) * (box.bottom - box.top) - inside;
}

/**
 * Places the labels one after the other: each on the first of its sides where it covers no mark, no
 * earlier label and does not leave the bounds, else where it covers least.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  bounds: Box,
  fontSize: number,
): PlacedLabel[] {
  const height = fontSize * 1.2;
  const taken: Box[] = requests.map(({ x, y }) => ({
    left: x - MARK_RADIUS,
    top: y - MARK_RADIUS,
    right: x + MARK_RADIUS,
    bottom: y + MARK_RADIUS,
  }));
  return requests.map((request) => {
    const width = estimateTextWidth(request.text, fontSize);
    const choices = request.sides.map((side) => {
      const box = boxAt(request, side, width, height);
      const covered = taken.reduce((sum, other) => sum + overlap(box, other), 0);
      return { box, cost: covered + outside(box, bounds) };
    });
    const best = choices.reduce((least, choice) => (choice.cost < least.cost ? choice : least));
    taken.push(best.box);
    return { x: best.box.left, y: best.box.bottom - fontSize * 0.25, text: request.text };
  });
}
