import { describe, expect, it } from 'vitest';
import { createMadeUpDataset, type MadeUpFigure } from '@/domain/made-up-dataset';
import { isReported, lastReportedYear, reportedUntil } from './reported-until';

/** A dataset whose documents review 2025 at the latest, with results of jobs of these periods. */
function datasetWith(...periods: readonly string[]) {
  const figures = periods.map((period): MadeUpFigure => ({ of: 'jobs', period, value: 1 }));
  return createMadeUpDataset([{ id: 'jobs', unitId: 'person-10k', measure: 'flow' }], figures);
}

describe('reportedUntil', () => {
  it.each<[string, readonly string[], Parameters<typeof reportedUntil>[1], number]>([
    ['the document that reviews a year reports it', [], 'year', 2026],
    ['a result of a later year does', ['2026'], 'year', 2027],
    ['a result of an earlier year changes nothing', ['2024'], 'year', 2026],
    ['a span is no year', ['2021/2030'], 'year', 2026],
    ['but its like', ['2026/2030'], 'span', 2031],
    ['a year ends a span, too', ['2030'], 'span', 2031],
    ['a quarter ends no year', ['2026-Q1'], 'year', 2026],
    ['nor do all quarters', ['2026-Q4'], 'year', 2026],
    ['nor twelve months', ['2026-01/2026-12'], 'year', 2026],
    ['nor a month', ['2026-03'], 'span', 2026],
    ['a quarter ends a quarter', ['2026-Q1'], 'quarter', 2026.25],
    ['months added up end the like, no quarter', ['2026-01/2026-09'], 'quarter', 2026],
    ['months added up end the like', ['2026-01/2026-09'], 'months', 2026.75],
    ['a state is of any time', ['2026-01/2026-09'], 'any', 2026.75],
  ])('%s', (_, periods, basis, expected) => {
    expect(reportedUntil(datasetWith(...periods), basis)).toBe(expected);
  });

  it('counts results, no aims and nothing expected', () => {
    const stages = ['target', 'estimate'] as const;
    const dataset = createMadeUpDataset(
      [{ id: 'jobs', unitId: 'person-10k', measure: 'flow' }],
      stages.map((stage) => ({ of: 'jobs', period: '2030', value: 1, stage })),
    );
    expect(lastReportedYear(dataset)).toBe(2025);
  });

  it('knows of nothing where nothing is reported', () => {
    const nothing = { documents: [], observations: [] };
    expect(reportedUntil(nothing, 'any')).toBe(0);
    expect(lastReportedYear(nothing)).toBe(0);
  });
});

describe('isReported', () => {
  it.each<[string, boolean]>([
    ['2025', true],
    ['2026', false],
    ['2021/2025', true],
    ['2026/2030', false],
    ['2025-Q4', true],
    ['2026-01/2026-03', true],
    ['2026-01/2026-06', false],
    ['2026-Q1', false],
  ])('%s with the results of 1—3月: %s', (period, expected) => {
    expect(isReported(datasetWith('2026-01/2026-03'), period)).toBe(expected);
  });
});
