import { describe, expect, it } from 'vitest';
import { createMadeUpDataset } from '@/domain/made-up-dataset';
import type { Indicator, Observation } from '@/domain/statements/dataset';
import type { SeriesPoint } from '@/domain/statements/series';
import type { Plan } from '@/domain/time/plan';
import { assessPlanTarget } from '@/domain/verdicts/assess-target';
import type { Assessment } from '@/domain/verdicts/assessment';
import { findPlanTarget } from '@/domain/verdicts/plan-target';
import type { Verdict } from '@/domain/verdicts/verdict';
import type { TargetRule } from '@/domain/vocabularies';

const plan: Plan = {
  ...{ documentIds: ['plan'], period: '2021/2025', baseYear: 2020, endYear: 2025 },
  isBegun: true,
  isOver: false,
};

/** `2024 a 5`: period, stage (actual, estimate, target; t is the plan's own, o another document's), figure or words, rule. */
function parseObservation(text: string): Observation {
  const [period = '', stage = '', figure = '', rule] = text.split(' ');
  const [, sign = '', digits] = /^(≥|>|≤|<|≈)?(-?[\d.]+)?$/.exec(figure) ?? [];
  const qualifier = ({ '≥': 'gte', '>': 'gt', '≤': 'lte', '<': 'lt', '≈': 'approx' } as const)[
    sign
  ];
  return {
    id: text,
    documentId: stage === 't' ? 'plan' : 'other',
    line: 1,
    indicatorId: 'x',
    regionId: 'stone',
    period,
    stage: stage === 't' || stage === 'o' ? 'target' : stage === 'e' ? 'estimate' : 'actual',
    qualifier: qualifier ?? 'eq',
    printed: figure,
    ...(rule !== undefined && { rule: rule as TargetRule }),
    ...(digits === undefined ? { wording: figure } : { value: Number(digits) }),
  };
}

/** Of other quantities nothing is printed, from which a result could follow. */
const NOTHING_ELSE = createMadeUpDataset([{ id: 'x', unitId: 'percent', measure: 'level' }], []);

type Look = Partial<Pick<Indicator, 'measure' | 'better'>>;

function assess(
  statements: readonly string[],
  look: Look = {},
  growth: readonly string[] = [],
  time: Partial<Pick<Plan, 'isBegun' | 'isOver'>> = {},
) {
  const indicator: Indicator = {
    id: 'x',
    name: '某指标',
    nameEn: 'Some indicator',
    sectorId: 'economy',
    unitId: 'percent',
    measure: 'level',
    better: 'higher',
    initials: 'mzb',
    ...look,
  };
  const observations = statements.map(parseObservation);
  const target = findPlanTarget(indicator, observations, plan);
  if (target === undefined) return undefined;
  const yearly: SeriesPoint[] = growth.map(parseObservation).map((observation) => ({
    year: Number(observation.period),
    value: observation.value ?? 0,
    observation,
  }));
  const assessment = assessPlanTarget({
    ...{ dataset: NOTHING_ELSE, target, plan: { ...plan, ...time }, indicator, observations },
    yearlyGrowth: yearly,
  });
  return { kind: target.kind, ...assessment };
}

type Case = [string, readonly string[], Verdict, Partial<Assessment>?, Look?];

