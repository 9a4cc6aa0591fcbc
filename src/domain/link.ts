import { decode, dropStrayEnding, isAddressKey, toWellFormed } from '@/domain/address';

/** Programs that pass a link on encode it once, some of them once more. */
const MOST_ENCODINGS = 3;
/** Where the path ends: the query follows `?`, or what was appended to a link that has none. */
const PATH_END = /[?&#]/;
/** The slash at the start, or the question mark behind the path, was encoded: so was all up to the next separator. */
const ENCODED_PATH = /^%(?:25)*2f|%(?:25)*(?:3f|26|23)/i;

function unwrap(link: string): string {
  let text = link;
  for (let round = 0; round < MOST_ENCODINGS; round += 1) {
    const end = text.search(/[?&#=]/);
    const head = end === -1 ? text : text.slice(0, end);
    if (!ENCODED_PATH.test(head)) return text;
    text = decode(head) + text.slice(head.length);
  }
  return text;
}

function toPath(text: string): string {
  // Ids and views are in small letters; keyboards of phones begin with a capital.
  const steps = dropStrayEnding(decode(text)).toLowerCase().split('/').filter(Boolean);
  return `/${steps.map((step) => encodeURIComponent(toWellFormed(step))).join('/')}`;
}

/**
 * The address in a link, `/path?query`, whatever happened to the link on its way: encoded as a whole,
 * followed by punctuation, by `&…` or `?…` or another `#…`, or with its query moved before the `#`.
 * @param hash what stands behind the `#`, with or without it
 * @param pageQuery what stands before it; only what says something to the app is taken from it
 */
export function readLink(hash: string, pageQuery = ''): string {
  const text = unwrap(hash.replace(/^#!?/, ''));
  const end = text.search(PATH_END);
  const path = toPath(end === -1 ? text : text.slice(0, end));
  const moved = pageQuery
    .split(PATH_END)
    .filter((pair) => isAddressKey(pair.slice(0, Math.max(pair.indexOf('='), 0))));
  const pairs = [...(end === -1 ? '' : text.slice(end)).split(PATH_END), ...moved].filter(Boolean);
  return pairs.length === 0 ? path : `${path}?${pairs.join('&')}`;
}
