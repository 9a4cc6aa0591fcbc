import { describe, expect, it } from 'vitest';
import type { Column } from './column';
import { leastWidth, toTracks } from './tracks';

const column = (rest: Partial<Column<object>>): Column<object> => ({
  id: 'column',
  header: '期间',
  width: '10fr',
  cell: () => null,
  ...rest,
});

describe('the least width of a column', () => {
  it.each([
    ['its head', column({}), 47],
    ['its head and the mark of sorting', column({ sort: () => 1 }), 64],
    ['its fixed width', column({ width: '72px' }), 72],
    ['its head, where a fixed width is too narrow for it', column({ width: '20px' }), 47],
    ['the name of a row', column({ isFixed: true }), 160],
    ['a head in Latin letters', column({ header: '2025' }), 54],
  ])('is %s', (_, given, width) => {
    expect(leastWidth(given)).toBe(width);
  });

  it('adds up to the width below which the table scrolls', () => {
    expect(toTracks([column({ isFixed: true, width: '30fr' }), column({ width: '72px' })])).toEqual(
      {
        '--columns': 'minmax(160px, 30fr) 72px',
        '--least-width': '232px',
      },
    );
  });
});
