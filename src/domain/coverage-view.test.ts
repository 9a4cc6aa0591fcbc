import { loadFixtureDataset } from '@mocks/fixture-dataset';
import { describe, expect, it } from 'vitest';
import { computeCoverageView, SPANS } from './coverage-view';
import { type Filters, NO_FILTERS } from './filters';

const dataset = await loadFixtureDataset();

function row(id: string, filters: Partial<Filters> = {}) {
  return computeCoverageView(dataset, { ...NO_FILTERS, ...filters }).rows.find(
    (candidate) => candidate.id === id,
  );
}

describe('computeCoverageView', () => {
  it('has a column for every year with a figure, in order', () => {
    const columns = (period: string[]) =>
      computeCoverageView(dataset, { ...NO_FILTERS, period }).columns;
    expect(columns([])).toEqual(['2020', '2023', '2024', '2025', SPANS]);
    expect(columns(['2021/2025', '2023'])).toEqual(['2023', SPANS]);
  });

  it('knows that an empty cell says nothing of the documents where figures are left out', () => {
    const isOfSomeFigures = (filters: Partial<Filters>) =>
      computeCoverageView(dataset, { ...NO_FILTERS, ...filters }).isOfSomeFigures;
    expect(isOfSomeFigures({ sector: ['economy'], q: 'gdp', verdict: ['met'] })).toBe(false);
    expect(isOfSomeFigures({ document: ['plan-2021'] })).toBe(true);
  });

  it('puts each figure under its year, and spans apart', () => {
    expect(Object.keys(row('gdp')?.marks ?? {})).toEqual(['2020', '2023', '2025']);
    expect(Object.keys(row('gdp-average-growth')?.marks ?? {})).toEqual([SPANS]);
  });

  it('leaves a year without a figure without an entry: nobody disclosed it', () => {
    expect(row('gdp')?.marks['2024']).toBeUndefined();
  });

  it('says of a mark who states what', () => {
    expect(row('gdp')?.marks['2025']).toEqual([
      {
        sourceId: 'plan-2021.gdp.stone.2025.target',
        stage: 'target',
        figures: 1,
        label: '十四五规划，石城市，2025年，目标：≈1,500',
      },
    ]);
  });

  it('has one mark a stage, that of the city first, and says all figures', () => {
    const marks = row('new-jobs')?.marks['2023'] ?? [];
    expect(marks.map(({ stage, figures, sourceId }) => [stage, figures, sourceId])).toEqual([
      ['actual', 1, 'west-2024.new-jobs.west.2023.actual'],
      ['estimate', 2, 'report-2024.new-jobs.stone.2023.estimate'],
    ]);
    expect(marks[1]?.label).toBe(
      '2024年报告，石城市，2023年，预计：6；2024年报告，西区，2023年，预计：2',
    );
  });

  it.each<[string, Partial<Filters>, number]>([
    ['all figures', {}, 3],
    ['those of a region', { region: ['west'] }, 1],
    ['those of a document', { document: ['plan-2021'] }, 2],
    ['those of a stage', { stage: ['actual'] }, 2],
    ['those of a period', { period: ['2020'] }, 1],
    ['whatever the verdict filter of another view says', { verdict: ['met'] }, 3],
  ])('counts the years with figures: %s', (_, filters, filled) => {
    expect(row('gdp', filters)?.filled).toBe(filled);
  });

  it('leaves out indicators without a figure that fits', () => {
    const view = computeCoverageView(dataset, { ...NO_FILTERS, document: ['west-2024'] });
    expect(view.rows.map(({ id }) => id)).toEqual(['gdp', 'gdp-growth', 'new-jobs']);
    expect(view.total).toBe(6);
  });
});
