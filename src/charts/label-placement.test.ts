import { describe, expect, it } from 'vitest';
import { estimateTextWidth, type LabelRequest, placeLabels } from './label-placement';

const bounds = { left: 0, top: 0, right: 400, bottom: 200 };
const sides = ['above', 'below', 'right', 'left'] as const;
const at = (x: number, y: number, text: string): LabelRequest => ({ x, y, text, sides });

/** The rectangle that a placed label covers. */
function cover({ x, y, text }: { x: number; y: number; text: string }) {
  const width = estimateTextWidth(text, 12);
  return { left: x, right: x + width, top: y + 3 - 14.4, bottom: y + 3 };
}

function areApart(labels: readonly { x: number; y: number; text: string }[]): boolean {
  const boxes = labels.map(cover);
  return boxes.every((a, index) =>
    boxes
      .slice(index + 1)
      .every(
        (b) => a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top,
      ),
  );
}

describe('the width of a text', () => {
  it.each([
    ['', 0],
    ['12', 13.92],
    ['亿元', 24],
    ['≥5%', 25.92],
  ])('%j is about %d wide at 12 px', (text, width) => {
    expect(estimateTextWidth(text, 12)).toBeCloseTo(width);
  });
});

describe('labels', () => {
  it('stand above their mark where nothing is in the way', () => {
    const [label] = placeLabels([at(100, 100, '1,000')], bounds, 12);
    expect(label?.y).toBeLessThan(93);
    expect(label?.x).toBeLessThan(100);
  });

  it('go below at the upper edge', () => {
    const [label] = placeLabels([at(100, 5, '1,000')], bounds, 12);
    expect(label?.y).toBeGreaterThan(12);
  });

  it.each([
    ['two at one place', [at(100, 100, '3%'), at(100, 100, '3%')]],
    ['a result just under its target', [at(200, 100, '14,210'), at(200, 112, '14,200')]],
    [
      'four in a bunch',
      [at(200, 90, '3.3'), at(204, 100, '3'), at(200, 110, '2.9'), at(230, 100, '2.8')],
    ],
    [
      'a row of long ones',
      [at(60, 100, '10,140.9'), at(120, 100, '12,000'), at(180, 100, '13,527.6')],
    ],
  ])('do not cover each other: %s', (_name, requests) => {
    expect(areApart(placeLabels(requests, bounds, 12))).toBe(true);
  });
});