describe('a figure to be reached', () => {
  it.each<Case>([
    [
      'reached in the target year',
      ['2020 a 10', '2025 a 20', '2025 t 20'],
      'met',
      { completion: 1, elapsed: 1 },
    ],
    ['passed', ['2020 a 13.6', '2025 a 20.4', '2025 t 20'], 'met', { completion: 1.0625 }],
    [
      'reached before the target year',
      ['2020 a 10', '2023 a 20', '2025 t 20'],
      'reached-early',
      { asOf: 2023 },
      { measure: 'stock' },
    ],
    [
      'ahead of time, though it is there: a level may fall back',
      ['2020 a 10', '2023 a 20', '2025 t 20'],
      'ahead',
      { asOf: 2023 },
    ],
    [
      'well ahead of time',
      ['2020 a >200', '2024 a 287.5', '2025 t >300'],
      'ahead',
      { completion: 0.875, elapsed: 0.8, required: 280 },
    ],
    ['with time', ['2020 a 0', '2023 a 6', '2025 t 10'], 'on-track'],
    ['a little late', ['2020 a 0', '2023 a 5', '2025 t 10'], 'slightly-behind'],
    ['late', ['2020 a 0', '2023 a 1', '2025 t 10'], 'behind'],
    ['the wrong way', ['2020 a 5', '2023 a 4', '2025 t 10'], 'reversed'],
    ['95 % of the way in the target year', ['2020 a 0', '2025 a 9.5', '2025 t 10'], 'nearly-met'],
    [
      'short in the target year',
      ['2020 a 2.62', '2025 a 3', '2025 t 3.3'],
      'missed',
      { difference: -0.3, required: 3.3 },
    ],
    [
      '左右 is kept within its tolerance',
      ['2020 a 0', '2025 a 96', '2025 t ≈100'],
      'met-about',
      { reason: '在“左右”±5%（95—105）内' },
    ],
    [
      'a falling indicator falls in time',
      ['2020 a 10', '2023 a 7', '2025 t 5'],
      'on-track',
      { completion: 0.6 },
      { better: 'lower' },
    ],
    [
      'a falling indicator that rises',
      ['2020 a 10', '2023 a 11', '2025 t 5'],
      'reversed',
      {},
      { better: 'lower' },
    ],
    [
      'a rank that is reached',
      ['2020 a 5', '2025 a 3', '2025 t 3'],
      'met',
      {},
      { measure: 'rank', better: 'lower' },
    ],
    [
      'an indicator without direction takes that of its path',
      ['2020 a 10', '2023 a 16', '2025 t 20'],
      'on-track',
      {},
      { better: 'neutral' },
    ],
    ['a baseline of zero', ['2020 a 0', '2024 a 8', '2025 t 10'], 'on-track'],
    ['reached, with no baseline', ['2025 a 1025', '2025 t 800'], 'met', { difference: 225 }],
    [
      'reached early, with no baseline',
      ['2024 a 13', '2025 t 12'],
      'reached-early',
      {},
      { measure: 'stock' },
    ],
    ['short in the target year, with no baseline', ['2025 a 7', '2025 t 8'], 'missed'],
    [
      'an estimate as the only result',
      ['2020 a 10', '2025 e 20', '2025 t 20'],
      'met',
      { caveats: ['结果为预计数'] },
    ],
    [
      'a result of an earlier year does not count as the target year',
      ['2020 a 10', '2024 a 19', '2025 t 20'],
      'ahead',
    ],
    [
      'several documents: the plan judges by its own target',
      ['2020 a 2.62', '2025 a 3', '2025 t 3.3', '2025 o 3'],
      'missed',
    ],
  ])('%s', (_name, statements, verdict, expected = {}, look = {}) => {
    expect(assess(statements, look)).toMatchObject({ verdict, ...expected });
  });

  it.each<[string, readonly string[], string, Look?]>([
    ['no result after the baseline', ['2020 a 10', '2025 t 20'], '2020年之后的结果'],
    [
      'no baseline, on the way',
      ['2022 a 47', '2025 t ≥50'],
      '缺2020年基期，无法计算进度；2022年起须每年+1',
    ],
    [
      'a result in words',
      ['2020 a 10', '2025 a 明显提高', '2025 t 20'],
      '结果只有文字表述，未披露数值',
    ],
    ['a bound that leaves it open', ['2020 a 10', '2025 a >15', '2025 t 20'], '结果只给出界限'],
    ['a result before the plan says nothing of it', ['2019 a 30', '2025 t 20'], '2020年之后的结果'],
    [
      'no direction and no baseline',
      ['2025 a 10', '2025 t 20'],
      '该指标不设优劣方向：按不低于目标为未完成，按不高于目标为完成',
      { better: 'neutral' },
    ],
  ])('cannot be judged: %s', (_name, statements, said, look = {}) => {
    const found = assess(statements, look);
    const expected = said.endsWith('之后的结果')
      ? { verdict: 'undisclosed', missing: said }
      : { verdict: look.better === 'neutral' ? 'scope-differs' : 'incomplete', reason: said };
    expect(found).toMatchObject(expected);
  });

  it('is open while no year of the plan is reported', () => {
    const future = { isBegun: false };
    expect(assess(['2020 a 10', '2025 t 20'], {}, [], future)).toMatchObject({
      ...{ verdict: 'ongoing', reason: '规划期内尚无年度结果' },
    });
    expect(assess(['2020 a 10', '2025 t 稳步提高'], {}, [], future)?.verdict).toBe('in-words');
  });

  it('has the arithmetic of research and development', () => {
    const found = assess(['2020 a 2.62', '2025 a 3', '2025 t 3.3']);
    expect(found?.completion).toBeCloseTo(0.5588, 4);
    expect(found?.elapsed).toBe(1);
    expect(found?.secondOpinion?.ratio).toBeCloseTo(0.5815, 3);
    expect(found?.secondOpinion?.verdict).toBe('missed');
  });

  it.each<[string, readonly string[], Verdict | undefined]>([
    ['agrees where growth is even', ['2020 a 100', '2023 a 134', '2025 t 160'], 'on-track'],
    [
      'is milder to a late start than the straight line',
      ['2020 a 100', '2023 a 252', '2025 t 400'],
      'ahead',
    ],
    ['is none where the baseline is zero', ['2020 a 0', '2023 a 6', '2025 t 10'], undefined],
    ['is none below zero', ['2020 a -2', '2023 a -1', '2025 t 1'], undefined],
  ])('the second opinion %s', (_name, statements, expected) => {
    expect(assess(statements)?.secondOpinion?.verdict).toBe(expected);
  });
});

