import { describe, expect, it } from 'vitest';
import type { Observation } from './dataset';
import { computeSeries, type SeriesPoint, seriesKey, withGaps } from './series';

/** An observation of one indicator; the id tells one from the other. */
function figure(
  id: string,
  period: string,
  stage: Observation['stage'],
  value: number | undefined,
  regionId = 'stone',
): Observation {
  const words = value === undefined ? { wording: '合理增长' } : { value };
  return {
    id,
    documentId: id,
    line: 1,
    indicatorId: 'gdp',
    regionId,
    period,
    stage,
    qualifier: 'eq',
    printed: String(value),
    ...words,
  };
}

const summary = (points: readonly SeriesPoint[]) =>
  points.map(({ year, value, upper, observation }) =>
    upper === undefined ? [year, value, observation.id] : [year, value, observation.id, upper],
  );

describe('seriesKey', () => {
  it('names indicator and region, never the period', () => {
    expect(seriesKey('gdp', 'stone')).toBe('gdp.stone');
  });
});

describe('computeSeries', () => {
  it('of nothing has no points', () => {
    expect(computeSeries('gdp', 'stone', [])).toStrictEqual({
      key: 'gdp.stone',
      regionId: 'stone',
      actual: [],
      estimate: [],
      target: [],
    });
  });

  interface Expected {
    readonly actual?: unknown[];
    readonly estimate?: unknown[];
    readonly target?: unknown[];
  }

  it.each<[string, Observation[], Expected]>([
    ['leaves other regions out', [figure('a', '2023', 'actual', 5, 'west')], {}],
    ['leaves results in words out', [figure('a', '2023', 'actual', undefined)], {}],
    ['leaves targets in words out', [figure('a', '2024', 'target', undefined)], {}],
    ['leaves spans of years out', [figure('a', '2021/2025', 'target', 7)], {}],
    [
      'leaves quarters, months and weeks out',
      [
        figure('a', '2026-Q1', 'actual', 1),
        figure('b', '2026-03', 'actual', 2),
        figure('c', '2026-W12', 'actual', 3),
      ],
      {},
    ],
    ['keeps a zero', [figure('a', '2023', 'actual', 0)], { actual: [[2023, 0, 'a']] }],
    [
      'keeps results, estimates and targets apart',
      [
        figure('a', '2022', 'actual', 1),
        figure('b', '2023', 'estimate', 2),
        figure('c', '2024', 'target', 3),
      ],
      { actual: [[2022, 1, 'a']], estimate: [[2023, 2, 'b']], target: [[2024, 3, 'c']] },
    ],
    [
      'takes the result of the later document',
      [figure('first', '2023', 'actual', 5), figure('later', '2023', 'actual', 6)],
      { actual: [[2023, 6, 'later']] },
    ],
    [
      'takes the estimate of the later document',
      [figure('first', '2023', 'estimate', 5), figure('later', '2023', 'estimate', 6)],
      { estimate: [[2023, 6, 'later']] },
    ],
    [
      'drops the estimate of a year that has its result, whichever is printed later',
      [figure('result', '2023', 'actual', 5), figure('estimate', '2023', 'estimate', 6)],
      { actual: [[2023, 5, 'result']] },
    ],
    [
      'keeps the estimate of a year whose result is in words',
      [figure('result', '2023', 'actual', undefined), figure('estimate', '2023', 'estimate', 6)],
      { estimate: [[2023, 6, 'estimate']] },
    ],
    [
      'keeps the estimate of a year whose result is that of another region',
      [figure('west', '2023', 'actual', 5, 'west'), figure('estimate', '2023', 'estimate', 6)],
      { estimate: [[2023, 6, 'estimate']] },
    ],
    [
      'keeps every target of a year: each document has its own',
      [figure('plan', '2025', 'target', 7), figure('report', '2025', 'target', 5)],
      {
        target: [
          [2025, 7, 'plan'],
          [2025, 5, 'report'],
        ],
      },
    ],
    [
      'takes a range for one target with two bounds, a repetition for none',
      [
        { ...figure('plan', '2025', 'target', 3), qualifier: 'gte' },
        { ...figure('plan', '2025', 'target', 5), qualifier: 'lte' },
        figure('report', '2025', 'target', 4),
        figure('report', '2025', 'target', 4),
      ],
      {
        target: [
          [2025, 3, 'plan', 5],
          [2025, 4, 'report'],
        ],
      },
    ],
    [
      'keeps falls',
      [figure('a', '2022', 'actual', -14), figure('b', '2023', 'actual', -15.5)],
      {
        actual: [
          [2022, -14, 'a'],
          [2023, -15.5, 'b'],
        ],
      },
    ],
  ])('%s', (_, observations, expected) => {
    const series = computeSeries('gdp', 'stone', observations);
    expect({
      actual: summary(series.actual),
      estimate: summary(series.estimate),
      target: summary(series.target),
    }).toStrictEqual({ actual: [], estimate: [], target: [], ...expected });
  });
});

describe('withGaps', () => {
  const point = (year: number, value = year): SeriesPoint => ({
    year,
    value,
    observation: figure(`of-${year}`, String(year), 'actual', value),
  });

  it.each<[string, SeriesPoint[], [number, number | undefined][]]>([
    ['a line without points has no years', [], []],
    ['a line of one point has one year', [point(2023)], [[2023, 2023]]],
    [
      'years side by side have no gap',
      [point(2022), point(2023)],
      [
        [2022, 2022],
        [2023, 2023],
      ],
    ],
    [
      'every missing year is a gap',
      [point(2020), point(2023)],
      [
        [2020, 2020],
        [2021, undefined],
        [2022, undefined],
        [2023, 2023],
      ],
    ],
    [
      'points out of order come into order',
      [point(2023), point(2021)],
      [
        [2021, 2021],
        [2022, undefined],
        [2023, 2023],
      ],
    ],
    ['a zero is no gap', [point(2023, 0)], [[2023, 0]]],
  ])('%s', (_, points, expected) => {
    expect(withGaps(points).map(({ year, point: at }) => [year, at?.value])).toStrictEqual(
      expected,
    );
  });
});
