import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  computePassage,
  findPrinted,
  lineAt,
  listTokens,
  type PassageLine,
  parseDocumentText,
} from '@/domain/passage';

describe('parseDocumentText', () => {
  it.each<[string, string, { lines: string[]; compact: string; starts: number[] }]>([
    ['an empty document is one empty line', '', { lines: [''], compact: '', starts: [0, 0] }],
    [
      'lines are trimmed and joined without white space',
      '  甲 乙 \r\n\n\t5 %',
      { lines: ['甲 乙', '', '5 %'], compact: '甲乙5%', starts: [0, 2, 2, 4] },
    ],
    [
      'full-width digits and signs become plain',
      '１４２１０亿元\n５％',
      { lines: ['14210亿元', '5%'], compact: '14210亿元5%', starts: [0, 7, 9] },
    ],
    [
      'a line break at the end is an empty line more',
      '5%\n',
      { lines: ['5%', ''], compact: '5%', starts: [0, 2, 2] },
    ],
  ])('%s', (_, text, expected) => {
    expect(parseDocumentText(text)).toStrictEqual(expected);
  });
});

describe('lineAt', () => {
  const document = parseDocumentText('甲乙\n\n\n丙\n丁戊\n');

  it.each([
    ['the first character is on the first line', 0, 1],
    ['the last character of a line is still on it', 1, 1],
    ['empty lines hold no character', 2, 4],
    ['a line of one character holds one', 3, 5],
    ['the last character is on the last line with text', 4, 5],
  ])('%s', (_, offset, line) => {
    expect(lineAt(document, offset)).toBe(line);
  });
});

describe('listTokens', () => {
  const tokens = (text: string) =>
    listTokens(parseDocumentText(text)).map(({ text: token, line, occurrence, start, end }) => [
      token,
      line,
      occurrence,
      start,
      end,
    ]);

  it.each<[string, string, unknown[][]]>([
    ['an empty document has none', '', []],
    ['words have none', '合理增长\n十七年', []],
    [
      'decimals and grouped digits are one token',
      '5.5%和14,210',
      [
        ['5.5', 1, 1, 0, 3],
        ['14,210', 1, 1, 5, 11],
      ],
    ],
    [
      'a range is two tokens',
      '5—7%',
      [
        ['5', 1, 1, 0, 1],
        ['7', 1, 1, 2, 3],
      ],
    ],
    ['full-width digits are digits', '１５％', [['15', 1, 1, 0, 2]]],
    [
      'equal tokens of a line are counted, those inside other tokens are not',
      '5%、15%、5%',
      [
        ['5', 1, 1, 0, 1],
        ['15', 1, 1, 3, 5],
        ['5', 1, 2, 7, 8],
      ],
    ],
    [
      'the count starts again on each line',
      '5%\n5%',
      [
        ['5', 1, 1, 0, 1],
        ['5', 2, 1, 2, 3],
      ],
    ],
    [
      'a figure that runs over a line break is one token of its first line',
      '达到14\n 210亿元',
      [['14210', 1, 1, 2, 7]],
    ],
    ['a decimal may break at its point', '5.\n5%', [['5.5', 1, 1, 0, 3]]],
    [
      'white space inside a line parts tokens',
      '5 6\t7',
      [
        ['5', 1, 1, 0, 1],
        ['6', 1, 1, 1, 2],
        ['7', 1, 1, 2, 3],
      ],
    ],
    ['empty lines count as lines', '\n\n5', [['5', 3, 1, 0, 1]]],
  ])('%s', (_, text, expected) => {
    expect(tokens(text)).toStrictEqual(expected);
  });
});

