/**
 * Periods as the data package writes them: a year `2025`, a span of years `2021/2025` (ISO 8601
 * interval, both ends included), and of a part of a year a quarter `2026-Q1`, a month `2026-03`, an
 * ISO week `2026-W12`, or several months, both ends included: `2026-01/2026-09`, which is how the
 * figures of a running year are published (1—9月累计). A quarter is that quarter alone.
 */

const YEAR = String.raw`(?:19(?:49|[5-9]\d)|20\d\d|2100)`;
const MONTH = '(?:0[1-9]|1[0-2])';

/** The pattern of a period's text, for the schema and the descriptor: nothing before 1949 or after 2100. */
export const PERIOD_PATTERN = new RegExp(
  String.raw`^(${YEAR})(?:\/(${YEAR})|-Q([1-4])|-W(0[1-9]|[1-4]\d|5[0-3])|-(${MONTH})(?:\/(${YEAR})-(${MONTH}))?)?$`,
);

/** Longest first: of two that end together and are as long, the first stands before the second. */
const PERIOD_KINDS = ['span', 'year', 'months', 'quarter', 'month', 'week'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

export interface Period {
  readonly text: string;
  readonly kind: PeriodKind;
  /** First calendar year. */
  readonly start: number;
  /** Last calendar year, inclusive; equal to `start` for all but spans. */
  readonly end: number;
  /** Position of the period's end inside its last year, 0–1; 1 for years and spans. */
  readonly within: number;
  /** Length in months; of a week a 53rd of a year. */
  readonly months: number;
}

const parsed = new Map<string, Period>();

const DAY = 86_400_000;

/** The Monday of a year's first ISO week, the one that holds 4 January, in milliseconds. */
function firstMonday(year: number): number {
  const fourth = Date.UTC(year, 0, 4);
  return fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY;
}

/** How many ISO weeks a year has: 52 or 53. */
function weeksOf(year: number): number {
  return (firstMonday(year + 1) - firstMonday(year)) / (7 * DAY);
}

function lengthOfMonths(text: string, start: number, match: RegExpExecArray): number {
  const [, , , , , first, lastYear, last] = match;
  const length = Number(last) - Number(first) + 1;
  if (Number(lastYear) !== start) throw new RangeError(`months of one year only: "${text}"`);
  if (length < 2) throw new RangeError(`a span must end after it starts: "${text}"`);
  return length;
}

function readPeriod(text: string, match: RegExpExecArray): Period {
  const [, year = '', spanEnd, quarter, week, month, , lastMonth] = match;
  const start = Number(year);
  const partOf = (kind: PeriodKind, end: number, months: number): Period => {
    return { text, kind, start, end: start, within: end, months };
  };
  if (spanEnd !== undefined) {
    const end = Number(spanEnd);
    if (end <= start) throw new RangeError(`a span must end after it starts: "${text}"`);
    return { text, kind: 'span', start, end, within: 1, months: (end - start + 1) * 12 };
  }
  if (lastMonth !== undefined) {
    return partOf('months', Number(lastMonth) / 12, lengthOfMonths(text, start, match));
  }
  if (quarter !== undefined) return partOf('quarter', Number(quarter) / 4, 3);
  if (month !== undefined) return partOf('month', Number(month) / 12, 1);
  if (week === undefined) return partOf('year', 1, 12);
  if (Number(week) > weeksOf(start)) {
    throw new RangeError(`${start} has ${weeksOf(start)} weeks: "${text}"`);
  }
  return partOf('week', Number(week) / 53, 12 / 53);
}

/**
 * Reads a period.
 * @throws RangeError if the text is no period, its span runs backwards or over a turn of the year by
 *   months, or its year has no such week.
 */
export function parsePeriod(text: string): Period {
  const known = parsed.get(text);
  if (known) return known;
  const match = PERIOD_PATTERN.exec(text);
  if (!match) throw new RangeError(`not a period: "${text}"`);
  const period = readPeriod(text, match);
  parsed.set(text, period);
  return period;
}

/** Whether the text is a period that {@link parsePeriod} accepts. */
export function isPeriod(text: string): boolean {
  try {
    parsePeriod(text);
    return true;
  } catch {
    return false;
  }
}

/** The first and the last day of a period, as ISO dates: those of `2026-Q1` are 2026-01-01 and 2026-03-31. */
export function daysOf(text: string): { readonly first: string; readonly last: string } {
  const { kind, start, end, within, months } = parsePeriod(text);
  const monday = firstMonday(start) + (Number(text.slice(-2)) - 1) * 7 * DAY;
  const lastMonth = Math.round(within * 12);
  const bounds =
    kind === 'week'
      ? [monday, monday + 6 * DAY]
      : [Date.UTC(end, lastMonth - months, 1), Date.UTC(end, lastMonth, 0)];
  const [first = '', last = ''] = bounds.map((day) => new Date(day).toISOString().slice(0, 10));
  return { first, last };
}

/** When a period starts, in years: 2026 is the turn of 2025 to 2026. */
export function startOf(period: Period): number {
  return endOf(period) - period.months / 12;
}

/** When a period ends, in years. */
export function endOf({ end, within }: Period): number {
  return end + within;
}

/** Whether a period is made of whole years: figures of any other say nothing final of a year. */
export function isOfYears({ kind }: Pick<Period, 'kind'>): boolean {
  return kind === 'year' || kind === 'span';
}

/**
 * Whether figures of one kind of period tell that a period of another kind is over. A year tells it
 * of all that ends with it; any other only of its own kind, be it as long: `2026-01/2026-12` is what
 * was added up before the accounts of 2026 were closed, and a sum of five years is none of the fifth.
 */
export function closes(kind: PeriodKind, other: PeriodKind): boolean {
  return kind === 'year' || kind === other;
}

/** Orders periods by their end, then the longer before the shorter: 2021/2025 before 2025. */
export function comparePeriods(a: string, b: string): number {
  const [left, right] = [parsePeriod(a), parsePeriod(b)];
  return (
    left.end - right.end ||
    left.within - right.within ||
    right.months - left.months ||
    PERIOD_KINDS.indexOf(left.kind) - PERIOD_KINDS.indexOf(right.kind)
  );
}

/** For readers. `formatPeriod('2021/2025')` is `"2021—2025年"`, `formatPeriod('2026-Q1')` `"2026年1季度"`. */
export function formatPeriod(text: string): string {
  const { kind, start, end } = parsePeriod(text);
  switch (kind) {
    case 'year':
      return `${start}年`;
    case 'span':
      return `${start}—${end}年`;
    case 'months':
      return `${start}年${Number(text.slice(5, 7))}—${Number(text.slice(-2))}月`;
    case 'quarter':
      return `${start}年${text.slice(-1)}季度`;
    case 'month':
      return `${start}年${Number(text.slice(-2))}月`;
    case 'week':
      return `${start}年第${Number(text.slice(-2))}周`;
  }
}
