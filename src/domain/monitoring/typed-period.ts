import { parseChineseNumeral } from '@/domain/printed';
import type { Cell } from './sheet';
import { withoutFootnotes } from './typed-figure';

/** Which part of a year a figure is of, as it was typed: `2026-01/2026-10`; two or more are a question. */
export interface TypedPeriod {
  /** Empty if the text names no time; several if it may be read in several ways. */
  readonly candidates: readonly string[];
  /** A month without 累计 or 当月: which of the two it is, only the figure's kind can tell. */
  readonly isBareMonth: boolean;
}

/** Whether figures are of the year so far or of the month alone, where a head says it. */
export type Basis = 'so-far' | 'alone';

const NOTHING: TypedPeriod = { candidates: [], isBareMonth: false };
const two = (month: number): string => String(month).padStart(2, '0');
const isMonth = (month: number): boolean => Number.isInteger(month) && month >= 1 && month <= 12;
const isYear = (year: number): boolean => Number.isInteger(year) && year >= 1949 && year <= 2100;

/** The months from one to another, both included; one month alone is a month. */
function monthsOf(year: number, first: number, last: number): string {
  return first === last ? `${year}-${two(first)}` : `${year}-${two(first)}/${year}-${two(last)}`;
}

/** The year so far up to a month; January so far is January. */
export function soFar(year: number, month: number): string {
  return monthsOf(year, 1, month);
}

function certain(...candidates: string[]): TypedPeriod {
  return { candidates, isBareMonth: false };
}

/** What Excel makes of a date that was meant as a month, or of 1-10 that was meant as months. */
function readDate(date: Date): TypedPeriod {
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const end = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day === 1 || day === end)
    return { candidates: [monthsOf(year, month, month)], isBareMonth: true };
  // 1-10 typed into a cell is 10 January to a spreadsheet: the months, or a day of that month?
  if (month < day && day <= 12) return certain(monthsOf(year, month, day), `${year}-${two(month)}`);
  return { candidates: [`${year}-${two(month)}`], isBareMonth: true };
}

/** 1900 date system: https://learn.microsoft.com/office/troubleshoot/excel/1900-and-1904-date-system */
export function dateOfSerial(serial: number): Date {
  return new Date(Math.round((serial - 25_569) * 86_400) * 1000);
}

function readNumber(value: number, year: number | undefined): TypedPeriod {
  if (isYear(value)) return certain(String(value));
  const [left, right] = [Math.floor(value / 100), value % 100];
  if (isYear(left) && isMonth(right)) {
    return { candidates: [monthsOf(left, right, right)], isBareMonth: true };
  }
  // 2026.1 may be January or, without its last zero, October.
  const [whole = '', part = ''] = String(value).split('.');
  if (isYear(Number(whole)) && isMonth(Number(part))) {
    const months = part === '1' ? [1, 10] : [Number(part)];
    return {
      candidates: months.map((month) => monthsOf(Number(whole), month, month)),
      isBareMonth: true,
    };
  }
  if (value > 40_000 && value < 60_000 && Number.isInteger(value))
    return readDate(dateOfSerial(value));
  if (year !== undefined && isMonth(value)) {
    return { candidates: [monthsOf(year, value, value)], isBareMonth: true };
  }
  return NOTHING;
}

const QUARTERS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4 };
const DASH = '[-—–~～至到]+';
const YEAR_BEFORE = /^(?:截至|截止)?(?:(?<year>(?:19|20)\d\d)年?[-./]?|今年|本年(?!累计))?/;

type Reader = (match: Readonly<Record<string, string | undefined>>, year: number) => TypedPeriod;

