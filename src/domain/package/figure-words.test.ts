import { describe, expect, it } from 'vitest';
import type { Unit } from '@/domain/package/catalogue-rows';
import { boundsIn, boundsOfComparison, signIn, statesInWords } from '@/domain/package/figure-words';
import { createUnitReader, findStated } from '@/domain/printed';
import type { Measure, Qualifier } from '@/domain/vocabularies';

const unit = (symbol: string, dimension: string, factor = 1): Unit => ({
  id: dimension,
  symbol,
  dimension,
  factor,
});
const PERCENT = unit('%', 'proportion', 0.01);
const PERSONS = unit('万人', 'person', 1e4);
const FIRMS = unit('家', 'count');
const HOMES = unit('套', 'home');
const YUAN = unit('亿元', 'currency', 1e8);
const PLACE = unit('位', 'rank');
const WATER = unit('类', 'water');
const DAYS = unit('天', 'day');
const UNITS = [PERCENT, PERSONS, unit('人', 'person'), FIRMS, HOMES, YUAN, PLACE, WATER, DAYS];
const readUnit = createUnitReader(UNITS);

function wordsOf(printed: string, value: number, of: Unit) {
  const [stated] = findStated(printed, { value, unit: of }, readUnit);
  if (stated === undefined) throw new Error(`"${printed}" does not say ${value} ${of.symbol}`);
  return stated;
}

describe('boundsIn', () => {
  it.each<[string, number, Unit, Qualifier[]]>([
    ['5.5%以上', 5.5, PERCENT, ['gte']],
    ['增长 5.5% 以上', 5.5, PERCENT, ['gte']],
    ['3000套（间）以上', 3000, HOMES, ['gte']],
    ['不低于30%', 30, PERCENT, ['gte']],
    ['不少于2000家', 2000, FIRMS, ['gte']],
    ['不小于6%', 6, PERCENT, ['gte']],
    ['至少5家', 5, FIRMS, ['gte']],
    ['超过10%', 10, PERCENT, ['gt']],
    ['均超过 2.5 万家', 25000, FIRMS, ['gt']],
    ['超1.6亿元', 1.6, YUAN, ['gt']],
    ['突破1万家', 10000, FIRMS, ['gt']],
    ['突破了100家', 100, FIRMS, ['gt']],
    ['高于5%', 5, PERCENT, ['gt']],
    ['2000余家', 2000, FIRMS, ['gt']],
    ['百余家', 100, FIRMS, ['gt']],
    ['5万多人', 5, PERSONS, ['gt']],
    ['5%以内', 5, PERCENT, ['lte']],
    ['不超过5%', 5, PERCENT, ['lte']],
    ['不高于5%', 5, PERCENT, ['lte']],
    ['低于5%', 5, PERCENT, ['lt']],
    ['不足100家', 100, FIRMS, ['lt']],
    ['5%以下', 5, PERCENT, ['lte', 'lt']],
    ['控制在3%左右', 3, PERCENT, ['approx']],
    ['约4.5万人', 4.5, PERSONS, ['approx']],
    ['近200家', 200, FIRMS, ['approx']],
    ['接近60%', 60, PERCENT, ['approx']],
    ['1500亿级', 1500, YUAN, ['approx']],
    ['约100家以上', 100, FIRMS, ['gte', 'approx']],
    ['3—5家', 3, FIRMS, ['gte']],
    ['3—5家', 5, FIRMS, ['lte']],
    ['3%-5%', 3, PERCENT, ['gte']],
    ['20强', 20, PLACE, ['lte']],
    ['位列前三', 3, PLACE, ['lte']],
    // Words that only look like bounds.
    ['增长5%', 5, PERCENT, []],
    ['达到5家', 5, FIRMS, []],
    ['累计签约141家', 141, FIRMS, []],
    ['附近5家', 5, FIRMS, []],
    ['目前5家', 5, FIRMS, []],
    ['5家规模以上企业', 5, FIRMS, []],
    ['规模以上企业5家', 5, FIRMS, []],
    ['由3家增至5家', 5, FIRMS, []],
    ['5家余热电厂', 5, FIRMS, []],
  ])('of %s (%d) are as its words say', (printed, value, of, bounds) => {
    expect(boundsIn(wordsOf(printed, value, of), { value, measure: 'flow' })).toEqual(bounds);
  });

  it.each<[string, Qualifier[]]>([
    ['下降3%以上', ['lte']],
    ['降幅不超过3%', ['gte']],
    ['下降超过3%', ['lt']],
    ['下降3%左右', ['approx']],
  ])('of a fall, %s, are those of its negative value', (printed, bounds) => {
    expect(boundsIn(wordsOf(printed, -3, PERCENT), { value: -3, measure: 'growth' })).toEqual(
      bounds,
    );
  });

  it('are not read off words of height where a lower number is higher up', () => {
    const words = wordsOf('第3位以上', 3, PLACE);
    expect(boundsIn(words, { value: 3, measure: 'rank' })).toEqual([]);
  });
});

