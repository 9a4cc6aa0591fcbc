import { loadFixtureDataset } from '@mocks/fixture-dataset';
import { describe, expect, it } from 'vitest';
import { type Filters, NO_FILTERS } from '@/domain/filters';
import { computeOverviewAside } from '@/domain/overview-aside';

const dataset = await loadFixtureDataset();
const asideOf = (wanted: Partial<Filters>) =>
  computeOverviewAside(dataset, { ...NO_FILTERS, ...wanted });

describe('computeOverviewAside', () => {
  it('counts the states of projects in the order of a project’s life, without those that none has', () => {
    const list = (wanted: Partial<Filters>) =>
      asideOf(wanted).statuses.map(({ label, projects }) => [label, projects]);
    expect(list({})).toStrictEqual([
      ['谋划', 1],
      ['在建', 1],
      ['投用', 1],
    ]);
    expect(list({ region: ['west'] })).toStrictEqual([
      ['谋划', 1],
      ['在建', 1],
    ]);
  });

  it('has promises of the running year that are not yet due', () => {
    const { due, dueYear } = asideOf({});
    expect(dueYear).toBe(2024);
    expect(due.every(({ outcome }) => outcome.verdict === 'not-yet')).toBe(true);
  });

  it('speaks of all projects, whatever state another view filters by', () => {
    expect(asideOf({ status: ['planned'] })).toStrictEqual(asideOf({}));
  });
});