describe('a level to keep', () => {
  it.each<Case>([
    ['the target equals the baseline and holds', ['2020 a 100', '2025 a 100', '2025 t 100'], 'met'],
    ['it holds so far', ['2020 a 100', '2023 a 100', '2025 t 100'], 'on-track'],
    ['it does not hold so far', ['2020 a 100', '2023 a 98', '2025 t 100'], 'behind'],
    ['the baseline was better already', ['2020 a 90', '2025 a 85', '2025 t ≥80'], 'met'],
    ['left in the last year', ['2020 a 90', '2025 a 70', '2025 t ≥80'], 'missed'],
    ['its words say so', ['2020 a 70', '2025 a 79', '2025 t ≈80 keep'], 'met-about'],
    [
      'a bound for every year of the plan',
      ['2025 a 97', '2021/2025 t ≥98'],
      'missed',
      {},
      { measure: 'share' },
    ],
    [
      'a result for the whole plan decides',
      ['2021/2025 a 99', '2025 a 97', '2021/2025 t ≥98'],
      'met',
      {},
      { measure: 'share' },
    ],
  ])('%s', (_name, statements, verdict, expected = {}, look = {}) => {
    expect(assess(statements, look)).toMatchObject({ verdict, ...expected });
  });
});

describe('a sum over the plan', () => {
  const flow: Look = { measure: 'flow' };
  it.each<Case>([
    ['stated for the whole plan', ['2021/2025 a 613', '2021/2025 t 600'], 'met', {}, flow],
    [
      'the years add up',
      ['2021 a 10', '2022 a 10', '2023 a 10', '2024 a 10', '2025 a 10', '2021/2025 t 50'],
      'met',
      { completion: 1 },
      flow,
    ],
    [
      'reached early',
      ['2021 a 30', '2022 a 30', '2021/2025 t 50'],
      'reached-early',
      { asOf: 2022 },
      flow,
    ],
    [
      'with time, every year printed',
      ['2021 a 10', '2022 a 10', '2021/2025 t 50'],
      'on-track',
      { completion: 0.4, elapsed: 0.4 },
      flow,
    ],
    ['late, every year printed', ['2021 a 5', '2022 a 5', '2021/2025 t 50'], 'behind', {}, flow],
    [
      'missing years prove a target that is passed',
      ['2022 a 40', '2024 a 20', '2021/2025 t 50'],
      'reached-early',
      {},
      flow,
    ],
    [
      'missing years prove a target that is met exactly',
      ['2022 a 40', '2024 a 10', '2021/2025 t 50'],
      'reached-early',
      { completion: 1 },
      flow,
    ],
    [
      'a span and a year that do not overlap',
      ['2021/2023 a 30', '2024 a 20', '2025 a 10', '2021/2025 t 50'],
      'met',
      { completion: 1.2 },
      flow,
    ],
    [
      'a year inside a span counts once',
      ['2021/2023 a 30', '2022 a 10', '2021/2025 t 100'],
      'behind',
      { completion: 0.3 },
      flow,
    ],
    [
      'short at the end',
      ['2021 a 5', '2022 a 5', '2023 a 5', '2024 a 5', '2025 a 5', '2021/2025 t 50'],
      'missed',
      { difference: -25 },
      flow,
    ],
  ])('%s', (_name, statements, verdict, expected = {}, look = {}) => {
    expect(assess(statements, look)).toMatchObject({ verdict, ...expected });
  });

  it.each<[string, readonly string[], string, Look]>([
    [
      'missing years',
      ['2022 a 1500', '2024 a ≈1700', '2021/2025 t ≥6000'],
      '已披露年份合计3200（为目标的53%），缺2021年、2023年结果，须合计再达2800、年均1400',
      flow,
    ],
    ['nothing printed', ['2021/2025 t ≥6000'], '2021—2025年合计或各年结果', flow],
    [
      'a yearly average is no sum',
      ['2022 a 40', '2021/2025 t ≥30 average'],
      '2022年平均40；缺2021年、2023年、2024年、2025年结果，须年均27.5',
      flow,
    ],
  ])('cannot be judged: %s', (_name, statements, said, look) => {
    const expected = said.endsWith('各年结果')
      ? { verdict: 'undisclosed', missing: said }
      : { verdict: 'incomplete', reason: said };
    expect(assess(statements, look)).toMatchObject(expected);
  });

  it('misses its last year, too, once the plan is over, and all of its time has passed', () => {
    const years = ['2022 a 1500', '2024 a ≈1700', '2021/2025 t ≥6000'];
    expect(assess(years, flow, [], { isOver: true })).toMatchObject({
      verdict: 'incomplete',
      elapsed: 1,
      reason:
        '已披露年份合计3200（为目标的53%），缺2021年、2023年、2025年结果，须合计再达2800、年均933.3',
    });
  });

  it.each<[string, readonly string[], boolean, Verdict]>([
    ['broken by what is printed', ['2021 a 30', '2023 a 30', '2021/2025 t ≤50'], true, 'missed'],
    ['broken before its time', ['2021 a 30', '2022 a 30', '2021/2025 t ≤50'], false, 'missed'],
    ['open with years missing', ['2021 a 10', '2023 a 10', '2021/2025 t ≤50'], true, 'incomplete'],
    ['within its time', ['2021 a 10', '2022 a 10', '2021/2025 t ≤50'], false, 'on-track'],
    ['used up too fast', ['2021 a 15', '2022 a 15', '2021/2025 t ≤50'], false, 'behind'],
    [
      'kept to the letter',
      ['2021 a 10', '2022 a 10', '2023 a 10', '2024 a 10', '2025 a 10', '2021/2025 t ≤50'],
      true,
      'met',
    ],
  ])('that is a ceiling: %s', (_name, statements, isOver, verdict) => {
    expect(assess(statements, flow, [], { isOver })).toMatchObject({ verdict });
  });

  it.each<[string, readonly string[], Verdict, string]>([
    ['with what it needs', ['2021 a 30', '2022 a 30'], 'on-track', '其余3年须年均30'],
    ['short of it', ['2021 a 10', '2022 a 10'], 'behind', '其余3年须年均43.33'],
  ])('a yearly average before its plan is over: %s', (_name, years, verdict, needs) => {
    const found = assess([...years, '2021/2025 t ≥30 average'], flow);
    expect(found).toMatchObject({ verdict });
    expect(found?.reason).toContain(needs);
  });

  it('judges a yearly average by the mean of all years', () => {
    const years = ['2021 a 30', '2022 a 40', '2023 a 20', '2024 a 30', '2025 a 35'];
    expect(assess([...years, '2021/2025 t ≥30 average'], flow)).toMatchObject({
      verdict: 'met',
      reason: '各年平均为31',
    });
  });
});