describe('findPrinted', () => {
  const find = (text: string, line: number, printed: string, occurrence?: number) => {
    const document = parseDocumentText(text);
    return findPrinted(document, listTokens(document), line, printed, occurrence);
  };

  it.each<[string, string, number, string, number | undefined, [number, number]]>([
    ['words at the start', '增长5%以上', 1, '增长5%', undefined, [0, 4]],
    ['words in the middle', '预计增长5%以上', 1, '增长5%', undefined, [2, 6]],
    ['words without a figure', '消费保持合理增长。', 1, '合理增长', undefined, [4, 8]],
    ['words on a later line', '增长5%\n增长5%', 2, '增长5%', undefined, [4, 8]],
    ['words printed in full width', '增长５．５％', 1, '5.5%', undefined, [2, 6]],
    ['words given in full width', '增长5.5%', 1, '５．５％', undefined, [2, 6]],
    ['words with white space in the text', '增 长 5 %', 1, '增长5%', undefined, [0, 4]],
    ['words with white space in what is looked for', '增长5%', 1, '增长 5 %', undefined, [0, 4]],
    ['words that run on over the next line', '达到142\n10亿元', 1, '14210亿元', undefined, [2, 9]],
    ['words that run on over several lines', '增\n\n长\n5%', 1, '增长5%', undefined, [0, 4]],
    ['5%, but not inside 15%', '15%和5%', 1, '5%', undefined, [4, 6]],
    ['5%, but not inside 0.5%', '0.5%和5%', 1, '5%', undefined, [5, 7]],
    ['5, but not at the front of 5.5', '5.5和5', 1, '5', undefined, [4, 5]],
    ['1, but not at the front of 15', '15和1', 1, '1', undefined, [3, 4]],
    ['210, but not behind the comma of 14,210', '14,210和210', 1, '210', undefined, [7, 10]],
    ['14, but not before the comma of 14,210', '14,210和14', 1, '14', undefined, [7, 9]],
    ['a figure before a full stop', '增长5.', 1, '5', undefined, [2, 3]],
    ['a figure behind a comma', '甲,5%', 1, '5%', undefined, [2, 4]],
    ['the second of several', '5%、15%、5%、5%', 1, '5%', 2, [7, 9]],
    ['the third of several', '5%、15%、5%、5%', 1, '5%', 3, [10, 12]],
    ['an occurrence counted from its own line', '5%\n5%和5%', 2, '5%', 2, [5, 7]],
    ['cells of a table that touch once joined, first', '12\t34', 1, '12', undefined, [0, 2]],
    ['cells of a table that touch once joined, last', '12\t34', 1, '34', undefined, [2, 4]],
    ['words behind a figure that touches another', '2020\t5%', 1, '5%', undefined, [4, 6]],
    ['a range', '增长5%—7%左右', 1, '5%—7%', undefined, [2, 7]],
  ])('finds %s', (_, text, line, printed, occurrence, [start, end]) => {
    expect(find(text, line, printed, occurrence)).toStrictEqual({ start, end });
  });

  it.each<[string, string, number, string, number | undefined]>([
    ['nothing', '增长5%', 1, '', undefined],
    ['white space', '增长5%', 1, ' \n', undefined],
    ['anything in an empty document', '', 1, '5%', undefined],
    ['what does not stand there', '增长5%', 1, '6%', undefined],
    ['what stands only above', '增长5%\n合理', 2, '5%', undefined],
    ['what stands only below', '合理\n增长5%', 1, '5%', undefined],
    ['anything on line 0', '增长5%', 0, '5%', undefined],
    ['anything below the last line', '增长5%', 2, '5%', undefined],
    ['5% inside 15%', '15%', 1, '5%', undefined],
    ['5% inside 0.5%', '0.5%', 1, '5%', undefined],
    ['5 inside 5.5', '5.5', 1, '5', undefined],
    ['.5 inside 5.5', '5.5', 1, '.5', undefined],
    ['14210 inside 142100', '142100', 1, '14210', undefined],
    ['210 inside 14,210', '14,210亿元', 1, '210亿元', undefined],
    ['a figure cut at a line break', '达到142\n10亿元', 2, '10亿元', undefined],
    ['the second of one', '增长5%', 1, '5%', 2],
    ['the third of two on the line, with more below', '5%和5%\n5%', 1, '5%', 3],
    ['a second that overlaps the first', '增长增长增长', 1, '增长增长', 2],
  ])('does not find %s', (_, text, line, printed, occurrence) => {
    expect(find(text, line, printed, occurrence)).toBeUndefined();
  });

  it('finds every token of a document by its line, its text and its occurrence', () => {
    const number = fc.oneof(
      fc.constantFrom('5', '15', '55', '5.5', '0.5', '1,555', '15,555.5', '５', '１５'),
      fc.integer({ min: 0, max: 20_000 }).map(String),
    );
    const words = fc.constantFrom(
      '增长',
      '%、',
      '亿 元',
      '，',
      '—',
      '.',
      '\n',
      '\n\n',
      ' 达到\t增',
    );
    const text = fc
      .array(fc.tuple(number, words), { maxLength: 30 })
      .map((pairs) => pairs.flat().join(''));
    fc.assert(
      fc.property(text, (content) => {
        const document = parseDocumentText(content);
        const tokens = listTokens(document);
        for (const token of tokens) {
          const span = findPrinted(document, tokens, token.line, token.text, token.occurrence);
          expect(span).toStrictEqual({ start: token.start, end: token.end });
          expect(document.compact.slice(token.start, token.end)).toBe(token.text);
        }
      }),
    );
  });
});

