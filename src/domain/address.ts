import { FILTER_DIMENSIONS, type Filters } from '@/domain/filters';
import { FORMER_VERDICTS } from '@/domain/verdicts/verdict';

/**
 * The part of an address behind `?`: readable and short, `sector=transport~energy&q=隧道`. Reading it
 * never throws; lists are joined by `~`, empty values are left out, keys are sorted. What programs do
 * to links on their way is undone where it can be, and what says nothing to the app is named.
 */

/** Everything that an address can say of a view. */
export interface AddressState extends Filters {
  /** Sort order of the table: a column's id, with a leading `-` for descending. */
  readonly sort: string;
  /** What the rows of a table are grouped by: a column's id; empty for no groups. */
  readonly group: string;
  /** Id of the statement whose source panel is open. */
  readonly source: string;
  /** Which verdict the findings are narrowed to. */
  readonly finding: string;
  /** Which part of a view is shown. */
  readonly part: string;
  /** The plan that a view speaks of, by its span; none for the default one. */
  readonly plan: string;
  /** The day with which the present is compared, `2025-04-04`; none for the default one. */
  readonly since: string;
  /** The two regions that are compared. */
  readonly own: string;
  readonly other: string;
  /** What the tiles of the districts are shaded by. */
  readonly measure: string;
  /** How the axes of charts side by side are scaled. */
  readonly scale: string;
}

/** The address state with defaults left out, as the router keeps it. */
export type AddressSearch = { readonly [K in keyof AddressState]?: AddressState[K] } & {
  /** Parts of the link that say nothing to the app; never written into an address. */
  readonly unread?: readonly string[];
};

const LIST_SEPARATOR = '~';
const TEXT_KEYS = [
  'q',
  'spanning',
  'group',
  'sort',
  'source',
  'finding',
  'part',
  'plan',
  'measure',
  'since',
  'scale',
  'own',
  'other',
] as const;
const KEYS: ReadonlySet<string> = new Set([...FILTER_DIMENSIONS, ...TEXT_KEYS]);

/** Whether a key of a query says something to the app. */
export function isAddressKey(key: string): boolean {
  return KEYS.has(key);
}

/**
 * What chat apps, portals and campaigns append to every link that passes through them. It says nothing
 * of the view, so a notice of it would only teach readers to overlook notices.
 */
const APPENDED =
  /^(from|isappinstalled|share\w*|scene|nsukey|clicktime|enterid|wechat_redirect|rd|ticket|code|state|token|spm|_?t|timestamp|utm_\w+|\w*clid)$/i;

