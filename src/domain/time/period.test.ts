import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparePeriods,
  daysOf,
  formatPeriod,
  isPeriod,
  PERIOD_PATTERN,
  type Period,
  parsePeriod,
} from '@/domain/time/period';

describe('parsePeriod', () => {
  it.each<[string, Omit<Period, 'text'>]>([
    ['2025', { kind: 'year', start: 2025, end: 2025, within: 1 }],
    ['2021/2025', { kind: 'span', start: 2021, end: 2025, within: 1 }],
    ['1999/2000', { kind: 'span', start: 1999, end: 2000, within: 1 }],
    ['2026-Q1', { kind: 'quarter', start: 2026, end: 2026, within: 0.25 }],
    ['2026-Q4', { kind: 'quarter', start: 2026, end: 2026, within: 1 }],
    ['2026-03', { kind: 'month', start: 2026, end: 2026, within: 0.25 }],
    ['2026-12', { kind: 'month', start: 2026, end: 2026, within: 1 }],
    ['2026-W53', { kind: 'week', start: 2026, end: 2026, within: 1 }],
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
    ['a span of months', '2021-01/2021-06'],
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

  it.each(['2025/2021', '2025/2025'])('refuses %s, a span that does not run forwards', (text) => {
    expect(() => parsePeriod(text)).toThrow(`a span must end after it starts: "${text}"`);
    expect(isPeriod(text)).toBe(false);
  });

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
const periods = fc.oneof(
  year.map(String),
  fc
    .tuple(year, fc.integer({ min: 1, max: 3 }))
    .map(([start, years]) => `${start}/${start + years}`),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([start, quarter]) => `${start}-Q${quarter}`),
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([start, month]) => `${start}-${pad(month)}`),
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
  ])('%s', (_, ordered) => {
    expect(ordered.toReversed().sort(comparePeriods)).toStrictEqual(ordered);
    expect([...ordered].sort(comparePeriods)).toStrictEqual(ordered);
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

describe('formatPeriod', () => {
  it.each([
    ['2025', '2025年'],
    ['2021/2025', '2021—2025年'],
    ['2026-Q1', '2026年1季度'],
    ['2026-03', '2026年3月'],
    ['2026-12', '2026年12月'],
    ['2026-W05', '2026年第5周'],
    ['2026-W12', '2026年第12周'],
  ])('writes %s as %s', (text, expected) => {
    expect(formatPeriod(text)).toBe(expected);
  });

  it('refuses what is no period', () => {
    expect(() => formatPeriod('2026-Q5')).toThrow(RangeError);
  });
});
