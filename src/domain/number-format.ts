import type { Unit } from '@/domain/package/catalogue-rows';
import { QUALIFIER_SIGNS, type Qualifier } from '@/domain/vocabularies';

/** How numbers are written, a function per place of display. */

const plain = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 10 });
const compact = new Intl.NumberFormat('zh-CN', { notation: 'compact', maximumFractionDigits: 1 });
const signed = new Intl.NumberFormat('zh-CN', {
  maximumFractionDigits: 2,
  signDisplay: 'exceptZero',
});

/** A figure and how its words bound it. */
export interface Quantity {
  readonly value?: number | undefined;
  readonly qualifier: Qualifier;
  readonly wording?: string | undefined;
  /** The upper bound of a range, of which `value` is the lower. */
  readonly upper?: number | undefined;
}

function formatPlain(value: number): string {
  return plain.format(value).replace('-', '−');
}

/** In a cell, without its unit: `"14,210"`, `"≥5"`, `"≈5.5"`, a range `"3—5"`; a target in words as its words, `"合理增长"`. */
export function formatCell({ value, qualifier, wording, upper }: Quantity): string {
  if (value === undefined) return wording ?? '—';
  if (upper !== undefined) return `${formatPlain(value)}—${formatPlain(upper)}`;
  return `${QUALIFIER_SIGNS[qualifier]}${formatPlain(value)}`;
}

/** With its unit: `"14,210 亿元"`, `"≥5%"`, `"合理增长"`. */
export function formatQuantity(quantity: Quantity, unit: Unit): string {
  const cell = formatCell(quantity);
  if (quantity.value === undefined) return cell;
  return /^[%‰]/.test(unit.symbol) ? `${cell}${unit.symbol}` : `${cell} ${unit.symbol}`;
}

const BOUND_WORDS: Readonly<Record<Qualifier, (figure: string) => string>> = {
  eq: (figure) => figure,
  approx: (figure) => `约${figure}`,
  gte: (figure) => `${figure}以上`,
  gt: (figure) => `超过${figure}`,
  lte: (figure) => `${figure}以内`,
  lt: (figure) => `低于${figure}`,
};

/** In a sentence, its bound in words: `"14,210亿元"`, `"5%以上"`, `"超过600亿元"`, `"3—5家"`. */
export function formatInSentence(quantity: Quantity, unit: Unit): string {
  const { value, qualifier, upper } = quantity;
  if (value === undefined || upper !== undefined) {
    return formatQuantity(quantity, unit).replace(' ', '');
  }
  return BOUND_WORDS[qualifier](`${formatPlain(value)}${unit.symbol}`);
}

/** On an axis: `"14,000"`, `"5.5"`, `"120万"`. */
export function formatAxis(value: number): string {
  return Math.abs(value) < 1_000_000 ? plain.format(value) : compact.format(value);
}

/** A difference of two figures with its sign: `"+0.4 个百分点"`, `"−120 亿元"`, `"持平"`; percentages differ in points; a bound of none is `"0 个百分点"`. */
export function formatDifference(difference: number, unit: Unit, isBound = false): string {
  if (difference === 0 && !isBound) return '持平';
  const symbol = unit.symbol === '%' ? '个百分点' : unit.symbol;
  return `${signed.format(difference).replace('-', '−')} ${symbol}`;
}

/** A share of a whole: `formatPercent(0.559)` is `"56%"`, with two decimals `"55.88%"`. */
export function formatPercent(share: number, decimals = 0): string {
  return `${(share * 100).toFixed(decimals).replace(/^-0(\.0+)?$/, '0$1')}%`.replace('-', '−');
}

/** How much more or less a figure has become: `formatChange(0.054)` is `"+5.4%"`, of nothing `"0%"`. */
export function formatChange(share: number): string {
  const percent = Number((share * 100).toFixed(1));
  return `${signed.format(percent).replace('-', '−')}%`;
}

/** A difference of two shares: `formatPoints(-0.44)` is `"−44 个百分点"`. */
export function formatPoints(difference: number): string {
  return `${signed.format(Math.round(Number((difference * 100).toPrecision(12)))).replace('-', '−')} 个百分点`;
}

/** An index of a base year: `formatIndex(105.36)` is `"105.4"`. */
export function formatIndex(value: number): string {
  return value.toFixed(1);
}

/** A number of results: `"1,024"`. */
export function formatCount(count: number): string {
  return plain.format(count);
}

const NUMERALS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** A small whole number in words: `"五"`, `"十四"`, `"二十一"`; in figures from 100. */
export function formatNumeral(count: number): string {
  if (count >= 100) return String(count);
  const [tens, ones] = [Math.floor(count / 10), count % 10];
  if (tens === 0) return NUMERALS[ones] ?? '';
  return `${tens === 1 ? '' : NUMERALS[tens]}十${ones === 0 ? '' : NUMERALS[ones]}`;
}

/** How many of what, in words: `"五年"`, `"两份文件"`. */
export function formatCounted(count: number, what: string): string {
  return `${count === 2 ? '两' : formatNumeral(count)}${what}`;
}
