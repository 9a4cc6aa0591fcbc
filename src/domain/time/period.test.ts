import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  closes,
  comparePeriods,
  daysOf,
  endOf,
  formatPeriod,
  isOfYears,
  isPeriod,
  PERIOD_PATTERN,
  type Period,
  parsePeriod,
  startOf,
} from '@/domain/time/period';

describe('parsePeriod', () => {
  it.each<[string, Omit<Period, 'text'>]>([
    ['2025', { kind: 'year', start: 2025, end: 2025, within: 1, months: 12 }],
    ['2021/2025', { kind: 'span', start: 2021, end: 2025, within: 1, months: 60 }],
    ['1999/2000', { kind: 'span', start: 1999, end: 2000, within: 1, months: 24 }],
    ['2026-01/2026-09', { kind: 'months', start: 2026, end: 2026, within: 0.75, months: 9 }],
    ['2026-04/2026-06', { kind: 'months', start: 2026, end: 2026, within: 0.5, months: 3 }],
    ['2026-01/2026-12', { kind: 'months', start: 2026, end: 2026, within: 1, months: 12 }],
    ['2026-Q1', { kind: 'quarter', start: 2026, end: 2026, within: 0.25, months: 3 }],
    ['2026-Q4', { kind: 'quarter', start: 2026, end: 2026, within: 1, months: 3 }],
    ['2026-03', { kind: 'month', start: 2026, end: 2026, within: 0.25, months: 1 }],
    ['2026-12', { kind: 'month', start: 2026, end: 2026, within: 1, months: 1 }],
    ['2026-W53', { kind: 'week', start: 2026, end: 2026, within: 1, months: 12 / 53 }],
  ])('reads %s', (text, expected) => {
    expect(parsePeriod(text)).toStrictEqual({ text, ...expected });
    expect(isPeriod(text)).toBe(true);
  });

  it.each([
    ['an empty text', ''],
    ['a year of three digits', '202'],
    ['a year of five digits', '20255'],
    ['a year in full-width digits', '２０２５'],
    ['a year with its unit', '2025年'],
    ['space around a year', ' 2025'],
    ['a line break behind a year', '2025\n'],
    ['a span with a dash', '2021-2025'],
    ['an open span', '2021/'],
    ['months to a year', '2026-01/2026'],
    ['months whose year is said once', '2026-01/09'],
    ['months with a dash', '2026-01-2026-09'],
    ['months that end with month 13', '2026-01/2026-13'],
    ['months that start with month 0', '2026-00/2026-09'],
    ['months to a quarter', '2026-01/2026-Q3'],
    ['quarters to a quarter', '2026-Q1/2026-Q3'],
    ['a half year', '2026-H1'],
    ['quarter 0', '2026-Q0'],
    ['quarter 5', '2026-Q5'],
    ['month 0', '2026-00'],
    ['month 13', '2026-13'],
    ['a month of one digit', '2026-3'],
    ['week 0', '2026-W00'],
    ['week 54', '2026-W54'],
    ['a day', '2026-03-01'],
    ['a year before the republic', '1948'],
    ['a year too far', '2101'],
    ['a year of another century by mistake', '2205'],
    ['year nought', '0000'],
    ['a span that runs too far', '2021/9999'],
    ['garbage', 'not a period'],
  ])('refuses %s', (_, text) => {
    expect(() => parsePeriod(text)).toThrow(new RangeError(`not a period: "${text}"`));
    expect(isPeriod(text)).toBe(false);
    expect(PERIOD_PATTERN.test(text)).toBe(false);
  });

  it.each(['2025-12/2026-03', '2026-01/2025-09'])('refuses %s, months of two years', (text) => {
    expect(() => parsePeriod(text)).toThrow(`months of one year only: "${text}"`);
    expect(isPeriod(text)).toBe(false);
  });

  it.each(['2025/2021', '2025/2025', '2026-09/2026-01', '2026-03/2026-03'])(
    'refuses %s, a span that does not run forwards',
    (text) => {
      expect(() => parsePeriod(text)).toThrow(`a span must end after it starts: "${text}"`);
      expect(isPeriod(text)).toBe(false);
    },
  );

  it.each(['2025-W53', '2027-W53', '2024-W53'])('refuses %s, a week its year has not', (text) => {
    expect(() => parsePeriod(text)).toThrow(`${text.slice(0, 4)} has 52 weeks: "${text}"`);
    expect(isPeriod(text)).toBe(false);
  });

  it('knows the long years of the ISO calendar', () => {
    const years = Array.from({ length: 41 }, (_, index) => 2000 + index);
    // https://en.wikipedia.org/wiki/ISO_week_date#Weeks_per_year
    expect(years.filter((year) => isPeriod(`${year}-W53`))).toEqual([
      2004, 2009, 2015, 2020, 2026, 2032, 2037,
    ]);
  });

  it('refuses a text every time it is asked', () => {
    expect(isPeriod('2025/2024')).toBe(false);
    expect(isPeriod('2025/2024')).toBe(false);
  });
});

