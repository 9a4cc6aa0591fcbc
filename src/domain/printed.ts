import type { Unit } from '@/domain/schema';

/**
 * Reading figures as the documents print them: `14210亿元`, `增长5%以上`, `1.3万套`, `十七年`.
 * Compared after NFKC with white space removed.
 */

/** NFKC without white space: the form in which printed words are compared. */
export function normalizePrinted(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '');
}

/** A numeric token, as the documents' README defines it. */
export const NUMERIC_TOKEN = /\d+(?:,\d{3})*(?:\.\d+)?/g;

const MAGNITUDES: Readonly<Record<string, number>> = {
  万亿: 1e12,
  千亿: 1e11,
  百亿: 1e10,
  亿: 1e8,
  千万: 1e7,
  百万: 1e6,
  万: 1e4,
  千: 1e3,
  百: 1e2,
};
const MAGNITUDE = /^(?:万亿|千亿|百亿|亿|千万|百万|万|千|百)/;
/** Words between a figure and its unit: 200余家, 5万多人, 4000亿级, 上升16个位次. */
const FILLER = /^(?:余|多|几|级|个(?=位次|名次))/;

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const CHINESE_NUMERAL = /[零〇一二两三四五六七八九十百千]+/g;

/** The number of a Chinese numeral below ten thousand: `parseChineseNumeral('十七')` is 17. */
export function parseChineseNumeral(text: string): number {
  let total = 0;
  let digit: number | undefined;
  for (const character of text) {
    const place = PLACES[character];
    if (place !== undefined) {
      total += (digit ?? 1) * place;
      digit = undefined;
    } else {
      digit = (digit ?? 0) * 10 + (DIGITS[character] ?? 0);
    }
  }
  return total + (digit ?? 0);
}

/**
 * The units whose symbol starts a text, of the longest symbol that fits (个百分点 before 个); several
 * where units share a symbol (张 of beds and of cards).
 */
export type UnitReader = (text: string) => readonly Unit[];

export function createUnitReader(units: readonly Unit[]): UnitReader {
  const symbols = units
    .map((unit) => ({ unit, symbol: normalizePrinted(unit.symbol) }))
    .sort((a, b) => b.symbol.length - a.symbol.length);
  return (text) => {
    const longest = symbols.find(({ symbol }) => text.startsWith(symbol))?.symbol;
    return symbols.filter(({ symbol }) => symbol === longest).map(({ unit }) => unit);
  };
}

interface PrintedNumber {
  readonly value: number;
  /** What follows the number. */
  readonly rest: string;
}

function readNumbers(printed: string): PrintedNumber[] {
  const tokens = [...printed.matchAll(NUMERIC_TOKEN)];
  if (tokens.length > 0) {
    return tokens.map((match) => ({
      value: Number(match[0].replaceAll(',', '')),
      rest: printed.slice(match.index + match[0].length),
    }));
  }
  const numerals = [...printed.matchAll(CHINESE_NUMERAL)].map((match) => ({
    value: parseChineseNumeral(match[0]),
    rest: printed.slice(match.index + match[0].length),
  }));
  // 突破万亿元 is one 万亿 without saying so.
  const bare = printed.search(/万|亿/);
  return bare === -1 ? numerals : [...numerals, { value: 1, rest: printed.slice(bare) }];
}

/**
 * The readings of one number, in the base unit of the stated unit's dimension. Empty if the number
 * carries a unit of another dimension. A number without a unit, as in a list that shares one, is
 * read in the stated unit.
 */
function readingsOf({ value, rest }: PrintedNumber, unit: Unit, readUnit: UnitReader): number[] {
  const magnitude = MAGNITUDE.exec(rest)?.[0] ?? '';
  // The magnitude may be the unit's own: 亿 of 亿美元.
  const found = (magnitude === '' ? [''] : [magnitude, '']).flatMap((prefix) => {
    const size = value * (MAGNITUDES[prefix] ?? 1);
    return readUnit(rest.slice(prefix.length).replace(FILLER, '')).map((read) => ({ size, read }));
  });
  if (found.length === 0) return [value * (MAGNITUDES[magnitude] ?? unit.factor)];
  return found
    .filter(({ read }) => read.dimension === unit.dimension)
    .map(({ size, read }) => size * read.factor);
}

/**
 * Whether the printed words state the value in the unit; the sign is left out of account, since a
 * fall is printed without one (下降14% is −14). Words without any number state no value.
 */
export function statesValue(
  printed: string,
  value: number,
  unit: Unit,
  readUnit: UnitReader,
): boolean {
  const wanted = Math.abs(value) * unit.factor;
  return readNumbers(normalizePrinted(printed)).some((number) =>
    readingsOf(number, unit, readUnit).some(
      (reading) => Math.abs(reading - wanted) <= 1e-9 * Math.max(1, wanted),
    ),
  );
}
