import { describe, expect, it } from 'vitest';
import {
  createMadeUpDataset,
  type MadeUpFigure,
  type MadeUpIndicator,
} from '@/domain/made-up-dataset';
import { computeFigures } from './figures';
import { BOUND_REASON, type FindingCheck } from './finding';
import type { FindingVerdict } from './finding-verdict';
import { findMagnitudes, LEAP_REASON } from './magnitude';
import { ESTIMATE_REASON, findStatements } from './statements';

const INDICATORS: readonly MadeUpIndicator[] = [
  { id: 'trade', unitId: 'cny-100m', measure: 'flow' },
  { id: 'growth', unitId: 'percent', measure: 'growth', ofId: 'trade' },
  { id: 'place', unitId: 'rank', measure: 'rank' },
  { id: 'loans', unitId: 'cny-100m', measure: 'stock' },
];

const figuresOf = (figures: readonly MadeUpFigure[]) =>
  computeFigures(createMadeUpDataset(INDICATORS, figures));
const trade = (value: number, rest: Partial<MadeUpFigure> = {}): MadeUpFigure => ({
  of: 'trade',
  period: '2025',
  value,
  ...rest,
});
const later = (value: number, rest: Partial<MadeUpFigure> = {}) =>
  trade(value, { document: 'report-2026', ...rest });
const earlier = (value: number, rest: Partial<MadeUpFigure> = {}) =>
  trade(value, { document: 'report-2025', ...rest });
const aim = { stage: 'target' } as const;

describe('findStatements', () => {
  it.each<[string, MadeUpFigure[]]>([
    ['it is stated once', [trade(100)]],
    ['the regions differ', [earlier(100), later(90, { region: 'east' })]],
    ['the periods differ', [earlier(100), later(90, { period: '2021/2025' })]],
    ['one is a target', [earlier(100, aim), later(90)]],
    ['one is in words', [earlier(100), { of: 'trade', period: '2025' }]],
    [
      'a range is one statement',
      [
        trade(3, { ...aim, line: 9, printed: '3—5家', qualifier: 'gte' }),
        trade(5, { ...aim, line: 9, printed: '3—5家', qualifier: 'lte' }),
      ],
    ],
  ])('is silent where %s', (_, figures) => {
    expect(findStatements(figuresOf(figures))).toEqual([]);
  });

  it.each<[string, MadeUpFigure[], FindingCheck, FindingVerdict, string]>([
    [
      'the same twice',
      [earlier(100), later(100)],
      'statements',
      'fits',
      '100 亿元 与 100 亿元，一致',
    ],
    [
      'the same, more finely',
      [earlier(1200, { printed: '0.12万亿元' }), later(1234.5)],
      'statements',
      'fits',
      '1,200 亿元 与 1,234.5 亿元，一致',
    ],
    [
      'the same, as a bound',
      [earlier(100, { qualifier: 'gte' }), later(100.3)],
      'statements',
      'fits',
      '≥100 亿元 与 100.3 亿元，一致',
    ],
    [
      'the same bound',
      [earlier(100, { qualifier: 'gt' }), later(100, { qualifier: 'gt' })],
      'statements',
      'fits',
      '>100 亿元 与 >100 亿元，一致',
    ],
    [
      'another figure',
      [earlier(100), later(90)],
      'statements',
      'does-not-fit',
      '100 亿元 与 90 亿元，相差 10 亿元',
    ],
    [
      'another figure in the same document',
      [trade(100), trade(90)],
      'statements',
      'does-not-fit',
      '100 亿元 与 90 亿元，相差 10 亿元',
    ],
    [
      'a figure below a bound',
      [earlier(100, { qualifier: 'gt' }), later(90)],
      'statements',
      'does-not-fit',
      '>100 亿元 与 90 亿元，相差 10 亿元',
    ],
    [
      'two bounds apart',
      [earlier(100, { qualifier: 'gt' }), later(110, { qualifier: 'gt' })],
      'statements',
      'cannot-be-said',
      '>100 亿元 与 >110 亿元，不能断定是否一致',
    ],
    [
      'a result that is not what was expected',
      [earlier(100, { stage: 'estimate' }), later(90)],
      'statements',
      'cannot-be-said',
      '100 亿元 与 90 亿元，相差 10 亿元',
    ],
    [
      'a target set anew, lower',
      [earlier(3.3, aim), later(3, aim)],
      'target-revised',
      'fits',
      '3.3 亿元 → 3 亿元，下调 0.3 亿元',
    ],
    [
      'a target set anew, higher',
      [earlier(3, aim), later(4, aim)],
      'target-revised',
      'fits',
      '3 亿元 → 4 亿元，上调 1 亿元',
    ],
    [
      'a target repeated with 以上',
      [earlier(3, aim), later(3, { ...aim, qualifier: 'gte' })],
      'statements',
      'fits',
      '3 亿元 与 ≥3 亿元，一致',
    ],
    [
      'an aim of about as much, and of as much or more',
      [earlier(3, { ...aim, qualifier: 'approx' }), later(3, { ...aim, qualifier: 'gte' })],
      'statements',
      'fits',
      '≈3 亿元 与 ≥3 亿元，一致',
    ],
    [
      'two targets in one document',
      [trade(3, aim), trade(4, aim)],
      'statements',
      'does-not-fit',
      '3 亿元 与 4 亿元，相差 1 亿元',
    ],
  ])('%s', (_, figures, check, verdict, arithmetic) => {
    expect(findStatements(figuresOf(figures))).toMatchObject([{ check, verdict, arithmetic }]);
  });

  it('says why it cannot be said', () => {
    const reasonOf = (...figures: MadeUpFigure[]) => findStatements(figuresOf(figures))[0]?.reason;
    expect(reasonOf(earlier(100, { stage: 'estimate' }), later(90))).toBe(ESTIMATE_REASON);
    const [above, farAbove] = [earlier(100, { qualifier: 'gt' }), later(110, { qualifier: 'gt' })];
    expect(reasonOf(above, farAbove)).toBe(BOUND_REASON);
  });

  it('compares each statement with the one before', () => {
    const findings = findStatements(
      figuresOf([trade(100, { document: 'report-2024' }), earlier(100), later(90)]),
    );
    expect(findings.map(({ verdict }) => verdict)).toEqual(['fits', 'does-not-fit']);
  });
});

