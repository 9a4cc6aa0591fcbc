import { pinyin } from 'pinyin-pro';

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
