/**
 * Periods as the data package writes them: a year `2025`, a span of years `2021/2025` (ISO 8601
 * interval, both ends included), and for monitoring data a quarter `2026-Q1`, a month `2026-03` or
 * an ISO week `2026-W12`.
 */

/** The pattern of a period's text, for the schema and the descriptor: nothing before 1949 or after 2100. */
export const PERIOD_PATTERN =
  /^(19(?:49|[5-9]\d)|20\d\d|2100)(?:\/(19(?:49|[5-9]\d)|20\d\d|2100)|-Q([1-4])|-W(0[1-9]|[1-4]\d|5[0-3])|-(0[1-9]|1[0-2]))?$/;

export type PeriodKind = 'year' | 'span' | 'quarter' | 'month' | 'week';
const LONGEST_FIRST: readonly PeriodKind[] = ['span', 'year', 'quarter', 'month', 'week'];

export interface Period {
  readonly text: string;
  readonly kind: PeriodKind;
  /** First calendar year. */
  readonly start: number;
  /** Last calendar year, inclusive; equal to `start` for all but spans. */
  readonly end: number;
  /** Position of the period's end inside its last year, 0–1; 1 for years and spans. */
  readonly within: number;
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

/**
 * Reads a period.
 * @throws RangeError if the text is no period, its span runs backwards or its year has no such week.
 */
export function parsePeriod(text: string): Period {
  const known = parsed.get(text);
  if (known) return known;
  const match = PERIOD_PATTERN.exec(text);
  if (!match) throw new RangeError(`not a period: "${text}"`);
  const [, year = '', spanEnd, quarter, week, month] = match;
  const start = Number(year);
  const end = spanEnd === undefined ? start : Number(spanEnd);
  if (spanEnd !== undefined && end <= start) {
    throw new RangeError(`a span must end after it starts: "${text}"`);
  }
  if (Number(week) > weeksOf(start)) {
    throw new RangeError(`${start} has ${weeksOf(start)} weeks: "${text}"`);
  }
  const period: Period = {
    text,
    start,
    end,
    ...(spanEnd !== undefined
      ? { kind: 'span', within: 1 }
      : quarter !== undefined
        ? { kind: 'quarter', within: Number(quarter) / 4 }
        : week !== undefined
          ? { kind: 'week', within: Number(week) / 53 }
          : month !== undefined
            ? { kind: 'month', within: Number(month) / 12 }
            : { kind: 'year', within: 1 }),
  };
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
  const { kind, start, end } = parsePeriod(text);
  const number = Number(text.slice(kind === 'quarter' ? -1 : -2));
  const months = (from: number, count: number): [number, number] => [
    Date.UTC(start, from, 1),
    Date.UTC(start, from + count, 0),
  ];
  const monday = firstMonday(start) + (number - 1) * 7 * DAY;
  const bounds: Record<PeriodKind, () => [number, number]> = {
    year: () => months(0, 12),
    span: () => [Date.UTC(start, 0, 1), Date.UTC(end, 11, 31)],
    quarter: () => months((number - 1) * 3, 3),
    month: () => months(number - 1, 1),
    week: () => [monday, monday + 6 * DAY],
  };
  const [first, last] = bounds[kind]().map((day) => new Date(day).toISOString().slice(0, 10));
  return { first: first ?? '', last: last ?? '' };
}

/** Length of a period in years; those of whole years start at their first year instead. */
const FRACTION: Record<PeriodKind, number> = {
  span: 1,
  year: 1,
  quarter: 1 / 4,
  month: 1 / 12,
  week: 1 / 53,
};

/** When a period starts, in years: 2026 is the turn of 2025 to 2026. */
export function startOf({ kind, start, within }: Period): number {
  return start + within - FRACTION[kind];
}

/** When a period ends, in years. */
export function endOf({ end, within }: Period): number {
  return end + within;
}

/** Orders periods by their end, then the longer before the shorter: 2021/2025 before 2025. */
export function comparePeriods(a: string, b: string): number {
  const [left, right] = [parsePeriod(a), parsePeriod(b)];
  return (
    left.end - right.end ||
    left.within - right.within ||
    left.start - right.start ||
    LONGEST_FIRST.indexOf(left.kind) - LONGEST_FIRST.indexOf(right.kind)
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
    case 'quarter':
      return `${start}年${text.slice(-1)}季度`;
    case 'month':
      return `${start}年${Number(text.slice(-2))}月`;
    case 'week':
      return `${start}年第${Number(text.slice(-2))}周`;
  }
}
