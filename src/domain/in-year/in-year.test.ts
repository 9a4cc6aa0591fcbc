import { describe, expect, it } from 'vitest';
import type { InYearAssessment, Reading, Schedule, YearTarget } from './in-year-assessment';
import { IN_YEAR_LABELS, IN_YEAR_LIGHTS, type Light } from './in-year-class';
import { judgeCeilingRate, judgeGrowth } from './judge-growth';
import { judgeCeilingFlow, judgeFlow, judgeStock } from './judge-schedule';
import { judgeAgainst, judgeHold, judgeRank } from './judge-state';

const read = (month: number, value: number, other: Partial<Reading> = {}): Reading => ({
  month,
  value,
  qualifier: 'eq',
  isEstimate: false,
  ...other,
});
const aim = (value: number, qualifier: YearTarget['qualifier'] = 'eq'): YearTarget => ({
  value,
  qualifier,
});
const byJune: Schedule = { share: 0.6, years: 1 };

/** `label（严重）（预计）`, as a reader sees it. */
function say({ class: of, isSevere, isEstimate }: InYearAssessment): string {
  return `${IN_YEAR_LABELS[of]}${isSevere ? '（严重）' : ''}${isEstimate ? '（预计）' : ''}`;
}

/** The hand-computed cases; the targets are those of 2026, the figures of the year are made up. */
const CASES: readonly (readonly [string, InYearAssessment, string, Light, object])[] = [
  [
    '1 new jobs, first quarter, straight',
    judgeFlow(read(3, 4.2), aim(15, 'gte')),
    '快于序时',
    'green',
    { completion: 0.28, lead: 3, ratio: 1.12, pace: { months: 9, monthly: 1.2, multiple: 0.857 } },
  ],
  [
    '2 new jobs, half a year, seasonal',
    judgeFlow(read(6, 9.6), aim(15, 'gte'), byJune),
    '快于序时',
    'green',
    {
      completion: 0.64,
      lead: 4,
      ratio: 1.067,
      pace: { months: 6, monthly: 0.9, multiple: 0.5625 },
    },
  ],
  [
    '3 what is fast by straight months is as usual by the season',
    judgeFlow(read(6, 8.9), aim(15, 'gte'), byJune),
    '符合序时',
    'green',
    { lead: -0.667 },
  ],
  [
    '4 parks at the very ratio of 0.6',
    judgeFlow(read(6, 12), aim(40)),
    '略慢于序时',
    'yellow',
    { ratio: 0.6, lead: -20, pace: { months: 6, monthly: 4.667, multiple: 2.333 } },
  ],
  [
    '5 parks, 35 points behind',
    judgeFlow(read(9, 16), aim(40)),
    '慢于序时（严重）',
    'red',
    { lead: -35, pace: { months: 3, monthly: 8, multiple: 4.5 } },
  ],
  [
    '6 greenways, nothing in January',
    judgeFlow(read(1, 0), aim(70)),
    '起步期',
    'grey',
    { pace: { months: 11, monthly: 6.364, multiple: undefined } },
  ],
  [
    '7 investment, two months',
    judgeFlow(read(2, 210), aim(1600, 'gte')),
    '起步期',
    'grey',
    { completion: 0.13125, pace: { months: 10, monthly: 139, multiple: 1.324 } },
  ],
  [
    '8 GDP growth above',
    judgeGrowth(read(3, 5.4), aim(5, 'gte'), 'higher', 0.224),
    '快于目标',
    'green',
    { difference: 0.4, neededGrowth: 4.885 },
  ],
  [
    '9 GDP growth slightly below',
    judgeGrowth(read(6, 4.8), aim(5, 'gte'), 'higher', 0.47),
    '略低于目标',
    'yellow',
    { growthStep: 0.377, neededGrowth: 5.177 },
  ],
  [
    '10 GDP growth below',
    judgeGrowth(read(9, 4.6), aim(5, 'gte'), 'higher', 0.72),
    '低于目标',
    'red',
    { growthStep: 1.429, neededGrowth: 6.029 },
  ],
  [
    '11 revenue falls',
    judgeGrowth(read(6, -0.8), aim(3), 'higher', 0.558),
    '明显低于目标（严重）',
    'red',
    { growthStep: 8.597, neededGrowth: 7.797 },
  ],
  [
    '12 industry, January and February together',
    judgeGrowth(read(2, 7.3), aim(7), 'higher', 0.15),
    '快于目标',
    'green',
    { difference: 0.3 },
  ],
  [
    '13 retail within 左右',
    judgeGrowth(read(4, 3.4), aim(3.5, 'approx'), 'higher', 0.33),
    '达到目标要求',
    'green',
    { neededGrowth: 3.549 },
  ],
  [
    '14 a stock without a base',
    judgeStock(read(6, 9400), aim(10000), undefined),
    '缺基期',
    'grey',
    { completion: 0.94 },
  ],
  [
    '15 a stock that was above is to hold',
    judgeHold(read(6, 605), aim(600, 'gte'), 'higher', false),
    '达标（临界）',
    'yellow',
    { difference: 5 },
  ],
  [
    '16 a stock ahead of its path',
    judgeStock(read(6, 2505), aim(2570), 2430),
    '快于序时',
    'green',
    { completion: 0.536, lead: 3.571, ratio: 1.071 },
  ],
  [
    '17 a stock that shrinks',
    judgeStock(read(6, 2400), aim(2570), 2430),
    '逆向',
    'red',
    { completion: -0.214 },
  ],
  [
    '18 lamps, March',
    judgeHold(read(3, 98.7), aim(99, 'gte'), 'higher', true),
    '未达标',
    'red',
    {},
  ],
  [
    '18 lamps, April',
    judgeHold(read(4, 99.2), aim(99, 'gte'), 'higher', true),
    '达标（临界）',
    'yellow',
    {},
  ],
  [
    '19 prices far below their line are no merit',
    judgeCeilingRate(read(6, 0.4), aim(3, 'approx')),
    '在控制范围内',
    'green',
    {},
  ],
  ['21 jobs done', judgeFlow(read(8, 1.8), aim(1.75)), '已完成', 'green', { completion: 1.029 }],
  [
    '22 an estimate',
    judgeFlow(read(6, 2600, { qualifier: 'approx', isEstimate: true }), aim(5200)),
    '符合序时（预计）',
    'green',
    { completion: 0.5, lead: 0 },
  ],
  [
    '23 before the revision',
    judgeFlow(read(3, 182), aim(700, 'gte')),
    '符合序时',
    'green',
    { completion: 0.26 },
  ],
  [
    '23 after the revision',
    judgeFlow(read(3, 150), aim(700, 'gte')),
    '略慢于序时',
    'yellow',
    { lead: -3.571, ratio: 0.857 },
  ],
  [
    '25 by the month of the figure, not of the meeting',
    judgeFlow(read(3, 0.3), aim(1.5)),
    '略慢于序时',
    'yellow',
    { completion: 0.2, lead: -5, ratio: 0.8 },
  ],
  [
    '26 parking',
    judgeFlow(read(9, 33), aim(37)),
    '快于序时',
    'green',
    { lead: 14.189, pace: { months: 3, monthly: 1.333, multiple: 0.364 } },
  ],
  [
    '27 on control',
    judgeCeilingFlow(read(6, 48), aim(100, 'lte')),
    '符合控制进度',
    'green',
    { lead: -2 },
  ],
  [
    '27 above control',
    judgeCeilingFlow(read(6, 60), aim(100, 'lte')),
    '高于控制进度',
    'yellow',
    { lead: 10 },
  ],
  ['27 exceeded', judgeCeilingFlow(read(6, 101), aim(100, 'lte')), '已突破', 'red', {}],
  [
    '28 less than the province',
    judgeAgainst(read(6, -10), -12, 'lower'),
    '未达到',
    'red',
    { difference: 2 },
  ],
  [
    '28 the province is not known',
    judgeAgainst(read(6, -10), undefined, 'lower'),
    '缺对照数',
    'grey',
    {},
  ],
  ['29 the lower bound of a range', judgeFlow(read(9, 1), aim(1, 'gte')), '已完成', 'green', {}],
  [
    '31 income beside GDP',
    judgeAgainst(read(6, 5.1), 4.8, 'higher'),
    '达到',
    'green',
    { difference: 0.3 },
  ],
];

