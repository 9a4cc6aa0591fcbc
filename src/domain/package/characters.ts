/**
 * Characters that a cell may not hold, because nobody sees them or sees them for others: they make
 * two ids, names or figures differ that look the same.
 */

/** Controls (line breaks too), invisible format characters (zero width, BOM, bidi), private use. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
/** White space other than a plain space or the full-width one that Chinese typesetting uses. */
const ODD_SPACE = /[^\S \u3000]/u;
/** Any of the above, or white space at an end: one look at what is nearly always fine. */
const SUSPECT = new RegExp(`${INVISIBLE.source}|${ODD_SPACE.source}|^\\s|\\s$`, 'u');

/** What a cell must not hold and does, in words: `"U+200B, which nobody sees"`; undefined if nothing. */
export function findOddCharacter(cell: string): string | undefined {
  if (!SUSPECT.test(cell)) return undefined;
  const odd = (INVISIBLE.exec(cell) ?? ODD_SPACE.exec(cell))?.[0];
  if (odd !== undefined) return `${codeOf(odd)}, which nobody sees`;
  return cell.trim() === '' ? 'nothing but white space' : 'white space at an end';
}

/** `codeOf('\u200b')` is `"U+200B"`. */
function codeOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** A text with its invisible characters written out, to be shown to whoever must find them. */
export function showInvisible(text: string): string {
  const every = new RegExp(`${INVISIBLE.source}|${ODD_SPACE.source}`, 'gu');
  return text.replace(every, (character) => `<${codeOf(character)}>`);
}

/** Letters of other alphabets, and radicals that no normalization folds, beside those they look like. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  [
    ['авекмнорстухіѕјԁһ', 'abekmhopctyxisjdh'],
    ['αβεηικμνορτυχ', 'abehikmnoptyx'],
    [
      '⺠⺼⻁⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻨⻩⻬⻮⻰',
      '民月虎西见角贝车长门青韦页风飞食马骨鬼鱼鸟麦黄齐齿龙',
    ],
    ['〇○ー', '零零一'],
  ].flatMap(([from = '', to = '']) => {
    const targets = [...to];
    return [...from].map((letter, index) => [letter, targets[index] ?? letter] as const);
  }),
);

/**
 * What a reader sees of a name: names with the same appearance are one to the eye. Compatibility
 * forms, case, white space and punctuation are folded, but not the punctuation between two digits
 * (K1-2 is not K12).
 */
export function appearanceOf(name: string): string {
  const folded = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s/gu, '')
    .replace(/(?<!\d)\p{P}|\p{P}(?!\d)/gu, '');
  return [...folded].map((letter) => LOOKALIKES.get(letter) ?? letter).join('');
}
