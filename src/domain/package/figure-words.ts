import type { Unit } from '@/domain/package/catalogue-rows';
import { normalizePrinted, parseChineseNumeral, type StatedNumber } from '@/domain/printed';
import type { Measure, Qualifier } from '@/domain/vocabularies';

/**
 * What the words around a number say of it: how they bound it, which way it moved, and which value
 * they state without a number. All words are after NFKC and without white space.
 */

interface BoundWords {
  readonly qualifier: Qualifier;
  /** Right before the number. */
  readonly before?: RegExp;
  /** Right behind the number, before its unit. */
  readonly between?: RegExp;
  /** Right behind the unit. */
  readonly after?: RegExp;
  /** A rank of 3 or better is a number of 3 or less: words of height say nothing of ranks. */
  readonly isOfHeight?: true;
}

const BOUND_WORDS: readonly BoundWords[] = [
  { qualifier: 'gt', before: /(?<!不)(?:(?<![反赶])超|超过|超出|突破|多于|逾)[了过到]?$/ },
  { qualifier: 'gt', before: /(?<!不)(?:高于|大于|快于)$/, isOfHeight: true },
  { qualifier: 'gt', between: /余|多/ },
  { qualifier: 'gte', before: /(?:不少于|不小于|不下|不下于|至少|最少)$/ },
  { qualifier: 'gte', before: /(?:不低于|最低)$/, isOfHeight: true },
  { qualifier: 'gte', after: /^(?:及|或)?(?:以上|之上|起步)/, isOfHeight: true },
  { qualifier: 'lte', before: /(?:不超过?|不多于|不大于|不突破|至多|最多)$/ },
  { qualifier: 'lte', before: /(?:不高于|最高)$/, isOfHeight: true },
  { qualifier: 'lte', after: /^(?:及|或)?(?:以内|之内)/ },
  { qualifier: 'lte', after: /^(?:及|或)?(?:以下|之下)/, isOfHeight: true },
  { qualifier: 'lt', after: /^(?:以下|之下)/, isOfHeight: true },
  { qualifier: 'lt', before: /(?:(?<!不)(?:少于|小于)|不足|不到|不满)$/ },
  { qualifier: 'lt', before: /(?<!不)低于$/, isOfHeight: true },
  { qualifier: 'approx', before: /(?:(?<![附最邻])近|接近|将近|大约|大概)$/ },
  { qualifier: 'approx', before: /(?<![签节预履集合契违公条特和邀誓续简制])约$/ },
  { qualifier: 'approx', after: /^(?:左右|上下|前后)/ },
  // 1500亿级, 20强, 前三
  { qualifier: 'approx', between: /[万亿千百]级/ },
  { qualifier: 'lte', after: /^强/ },
  { qualifier: 'lte', before: /(?<![目提以之先当])前$/ },
  // 3—5家
  { qualifier: 'gte', after: /^[—–~-]\d/ },
  { qualifier: 'lte', before: /\d[万亿千百%]*[—–~-]$/ },
];

const FLIPPED: Readonly<Record<Qualifier, Qualifier>> = {
  eq: 'eq',
  approx: 'approx',
  gte: 'lte',
  gt: 'lt',
  lte: 'gte',
  lt: 'gt',
};

/**
 * How the words bound the value; empty if they do not. A fall is a negative value, so what bounds
 * the fall from below bounds the value from above: 下降3%以上 is −3 or less.
 */
export function boundsIn(
  { before, between, after }: StatedNumber,
  { value, measure }: { readonly value: number; readonly measure: Measure | undefined },
): Qualifier[] {
  const unit = after.replace(/^\([^()]*\)/, '');
  const said = BOUND_WORDS.filter(
    (words) =>
      !(words.isOfHeight && measure === 'rank') &&
      (words.before?.test(before) || words.between?.test(between) || words.after?.test(unit)),
  ).map(({ qualifier }) => qualifier);
  return [...new Set(value < 0 ? said.map((qualifier) => FLIPPED[qualifier]) : said)];
}

/** Comparisons without a number: 高于全省平均水平; of a fall the other way round: 降幅不低于. */
const COMPARISONS: readonly (readonly [RegExp, Qualifier])[] = [
  [/(降幅|减幅|跌幅)?(?<!不)(?:高于|超过|快于|大于)/, 'gt'],
  [/(降幅|减幅|跌幅)?(?:不低于|不少于|不小于)/, 'gte'],
  [/(降幅|减幅|跌幅)?(?:不高于|不超过|不大于|不快于)/, 'lte'],
  [/(降幅|减幅|跌幅)?(?<!不)(?:低于|少于|小于|慢于)/, 'lt'],
];

