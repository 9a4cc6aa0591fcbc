import { FILTER_DIMENSIONS, type Filters } from '@/domain/filters';

/**
 * The part of an address behind `?`: readable and short, `sector=transport~energy&q=隧道`. Reading it
 * never throws; lists are joined by `~`, empty values are left out, keys are sorted.
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
  /** The two regions that are compared. */
  readonly own: string;
  readonly other: string;
  /** How the axes of charts side by side are scaled. */
  readonly scale: string;
}

/** The address state with defaults left out, as the router keeps it. */
export type AddressSearch = { readonly [K in keyof AddressState]?: AddressState[K] };

const LIST_SEPARATOR = '~';
const TEXT_KEYS = [
  'q',
  'group',
  'sort',
  'source',
  'finding',
  'part',
  'scale',
  'own',
  'other',
] as const;

function decode(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

/** Escapes only what would break the address: Chinese, `~` and `/` stay readable. */
function encode(text: string): string {
  return text.replace(/[%&=+#?\s]/g, (character) => encodeURIComponent(character));
}

/** The pairs of a query string; the last one wins where a key repeats. */
export function parseSearch(search: string): Record<string, string> {
  const pairs = search.replace(/^\?/, '').split('&').filter(Boolean);
  return Object.fromEntries(
    pairs.map((pair) => {
      const equals = pair.indexOf('=');
      return equals === -1
        ? [decode(pair), '']
        : [decode(pair.slice(0, equals)), decode(pair.slice(equals + 1))];
    }),
  );
}

/** The opposite of {@link parseSearch} for texts and lists of texts, with its leading `?`. */
export function stringifySearch(search: Record<string, unknown>): string {
  const pairs = Object.keys(search)
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

/** Reads whatever stands in an address; what it does not know or is empty is left out. */
export function parseAddress(search: Readonly<Record<string, unknown>>): AddressSearch {
  const lists = FILTER_DIMENSIONS.map((key) => [key, toList(search[key])] as const);
  const texts = TEXT_KEYS.map((key) => [key, search[key]] as const);
  return Object.fromEntries([
    ...lists.filter(([, values]) => values.length > 0),
    ...texts.filter(([, text]) => typeof text === 'string' && text !== ''),
  ]);
}

/** The filters of an address, none where it says none. */
export function toFilters(search: AddressSearch): Filters {
  const lists = FILTER_DIMENSIONS.map((key) => [key, search[key] ?? []]);
  return { ...(Object.fromEntries(lists) as Omit<Filters, 'q'>), q: search.q ?? '' };
}
