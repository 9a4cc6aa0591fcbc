import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '@/domain/filters';
import { createMadeUpDataset } from '@/domain/made-up-dataset';
import { describeTarget } from '@/domain/target-view';
import {
  computeSharedScale,
  computeTrajectoriesView,
  explainCard,
} from '@/domain/trajectories-view';
import { computeTrajectoryView } from '@/domain/trajectory-view';

const plan = { stage: 'target', document: 'plan-2021' } as const;
const dataset = createMadeUpDataset(
  [
    { id: 'share', unitId: 'percent', measure: 'share' },
    { id: 'talent', unitId: 'person-10k', measure: 'stock' },
    { id: 'parks', unitId: 'piece', measure: 'stock' },
    { id: 'jobs', unitId: 'person-10k', measure: 'flow' },
    { id: 'roads', unitId: 'piece', measure: 'flow' },
  ],
  [
    { of: 'share', period: '2020', value: 2.62 },
    { of: 'share', period: '2022', value: 2.68 },
    { of: 'share', period: '2025', value: 3, document: 'report-2025', stage: 'target' },
    { of: 'share', period: '2025', value: 3.3, ...plan },
    { of: 'share', period: '2025', value: 3 },
    { of: 'talent', period: '2020', value: 200 },
    { of: 'talent', period: '2024', value: 287.5 },
    { of: 'talent', period: '2025', value: 300, ...plan },
    { of: 'parks', period: '2025', value: 10, ...plan },
    { of: 'jobs', period: '2024', value: 20 },
    { of: 'jobs', period: '2025', value: 21 },
    { of: 'roads', period: '2021/2025', value: 50, ...plan },
    { of: 'roads', period: '2022', value: 10 },
  ],
);

const keys = (part: string, order = '') =>
  computeTrajectoriesView(dataset, NO_FILTERS, { part, order }).cards.map(({ key }) => key);

describe('the trajectories', () => {
  it('stand apart: judged, not judged, beside the plan', () => {
    expect(keys('')).toEqual(['share.city']);
    expect(keys('silent')).toEqual(['roads.city', 'talent.city', 'parks.city']);
    expect(keys('beside')).toEqual(['jobs.city']);
    expect(computeTrajectoriesView(dataset, NO_FILTERS).parts).toEqual({
      judged: 1,
      silent: 3,
      beside: 1,
    });
  });

  it('are ordered by verdict, the best known first where none is judged, or by their lead', () => {
    expect(keys('silent', 'verdict')).toEqual(['roads.city', 'talent.city', 'parks.city']);
    expect(keys('silent', 'gap')).toEqual(['roads.city', 'talent.city', 'parks.city']);
  });

  it('are filtered by verdict, each option counted in the part in sight', () => {
    const view = computeTrajectoriesView(dataset, { ...NO_FILTERS, verdict: ['missed'] });
    expect(view.cards.map(({ key }) => key)).toEqual(['share.city']);
    expect(Object.fromEntries(view.counts.verdict)).toEqual({ missed: 1 });
  });

  it('say what the verdict rests on', () => {
    const [share] = computeTrajectoriesView(dataset, NO_FILTERS).cards;
    const [roads, talent] = computeTrajectoriesView(dataset, NO_FILTERS, { part: 'silent' }).cards;
    expect(share?.explanation).toBe('完成 56%，时间 100%，差 −44 个百分点');
    expect(talent?.explanation).toBe('缺2025年结果（万人），最近为2024年，较目标 −12.5 万人');
    expect(roads?.explanation).toBe(
      '已披露年份合计10（为目标的20%），缺2021年、2023年、2024年、2025年结果，须合计再达40、年均10',
    );
  });

  it('show each target that falls due with the plan’s, with its own outcome', () => {
    const [share] = computeTrajectoriesView(dataset, NO_FILTERS).cards;
    const [, talent] = computeTrajectoriesView(dataset, NO_FILTERS, { part: 'silent' }).cards;
    expect(share?.verdict).toBe('missed');
    expect(share?.others.map(describeTarget)).toEqual(['年度目标3%：完成，持平']);
    expect(talent?.others).toEqual([]);
    expect(share && explainCard(share)).toContain('另有年度目标3%：完成');
  });

  it('draw the plan and the years apart, and no sum on the scale of years', () => {
    const [share] = computeTrajectoriesView(dataset, NO_FILTERS).cards;
    const [roads] = computeTrajectoriesView(dataset, NO_FILTERS, { part: 'silent' }).cards;
    expect(share?.chart.target.map(({ value }) => value)).toEqual([3.3]);
    expect(share?.chart.annualTarget.map(({ value }) => value)).toEqual([3]);
    expect(share?.chart.path).toEqual({
      from: { year: 2020, value: 2.62 },
      to: { year: 2025, value: 3.3 },
    });
    expect(roads?.chart.target).toEqual([]);
  });

  it('stand at the result that they are judged by, not at the last year drawn', () => {
    const spanned = createMadeUpDataset(
      [{ id: 'roads', unitId: 'piece', measure: 'flow' }],
      [
        { of: 'roads', period: '2021/2025', value: 50, ...plan },
        { of: 'roads', period: '2021/2025', value: 61 },
        { of: 'roads', period: '2024', value: 12 },
        { of: 'roads', period: '2025', value: 13 },
      ],
    );
    const { cards } = computeTrajectoriesView(spanned, NO_FILTERS);
    expect(cards.map(({ latest }) => latest?.value)).toEqual([61]);
  });

  it('share a scale within their unit', () => {
    const cards = ['', 'silent'].flatMap(
      (part) => computeTrajectoriesView(dataset, NO_FILTERS, { part }).cards,
    );
    const scale = computeSharedScale(cards);
    expect(scale.years).toEqual([2020, 2025]);
    expect(scale.values.get('percent')).toEqual([2.62, 3.3]);
    expect(scale.values.get('person-10k')).toEqual([200, 300]);
    expect(computeSharedScale([]).years).toEqual([0, 0]);
  });
});

