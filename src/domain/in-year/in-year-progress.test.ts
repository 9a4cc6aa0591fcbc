import { describe, expect, it } from 'vitest';
import {
  createMadeUpDataset,
  type MadeUpFigure,
  type MadeUpIndicator,
} from '@/domain/made-up-dataset';
import { listStatedTargets } from '@/domain/statements/stated-target';
import { findInYearProgress } from './in-year-progress';

const FLOW: MadeUpIndicator = { id: 'jobs', unitId: 'person-10k', measure: 'flow' };
const GROWTH: MadeUpIndicator = {
  id: 'jobs-growth',
  unitId: 'percent',
  measure: 'growth',
  ofId: 'jobs',
};
const STOCK: MadeUpIndicator = { id: 'firms', unitId: 'piece', measure: 'stock' };
const RATE: MadeUpIndicator = { id: 'lamps', unitId: 'percent', measure: 'share' };
const PRICES: MadeUpIndicator = {
  id: 'prices',
  unitId: 'percent',
  measure: 'growth',
  better: 'neutral',
};

function progressOf(
  indicator: MadeUpIndicator,
  target: Partial<MadeUpFigure>,
  figures: readonly (readonly [period: string, value: number, other?: Partial<MadeUpFigure>])[],
  beside: readonly MadeUpFigure[] = [],
) {
  const dataset = createMadeUpDataset(
    [FLOW, GROWTH, STOCK, RATE, PRICES],
    [
      { of: indicator.id, period: '2026', stage: 'target', ...target },
      ...figures.map(([period, value, other]) => ({ of: indicator.id, period, value, ...other })),
      ...beside,
    ],
  );
  const [stated] = listStatedTargets(dataset.observationsOf(indicator.id));
  const own = dataset.indicatorById.get(indicator.id);
  if (stated === undefined || own === undefined) throw new Error('no target');
  return findInYearProgress(dataset, own, stated);
}

describe('the progress of a running year', () => {
  it('takes what has added up since January, never a month or a quarter alone', () => {
    const view = progressOf(FLOW, { value: 15 }, [
      ['2026-Q1', 4.2],
      ['2026-04', 3],
      ['2026-Q2', 6],
    ]);
    expect(view?.readings.map(({ month, value }) => [month, value])).toEqual([
      [3, 4.2],
      [6, 10.2],
    ]);
    expect(view?.latest.isSum).toBe(true);
  });

  it('adds up months only where all are there from January on, and nothing is printed for as far', () => {
    const months = [
      ['2026-01', 1],
      ['2026-02', 1],
      ['2026-03', 2],
      ['2026-05', 4],
    ] as const;
    expect(progressOf(FLOW, { value: 15 }, months)?.latest).toMatchObject({ month: 3, value: 4 });
    expect(
      progressOf(FLOW, { value: 15 }, [...months, ['2026-01/2026-03', 4.1]])?.latest,
    ).toMatchObject({ month: 3, value: 4.1, isSum: false });
  });

  it('never adds up growth or stocks', () => {
    expect(
      progressOf(GROWTH, { value: 5 }, [
        ['2026-01', 5],
        ['2026-02', 5],
      ])?.latest.month,
    ).toBe(1);
    expect(
      progressOf(STOCK, { value: 5 }, [
        ['2026-01', 5],
        ['2026-02', 6],
      ])?.latest,
    ).toMatchObject({
      month: 2,
      value: 6,
    });
  });

  it('lets a later statement stand for an earlier one, and a result for an estimate', () => {
    expect(
      progressOf(FLOW, { value: 700 }, [
        ['2026-01/2026-03', 182, { document: 'report-2025' }],
        ['2026-01/2026-03', 150],
      ])?.latest.value,
    ).toBe(150);
    expect(
      progressOf(FLOW, { value: 700 }, [
        ['2026-01/2026-03', 150, { document: 'report-2025' }],
        ['2026-01/2026-03', 182, { stage: 'estimate' }],
      ])?.latest,
    ).toMatchObject({ value: 150, isEstimate: false });
  });

  it('takes the schedule from the same months of earlier years', () => {
    const lastYear = [
      ['2025-01/2025-06', 12],
      ['2025', 20],
    ] as const;
    expect(
      progressOf(FLOW, { value: 15 }, [...lastYear, ['2026-01/2026-06', 8.9]])?.assessment,
    ).toMatchObject({ class: 'on-schedule', schedule: { share: 0.6, years: 1 } });
    expect(progressOf(FLOW, { value: 15 }, [['2026-01/2026-06', 8.9]])?.assessment).toMatchObject({
      class: 'faster',
      schedule: { share: 0.5, years: 0 },
    });
  });

  it('weighs growth by the level that it is of', () => {
    const beside = [
      { of: 'jobs', period: '2025-01/2025-06', value: 4.7 },
      { of: 'jobs', period: '2025', value: 10 },
    ];
    const view = progressOf(
      GROWTH,
      { value: 5, qualifier: 'gte' },
      [['2026-01/2026-06', 4.8]],
      beside,
    );
    expect(view?.assessment?.class).toBe('slightly-below');
    expect(view?.assessment?.neededGrowth).toBeCloseTo(5.177, 3);
  });

  it('starts a stock from the end of last year, and holds one that was there already', () => {
    const to = (base: number | undefined, value: number) =>
      progressOf(STOCK, { value: 2570 }, [
        ...(base === undefined ? [] : [['2025', base] as const]),
        ['2026-06', value],
      ])?.assessment?.class;
    expect(to(2430, 2505)).toBe('faster');
    expect(to(2430, 2400)).toBe('reversed');
    expect(to(undefined, 2505)).toBe('no-base');
    expect(to(2600, 2580)).toBe('borderline');
  });

  it('holds a rate that is to be kept, and a line that prices may not pass', () => {
    expect(
      progressOf(RATE, { value: 99, qualifier: 'gte', rule: 'keep' }, [['2026-03', 98.7]])
        ?.assessment?.class,
    ).toBe('fails');
    expect(
      progressOf(PRICES, { value: 3, qualifier: 'approx', rule: 'ceiling' }, [
        ['2026-01/2026-05', 0.4],
      ])?.assessment?.class,
    ).toBe('within-limit');
  });

  it('gives no class where nobody says which way is better, and nothing where nothing of the year is known', () => {
    const [progress] = [progressOf(PRICES, { value: 3 }, [['2026-01/2026-05', 0.4]])];
    expect(progress?.latest.value).toBe(0.4);
    expect(progress?.assessment).toBeUndefined();
    expect(progressOf(FLOW, { value: 3 }, [['2025', 0.4]])).toBeUndefined();
    expect(progressOf(FLOW, { value: 3 }, [['2026', 0.4]])).toBeUndefined();
    expect(progressOf(FLOW, { period: '2026/2030', value: 3 }, [['2026-01', 1]])).toBeUndefined();
  });

  it('shows words beside the figure, without a class', () => {
    expect(progressOf(FLOW, {}, [['2026-01/2026-05', 5]])?.assessment?.class).toBe('in-words');
  });

  it.each([
    ['20 days after the next quarter, where only quarters are stated', '2026-Q1', '2026-07-20'],
    ['20 days after the next month', '2026-01/2026-04', '2026-06-20'],
    ['in the next year, after December', '2026-01/2026-11', '2027-01-20'],
  ])('expects the next figure %s: %s', (_, period, nextDueOn) => {
    expect(progressOf(FLOW, { value: 15 }, [[period, 3]])?.nextDueOn).toBe(nextDueOn);
  });
});
