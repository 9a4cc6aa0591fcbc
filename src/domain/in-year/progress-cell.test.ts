import { expect, it } from 'vitest';
import { createMadeUpDataset } from '@/domain/made-up-dataset';
import { lookUp } from '@/domain/statements/dataset';
import { listStatedTargets } from '@/domain/statements/stated-target';
import { findInYearProgress } from './in-year-progress';
import { toProgressCell } from './progress-cell';

function cellOf(figures: readonly (readonly [period: string, value: number])[]) {
  const dataset = createMadeUpDataset(
    [{ id: 'jobs', unitId: 'person-10k', measure: 'flow' }],
    [
      { of: 'jobs', period: '2026', stage: 'target', value: 15 },
      ...figures.map(([period, value]) => ({ of: 'jobs', period, value, printed: `${value}万人` })),
    ],
  );
  const indicator = lookUp(dataset.indicatorById, 'jobs');
  const [target] = listStatedTargets(dataset.observationsOf('jobs'));
  const progress = target && findInYearProgress(dataset, indicator, target);
  return progress && toProgressCell(dataset, indicator, progress);
}

it('gives a printed figure in its own words', () => {
  expect(cellOf([['2026-01/2026-03', 4.2]])).toMatchObject({
    ...{ period: '2026年1—3月', printed: '4.2万人', quantity: '4.2 万人', value: 4.2 },
  });
});

it('gives a sum as it is read, never in the words of its last part', () => {
  const cell = cellOf([
    ['2026-01', 1.2],
    ['2026-02', 1],
    ['2026-03', 2],
  ]);
  expect(cell).toMatchObject({
    ...{ period: '2026年1—3月', printed: '4.2 万人', quantity: '4.2 万人', value: 4.2 },
  });
  expect(cell?.arithmetic).toMatch(/由分期数相加$/);
});