/** How words without a number bound a quantity; empty if they do not. */
export function boundsOfComparison(words: string): Qualifier[] {
  return COMPARISONS.flatMap(([pattern, qualifier]) => {
    const match = pattern.exec(words);
    if (match === null) return [];
    return [match[1] === undefined ? qualifier : FLIPPED[qualifier]];
  });
}

/** Measures whose figures have a direction in words: 下降2.4% is −2.4, where 降至2.4% is 2.4. */
const MOVING: ReadonlySet<Measure | undefined> = new Set(['growth', 'average-growth', 'change']);
const MINUS = /(?<![\d%万亿千百])[-−–]$/;
const BELOW_ZERO = /[负亏减降]|逆差|赤字|净流出/;
/** Words of a movement up or down, but not of where it ended (降至), nor of what is no movement. */
const MOVEMENT =
  /(?<down>负增长|下滑|回落|(?<![不至])少(?!于)|(?<!不)[降减缩跌])|(?<up>增(?!加值)|升|涨|提高|翻)/g;
const ENDS_AT = /^[低少小短降落升长加高]*[至到为成]/;

/**
 * The sign that the words give a value: −1 or 1; undefined if they give none, as a bare 2.4% in a
 * list of falls, or 改善, which is a fall of some quantities and a rise of others.
 */
export function signIn(before: string, measure: Measure | undefined): -1 | 1 | undefined {
  if (MINUS.test(before)) return -1;
  if (!MOVING.has(measure)) return BELOW_ZERO.test(before) ? undefined : 1;
  if (/收窄|扩大/.test(before)) return undefined;
  const last = [...before.matchAll(MOVEMENT)]
    .filter((word) => !ENDS_AT.test(before.slice(word.index + word[0].length)))
    .at(-1);
  if (last === undefined) return undefined;
  return last.groups?.down === undefined ? 1 : -1;
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4, V: 5 };

interface ValueWords {
  readonly words: RegExp;
  /** Symbols of the units in which the words are read. */
  readonly units: RegExp;
  readonly read: (match: RegExpExecArray) => number;
}

/** Values that words state without a numeral, in the base unit of the value's dimension. */
const VALUE_WORDS: readonly ValueWords[] = [
  { words: /首位|榜首|冠军/, units: /[位名]/, read: () => 1 },
  { words: /清零|消除|消灭|不发生|[未没]有?(?:出现|发生)|为零/, units: /./, read: () => 0 },
  { words: /全(?![省市国区县球年面])|(?<![年平人])均|应\S尽/, units: /[%‰]/, read: () => 1 },
  { words: /两位数/, units: /[%‰]/, read: () => 0.1 },
  { words: /半壁江山/, units: /[%‰]/, read: () => 0.5 },
  // What was awarded without a number is one.
  { words: /获批(?!\d)/, units: /[个家项处]/, read: () => 1 },
  { words: /翻了?一?番/, units: /[%‰]/, read: () => 1 },
  { words: /翻了?两番/, units: /[%‰]/, read: () => 3 },
  {
    words: /([一二三四五六七八九])成/,
    units: /[%‰]/,
    read: ([, tenths = '']) => parseChineseNumeral(tenths) / 10,
  },
  {
    words: /([二三四五六七八九十百]+)分之([一二三四五六七八九十]+)/,
    units: /[%‰]/,
    read: ([, whole = '', part = '']) => parseChineseNumeral(part) / parseChineseNumeral(whole),
  },
  { words: /(IV|I{1,3}|V)类/, units: /类/, read: ([, roman = '']) => ROMAN[roman] ?? Number.NaN },
];

/** Whether words without a numeral (首位, 全覆盖, 清零, 六成, 五分之一) state the value in the unit. */
export function statesInWords(
  printed: string,
  { value, unit }: { readonly value: number; readonly unit: Unit },
): boolean {
  const text = normalizePrinted(printed);
  return VALUE_WORDS.some(({ words, units, read }) => {
    const match = units.test(unit.symbol) ? words.exec(text) : null;
    return match !== null && Math.abs(read(match) - value * unit.factor) <= 1e-9;
  });
}