describe('one trajectory', () => {
  const view = computeTrajectoryView(dataset, NO_FILTERS, { key: 'share.city' });

  it('gives its chart as a table, with gaps as empty cells', () => {
    expect(
      view?.rows.map(({ year, result, annualTarget, target, required }) => [
        year,
        result?.value,
        annualTarget?.value,
        target?.value,
        required,
      ]),
    ).toEqual([
      [2020, 2.62, undefined, undefined, 2.62],
      [2021, undefined, undefined, undefined, 2.756],
      [2022, 2.68, undefined, undefined, 2.892],
      [2023, undefined, undefined, undefined, 3.028],
      [2024, undefined, undefined, undefined, 3.164],
      [2025, 3, 3, 3.3, 3.3],
    ]);
  });

  it('prints its arithmetic, each figure with its source', () => {
    expect(view?.arithmetic.map(({ term, text }) => `${term}：${text}`)).toEqual([
      '方法：水平目标：完成度＝（结果−基期）÷（目标−基期），与时间进度比较',
      '基期 2020年：2.62%',
      '结果 2025年：3%',
      '目标 2025年：3.3%',
      '完成度：(3 − 2.62) ÷ (3.3 − 2.62) = 56%',
      '时间进度：(2025 − 2020) ÷ 5 = 100%',
      '2025年应达：3.3%，结果与之相差 −0.3 个百分点',
      '较目标：−0.3 个百分点',
      '复合增速法：已实现年均 2.75% ÷ 要求年均 4.72% = 0.58，为未完成，与上述结论一致',
      '结论：未完成（监测测算，非官方评价）',
    ]);
    expect(view?.arithmetic[1]?.sourceId).toBe('report-2026.share.city.2020.actual');
  });

  it('leads to its neighbours in the order of the grid', () => {
    const talent = computeTrajectoryView(dataset, NO_FILTERS, { key: 'talent.city' });
    expect([view?.previous, view?.next]).toEqual([undefined, undefined]);
    expect([talent?.previous, talent?.next]).toEqual(['roads.city', 'parks.city']);
  });

  it('is none for an unknown key', () => {
    expect(computeTrajectoryView(dataset, NO_FILTERS, { key: 'share.atlantis' })).toBeUndefined();
  });
});
