import { expect, it } from 'vitest';
import { describeInYear, labelInYear } from './describe-in-year';
import type { Reading } from './in-year-assessment';
import { judgeGrowth } from './judge-growth';
import { judgeFlow, judgeStock } from './judge-schedule';

const PEOPLE = { id: 'person-10k', symbol: '万人', dimension: 'person', factor: 1e4 };
const PERCENT = { id: 'percent', symbol: '%', dimension: 'proportion', factor: 0.01 };
const read = (month: number, value: number): Reading => {
  return { month, value, qualifier: 'eq', isEstimate: false };
};
const aim = (value: number) => ({ value, qualifier: 'eq' as const });

it.each([
  [
    judgeFlow(read(3, 4.2), aim(15)),
    PEOPLE,
    '完成率28.0%，序时25.0%（直线），快3个百分点；后9月月均需1.2万人，为前3月月均的0.86倍',
  ],
  [
    judgeFlow(read(6, 8.9), aim(15), { share: 0.6, years: 1 }),
    PEOPLE,
    '完成率59.3%，序时60.0%（按上年同期占比），慢0.7个百分点；后6月月均需1.02万人，为前6月月均的0.69倍',
  ],
  [
    judgeFlow(read(1, 0), aim(11)),
    PEOPLE,
    '完成率0.0%，序时8.3%（直线），慢8.3个百分点；后11月月均需1万人',
  ],
  [judgeFlow(read(6, 16), aim(15)), PEOPLE, '完成率106.7%，序时50.0%（直线），快56.7个百分点'],
  [
    judgeFlow(read(6, 7.5), aim(15)),
    PEOPLE,
    '完成率50.0%，序时50.0%（直线），与序时持平；后6月月均需1.25万人，为前6月月均的1倍',
  ],
  [judgeGrowth(read(6, 4.8), aim(5), 'higher', 0.47), PERCENT, '较目标 −0.2 个百分点，后期需5.18%'],
  [judgeStock(read(6, 9400), aim(10000), undefined), PEOPLE, '为目标的94.0%'],
])('says the arithmetic of %o', (assessment, unit, words) => {
  expect(describeInYear(assessment, unit)).toBe(words);
});

it('names what is severe and what is an estimate beside the class', () => {
  expect(labelInYear({ class: 'slow', isSevere: true })).toBe('慢于序时（严重）');
  expect(labelInYear({ class: 'on-schedule', isEstimate: true })).toBe('符合序时（预计）');
});
