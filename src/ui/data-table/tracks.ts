import type { CSSProperties } from 'react';
import type { Column } from './column';

const CHARACTER = 13.5;
const LATIN_CHARACTER = 8.5;
const PADDING = 20;
const SORT_ICON = 17;
/** The column that says what a row is, however little room there is: some ten characters. */
const LEAST_NAME = 160;
/** Of a column that says no width. */
const LEFT_OVER = '10fr';

function textWidth(text: string): number {
  return [...text].reduce(
    (sum, character) => sum + (character < '\u2e80' ? LATIN_CHARACTER : CHARACTER),
    0,
  );
}

/** The width below which a column's head, or the name of a row, could not be read. */
export function leastWidth<Row>({ header, width = LEFT_OVER, sort, isFixed }: Column<Row>): number {
  const head = textWidth(header) + PADDING + (sort === undefined ? 0 : SORT_ICON);
  const own = width.endsWith('px') ? Number.parseFloat(width) : 0;
  return Math.ceil(Math.max(head, own, isFixed === true ? LEAST_NAME : 0));
}

/**
 * Grid tracks of the columns, and the width below which the table scrolls; each row is a grid of its
 * own, so that it is laid out by itself.
 */
export function toTracks<Row>(columns: readonly Column<Row>[]): CSSProperties {
  const tracks = columns.map((column) => {
    const least = leastWidth(column);
    const { width = LEFT_OVER } = column;
    return width.endsWith('px') ? `${least}px` : `minmax(${least}px, ${width})`;
  });
  const sum = columns.reduce((total, column) => total + leastWidth(column), 0);
  return { '--columns': tracks.join(' '), '--least-width': `${sum}px` } as CSSProperties;
}