const year = fc.integer({ min: 2019, max: 2022 });
const pad = (count: number): string => String(count).padStart(2, '0');
const month = fc.integer({ min: 1, max: 12 });
const periods = fc.oneof(
  year.map(String),
  fc
    .tuple(year, fc.uniqueArray(month, { minLength: 2, maxLength: 2 }))
    .map(([of, months]) => months.sort((a, b) => a - b).map((number) => `${of}-${pad(number)}`))
    .map((ends) => ends.join('/')),
  fc
    .tuple(year, fc.integer({ min: 1, max: 3 }))
    .map(([start, years]) => `${start}/${start + years}`),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([start, quarter]) => `${start}-Q${quarter}`),
  fc.tuple(year, month).map(([start, number]) => `${start}-${pad(number)}`),
  fc
    .tuple(year, fc.integer({ min: 1, max: 53 }))
    .map(([start, week]) => `${start}-W${pad(start === 2020 ? week : Math.min(week, 52))}`),
);

describe('PERIOD_PATTERN', () => {
  it('lets every quarter, month and week of a year pass, and no more of them', () => {
    const passing = (mark: string, texts: string[]) =>
      texts.filter((text) => PERIOD_PATTERN.test(`2026-${mark}${text}`)).length;
    const numbers = Array.from({ length: 100 }, (_, number) => pad(number));
    expect(passing('', numbers)).toBe(12);
    expect(passing('W', numbers)).toBe(53);
    expect(passing('Q', '0123456789'.split(''))).toBe(4);
    expect(PERIOD_PATTERN.test('2026-01')).toBe(true);
    expect(PERIOD_PATTERN.test('2026-W01')).toBe(true);
    expect(PERIOD_PATTERN.test('2026-W53')).toBe(true);
  });

  it('lets every period pass', () => {
    fc.assert(
      fc.property(periods, (period) => {
        expect(period).toMatch(PERIOD_PATTERN);
        expect(isPeriod(period)).toBe(true);
      }),
    );
  });
});

describe('daysOf', () => {
  it.each([
    ['2025', '2025-01-01', '2025-12-31'],
    ['2021/2025', '2021-01-01', '2025-12-31'],
    ['2026-Q1', '2026-01-01', '2026-03-31'],
    ['2026-Q4', '2026-10-01', '2026-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024-01/2024-02', '2024-01-01', '2024-02-29'],
    ['2026-04/2026-09', '2026-04-01', '2026-09-30'],
    ['2026-01/2026-12', '2026-01-01', '2026-12-31'],
    ['2026-12', '2026-12-01', '2026-12-31'],
    // Weeks may begin in the year before and end in the year after.
    ['2026-W01', '2025-12-29', '2026-01-04'],
    ['2026-W53', '2026-12-28', '2027-01-03'],
  ])('of %s are %s and %s', (period, first, last) => {
    expect(daysOf(period)).toEqual({ first, last });
  });
});