/** Rounded as the cases were written by hand. */
function round(value: unknown): unknown {
  if (typeof value === 'number') return Number(value.toFixed(3));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, round(part)]));
}

describe('a figure of the running year against the target of the year', () => {
  it.each(CASES)('%s', (_, assessment, label, light, figures) => {
    expect(say(assessment)).toBe(label);
    expect(IN_YEAR_LIGHTS[assessment.class]).toBe(light);
    expect(round(assessment)).toMatchObject(round(figures) as object);
  });

  it('takes neither an estimate nor an upper bound as proof that the amount is reached', () => {
    expect(judgeFlow(read(9, 40, { isEstimate: true }), aim(40)).class).toBe('faster');
    expect(judgeFlow(read(9, 40, { qualifier: 'lt' }), aim(40)).class).toBe('faster');
    expect(judgeFlow(read(9, 40, { qualifier: 'gt' }), aim(40, 'gt')).class).toBe('completed');
    expect(judgeFlow(read(9, 40), aim(40, 'gt')).class).toBe('faster');
  });

  it('calls a stock reached, not completed: it can be lost again', () => {
    expect(judgeStock(read(6, 2570), aim(2570), 2430).class).toBe('reached');
    expect(judgeStock(read(6, 2570, { isEstimate: true }), aim(2570), 2430).class).toBe('faster');
  });

  it('mirrors growth that is to be a fall', () => {
    expect(judgeGrowth(read(6, -14.5), aim(-14), 'lower').class).toBe('above-target');
    expect(judgeGrowth(read(6, 2), aim(-14), 'lower')).toMatchObject({
      class: 'far-below',
      isSevere: true,
      neededGrowth: -30,
    });
  });

  it('asks a growth above a line to pass it', () => {
    expect(judgeGrowth(read(6, 5), aim(5, 'gt'), 'higher').class).toBe('slightly-below');
    expect(judgeGrowth(read(6, 5.1), aim(5, 'gt'), 'higher').class).toBe('as-required');
  });

  it('knows no need after December', () => {
    expect(judgeGrowth(read(12, 4), aim(5), 'higher')).not.toHaveProperty('neededGrowth');
    expect(judgeFlow(read(12, 4), aim(5))).not.toHaveProperty('pace');
  });

  it('has no near line at nothing', () => {
    expect(judgeHold(read(6, 0), aim(0), 'lower', false).class).toBe('holds');
    expect(judgeHold(read(6, 1), aim(0), 'lower', false).class).toBe('fails');
  });

  it('lets prices pass their line by the tolerance of 左右 alone', () => {
    expect(judgeCeilingRate(read(6, 3.1), aim(3, 'approx')).class).toBe('near-limit');
    expect(judgeCeilingRate(read(6, 3.2), aim(3, 'approx')).class).toBe('beyond-limit');
    expect(judgeCeilingRate(read(6, 3.1), aim(3)).class).toBe('beyond-limit');
  });

  it('sees a place in a ranking as reached or not', () => {
    expect(judgeRank(read(6, 20), aim(20))).toMatchObject({ class: 'reached', difference: 0 });
    expect(judgeRank(read(6, 22), aim(20))).toMatchObject({ class: 'not-reached', difference: 2 });
  });
});
