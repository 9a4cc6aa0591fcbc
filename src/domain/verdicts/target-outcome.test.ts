import { describe, expect, it } from 'vitest';
import {
  createMadeUpDataset,
  type MadeUpFigure,
  type MadeUpIdentity,
  type MadeUpIndicator,
} from '@/domain/made-up-dataset';
import { listTargetOutcomes } from '@/domain/verdicts/target-outcome';
import { listTargetRevisions } from '@/domain/verdicts/target-revision';

const jobs: MadeUpIndicator = { id: 'jobs', unitId: 'person-10k', measure: 'flow' };
const prices: MadeUpIndicator = {
  id: 'prices',
  unitId: 'percent',
  measure: 'growth',
  better: 'neutral',
};
const allPrices: MadeUpIndicator = { ...prices, id: 'all-prices' };
const scopes: readonly MadeUpIdentity[] = [['wider', 'prices', 'all-prices']];
const parks: MadeUpIndicator = { id: 'parks', unitId: 'piece', measure: 'stock' };

const figure = (of: string, period: string, value?: number, more: Partial<MadeUpFigure> = {}) => ({
  ...{ of, period, ...more },
  ...(value === undefined ? {} : { value }),
});
const target = (of: string, period: string, value?: number, more: Partial<MadeUpFigure> = {}) =>
  figure(of, period, value, { stage: 'target', document: 'report-2025', ...more });

function outcomes(...figures: readonly MadeUpFigure[]) {
  // One result of the last year, so that it is known which periods are over.
  const last = figure('parks', '2025', 1, { region: 'zone' });
  const dataset = createMadeUpDataset([jobs, prices, parks], [last, ...figures]);
  return listTargetOutcomes(dataset).map(
    ({ state, verdict, difference, reason, result, latest }) => ({
      state,
      verdict,
      difference,
      reason,
      result: result?.value,
      latest: latest?.value,
    }),
  );
}

