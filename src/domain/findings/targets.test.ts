import { describe, expect, it } from 'vitest';
import {
  createMadeUpDataset,
  type MadeUpFigure,
  type MadeUpIndicator,
} from '@/domain/made-up-dataset';
import { computeFigures } from './figures';
import type { FindingVerdict } from './finding-verdict';
import { findLowTargets } from './low-targets';
import { findMetTargets } from './met-targets';

const INDICATORS: readonly MadeUpIndicator[] = [
  { id: 'firms', unitId: 'piece', measure: 'stock' },
  { id: 'coverage', unitId: 'percent', measure: 'share' },
  { id: 'leakage', unitId: 'percent', measure: 'share', better: 'lower' },
  { id: 'population', unitId: 'person-10k', measure: 'stock', better: 'neutral' },
  { id: 'growth', unitId: 'percent', measure: 'growth' },
  { id: 'works', unitId: 'piece', measure: 'flow' },
  { id: 'area', unitId: 'person-10k', measure: 'flow' },
  { id: 'accidents', unitId: 'piece', measure: 'flow', better: 'lower' },
];

const figuresOf = (figures: readonly MadeUpFigure[]) =>
  computeFigures(createMadeUpDataset(INDICATORS, figures));
const result = (of: string, value: number, rest: Partial<MadeUpFigure> = {}): MadeUpFigure => ({
  of,
  period: '2025',
  value,
  ...rest,
});
const target = (of: string, value: number, rest: Partial<MadeUpFigure> = {}): MadeUpFigure => ({
  of,
  period: '2026',
  value,
  stage: 'target',
  ...rest,
});

describe('findMetTargets', () => {
  it.each<[string, MadeUpFigure[]]>([
    ['no result is known', [target('firms', 600)]],
    [
      'the result is of another region',
      [result('firms', 611, { region: 'east' }), target('firms', 600)],
    ],
    [
      'the result came later than the document',
      [result('firms', 611), target('firms', 600, { document: 'report-2024' })],
    ],
    [
      'the result is of the target’s year',
      [result('firms', 611, { period: '2026' }), target('firms', 600)],
    ],
    [
      'the result is of a span',
      [result('firms', 611, { period: '2021/2025' }), target('firms', 600)],
    ],
    [
      'the target was set before the result was known',
      [result('firms', 611, { period: '2024' }), target('firms', 600, { document: 'report-2024' })],
    ],
    ['no direction is better', [result('population', 920), target('population', 900)]],
    ['growth is no state', [result('growth', 6), target('growth', 5)]],
    ['a year’s activity is no state', [result('works', 6), target('works', 5)]],
    ['all is covered and is to stay so', [result('coverage', 100), target('coverage', 100)]],
    ['nothing leaks and nothing is to', [result('leakage', 0), target('leakage', 0)]],
    [
      'the upper end of a range is no aim',
      [result('firms', 9), target('firms', 5, { qualifier: 'lte' })],
    ],
  ])('is silent where %s', (_, figures) => {
    expect(findMetTargets(figuresOf(figures))).toEqual([]);
  });

  it.each<[string, MadeUpFigure[], FindingVerdict, string]>([
    [
      'a target beyond the result',
      [result('firms', 611), target('firms', 700)],
      'fits',
      '目标 2026年 700 个，已有 2025年 611 个，相差 89 个，设定时尚未达到',
    ],
    [
      'a target behind the result',
      [result('firms', 611), target('firms', 600, { qualifier: 'gte' })],
      'does-not-fit',
      '目标 2026年 ≥600 个，已有 2025年 611 个，相差 11 个，设定时已经达到',
    ],
    [
      'a target at the result',
      [result('firms', 611), target('firms', 611)],
      'does-not-fit',
      '目标 2026年 611 个，已有 2025年 611 个，持平，设定时已经达到',
    ],
    [
      'where less is better',
      [result('leakage', 9), target('leakage', 7.8, { qualifier: 'lte' })],
      'fits',
      '目标 2026年 ≤7.8%，已有 2025年 9%，相差 1.2 个百分点，设定时尚未达到',
    ],
    [
      'where less is reached',
      [result('leakage', 7), target('leakage', 7.8, { qualifier: 'lte' })],
      'does-not-fit',
      '目标 2026年 ≤7.8%，已有 2025年 7%，相差 0.8 个百分点，设定时已经达到',
    ],
    [
      'the latest result counts',
      [result('firms', 611, { period: '2023' }), result('firms', 500), target('firms', 600)],
      'fits',
      '目标 2026年 600 个，已有 2025年 500 个，相差 100 个，设定时尚未达到',
    ],
    [
      'a target that its document repeats with the result, against the year before',
      [
        result('firms', 500, { period: '2024' }),
        result('firms', 611),
        target('firms', 600, { period: '2025' }),
      ],
      'fits',
      '目标 2025年 600 个，已有 2024年 500 个，相差 100 个，设定时尚未达到',
    ],
    [
      'a five-year target against the year before the five years',
      [
        result('firms', 50, { period: '2020' }),
        result('firms', 90),
        target('firms', 80, { period: '2021/2025', document: 'plan-2021' }),
      ],
      'fits',
      '目标 2021—2025年 80 个，已有 2020年 50 个，相差 30 个，设定时尚未达到',
    ],
    [
      'a result above a bound behind the target',
      [result('firms', 200, { qualifier: 'gt' }), target('firms', 300)],
      'cannot-be-said',
      '目标 2026年 300 个，已有 2025年 >200 个，相差 100 个，设定时是否达到不明',
    ],
    [
      'a result above a bound beyond the target',
      [result('firms', 400, { qualifier: 'gt' }), target('firms', 300)],
      'does-not-fit',
      '目标 2026年 300 个，已有 2025年 >400 个，相差 100 个，设定时已经达到',
    ],
    [
      'a result below a bound',
      [result('firms', 200, { qualifier: 'lt' }), target('firms', 300)],
      'fits',
      '目标 2026年 300 个，已有 2025年 <200 个，相差 100 个，设定时尚未达到',
    ],
    [
      'a result of about the target',
      [result('firms', 301, { qualifier: 'approx' }), target('firms', 300)],
      'cannot-be-said',
      '目标 2026年 300 个，已有 2025年 ≈301 个，相差 1 个，设定时是否达到不明',
    ],
  ])('%s', (_, figures, verdict, arithmetic) => {
    expect(findMetTargets(figuresOf(figures))).toMatchObject([{ verdict, arithmetic }]);
  });

  it('judges each document’s target by what it could know, and one repeated once', () => {
    const plan = { period: '2025', document: 'plan-2021' } as const;
    const report = { period: '2025', document: 'report-2025' } as const;
    const findings = findMetTargets(
      figuresOf([
        result('firms', 50, { period: '2020' }),
        result('firms', 90, { period: '2024' }),
        target('firms', 80, plan),
        target('firms', 85, report),
        target('firms', 85, { ...report, qualifier: 'gte' }),
      ]),
    );
    expect(findings.map(({ arithmetic }) => arithmetic)).toEqual([
      '目标 2025年 80 个，已有 2020年 50 个，相差 30 个，设定时尚未达到',
      '目标 2025年 ≥85 个，已有 2024年 90 个，相差 5 个，设定时已经达到',
    ]);
  });
});