describe('comparePeriods', () => {
  it.each<[string, string[]]>([
    ['years are in their order', ['2020', '2021', '2025']],
    ['a span stands before the year that ends it', ['2024', '2021/2025', '2025', '2026']],
    ['the longer of two spans that end together is first', ['2016/2025', '2021/2025']],
    [
      'quarters stand between the years',
      ['2025', '2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4', '2027'],
    ],
    ['months are in their order', ['2026-02', '2026-09', '2026-10', '2026-12']],
    ['weeks are in their order', ['2026-W02', '2026-W09', '2026-W10', '2026-W53']],
    [
      'months and quarters are in the order of their ends',
      ['2026-02', '2026-Q1', '2026-04', '2026-Q2'],
    ],
    [
      'of all that ends with a year the longer is first',
      ['2021/2026', '2026', '2026-Q4', '2026-12', '2026-W53'],
    ],
    ['a quarter stands before the month that ends it', ['2026-Q1', '2026-03']],
    [
      'of what ends together what was added up over longer is first',
      ['2026-01/2026-09', '2026-02/2026-09', '2026-07/2026-09', '2026-Q3', '2026-09'],
    ],
    ['the months of a year stand behind the year', ['2026', '2026-01/2026-12', '2026-Q4']],
  ])('%s', (_, ordered) => {
    expect(ordered.toReversed().sort(comparePeriods)).toStrictEqual(ordered);
    expect([...ordered].sort(comparePeriods)).toStrictEqual(ordered);
  });

  it('puts what ends first before what ends later', () => {
    fc.assert(
      fc.property(periods, periods, (a, b) => {
        const [first, second] = [a, b].map((text) => endOf(parsePeriod(text)));
        fc.pre(first !== undefined && second !== undefined && first < second);
        expect(comparePeriods(a, b)).toBeLessThan(0);
      }),
    );
  });

  it('ranks two periods level only if they are the same', () => {
    fc.assert(
      fc.property(periods, periods, (a, b) => {
        expect(comparePeriods(a, b) === 0).toBe(a === b);
      }),
    );
  });

  it('does not depend on which period is named first', () => {
    fc.assert(
      fc.property(periods, periods, (a, b) => {
        expect(Math.sign(comparePeriods(a, b)) + Math.sign(comparePeriods(b, a))).toBe(0);
      }),
    );
  });

  it('never goes in a circle', () => {
    fc.assert(
      fc.property(periods, periods, periods, (a, b, c) => {
        fc.pre(comparePeriods(a, b) <= 0 && comparePeriods(b, c) <= 0);
        expect(comparePeriods(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('refuses what is no period', () => {
    expect(() => comparePeriods('2025', 'soon')).toThrow(RangeError);
  });
});

describe('start and end', () => {
  it.each([
    ['2025', 2025, 2026],
    ['2021/2025', 2021, 2026],
    ['2026-01/2026-09', 2026, 2026.75],
    ['2026-04/2026-06', 2026.25, 2026.5],
    ['2026-Q1', 2026, 2026.25],
    ['2026-03', 2026 + 2 / 12, 2026.25],
    ['2026-W01', 2026, 2026 + 1 / 53],
  ])('of %s are %d and %d', (text, start, end) => {
    expect(startOf(parsePeriod(text))).toBeCloseTo(start, 9);
    expect(endOf(parsePeriod(text))).toBeCloseTo(end, 9);
  });

  it('are in order, and of months and years those of their days', () => {
    const toYears = (day: string, month: number) => Number(day.slice(0, 4)) + month / 12;
    fc.assert(
      fc.property(periods, (text) => {
        const period = parsePeriod(text);
        expect(startOf(period)).toBeLessThan(endOf(period));
        fc.pre(period.kind !== 'week');
        const { first, last } = daysOf(text);
        expect(startOf(period)).toBeCloseTo(toYears(first, Number(first.slice(5, 7)) - 1), 9);
        expect(endOf(period)).toBeCloseTo(toYears(last, Number(last.slice(5, 7))), 9);
      }),
    );
  });
});

describe('what closes what', () => {
  const kinds = ['year', 'span', 'months', 'quarter', 'month', 'week'] as const;

  it('a year closes whatever ends with it', () => {
    expect(kinds.filter((other) => closes('year', other))).toStrictEqual(kinds);
  });

  it.each(['span', 'months', 'quarter', 'month', 'week'] as const)(
    'a %s closes its like',
    (kind) => {
      expect(kinds.filter((other) => closes(kind, other))).toStrictEqual([kind]);
    },
  );

  it('years and spans are made of years', () => {
    expect(kinds.filter((kind) => isOfYears({ kind }))).toStrictEqual(['year', 'span']);
  });
});

describe('formatPeriod', () => {
  it.each([
    ['2025', '2025年'],
    ['2021/2025', '2021—2025年'],
    ['2026-Q1', '2026年1季度'],
    ['2026-03', '2026年3月'],
    ['2026-12', '2026年12月'],
    ['2026-01/2026-09', '2026年1—9月'],
    ['2026-01/2026-02', '2026年1—2月'],
    ['2026-10/2026-12', '2026年10—12月'],
    ['2026-W05', '2026年第5周'],
    ['2026-W12', '2026年第12周'],
  ])('writes %s as %s', (text, expected) => {
    expect(formatPeriod(text)).toBe(expected);
  });

  it('writes no two periods the same', () => {
    fc.assert(
      fc.property(periods, periods, (a, b) => {
        expect(formatPeriod(a) === formatPeriod(b)).toBe(a === b);
      }),
    );
  });

  it('refuses what is no period', () => {
    expect(() => formatPeriod('2026-Q5')).toThrow(RangeError);
  });
});