describe('a target and its result', () => {
  it.each<[string, readonly MadeUpFigure[], object]>([
    [
      'met',
      [target('jobs', '2025', 15, { qualifier: 'gte' }), figure('jobs', '2025', 21)],
      { state: 'settled', verdict: 'met', difference: 6 },
    ],
    [
      'missed',
      [target('jobs', '2025', 15), figure('jobs', '2025', 14)],
      { state: 'settled', verdict: 'missed', difference: -1 },
    ],
    [
      'met within the tolerance of 左右',
      [target('jobs', '2025', 5.5, { qualifier: 'approx' }), figure('jobs', '2025', 5.4)],
      { verdict: 'met-about', reason: '在“左右”±5%（5.225—5.775）内' },
    ],
    [
      '控制在 is a ceiling, though the indicator has no direction',
      [
        target('prices', '2025', 3, { qualifier: 'approx', rule: 'ceiling' }),
        figure('prices', '2025', 0.2),
      ],
      { verdict: 'met', difference: -2.8 },
    ],
    [
      'a result above its ceiling',
      [target('prices', '2025', 3, { rule: 'ceiling' }), figure('prices', '2025', 4)],
      { verdict: 'missed' },
    ],
    [
      'an estimate where no result is known',
      [target('jobs', '2025', 15), figure('jobs', '2025', 16, { stage: 'estimate' })],
      { verdict: 'met', result: 16 },
    ],
    [
      'a result before an estimate of the same period',
      [
        target('jobs', '2025', 15),
        figure('jobs', '2025', 16),
        figure('jobs', '2025', 14, { stage: 'estimate' }),
      ],
      { verdict: 'met', result: 16 },
    ],
    [
      'in words',
      [target('jobs', '2025'), figure('jobs', '2025', 16)],
      { state: 'silent', verdict: 'in-words', reason: '目标“稳步提高”；2025年“16”', result: 16 },
    ],
    [
      'a range is met between its bounds',
      [
        target('jobs', '2025', 3, { qualifier: 'gte' }),
        target('jobs', '2025', 5, { qualifier: 'lte' }),
        figure('jobs', '2025', 4),
      ],
      { verdict: 'met' },
    ],
    [
      'a range is met above its upper bound where more is better',
      [
        target('jobs', '2025', 3, { qualifier: 'gte' }),
        target('jobs', '2025', 5, { qualifier: 'lte' }),
        figure('jobs', '2025', 7),
      ],
      { verdict: 'met', difference: 4 },
    ],
    [
      'a range is broken above its upper bound where more is not better',
      [
        target('prices', '2025', 1, { qualifier: 'gte' }),
        target('prices', '2025', 3, { qualifier: 'lte' }),
        figure('prices', '2025', 4),
      ],
      { verdict: 'missed', difference: 1 },
    ],
  ])('%s', (_name, figures, expected) => {
    const [first, ...others] = outcomes(...figures);
    expect(first).toMatchObject(expected);
    expect(others).toEqual([]);
  });

  it.each<[string, readonly MadeUpFigure[]]>([
    [
      'of another region',
      [target('jobs', '2025', 15, { region: 'east' }), figure('jobs', '2025', 21)],
    ],
    ['of another year', [target('jobs', '2025', 15), figure('jobs', '2024', 21)]],
    [
      'of a span that holds the year',
      [target('jobs', '2025', 15), figure('jobs', '2021/2025', 21)],
    ],
    ['of another indicator', [target('jobs', '2025', 15), figure('parks', '2025', 21)]],
  ])('is not paired with a result %s', (_name, figures) => {
    expect(outcomes(...figures)).toContainEqual(
      expect.objectContaining({ state: 'silent', verdict: 'undisclosed', result: undefined }),
    );
  });

  it('is open while its period lasts, with where it stands', () => {
    const found = outcomes(
      target('jobs', '2026', 15, { document: 'report-2026' }),
      figure('jobs', '2024', 20),
      figure('jobs', '2025', 21),
      figure('jobs', '2021/2025', 90),
    );
    expect(found).toMatchObject([{ state: 'open', verdict: 'ongoing', latest: 21 }]);
  });

  it('is open though its year is estimated: an estimate does not close a year', () => {
    const found = outcomes(
      target('jobs', '2026', 15, { document: 'report-2026' }),
      figure('jobs', '2026', 16, { stage: 'estimate' }),
    );
    expect(found).toMatchObject([{ state: 'open', verdict: 'ongoing' }]);
  });

  it('of the five-year plan has the verdict of its trajectory', () => {
    const found = outcomes(
      target('parks', '2025', 100, { document: 'plan-2021' }),
      figure('parks', '2020', 50),
      figure('parks', '2025', 98),
    );
    expect(found).toMatchObject([{ state: 'settled', verdict: 'nearly-met', difference: -2 }]);
  });
});

describe('a five-year target whose last year has no result', () => {
  it('is silent with where it stood last, not settled by it', () => {
    const found = outcomes(
      target('parks', '2025', 100, { document: 'plan-2021' }),
      figure('parks', '2020', 50),
      figure('parks', '2024', 98),
    );
    expect(found).toMatchObject([
      { state: 'silent', verdict: 'undisclosed', result: undefined, latest: 98, difference: -2 },
    ]);
  });
});