/** What may follow the year, the first that fits; `year` is that of the text, else of the sheet. */
const FORMS: readonly (readonly [RegExp, Reader])[] = [
  [/^(?:上半年|1?半年)(?:累计)?$/, (_, year) => certain(soFar(year, 6))],
  [/^下半年$/, (_, year) => certain(monthsOf(year, 7, 12))],
  [/^全年(?:累计)?$/, (_, year) => certain(String(year))],
  [
    /^前(?<count>[二三两23])个?季度(?:累计)?$/,
    ({ count = '' }, year) => certain(soFar(year, '三3'.includes(count) ? 9 : 6)),
  ],
  [/^前(?<count>\d{1,2}|十[一二]?|[二三四五六七八九两])个月(?:累计)?$/, readFirstMonths],
  [
    new RegExp(`^(?<first>\\d{1,2})月?${DASH}(?<last>\\d{1,2})月?(?:份|累计|末|底)*$`),
    ({ first, last }, year) => {
      const [from, to] = [Number(first), Number(last)];
      return isMonth(from) && isMonth(to) && from < to
        ? certain(monthsOf(year, from, to))
        : NOTHING;
    },
  ],
  [
    new RegExp(`^(?<first>[一1])${DASH}(?<last>[二三四234])季度(?:累计)?$`),
    ({ last = '' }, year) => certain(soFar(year, (QUARTERS[last] ?? Number(last)) * 3)),
  ],
  [
    /^(?:第)?(?<quarter>[一二三四1-4])季度?(?<sofar>累计)?$/,
    ({ quarter = '', sofar }, year) => {
      const count = QUARTERS[quarter] ?? Number(quarter);
      if (sofar !== undefined) return certain(soFar(year, count * 3));
      return certain(`${year}-Q${count}`);
    },
  ],
  [/^[Qq](?<quarter>[1-4])$/, ({ quarter = '' }, year) => certain(`${year}-Q${quarter}`)],
  [
    /^(?<month>\d{1,2}|十[一二]?|[一二三四五六七八九])月?份?(?<end>末|底)?(?<basis>累计|当月|单月)?$/,
    readOneMonth,
  ],
];

function readFirstMonths(
  { count = '' }: Readonly<Record<string, string | undefined>>,
  year: number,
) {
  const months = /^\d/.test(count) ? Number(count) : parseChineseNumeral(count);
  return isMonth(months) ? certain(soFar(year, months)) : NOTHING;
}

function readOneMonth(
  { month = '', end, basis }: Readonly<Record<string, string | undefined>>,
  year: number,
): TypedPeriod {
  const number = /^\d/.test(month) ? Number(month) : parseChineseNumeral(month);
  if (!isMonth(number)) return NOTHING;
  if (basis === '累计') return certain(soFar(year, number));
  const isBareMonth = basis === undefined && end === undefined;
  return { candidates: [monthsOf(year, number, number)], isBareMonth };
}

/**
 * Reads the time that a cell, a head or a title names.
 * @param year of the sheet, for a text that names none; without it such a text names no time
 */
export function readTypedPeriod(cell: Cell, year: number | undefined): TypedPeriod {
  if (cell === null) return NOTHING;
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? NOTHING : readDate(cell);
  if (typeof cell === 'number') return readNumber(cell, year);
  const text = withoutFootnotes(cell).normalize('NFKC').replace(/\s/g, '').replace(/[()]/g, '');
  if (/^\d+(?:\.\d+)?$/.test(text)) {
    // Typed as text, 2026.10 keeps its zero.
    const [, written, month] = /^(\d{4})\.(\d{2})$/.exec(text) ?? [];
    if (written === undefined) return readNumber(Number(text), year);
    return { candidates: [`${written}-${month}`], isBareMonth: true };
  }
  const iso = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text);
  if (iso) return readDate(new Date(Date.UTC(Number(iso[1]), Number(iso[2]) - 1, Number(iso[3]))));
  if (/^\d{4}-\d\d\/\d{4}-\d\d$/.test(text)) return certain(text);
  const before = YEAR_BEFORE.exec(text);
  const named = before?.groups?.year === undefined ? year : Number(before.groups.year);
  if (named === undefined || !isYear(named)) return NOTHING;
  const rest = text.slice(before?.[0].length ?? 0);
  if (rest === '') return before?.groups?.year === undefined ? NOTHING : certain(String(named));
  for (const [form, read] of FORMS) {
    const match = form.exec(rest);
    if (match) return read(match.groups ?? {}, named);
  }
  return NOTHING;
}