describe('growth', () => {
  const average: Look = { measure: 'average-growth' };

  it('is judged against growth, and says what is missing', () => {
    expect(assess(['2021/2025 t ≈7'], average, ['2024 a 5.4', '2025 a 5.4'])).toMatchObject({
      kind: 'average-growth',
      verdict: 'incomplete',
      reason:
        '已披露：2024年5.4%、2025年5.4%，均低于7%；缺2021年、2022年、2023年增速，须年均8.08%才合7%，按“左右”下沿6.65%计须7.49%',
    });
  });

  it.each<[string, readonly string[], Look, Verdict, string]>([
    ['short so far', ['5.6'], average, 'slightly-behind', '其余4年须年均7.35%才合7%'],
    ['beyond so far', ['8', '8'], average, 'ahead', '其余3年须年均6.34%才合7%'],
    ['a ceiling kept so far', ['5'], { ...average, better: 'lower' }, 'on-track', '其余4年'],
    ['a ceiling broken so far', ['9'], { ...average, better: 'lower' }, 'behind', '其余4年'],
  ])(
    'before its plan is over is judged by the years so far: %s',
    (_, rates, look, verdict, needs) => {
      const growth = rates.map((rate, index) => `${2021 + index} a ${rate}`);
      const found = assess(['2021/2025 t 7'], look, growth);
      expect(found).toMatchObject({ verdict });
      expect(found?.reason).toContain(needs);
    },
  );

  it.each<[string, readonly string[], Verdict, string]>([
    ['every year at the target', ['7', '7', '7', '7', '7'], 'met', '各年增速的几何平均为7.00%'],
    [
      'the mean is geometric, not arithmetic',
      ['35', '0', '0', '0', '0'],
      'missed',
      '各年增速的几何平均为6.19%',
    ],
    [
      '左右 is kept within its tolerance',
      ['6.8', '6.8', '6.8', '6.8', '6.8'],
      'met-about',
      '各年增速的几何平均为6.80%，在“左右”±5%（6.65—7.35）内',
    ],
  ])('%s', (_name, rates, verdict, reason) => {
    const growth = rates.map((rate, index) => `${2021 + index} a ${rate}`);
    expect(assess(['2021/2025 t ≈7'], average, growth)).toMatchObject({ verdict, reason });
  });

  it('is judged by the mean as it is printed', () => {
    const growth = ['7', '7', '7', '7', '6.98'].map((rate, index) => `${2021 + index} a ${rate}`);
    expect(assess(['2021/2025 t ≥7'], average, growth)).toMatchObject({
      verdict: 'met',
      difference: 0,
      reason: '各年增速的几何平均为7.00%',
    });
  });

  it('takes an average that a document states itself', () => {
    expect(assess(['2021/2025 a 6', '2021/2025 t ≥6'], average)).toMatchObject({ verdict: 'met' });
  });

  it('says so where no year is printed', () => {
    expect(assess(['2021/2025 t ≥6'], average)).toMatchObject({
      verdict: 'undisclosed',
      missing: '2021—2025年各年增速',
    });
  });

  it('compares growth over the whole plan only with growth over the whole plan', () => {
    const look: Look = { measure: 'growth' };
    expect(assess(['2025 a 40', '2021/2025 t 100'], look)).toMatchObject({
      verdict: 'undisclosed',
      missing: '2021—2025年累计增速',
    });
    expect(assess(['2021/2025 a 110', '2021/2025 t 100'], look)).toMatchObject({ verdict: 'met' });
  });
});

