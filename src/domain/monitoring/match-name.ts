import { appearanceOf } from '@/domain/package/characters';
import { matchesQuery, parseQuery, toSearchText } from '@/domain/search-text';
import type { Dataset, Indicator } from '@/domain/statements/dataset';
import { perDataset } from '@/domain/statements/per-dataset';
import { withoutFootnotes } from './typed-figure';

/** What a name leads to: one row of the catalogue for certain, or rows that it may be. */
export type NameMatch =
  | { readonly kind: 'certain'; readonly id: string }
  /** The likeliest first; may be empty. */
  | { readonly kind: 'asked'; readonly candidates: readonly string[] };

/** What a column or a label asks of the indicator that it names. */
export type Asked = 'value' | 'growth';

const MOST_CANDIDATES = 8;

/** Names by how they look to a reader, pairs of their characters, and what they are searched by. */
interface NameIndex {
  readonly byName: ReadonlyMap<string, readonly string[]>;
  readonly entries: readonly {
    readonly id: string;
    readonly pairs: ReadonlySet<string>;
    readonly searchText: string;
  }[];
}

function pairsOf(text: string): Set<string> {
  return new Set([...text].slice(1).map((letter, index) => `${[...text][index]}${letter}`));
}

/** Words that bureaus write in one way and documents in another. */
const SAME_WORDS: readonly (readonly [RegExp, string])[] = [
  [/规模以上/g, '规上'],
  [/限额以上/g, '限上'],
  [/^gdp/g, '地区生产总值'],
  [/^生产总值/g, '地区生产总值'],
  [/(?<=.{3})数量?$/g, ''],
];

function keyOf(name: string): string {
  return SAME_WORDS.reduce((key, [words, word]) => key.replace(words, word), appearanceOf(name));
}

interface Named {
  readonly id: string;
  readonly names: readonly string[];
  readonly also: readonly (string | undefined)[];
}

function indexNames(rows: readonly Named[]): NameIndex {
  const byName = new Map<string, string[]>();
  for (const { id, names } of rows) {
    for (const key of new Set(names.map(keyOf))) {
      byName.set(key, [...(byName.get(key) ?? []), id]);
    }
  }
  return {
    byName,
    entries: rows.map(({ id, names, also }) => ({
      ...{ id, pairs: new Set(names.flatMap((name) => [...pairsOf(keyOf(name))])) },
      searchText: toSearchText(...names, ...also),
    })),
  };
}

const indicatorNames = perDataset((dataset: Dataset) =>
  indexNames(
    dataset.indicators.map(({ id, name, nameEn, initials }) => {
      return { id, names: [id, name], also: [nameEn, initials] };
    }),
  ),
);

const projectNames = perDataset((dataset: Dataset) =>
  indexNames(
    dataset.projects.map(({ id, name, aliases = [], initials }) => {
      return { id, names: [id, name, ...aliases], also: [initials] };
    }),
  ),
);

const ONE_OF_LEVEL: readonly (readonly [RegExp, string])[] = [
  [/^(?:全市|全市合计|市合计|合计|总计|本市)$/, 'city'],
  [/^全省$/, 'province'],
  [/^全国$/, 'country'],
];

const regionNames = perDataset((dataset: Dataset) =>
  indexNames(
    dataset.regions.map(({ id, name }) => {
      const short = name.length > 2 ? [name.replace(/[省市区县]$/, '')] : [];
      return { id, names: [id, name, ...short], also: [] };
    }),
  ),
);

function likeliest(index: NameIndex, label: string): string[] {
  const pairs = pairsOf(keyOf(label));
  const words = parseQuery(label);
  const scored = index.entries.map(({ id, pairs: own, searchText }) => {
    const shared = [...pairs].filter((pair) => own.has(pair)).length;
    const likeness = (2 * shared) / Math.max(1, pairs.size + own.size);
    return { id, score: likeness + (words.length > 0 && matchesQuery(searchText, words) ? 1 : 0) };
  });
  return scored
    .filter(({ score }) => score >= 0.3)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_CANDIDATES)
    .map(({ id }) => id);
}

function matchIn(index: NameIndex, label: string): NameMatch {
  const [id, ...others] = index.byName.get(keyOf(label)) ?? [];
  if (id !== undefined && others.length === 0) return { kind: 'certain', id };
  if (id !== undefined) return { kind: 'asked', candidates: [id, ...others] };
  return { kind: 'asked', candidates: likeliest(index, label) };
}

/** Numbers, signs and words before a name that is one of a list: （一）, 1., 其中：, #. */
const LISTED =
  /^(?:\s|[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}[、.．]|\d{1,2}[、.．](?!\d)|[#＃*＊·•]|其中[:：]?|[:：])+/u;

/** A label as a name: without footnotes and what lists put before it. */
export function toName(label: string): string {
  return withoutFootnotes(label).replace(LISTED, '').trim();
}

const GROWTH_WORDS =
  /(?:比上年同期|比上年|较上年同期|同比)?(?:实际)?(?:增长率?|增速|增幅|涨幅|[±＋+]|同比)$/;

function isGrowth({ measure }: Indicator): boolean {
  return measure === 'growth' || measure === 'change';
}

/** The growth of what a name names: by its own name, else the only one that the catalogue has of it. */
function matchGrowth(dataset: Dataset, name: string): NameMatch {
  const index = indicatorNames(dataset);
  const own = matchIn(index, `${name}增速`);
  if (own.kind === 'certain') return own;
  const level = matchIn(index, name);
  const of = level.kind === 'certain' ? dataset.derivedFrom(level.id).filter(isGrowth) : [];
  const [only, ...others] = of;
  if (only !== undefined && others.length === 0) return { kind: 'certain', id: only.id };
  const likely = [...of.map(({ id }) => id), ...own.candidates].filter((id) => {
    const indicator = dataset.indicatorById.get(id);
    return indicator !== undefined && isGrowth(indicator);
  });
  return { kind: 'asked', candidates: [...new Set(likely)].slice(0, MOST_CANDIDATES) };
}

/** The indicator of a label; with 同比 the growth of what it names. */
export function matchIndicator(dataset: Dataset, label: string, asked: Asked): NameMatch {
  const name = toName(label);
  if (asked === 'growth') return matchGrowth(dataset, name.replace(GROWTH_WORDS, '') || name);
  const own = matchIn(indicatorNames(dataset), name);
  if (own.kind === 'certain' || !GROWTH_WORDS.test(name)) return own;
  return matchGrowth(dataset, name.replace(GROWTH_WORDS, ''));
}

export function matchRegion(dataset: Dataset, label: string): NameMatch {
  const name = toName(label).replace(/\s/g, '');
  const level = ONE_OF_LEVEL.find(([words]) => words.test(name))?.[1];
  if (level !== undefined) {
    const [only, ...others] = dataset.regions.filter((region) => region.level === level);
    if (only !== undefined && others.length === 0) return { kind: 'certain', id: only.id };
  }
  return matchIn(regionNames(dataset), name);
}

export function matchProject(dataset: Dataset, label: string): NameMatch {
  return matchIn(projectNames(dataset), toName(label));
}
