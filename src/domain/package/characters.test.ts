import { describe, expect, it } from 'vitest';
import { appearanceOf, findOddCharacter, showInvisible } from '@/domain/package/characters';

describe('findOddCharacter', () => {
  it.each([
    ['zero-width space', '大\u200b河', 'U+200B'],
    ['zero-width joiner', '大\u200d河', 'U+200D'],
    ['byte order mark', '\ufeff大河', 'U+FEFF'],
    ['word joiner', '大\u2060河', 'U+2060'],
    ['right-to-left override', '大\u202e河', 'U+202E'],
    ['isolate', '大\u2066河', 'U+2066'],
    ['Arabic letter mark', '大\u061c河', 'U+061C'],
    ['soft hyphen', 'gdp\u00adgrowth', 'U+00AD'],
    ['variation selector', '葛\ufe00', 'U+FE00'],
    ['ideographic variation selector', '葛\u{e0100}', 'U+E0100'],
    ['tag character', 'a\u{e0041}', 'U+E0041'],
    ['Hangul filler', 'a\u3164b', 'U+3164'],
    ['private use', '大\ue000河', 'U+E000'],
    ['half of a pair', '大\ud800河', 'U+D800'],
    ['null', 'a\u0000b', 'U+0000'],
    ['tab', 'a\tb', 'U+0009'],
    ['line break', 'a\nb', 'U+000A'],
    ['control of the second set', 'a\u0085b', 'U+0085'],
    ['line separator', 'a\u2028b', 'U+2028'],
    ['no-break space', '5\u00a0%', 'U+00A0'],
    ['thin space', '5\u2009%', 'U+2009'],
    ['narrow no-break space', '5\u202f%', 'U+202F'],
  ])('names a %s', (_what, cell, code) => {
    expect(findOddCharacter(cell)).toBe(`${code}, which nobody sees`);
    expect(showInvisible(cell)).toContain(`<${code}>`);
  });

  it.each([
    [' 大河', 'white space at an end'],
    ['大河 ', 'white space at an end'],
    ['大河\u3000', 'white space at an end'],
    [' ', 'nothing but white space'],
    ['\u3000\u3000', 'nothing but white space'],
  ])('says of "%s": %s', (cell, found) => {
    expect(findOddCharacter(cell)).toBe(found);
  });

  it.each(['', '大河', '增长 5.5% 左右', '济西　湿地', 'Ⅱ类', '“泉·城”', '2×66', '𠮷野家', '5‰'])(
    'has nothing against "%s"',
    (cell) => {
      expect(findOddCharacter(cell)).toBeUndefined();
      expect(showInvisible(cell)).toBe(cell);
    },
  );
});

describe('appearanceOf', () => {
  it.each([
    ['大河隧道', '大河 隧道'],
    ['大河隧道', '“大河”隧道'],
    ['大河（隧道）', '大河(隧道)'],
    ['大河·隧道', '大河隧道'],
    ['5G基站', '５Ｇ基站'],
    ['5G基站', '5g基站'],
    ['Ⅱ类', 'II类'],
    ['长山隧道', '⻓山隧道'],
    ['长山隧道', '长⼭隧道'],
    ['CBD', 'СВD'],
    ['K1-2线', 'K1－2线'],
  ])('of %s and %s is the same', (a, b) => {
    expect(appearanceOf(a)).toBe(appearanceOf(b));
  });

  it.each([
    ['K1-2线', 'K12线'],
    ['大河隧道', '大河隧道二期'],
    ['1.5万', '15万'],
    ['互联网+', '互联网'],
  ])('of %s and %s differs', (a, b) => {
    expect(appearanceOf(a)).not.toBe(appearanceOf(b));
  });
});