describe('a range', () => {
  const flow: Look = { measure: 'flow' };
  const range = ['2021/2025 t ≥3', '2021/2025 t ≤5'];
  it.each<[string, string, Verdict, number, Look]>([
    ['inside', '2021/2025 a 4', 'met', 0, flow],
    ['on its bound', '2021/2025 a 3', 'met', 0, flow],
    ['below', '2021/2025 a 2', 'missed', -1, flow],
    ['above, where more is better', '2021/2025 a 7', 'met', 2, flow],
    [
      'above, where neither is better',
      '2021/2025 a 7',
      'missed',
      2,
      { measure: 'flow', better: 'neutral' },
    ],
  ])('%s', (_name, result, verdict, difference, look) => {
    expect(assess([result, ...range], look)).toMatchObject({ kind: 'range', verdict, difference });
  });

  it('of a flow over the plan is not judged by one year', () => {
    expect(assess(['2024 a 4', ...range], flow)).toMatchObject({ verdict: 'undisclosed' });
  });
});

describe('words', () => {
  it('are not judged, but the words of the result are shown', () => {
    const found = assess(['2021/2025 t 深度覆盖', '2025 a 连续覆盖']);
    expect(found).toMatchObject({
      kind: 'words',
      verdict: 'in-words',
      reason: '目标“深度覆盖”；2025年“连续覆盖”',
      asOf: 2025,
    });
    expect(found?.inputs.map(({ role }) => role)).toEqual(['result', 'target']);
  });

  it('give way to a figure of the same plan', () => {
    expect(assess(['2021/2025 t 稳步提升', '2025 t 70', '2025 a 71'])).toMatchObject({
      verdict: 'met',
    });
  });
});

