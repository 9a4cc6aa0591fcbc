import { loadFixtureDataset } from '@mocks/fixture-dataset';
import { describe, expect, it } from 'vitest';
import { type Filters, NO_FILTERS } from './filters';
import { computeProjectProgressView } from './project-progress-view';

const dataset = await loadFixtureDataset();

function totals(filters: Partial<Filters>) {
  const { rows, statuses } = computeProjectProgressView(dataset, { ...NO_FILTERS, ...filters });
  return rows.map((row) =>
    [row.label, ...statuses.map(({ status }) => row.counts[status]), row.total].join(' '),
  );
}

describe('computeProjectProgressView', () => {
  it('counts each project once a document, by the last state known', () => {
    expect(totals({})).toEqual(['十四五规划 3 0 0 3', '2024年报告 1 1 1 3', '西区报告 1 1 1 3']);
  });

  it('adds up the chosen sectors', () => {
    expect(totals({ sector: ['transport'] })).toEqual([
      '十四五规划 2 0 0 2',
      '2024年报告 0 1 1 2',
      '西区报告 0 1 1 2',
    ]);
    expect(totals({ sector: ['transport', 'economy'] })).toEqual(totals({}));
  });

  it('has no states where there are no projects', () => {
    expect(
      computeProjectProgressView(dataset, { ...NO_FILTERS, sector: ['environment'] }).statuses,
    ).toEqual([]);
  });
});