/** What ends a sentence or a quotation and was taken for the end of the link; no value ends so. */
const STRAY_ENDING = /[\s\p{Cf}\p{Ps}\p{Pe}\p{Pi}\p{Pf}。，、；：！？.,;:!?"'<>]+$/u;

/** The text of a path or a value without the punctuation of the sentence around the link. */
export function dropStrayEnding(text: string): string {
  return text.replace(STRAY_ENDING, '');
}

/** Decodes a part of an address; as it stands if it encodes nothing. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** An encoded text is plain ASCII: what still is, and still encodes something, was encoded twice. */
const STILL_ENCODED = /^(?=.*%)(?:[\x20-\x24\x26-\x7e]|%[\da-f]{2})+$/i;

/** The text of a key or a value. */
function toText(encoded: string): string {
  let text = decode(encoded.replaceAll('+', ' '));
  for (let round = 0; round < 2 && STILL_ENCODED.test(text); round += 1) text = decode(text);
  return text;
}

/** A text that can be encoded: half a character, cut off on the way or still being typed, cannot. */
export function toWellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

/** What {@link encode} changes nothing of, as nearly every value: a table makes a hundred links. */
const PLAIN = /^[^%&=+#?\s\ud800-\udfff]*$/;

/** Escapes only what would break the address: Chinese, `~` and `/` stay readable. */
function encode(text: string): string {
  if (PLAIN.test(text)) return text;
  return toWellFormed(text).replace(/[%&=+#?\s]/g, (character) => encodeURIComponent(character));
}

type Pair = readonly [key: string, value: string];

/** Where a pair ends: `&`, or the second `?` or `#` of what was appended without looking. */
const PAIR_END = /[?&#]/;
/** What is left of `&amp;` before a key. */
const ESCAPED_AMPERSAND = /^\s*(?:amp;|38;|x26;)+/i;
/** Pairs inside of a value, whose separators were encoded with it. */
const PAIRS_INSIDE = new RegExp(`[?&](?=(?:amp;)*(?:${[...KEYS].join('|')})=)`);

function toPairs(query: string): Pair[] {
  return query.split(PAIR_END).flatMap((pair): Pair[] => {
    const equals = pair.indexOf('=');
    const key = toText(equals === -1 ? pair : pair.slice(0, equals))
      .replace(ESCAPED_AMPERSAND, '')
      .trim();
    if (equals !== -1) return splitValue(key, toText(pair.slice(equals + 1)));
    // Its separators were encoded with it.
    if (key.includes('=')) return toPairs(key);
    return [[key, '']];
  });
}

function splitValue(key: string, value: string): Pair[] {
  const isList = (FILTER_DIMENSIONS as readonly string[]).includes(key);
  const [own = '', ...others] = value.split(isList ? PAIR_END : PAIRS_INSIDE);
  return [[key, own], ...others.flatMap(toPairs)];
}

/**
 * Reads the query of an address: what the app knows of it, and what it had to leave unread. A list
 * that is given twice is the lists together; of a text that is given twice the first counts.
 */
export function parseSearch(search: string): AddressSearch {
  const lists = new Map<string, string[]>();
  const texts = new Map<string, string>();
  const unread: string[] = [];
  for (const [key, value] of toPairs(search)) {
    if ((FILTER_DIMENSIONS as readonly string[]).includes(key)) {
      lists.set(key, [...(lists.get(key) ?? []), ...toList(value).map(dropStrayEnding)]);
    } else if (isAddressKey(key)) {
      const text = key === 'q' ? value : dropStrayEnding(value);
      const known = texts.get(key);
      if (known === undefined || known === '') texts.set(key, text);
      else if (text !== '' && text !== known) unread.push(`${key}=${text}`);
    } else if (!APPENDED.test(key) && `${key}${value}` !== '') {
      unread.push(value === '' ? key : `${key}=${value}`);
    }
  }
  const address = parseAddress(Object.fromEntries<unknown>([...lists, ...texts]));
  return unread.length === 0 ? address : { ...address, unread: [...new Set(unread)] };
}

/** The opposite of {@link parseSearch} for what the app knows, with its leading `?`. */
export function stringifySearch(search: Readonly<Record<string, unknown>>): string {
  const pairs = Object.keys(search)
    .filter(isAddressKey)
    .sort()
    .flatMap((key) => {
      const value = search[key];
      const text = Array.isArray(value) ? value.join(LIST_SEPARATOR) : value;
      return typeof text === 'string' && text !== '' ? [`${encode(key)}=${encode(text)}`] : [];
    });
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

function toList(value: unknown): string[] {
  const parts = Array.isArray(value)
    ? value.filter((part) => typeof part === 'string')
    : typeof value === 'string'
      ? value.split(LIST_SEPARATOR)
      : [];
  return [...new Set(parts.map((part) => part.trim()).filter(Boolean))];
}

/** A list without what former versions called otherwise: links that were shared keep their meaning. */
function toPresentList(key: string, value: unknown): string[] {
  const list = toList(value);
  if (key !== 'verdict') return list;
  const present = list.flatMap(
    (verdict): readonly string[] => FORMER_VERDICTS.get(verdict) ?? [verdict],
  );
  return [...new Set(present)];
}

/** What the app knows of a search; what it does not know or is empty is left out. */
export function parseAddress(search: Readonly<Record<string, unknown>>): AddressSearch {
  const lists = FILTER_DIMENSIONS.map((key) => [key, toPresentList(key, search[key])] as const);
  const texts = TEXT_KEYS.map((key) => [key, search[key]] as const);
  return Object.fromEntries([
    ...lists.filter(([, values]) => values.length > 0),
    ...texts.filter(([, text]) => typeof text === 'string' && text.trim() !== ''),
  ]);
}

/** The filters of an address, none where it says none. */
export function toFilters(search: AddressSearch): Filters {
  const lists = FILTER_DIMENSIONS.map((key) => [key, search[key] ?? []]);
  return {
    ...(Object.fromEntries(lists) as Omit<Filters, 'q' | 'spanning'>),
    spanning: search.spanning ?? '',
    q: search.q ?? '',
  };
}