describe('boundsOfComparison', () => {
  it.each<[string, Qualifier[]]>([
    ['高于全省平均水平', ['gt']],
    ['增速快于全国', ['gt']],
    ['不低于全省平均水平', ['gte']],
    ['不高于全省平均水平', ['lte']],
    ['低于全省平均水平', ['lt']],
    ['降幅不低于全省平均水平', ['lte']],
    ['降幅高于全省平均水平', ['lt']],
    ['合理增长', []],
  ])('of %s are %j', (words, bounds) => {
    expect(boundsOfComparison(words)).toEqual(bounds);
  });
});

describe('signIn', () => {
  it.each<[string, Measure | undefined, ReturnType<typeof signIn>]>([
    ['下降', 'growth', -1],
    ['五年累计降低', 'growth', -1],
    ['同比减少', 'change', -1],
    ['压减', 'growth', -1],
    ['压缩', 'growth', -1],
    ['回落', 'change', -1],
    ['同比少', 'change', -1],
    ['负增长', 'growth', -1],
    ['降幅达', 'growth', -1],
    ['增长', 'growth', 1],
    ['年均增长', 'average-growth', 1],
    ['上涨', 'growth', 1],
    ['提升', 'change', 1],
    ['增速', 'growth', 1],
    ['减税降费增长', 'growth', 1],
    ['增长目标下降', 'growth', -1],
    ['同比-', 'growth', -1],
    ['同比−', 'growth', -1],
    ['-', 'level', -1],
    ['', 'level', 1],
    ['达到', 'share', 1],
    ['降至', 'share', undefined],
    ['达到', undefined, 1],
    // Nothing that a row could know.
    ['', 'growth', undefined],
    ['改善', 'growth', undefined],
    ['增速降至', 'growth', 1],
    ['回落至', 'growth', undefined],
    ['减少到', 'change', undefined],
    ['降幅收窄', 'change', undefined],
    ['至少', 'growth', undefined],
    ['不少于', 'growth', undefined],
    ['工业增加值', 'growth', undefined],
    ['3-', 'growth', undefined],
  ])('of a number behind "%s" in a %s is %s', (before, measure, sign) => {
    expect(signIn(before, measure)).toBe(sign);
  });
});

describe('statesInWords', () => {
  it.each<[string, number, Unit]>([
    ['居全省首位', 1, PLACE],
    ['全覆盖', 100, PERCENT],
    ['全部建成', 100, PERCENT],
    ['均实现安全利用', 100, PERCENT],
    ['应纳尽纳', 100, PERCENT],
    ['动态清零', 0, FIRMS],
    ['全面消除', 0, PERCENT],
    ['全年未出现重污染天气', 0, DAYS],
    ['翻一番', 100, PERCENT],
    ['翻了一番以上', 100, PERCENT],
    ['翻番', 100, PERCENT],
    ['翻两番', 300, PERCENT],
    ['均实现两位数增长', 10, PERCENT],
    ['独占半壁江山', 50, PERCENT],
    ['获批国家级园区', 1, FIRMS],
    ['六成以上', 60, PERCENT],
    ['五分之一', 20, PERCENT],
    ['Ⅳ类及以上', 4, WATER],
    ['II类', 2, WATER],
  ])('%s states %d', (words, value, of) => {
    expect(statesInWords(words, { value, unit: of })).toBe(true);
    expect(statesInWords(words, { value: value + 1, unit: of })).toBe(false);
  });

  it.each<[string, number, Unit]>([
    ['全覆盖', 100, FIRMS],
    ['全省平均水平', 100, PERCENT],
    ['年均增长', 100, PERCENT],
    ['首位', 1, FIRMS],
    ['稳步提升', 100, PERCENT],
  ])('%s does not state %d', (words, value, of) => {
    expect(statesInWords(words, { value, unit: of })).toBe(false);
  });
});
