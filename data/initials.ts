import { customPinyin, pinyin } from 'pinyin-pro';

/** Words of the catalogue that the library reads otherwise than people do. */
customPinyin({
  重组: 'chóng zǔ',
  重构: 'chóng gòu',
  给排水: 'jǐ pái shuǐ',
  统调: 'tǒng diào',
  河道长度: 'hé dào cháng dù',
  圩: 'wéi',
  轧: 'zhá',
});

/**
 * Pinyin initials of Chinese names, so that typing `dqsczz` finds 地区生产总值; other characters stay
 * as they are, in lower case. `computeInitials(['5G基站总数'])` is `"5gjzzs"`; names are kept apart by `|`.
 */
export function computeInitials(names: readonly string[]): string {
  return names
    .map((name) =>
      pinyin(name.normalize('NFKC'), { pattern: 'first', toneType: 'none', type: 'array' })
        .join('')
        .replace(/[^\p{L}\p{N}]/gu, '')
        .toLowerCase(),
    )
    .join('|');
}
