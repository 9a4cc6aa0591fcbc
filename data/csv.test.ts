import { CsvSyntaxError, parseCsv } from '@data/csv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

function catchError(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}

describe('parseCsv', () => {
  it.each([
    ['a,b\n1,2\n', [[2, '1', '2']]],
    ['a,b\n1,2', [[2, '1', '2']]],
    ['\uFEFFa,b\n1,2\n', [[2, '1', '2']]],
    [
      'a,b\r\n1,2\r\n3,4\r\n',
      [
        [2, '1', '2'],
        [3, '3', '4'],
      ],
    ],
    [
      'a,b\r1,2\r3,4',
      [
        [2, '1', '2'],
        [3, '3', '4'],
      ],
    ],
    [
      'a,b\r\n1,2\n3,4\r\n',
      [
        [2, '1', '2'],
        [3, '3', '4'],
      ],
    ],
    [
      'a,b\n\n1,2\n\n\n3,4\n\n',
      [
        [3, '1', '2'],
        [6, '3', '4'],
      ],
    ],
    [
      'a,b\n"1\n1",2\n3,4',
      [
        [2, '1\n1', '2'],
        [4, '3', '4'],
      ],
    ],
    [
      'a,b\r\n"1\r\n1",2\r\n3,4\r\n',
      [
        [2, '1\n1', '2'],
        [4, '3', '4'],
      ],
    ],
    ['a,b\n"1,5","say ""so"""\n', [[2, '1,5', 'say "so"']]],
    ['a,b\n ,\n', [[2, ' ', '']]],
    [
      'a,b\n1\n1,2,3\n',
      [
        [2, '1'],
        [3, '1', '2', '3'],
      ],
    ],
    ['a,b\n', []],
  ])('%j: records with the line on which each starts', (text, records) => {
    expect(parseCsv(text)).toEqual({
      header: ['a', 'b'],
      records: records.map(([line, ...cells]) => ({ line, cells })),
    });
  });

  it('finds no header in an empty text', () => {
    expect(parseCsv('')).toEqual({ header: [], records: [] });
  });

  it.each([
    ['a,b\n1,"2\n3,4\n5,6\n', 2, 'a row with a quote that is never closed'],
    ['\uFEFFa,b\r\n济,南\r\n1,"2', 3, 'a row with a quote that is never closed'],
    ['a,b\n"1\n2",3\n\n4,"5\n6,7\n', 5, 'a row with a quote that is never closed'],
    ['"a,b\n', 1, 'a row with a quote that is never closed'],
    ['a,b\n1,2"x"\n3,4', 2, /^Invalid Opening Quote: /],
    ['a,b\n1,2\n3,"4"x\n', 3, /^Invalid Closing Quote: /],
  ])('%j: throws and names line %i', (text, line, message) => {
    const caught = catchError(() => parseCsv(text));
    expect(caught).toBeInstanceOf(CsvSyntaxError);
    expect(caught).toMatchObject({ line, message: expect.stringMatching(message) });
  });

  it('names the line of a quote that is never closed, however far from the top', () => {
    const rows = '济,2\n'.repeat(50);
    const caught = catchError(() => parseCsv(`a,b\n${rows}3,"4\n${rows}`));
    expect(caught).toMatchObject({ line: 52, message: 'a row with a quote that is never closed' });
  });

  it('reads what was written: cells with quotes, commas and line breaks come back', () => {
    const cell = fc.string({ unit: fc.constantFrom('"', ',', '\n', '|', ' ', '5', '济', 'a') });
    const rows = fc.array(fc.tuple(cell, cell), { minLength: 1 });
    fc.assert(
      fc.property(rows, (written) => {
        const text = written
          .map((cells) => cells.map((each) => `"${each.replaceAll('"', '""')}"`).join(','))
          .join('\n');
        const { header, records } = parseCsv(text);
        expect([header, ...records.map(({ cells }) => cells)]).toEqual(written);
      }),
    );
  });
});