describe('findMagnitudes', () => {
  const lastYear = (value: number, rest: Partial<MadeUpFigure> = {}) =>
    trade(value, { period: '2024', ...rest });

  it.each<[string, MadeUpFigure[]]>([
    ['there is no neighbour', [trade(100)]],
    ['the neighbour is of another region', [lastYear(1, { region: 'east' }), trade(100)]],
    ['the neighbour is less than eight times less', [lastYear(100), trade(780)]],
    ['rounding may make it less than eight times', [lastYear(1), trade(8)]],
    ['three years lie between', [trade(1, { period: '2022' }), trade(100)]],
    ['five years lie between', [trade(1, { period: '2020' }), trade(100)]],
    ['a span is no neighbour', [trade(1, { period: '2021/2024' }), trade(100)]],
    [
      'growth leaps',
      [
        { of: 'growth', period: '2024', value: 0.2 },
        { of: 'growth', period: '2025', value: 9 },
      ],
    ],
    [
      'ranks leap',
      [
        { of: 'place', period: '2024', value: 1 },
        { of: 'place', period: '2025', value: 30 },
      ],
    ],
    ['nothing has no multiple', [lastYear(0), trade(100)]],
    [
      'a figure with a bound on the near side may be near',
      [lastYear(100), trade(900, { qualifier: 'lte' })],
    ],
  ])('is silent where %s', (_, figures) => {
    expect(findMagnitudes(figuresOf(figures))).toEqual([]);
  });

  it.each<[string, MadeUpFigure[], string]>([
    [
      'many times its neighbour',
      [lastYear(9512), trade(160000, { stage: 'target', qualifier: 'gt' })],
      '>160,000 ÷ 9,512 = 17，与2024年相差一个数量级',
    ],
    [
      'a fraction of its neighbour',
      [lastYear(800), trade(90)],
      '90 ÷ 800 = 0.11，与2024年相差一个数量级',
    ],
    [
      'two years apart',
      [trade(100, { period: '2023' }), trade(900)],
      '900 ÷ 100 = 9，与2023年相差一个数量级',
    ],
    [
      'only against the nearest year',
      [trade(1, { period: '2023' }), lastYear(100), trade(90)],
      '100 ÷ 1 = 100，与2023年相差一个数量级',
    ],
  ])('%s', (_, figures, arithmetic) => {
    expect(findMagnitudes(figuresOf(figures))).toMatchObject([
      { verdict: 'does-not-fit', arithmetic },
    ]);
  });

  it.each<[string, string, number, number, boolean]>([
    ['a stock that leaps within a year', 'loans', 2000, 5700, true],
    ['one that falls as much', 'loans', 5700, 2000, true],
    ['one that grows less than that', 'loans', 2000, 3500, false],
    ['a flow may leap', 'trade', 2000, 5700, false],
  ])('cannot be said: %s', (_, of, before, after, isFound) => {
    const figures: MadeUpFigure[] = [
      { of, period: '2024', value: before, qualifier: 'gt' },
      { of, period: '2025', value: after, qualifier: 'gt' },
    ];
    const found = [{ verdict: 'cannot-be-said', reason: LEAP_REASON }];
    expect(findMagnitudes(figuresOf(figures))).toMatchObject(isFound ? found : []);
  });
});
