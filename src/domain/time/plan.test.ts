import { loadFixtureFile } from '@mocks/fixture-dataset';
import { describe, expect, it } from 'vitest';
import { createDataset } from '@/domain/statements/dataset';
import { defaultPlan, findPlan, listPlans, type Plan, planInAddress } from './plan';
import { headTrajectories, namePlan, namePlanTarget, nameTrajectories } from './plan-words';

const file = await loadFixtureFile();
const [first] = file.documents;
if (first === undefined) throw new Error('the fixture has no document');

const dataset = createDataset({
  ...file,
  documents: [
    ...file.documents,
    { ...first, id: 'plan-2026', issuedOn: '2026-05-01', reviews: '2021/2025', plans: '2026/2030' },
    { ...first, id: 'west-2026', issuedOn: '2026-06-01', reviews: '2025', plans: '2026/2030' },
    { ...first, id: 'plan-2035', issuedOn: '2026-07-01', reviews: '2025', plans: '2026/2035' },
  ],
});

const of = (period: string): Plan => {
  const [baseYear, endYear] = [Number(period.slice(0, 4)) - 1, Number(period.slice(5))];
  return { period, documentIds: [], baseYear, endYear, isBegun: true, isOver: true };
};

describe('plans', () => {
  it('are spans, the latest first, each with every document that plans it', () => {
    expect(listPlans(dataset).map(({ period, documentIds }) => [period, ...documentIds])).toEqual([
      ['2026/2035', 'plan-2035'],
      ['2026/2030', 'plan-2026', 'west-2026'],
      ['2021/2025', 'plan-2021'],
    ]);
  });

  it('have begun with their first reported year and are over with their last', () => {
    expect(listPlans(dataset).map(({ isBegun, isOver }) => [isBegun, isOver])).toEqual([
      [false, false],
      [false, false],
      [true, true],
    ]);
  });

  it('are spoken of by default if they are the newest that is over', () => {
    expect(defaultPlan(dataset)?.period).toBe('2021/2025');
    expect(defaultPlan(createDataset({ ...file, documents: [] }))).toBeUndefined();
  });

  it.each([
    ['2026/2030', '2026/2030', '2026/2030'],
    ['2021/2025', '2021/2025', ''],
    ['2031/2035', '2021/2025', '2031/2035'],
    ['', '2021/2025', ''],
  ])('named %j, it is %s, in an address %j', (named, found, inAddress) => {
    expect(findPlan(dataset, named)?.period).toBe(found);
    expect(planInAddress(dataset, named)).toBe(inAddress);
  });
});

describe('the words for a plan', () => {
  it.each([
    ['2021/2025', '十四五', '“十四五”轨迹', '五年目标'],
    ['2026/2030', '十五五', '“十五五”轨迹', '五年目标'],
    ['1966/1970', '三五', '“三五”轨迹', '五年目标'],
    ['2051/2055', '二十五', '“二十五”轨迹', '五年目标'],
    ['2026/2035', '2026—2035年', '2026—2035年轨迹', '十年目标'],
    ['2024/2025', '2024—2025年', '2024—2025年轨迹', '两年目标'],
    ['2022/2026', '2022—2026年', '2022—2026年轨迹', '五年目标'],
    ['1953/1957', '1953—1957年', '1953—1957年轨迹', '五年目标'],
  ])('of %s are %s, %s, %s', (period, name, heading, target) => {
    expect(namePlan(of(period))).toBe(name);
    expect(nameTrajectories(of(period))).toBe(`${name}轨迹`);
    expect(headTrajectories(of(period))).toBe(heading);
    expect(namePlanTarget(of(period))).toBe(target);
  });

  it('say no span where there is no plan', () => {
    expect([nameTrajectories(undefined), headTrajectories(undefined)]).toEqual([
      ...['规划轨迹', '规划轨迹'],
    ]);
    expect(namePlanTarget(undefined)).toBe('规划目标');
  });
});
