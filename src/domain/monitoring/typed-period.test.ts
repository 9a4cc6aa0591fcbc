import { describe, expect, it } from 'vitest';
import { isPeriod } from '@/domain/time/period';
import type { Cell } from './sheet';
import { readTypedPeriod } from './typed-period';

const day = (text: string) => new Date(`${text}T00:00:00Z`);

describe('a period as it was typed', () => {
  it.each<[Cell, string]>([
    ['2026年1—10月', '2026-01/2026-10'],
    ['2026年1-10月', '2026-01/2026-10'],
    ['1-10月', '2026-01/2026-10'],
    ['1—10月份', '2026-01/2026-10'],
    ['1～10月累计', '2026-01/2026-10'],
    ['1至10月', '2026-01/2026-10'],
    ['１－１０月', '2026-01/2026-10'],
    ['1—2月', '2026-01/2026-02'],
    ['1月—2月', '2026-01/2026-02'],
    ['今年1—10月', '2026-01/2026-10'],
    ['前10个月', '2026-01/2026-10'],
    ['前十个月', '2026-01/2026-10'],
    ['前三季度', '2026-01/2026-09'],
    ['2025年前三季度', '2025-01/2025-09'],
    ['前两季度', '2026-01/2026-06'],
    ['1-3季度', '2026-01/2026-09'],
    ['一至三季度', '2026-01/2026-09'],
    ['三季度累计', '2026-01/2026-09'],
    ['上半年', '2026-01/2026-06'],
    ['2026年上半年', '2026-01/2026-06'],
    ['一季度', '2026-Q1'],
    ['2季度', '2026-Q2'],
    ['第三季度', '2026-Q3'],
    ['2026Q3', '2026-Q3'],
    ['10月累计', '2026-01/2026-10'],
    ['10月当月', '2026-10'],
    ['10月末', '2026-10'],
    ['截至2026年10月底', '2026-10'],
    ['2025年', '2025'],
    ['全年', '2026'],
    ['2026-01/2026-10', '2026-01/2026-10'],
    ['2026年1—10月①', '2026-01/2026-10'],
    [2025, '2025'],
  ])('%j is %s', (cell, period) => {
    expect(readTypedPeriod(cell, 2026)).toEqual({ candidates: [period], isBareMonth: false });
    expect(isPeriod(period)).toBe(true);
  });

  it.each<[Cell]>([
    ['10月'],
    ['十月'],
    ['10月份'],
    ['2026年10月'],
    ['2026-10'],
    ['2026/10'],
    ['2026.10'],
    ['202610'],
    [202610],
    [10],
    [day('2026-10-01')],
    [day('2026-10-31')],
    ['2026-10-31'],
    [46296],
  ])('%j is October without saying whether so far or alone', (cell) => {
    expect(readTypedPeriod(cell, 2026)).toEqual({ candidates: ['2026-10'], isBareMonth: true });
  });

  it.each<[Cell, string[]]>([
    [2026.1, ['2026-01', '2026-10']],
    ['2026.1', ['2026-01', '2026-10']],
    // 1-10 typed in a cell, of which a spreadsheet made a day.
    [day('2026-01-10'), ['2026-01/2026-10', '2026-01']],
  ])('%j may be %j', (cell, candidates) => {
    expect(readTypedPeriod(cell, 2026).candidates).toEqual(candidates);
  });

  it.each<[Cell]>([
    [null],
    [''],
    ['本期'],
    ['13月'],
    ['10-1月'],
    ['指标'],
    [0.5],
    [7.3e9],
    [new Date('')],
  ])('%j names no time', (cell) => {
    expect(readTypedPeriod(cell, 2026).candidates).toEqual([]);
  });

  it('takes no year from nowhere', () => {
    expect(readTypedPeriod('1—10月', undefined).candidates).toEqual([]);
  });
});