describe('the plan', () => {
  it('has no target where another document has one', () => {
    expect(assess(['2025 o 3', '2025 a 3'])).toBeUndefined();
  });
});

describe('caveats', () => {
  it('name bounds, and the doubts of every statement of the same figure', () => {
    const noted = { ...parseObservation('2025 a 3'), id: 'again', note: '另一处口径存疑' };
    const indicator: Indicator = {
      id: 'x',
      name: '某指标',
      nameEn: 'x',
      sectorId: 's',
      unitId: 'u',
      measure: 'share',
      better: 'higher',
      initials: '',
    };
    const observations = [
      ...['2020 a >2', '2025 t 3'].map(parseObservation),
      noted,
      parseObservation('2025 a 3'),
    ];
    const target = findPlanTarget(indicator, observations, plan);
    expect(
      target &&
        assessPlanTarget({
          ...{ dataset: NOTHING_ELSE, target, plan, indicator, observations, yearlyGrowth: [] },
        }).caveats,
    ).toEqual(['基期为下限，按所印数值计算', '结果：另一处口径存疑']);
  });
});

describe('a result of an earlier year, once the plan is over', () => {
  const flow: Look = { measure: 'flow' };

  it.each<[string, readonly string[], Verdict, Partial<Assessment>?, Look?]>([
    [
      'settles nothing, though it was well ahead',
      ['2020 a 200', '2024 a 287.5', '2025 t 300'],
      'undisclosed',
      { asOf: 2024, difference: -12.5, missing: '2025年结果', reason: '最近为2024年' },
    ],
    [
      'says that it had reached the target, and no more: a share may fall back',
      ['2020 a 90', '2022 a 100', '2025 t 100'],
      'reached-before',
      { asOf: 2022, difference: 0, missing: '2025年结果', reason: '2022年曾达到' },
      { measure: 'share' },
    ],
    [
      'stays where it was reached, of what is not lost again',
      ['2024 a 13', '2025 t 12'],
      'reached-early',
      { asOf: 2024, difference: 1 },
      { measure: 'stock' },
    ],
    ['settles nothing without a baseline either', ['2022 a 47', '2025 t ≥50'], 'undisclosed'],
    [
      'settles nothing, though it fell short',
      ['2020 a 10', '2024 a 9', '2025 t 20'],
      'undisclosed',
      { difference: -11 },
    ],
    ['does not hold a level', ['2020 a 80', '2024 a 80', '2025 t 80 keep'], 'undisclosed'],
    ['is no matter with one of the last year', ['2020 a 10', '2025 a 20', '2025 t 20'], 'met'],
    [
      'has met a sum that it reached: what adds up is not lost',
      ['2021/2025 t 30', '2021 a 10', '2022 a 12', '2023 a 9'],
      'met',
      {},
      flow,
    ],
    ['is no figure of the last year in words', ['2024 a 稳步提高', '2025 t 20'], 'undisclosed'],
  ])('%s', (_, statements, verdict, expected = {}, look = {}) => {
    expect(assess(statements, look, [], { isOver: true })).toMatchObject({ verdict, ...expected });
  });

  it('says nothing of the time that has passed', () => {
    const found = assess(['2020 a 200', '2024 a 287.5', '2025 t 300'], {}, [], { isOver: true });
    expect(found?.elapsed).toBeUndefined();
    expect(found?.secondOpinion).toBeUndefined();
  });
});
