/**
 * Ids as they travel beside English names: most words of `gdp-average-growth` stand in the name of its row,
 * so that a letter says which, `-gdpDE`; a word that does not stand there is written after a dash. Half of
 * the ids themselves after compression.
 */

/** The words of a name as ids write them. */
function wordsOf(name: unknown): readonly string[] {
  return String(name ?? '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

const FIRST_LETTER = 'A'.charCodeAt(0);
const LETTERS = 26;
const TOKEN = /[A-Z]|-[a-z0-9]+/g;

/** An id as letters for the words of its row's name, and words. */
export function shortenId(id: string, name: unknown): string {
  const words = wordsOf(name).slice(0, LETTERS);
  return id
    .split('-')
    .map((word) => {
      const at = words.indexOf(word);
      return at < 0 ? `-${word}` : String.fromCharCode(FIRST_LETTER + at);
    })
    .join('');
}

/** The id that was shortened. */
export function restoreId(short: string, name: unknown): string {
  const words = wordsOf(name);
  const tokens = short.match(TOKEN) ?? [];
  return tokens
    .map((token) =>
      token.startsWith('-') ? token.slice(1) : words[token.charCodeAt(0) - FIRST_LETTER],
    )
    .join('-');
}