describe('computePassage', () => {
  const text = '标题\n\n甲 乙\n增长 5 %以上\n\n丙\n丁';
  const document = parseDocumentText(text);
  const passage = (printed: string, line: number, context: number) => {
    const span = findPrinted(document, listTokens(document), line, printed);
    return span && computePassage(document, span, context);
  };
  const plain = (line: number, before: string): PassageLine => ({
    line,
    before,
    figure: '',
    after: '',
  });

  it.each<[string, string, number, number, PassageLine[]]>([
    [
      'without context the line stands alone',
      '5%',
      4,
      0,
      [{ line: 4, before: '增长 ', figure: '5 %', after: '以上' }],
    ],
    [
      'context skips empty lines',
      '5%',
      4,
      1,
      [
        plain(3, '甲 乙'),
        { line: 4, before: '增长 ', figure: '5 %', after: '以上' },
        plain(6, '丙'),
      ],
    ],
    [
      'context ends with the document',
      '5%',
      4,
      9,
      [
        plain(1, '标题'),
        plain(3, '甲 乙'),
        { line: 4, before: '增长 ', figure: '5 %', after: '以上' },
        plain(6, '丙'),
        plain(7, '丁'),
      ],
    ],
    [
      'a figure may be the whole line',
      '丁',
      7,
      0,
      [{ line: 7, before: '', figure: '丁', after: '' }],
    ],
    [
      'a figure that runs over lines is set apart on each',
      '乙增长5%以上丙',
      3,
      0,
      [
        { line: 3, before: '甲 ', figure: '乙', after: '' },
        { line: 4, before: '', figure: '增长 5 %以上', after: '' },
        { line: 6, before: '', figure: '丙', after: '' },
      ],
    ],
    [
      'a figure that ends within its last line leaves the rest of it',
      '乙增长5',
      3,
      0,
      [
        { line: 3, before: '甲 ', figure: '乙', after: '' },
        { line: 4, before: '', figure: '增长 5 ', after: '%以上' },
      ],
    ],
    [
      'a figure on the first line has context below only',
      '标',
      1,
      1,
      [{ line: 1, before: '', figure: '标', after: '题' }, plain(3, '甲 乙')],
    ],
  ])('%s', (_, printed, line, context, expected) => {
    expect(passage(printed, line, context)).toStrictEqual(expected);
  });

  it('shows each line as it is and sets apart the figure and nothing else', () => {
    const character = fc.constantFrom('增', '5', '%', ' ', '\n', '\t', '1', '.');
    const content = fc.array(character, { maxLength: 40 }).map((characters) => characters.join(''));
    const cut = fc.nat({ max: 40 });
    fc.assert(
      fc.property(content, cut, cut, fc.nat({ max: 3 }), (source, a, b, context) => {
        const parsed = parseDocumentText(source);
        const span = { start: Math.min(a, b), end: Math.max(a, b) };
        fc.pre(span.start < span.end && span.end <= parsed.compact.length);
        const lines = computePassage(parsed, span, context);
        for (const { line, before, figure, after } of lines) {
          expect(before + figure + after).toBe(parsed.lines[line - 1]);
        }
        expect(
          lines
            .map(({ figure }) => figure)
            .join('')
            .replace(/\s/g, ''),
        ).toBe(parsed.compact.slice(span.start, span.end));
      }),
    );
  });
});