describe('targets that follow each other', () => {
  const revisions = (...figures: readonly MadeUpFigure[]) =>
    listTargetRevisions(createMadeUpDataset([jobs, prices, allPrices, parks], figures, scopes)).map(
      ({ kind, difference, isSamePeriod }) => ({ kind, difference, isSamePeriod }),
    );

  it.each<[string, readonly MadeUpFigure[], object[]]>([
    [
      'raised for the next year',
      [target('jobs', '2025', 15), target('jobs', '2026', 16, { document: 'report-2026' })],
      [{ kind: 'raised', difference: 1, isSamePeriod: false }],
    ],
    [
      'lowered for the same year',
      [target('jobs', '2025', 3.3, { document: 'plan-2021' }), target('jobs', '2025', 3)],
      [{ kind: 'lowered', difference: -0.3, isSamePeriod: true }],
    ],
    [
      'kept',
      [target('jobs', '2025', 15), target('jobs', '2026', 15, { document: 'report-2026' })],
      [{ kind: 'unchanged', difference: 0, isSamePeriod: false }],
    ],
    [
      'two years of one document are no revision',
      [target('jobs', '2025', 15), target('jobs', '2026', 16)],
      [],
    ],
    [
      'another region is no revision',
      [
        target('jobs', '2025', 15),
        target('jobs', '2026', 16, { document: 'report-2026', region: 'east' }),
      ],
      [],
    ],
    [
      'a figure that becomes words',
      [target('jobs', '2025', 15), target('jobs', '2026', undefined, { document: 'report-2026' })],
      [{ kind: 'in-words', difference: undefined, isSamePeriod: false }],
    ],
    [
      'words that stay words are no revision',
      [target('jobs', '2025'), target('jobs', '2026', undefined, { document: 'report-2026' })],
      [],
    ],
    [
      'a smaller amount of what is done year by year',
      [target('jobs', '2025', 15), target('jobs', '2026', 10, { document: 'report-2026' })],
      [{ kind: 'fewer-tasks', difference: -5, isSamePeriod: false }],
    ],
    [
      'a lower state, in figures',
      [target('prices', '2025', 3), target('prices', '2026', 2, { document: 'report-2026' })],
      [{ kind: 'lowered', difference: -1, isSamePeriod: false }],
    ],
    [
      'a bound that became less strict',
      [
        target('jobs', '2025', 15, { qualifier: 'gte' }),
        target('jobs', '2026', 15, { qualifier: 'approx', document: 'report-2026' }),
      ],
      [{ kind: 'loosened', difference: 0, isSamePeriod: false }],
    ],
    [
      'a bound that became stricter',
      [
        target('jobs', '2025', 15, { qualifier: 'approx' }),
        target('jobs', '2026', 15, { qualifier: 'gte', document: 'report-2026' }),
      ],
      [{ kind: 'tightened', difference: 0, isSamePeriod: false }],
    ],
    [
      'a ceiling that became less strict',
      [
        target('prices', '2025', 3, { qualifier: 'lte' }),
        target('prices', '2026', 3, { document: 'report-2026' }),
      ],
      [{ kind: 'loosened', difference: 0, isSamePeriod: false }],
    ],
    [
      'no step on the way to a longer plan, whichever was issued first',
      [
        target('jobs', '2026', 48, { document: 'report-2026' }),
        target('jobs', '2025', 50, { document: 'plan-2021' }),
      ],
      [],
    ],
    [
      'dropped by the next document of the kind',
      [target('prices', '2025', 3), target('jobs', '2026', 15, { document: 'report-2026' })],
      [{ kind: 'dropped', difference: undefined, isSamePeriod: false }],
    ],
    [
      'in words of a wider scope, which stand for it: urban incomes, and then those of all residents',
      [
        target('prices', '2025', 3),
        target('all-prices', '2026', undefined, { document: 'report-2026' }),
      ],
      [{ kind: 'in-words', difference: undefined, isSamePeriod: false }],
    ],
    [
      'dropped where the words of a wider scope are of another region',
      [
        target('prices', '2025', 3),
        target('all-prices', '2026', undefined, { document: 'report-2026', region: 'east' }),
      ],
      [{ kind: 'dropped', difference: undefined, isSamePeriod: false }],
    ],
    [
      'work that is not planned again is not dropped',
      [target('jobs', '2025', 15), target('prices', '2026', 3, { document: 'report-2026' })],
      [],
    ],
    [
      'a sum over a plan is no revision of a year',
      [target('jobs', '2021/2025', 60, { document: 'plan-2021' }), target('jobs', '2025', 15)],
      [],
    ],
  ])('%s', (_name, figures, expected) => {
    expect(revisions(...figures)).toEqual(expected);
  });
});
