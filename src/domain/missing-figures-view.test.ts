import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '@/domain/filters';
import { createMadeUpDataset, type MadeUpFigure } from '@/domain/made-up-dataset';
import { computeMissingFiguresView } from '@/domain/missing-figures-view';

const INDICATORS = [
  { id: 'jobs', unitId: 'person-10k', measure: 'flow' },
  { id: 'rate', unitId: 'percent', measure: 'share' },
  { id: 'gdp', unitId: 'cny-100m', measure: 'flow' },
  { id: 'growth', unitId: 'percent', measure: 'growth', ofId: 'gdp' },
  { id: 'average', unitId: 'percent', measure: 'average-growth', ofId: 'gdp' },
] as const;

const target = (of: string, period: string, value?: number, rest: Partial<MadeUpFigure> = {}) => ({
  ...{ of, period, stage: 'target' as const, document: 'plan-2021' as const },
  ...(value === undefined ? {} : { value }),
  ...rest,
});

const list = (...figures: readonly MadeUpFigure[]) =>
  computeMissingFiguresView(createMadeUpDataset(INDICATORS, figures), NO_FILTERS).rows.map(
    ({ id, unlocks, alone, expectedIn }) => [id, unlocks, alone, expectedIn],
  );

describe('the figures that verdicts wait for', () => {
  it('are once each, however many targets wait, the most wanted first', () => {
    expect(
      list(
        target('rate', '2025', 55),
        target('jobs', '2025', 15, { document: 'report-2025' }),
        target('rate', '2025', 50, { document: 'report-2025' }),
      ),
    ).toEqual([
      ['rate.city.2025', 2, 2, 'report-2026（未载）'],
      ['jobs.city.2025', 1, 1, 'report-2026（未载）'],
    ]);
  });

  it('of a sum and of an average growth are the years that are not printed, each with the others', () => {
    const years = ['2022', '2023', '2024'].map((period) => ({ of: 'jobs', period, value: 1 }));
    const growth = ['2021', '2022', '2023'].map((period) => ({ of: 'growth', period, value: 5 }));
    expect(
      list(target('jobs', '2021/2025', 75), ...years, target('average', '2021/2025', 7), ...growth),
    ).toEqual([
      ['jobs.city.2025', 1, 0, 'report-2026（未载）'],
      ['growth.city.2025', 1, 0, 'report-2026（未载）'],
      ['growth.city.2024', 1, 0, 'report-2025（未载）'],
      ['jobs.city.2021', 1, 0, '2022年计划或报告（未收录）'],
    ]);
  });

  it('are none of what is printed, in words or still open', () => {
    expect(
      list(
        target('rate', '2025', 55),
        { of: 'rate', period: '2025', value: 60 },
        target('jobs', '2021/2025'),
        target('jobs', '2026', 15, { document: 'report-2026' }),
      ),
    ).toEqual([]);
  });
});
