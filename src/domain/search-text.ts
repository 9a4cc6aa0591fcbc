/**
 * The form in which texts and queries are compared: two spellings of one thing are the same text.
 */

const MARKS: readonly (readonly [RegExp, string])[] = [
  // Dashes of every length, and the waves that stand for them between figures.
  [/[\p{Pd}−~〜∼]+/gu, '-'],
  [/[×✕✖*]/g, 'x'],
  // White space, quotation marks, titles, brackets, middle dots, commas: typed or not, or otherwise.
  [/[\s\p{Cf}\p{Ps}\p{Pe}\p{Pi}\p{Pf}"'`·•‧・⋅,，、。;:!?]+/gu, ''],
];

function toPlain(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase();
  return MARKS.reduce((plain, [mark, form]) => plain.replace(mark, form), folded);
}

const DIGITS = '〇一二三四五六七八九';
const NUMERAL = /[〇○零一二三四五六七八九十百]+/g;
const BELOW_THOUSAND =
  /^(?:(?<hundreds>[一二三四五六七八九])百零?)?(?:(?<tens>[一二三四五六七八九]?)(?<ten>十))?(?<ones>[一二三四五六七八九]?)$/;

function digitOf(numeral: string): number {
  return DIGITS.indexOf(numeral);
}

/** `12` of `十二`, `2025` of `二〇二五`; what is no number, `十四五`, stays. */
function toFigures(numeral: string): string {
  const text = numeral.replace(/[○零]/g, '〇');
  if (!/[十百]/.test(text)) return [...text].map(digitOf).join('');
  const match = BELOW_THOUSAND.exec(numeral)?.groups;
  if (match === undefined) return numeral;
  const { hundreds = '', tens = '', ten, ones = '' } = match;
  const hundred = hundreds === '' ? 0 : digitOf(hundreds) * 100;
  const decade = ten === undefined ? 0 : (tens === '' ? 1 : digitOf(tens)) * 10;
  return String(hundred + decade + (ones === '' ? 0 : digitOf(ones)));
}

/** The forms of a text that is already plain: as it is, and with its numerals as figures. */
function toForms(plain: string): string[] {
  return [...new Set([plain, plain.replace(NUMERAL, toFigures)])];
}

/** What entries are found by, their texts apart from each other. */
export function toSearchText(...texts: readonly (string | undefined)[]): string {
  return texts.flatMap((text) => (text === undefined ? [] : toForms(toPlain(text)))).join('\n');
}

/** A word of a query, in each of the forms of which one must occur. */
export type SearchWord = readonly string[];

/** The words of a query, each of which must occur. */
export function parseQuery(q: string): SearchWord[] {
  return q
    .split(/\s+/)
    .map(toPlain)
    .filter((word) => word !== '')
    .map(toForms);
}

/** Whether every word occurs in a text of {@link toSearchText}. */
export function matchesQuery(searchText: string, words: readonly SearchWord[]): boolean {
  return words.every((forms) => forms.some((form) => searchText.includes(form)));
}
