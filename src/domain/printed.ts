import type { Unit } from '@/domain/package/catalogue-rows';

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
  /** What precedes the number, and what follows it. */
  readonly before: string;
  readonly rest: string;
}

/** A number in printed words that states a value, with the words around it. */
export interface StatedNumber {
  readonly before: string;
  /** What stands between the number and its unit: 万, 余, 万多. */
  readonly between: string;
  /** What follows the unit. */
  readonly after: string;
}

function readNumbers(printed: string): PrintedNumber[] {
  const place = (start: number, length: number, value: number): PrintedNumber => ({
    value,
    before: printed.slice(0, start),
    rest: printed.slice(start + length),
  });
  const tokens = [...printed.matchAll(NUMERIC_TOKEN)];
  if (tokens.length > 0) {
    return tokens.map(({ index, 0: token }) =>
      place(index, token.length, Number(token.replaceAll(',', ''))),
    );
  }
  const numerals = [...printed.matchAll(CHINESE_NUMERAL)].map(({ index, 0: numeral }) =>
    place(index, numeral.length, parseChineseNumeral(numeral)),
  );
  // 突破万亿元 is one 万亿 without saying so.
  const bare = printed.search(/万|亿/);
  return bare === -1 ? numerals : [...numerals, place(bare, 0, 1)];
}

interface Reading {
  /** In the base unit of the stated unit's dimension. */
  readonly size: number;
  /** Where the unit stands in the words that follow the number, and how long it is. */
  readonly unitAt: number;
  readonly unitLength: number;
}

/**
 * The readings of one number in the dimension of the stated unit. Empty if the number carries a unit
 * of another dimension. A number without a unit, as in a list that shares one, is read in the stated
 * unit.
 */
function readingsOf({ value, rest }: PrintedNumber, unit: Unit, readUnit: UnitReader): Reading[] {
  const magnitude = MAGNITUDE.exec(rest)?.[0] ?? '';
  // The magnitude may be the unit's own: 亿 of 亿美元.
  const found = (magnitude === '' ? [''] : [magnitude, '']).flatMap((prefix) => {
    const words = rest.slice(prefix.length).replace(FILLER, '');
    return readUnit(words).map((read) => ({
      dimension: read.dimension,
      size: value * (MAGNITUDES[prefix] ?? 1) * read.factor,
      unitAt: rest.length - words.length,
      unitLength: normalizePrinted(read.symbol).length,
    }));
  });
  if (found.length === 0) {
    const size = value * (MAGNITUDES[magnitude] ?? unit.factor);
    const unitAt = magnitude.length + (FILLER.exec(rest.slice(magnitude.length))?.[0].length ?? 0);
    return [{ size, unitAt, unitLength: 0 }];
  }
  return found.filter(({ dimension }) => dimension === unit.dimension);
}

/**
 * The numbers in the printed words that state the value in the unit; none if the words do not say it.
 * The sign is left out of account, since a fall is printed without one (下降14% is −14).
 */
export function findStated(
  printed: string,
  { value, unit }: { readonly value: number; readonly unit: Unit },
  readUnit: UnitReader,
): StatedNumber[] {
  const wanted = Math.abs(value) * unit.factor;
  return readNumbers(normalizePrinted(printed)).flatMap((number) => {
    const reading = readingsOf(number, unit, readUnit).find(
      ({ size }) => Math.abs(size - wanted) <= 1e-9 * Math.max(1, wanted),
    );
    if (reading === undefined) return [];
    const { unitAt, unitLength } = reading;
    return [
      {
        before: number.before,
        between: number.rest.slice(0, unitAt),
        after: number.rest.slice(unitAt + unitLength),
      },
    ];
  });
}
