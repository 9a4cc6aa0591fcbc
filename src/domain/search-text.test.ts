import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesQuery, parseQuery, toSearchText } from '@/domain/search-text';

describe('toSearchText', () => {
  it.each<[string, (string | undefined)[], string]>([
    ['nothing is an empty text', [], ''],
    ['what an entry does not have is left out', [undefined, '隧道', undefined], '隧道'],
    ['texts stay apart', ['隧道', 'tunnel'], '隧道\ntunnel'],
    ['letters become small', ['GDP'], 'gdp'],
    ['full-width letters and digits become plain', ['５Ｇ基站'], '5g基站'],
    ['white space goes', [' Gross regional\tproduct '], 'grossregionalproduct'],
    [
      'quotation marks, titles and brackets go',
      ['“一园”《规划》（一期）'],
      '一园规划一期\n1园规划1期',
    ],
    ['numerals stand as figures too', ['轨道交通七号线'], '轨道交通七号线\n轨道交通7号线'],
    ['what counts nothing stays as it is', ['十四五'], '十四五'],
  ])('%s', (_, texts, expected) => {
    expect(toSearchText(...texts)).toBe(expected);
  });
});

describe('parseQuery', () => {
  it.each<[string, string, string[][]]>([
    ['an empty query has no words', '', []],
    ['white space has no words', ' \t\u3000', []],
    ['punctuation has no words', '“” 。', []],
    [
      'words are parted by white space of every width',
      '大河\u3000隧道  west',
      [['大河'], ['隧道'], ['west']],
    ],
    ['words are read as texts are', '５Ｇ GDP', [['5g'], ['gdp']]],
    ['a numeral may be a figure', '七号', [['七号', '7号']]],
  ])('%s', (_, q, expected) => {
    expect(parseQuery(q)).toStrictEqual(expected);
  });
});

describe('a search', () => {
  const finds = (q: string, ...texts: string[]): boolean =>
    matchesQuery(toSearchText(...texts), parseQuery(q));

  it.each<[string, string]>([
    ['"一园十二坊"', '“一园十二坊”片区'],
    ['一园十二坊', '“一园十二坊”片区'],
    ['「一园十二坊」', '“一园十二坊”片区'],
    ['一园十', '“一园十二坊”片区'],
    ['2x66', '2×66万千瓦'],
    ['2X66', '2×66万千瓦'],
    ['2＊66', '2×66万千瓦'],
    ['2×66', '2x66万千瓦'],
    ['七号线', '轨道交通7号线'],
    ['7号线', '轨道交通七号线'],
    ['12号', '十二号楼'],
    ['二十一', '21世纪'],
    ['一百零五', '105国道'],
    ['一百二十', '120急救'],
    ['百', '百花公园'],
    ['二〇二五', '2025年'],
    ['2025', '二○二五年'],
    ['十四五', '“十四五”规划'],
    ['2021-2025', '2021—2025年'],
    ['2021～2025', '2021—2025年'],
    ['约翰·史密斯', '约翰・史密斯'],
    ['约翰史密斯', '约翰•史密斯'],
    ['隧道(北延)', '隧道（北延）'],
    ['1000', '1,000张床位'],
    ['m2', '万㎡'],
    ['二期', '二期工程（II）'],
    ['隧道。', '大河隧道'],
    ['ＧＤＰ', 'gdp'],
    ['大河 隧道', '隧道，在大河'],
  ])('of %s finds %s', (q, text) => {
    expect(finds(q, text)).toBe(true);
  });

  it.each<[string, string]>([
    ['隧道 大桥', '大河隧道'],
    ['2.5', '25'],
    ['145', '十四五'],
    ['ab', 'a\nb'],
  ])('of %s does not find %s', (q, text) => {
    expect(finds(q, ...text.split('\n'))).toBe(false);
  });

  it('finds every text by any part of it, between white space', () => {
    const texts = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(texts, (text) => {
        expect(finds(text, text)).toBe(true);
      }),
    );
    const names = fc.array(fc.constantFrom(...'一七十百〇二大河7（）×-。'), { minLength: 1 });
    fc.assert(
      fc.property(names, fc.nat(), fc.nat(), (characters, from, length) => {
        const part = characters.slice(from % characters.length).slice(0, length % 5);
        expect(finds(part.join(''), characters.join(''))).toBe(true);
      }),
    );
  });
});