describe('findLowTargets', () => {
  it.each<[string, MadeUpFigure[]]>([
    ['the target is half the result', [result('works', 20), target('works', 10)]],
    ['the target is below the result, as is usual', [result('works', 973), target('works', 500)]],
    [
      'the result is two years back',
      [result('works', 90, { period: '2024' }), target('works', 10)],
    ],
    ['no result is known', [target('works', 10)]],
    ['so few pieces halve by chance', [result('works', 6), target('works', 2)]],
    [
      'the target is older than the result',
      [result('works', 90), target('works', 10, { document: 'plan-2021' })],
    ],
    ['less is better', [result('accidents', 90), target('accidents', 10)]],
    [
      'the target is the upper end of a range',
      [result('works', 90), target('works', 10, { qualifier: 'lte' })],
    ],
    ['a state is no activity', [result('firms', 90), target('firms', 10)]],
    [
      'a five-year target is no year’s',
      [result('works', 90), target('works', 10, { period: '2026/2030' })],
    ],
    ['the result may be less', [result('works', 90, { qualifier: 'lt' }), target('works', 10)]],
  ])('is silent where %s', (_, figures) => {
    expect(findLowTargets(figuresOf(figures))).toEqual([]);
  });

  it.each<[string, MadeUpFigure[], string]>([
    [
      'less than half',
      [result('works', 878), target('works', 320, { qualifier: 'gte' })],
      '目标 ≥320 个，上年结果 878 个，约为其 36%',
    ],
    [
      'a bound that is more than twice',
      [result('works', 878, { qualifier: 'gt' }), target('works', 320)],
      '目标 320 个，上年结果 >878 个，约为其 36%',
    ],
    [
      'few in a large unit are many',
      [result('area', 6), target('area', 2)],
      '目标 2 万人，上年结果 6 万人，约为其 33%',
    ],
  ])('%s', (_, figures, arithmetic) => {
    expect(findLowTargets(figuresOf(figures))).toMatchObject([
      { verdict: 'does-not-fit', arithmetic },
    ]);
  });
});
