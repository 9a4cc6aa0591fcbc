import { compilePackage } from '@data/compile';
import { readPackageFiles } from '@data/files';
import { describe, expect, it } from 'vitest';
import { deriveResult } from '@/domain/derivations/derive';
import { createDataset } from '@/domain/statements/dataset';
import { listTargetOutcomes } from '@/domain/verdicts/target-outcome';
import { labelVerdict } from '@/domain/verdicts/verdict';
import { WORDS_AGREEMENT_LABELS } from '@/domain/verdicts/words-agreement';

/** What follows from the printed figures of the real documents, each worked out by hand. */

const dataset = createDataset(compilePackage(await readPackageFiles('data')).dataset);
const outcomes = new Map(
  listTargetOutcomes(dataset).map((outcome) => [outcome.target.id, outcome]),
);

function outcomeOf(id: string) {
  const outcome = outcomes.get(id);
  if (outcome === undefined) throw new Error(`no target ${id}`);
  return outcome;
}

const INFINITE = Number.POSITIVE_INFINITY;

describe('a target without a printed result', () => {
  it.each<[target: string, label: string, min: number, max: number]>([
    // 1,093.35 ÷ 1,083.5 − 1 … 1,093.45 ÷ 1,082.5 − 1, of which all is short of 3 % − 5 %
    [
      'plan-jinan-2025.general-public-budget-revenue-growth.jinan.2025.target',
      '未完成（推算）',
      0.909,
      1.012,
    ],
    // 12.65 × 14,209.5 … 12.75 × 14,210.5, in 10,000 m³ ÷ 10⁴; at most 21.9
    ['fyp14-jinan.water-use-total.jinan.2025.target', '完成（推算）', 17.975, 18.118],
    // 47,500 ÷ 5.065 ‰ … 48,500 ÷ 5.055 ‰; 1000
    ['fyp14-jinan.permanent-population.jinan.2025.target', '未完成（推算）', 937.808, 959.446],
    // kept at 80 or more in 2026; 55
    ['fyp14-jinan.nursing-beds-share.jinan.2025.target', '完成（推定）', 80, INFINITE],
    // the municipal ones alone; 30 or more
    [
      'plan-jinan-2025.green-factories-parks-new.jinan.2025.target',
      '完成（部分已达）',
      42,
      INFINITE,
    ],
    // 5 + 101; 30 or more
    [
      'plan-jinan-2025.fiveg-chenxing-factories-new.jinan.2025.target',
      '完成（部分已达）',
      106,
      INFINITE,
    ],
    // one in 济阳, 2024; 1—2
    [
      'fyp14-jinan.national-modern-agri-parks-new.jinan.2021_2025.target.gte.1',
      '完成（部分已达）',
      1,
      INFINITE,
    ],
    // water by large works is a part of tap water: 98.5 or more; 基本 is 95
    ['fyp14-jinan.rural-tap-water-coverage.jinan.2025.target', '完成（部分已达）', 98.5, INFINITE],
    // none of the city's combined sewers is left
    ['fyp14-jinan.rain-sewage-separation-rate.lixia.2025.target', '完成（推定）', 100, 100],
    ['fyp14-jinan.rain-sewage-separation-rate.shizhong.2025.target', '完成（推定）', 100, 100],
    ['fyp14-jinan.rain-sewage-separation-rate.huaiyin.2025.target', '完成（推定）', 100, 100],
    ['fyp14-jinan.rain-sewage-separation-rate.tianqiao.2025.target', '完成（推定）', 100, 100],
    ['fyp14-jinan.rain-sewage-separation-rate.licheng.2025.target', '完成（推定）', 100, 100],
    // 22 years in a row cover the five, and the one
    [
      'fyp14-jinan.key-springs-flowing-years.jinan.2021_2025.target.eq.确保长年喷涌',
      '完成（推定）',
      22,
      22,
    ],
    ['plan-jinan-2025.key-springs-flowing-years.jinan.2025.target', '完成（推定）', 22, 22],
    // no words want more than all, or less than none
    ['plan-jinan-2025.surface-water-good-share.jinan.2025.target', '完成（推定）', 100, 100],
    ['fyp14-jinan.heavy-pollution-days.jinan.2021_2025.target', '完成（推定）', 0, 0],
    // 70 − 44, the years before 2022 are not known; 50
    ['fyp14-jinan.spring-city-bookrooms-new.jinan.2021_2025.target', '数据不全', 26, INFINITE],
    // 市中区 alone; 2900
    [
      'fyp14-jinan.old-communities-renovated-area.jinan.2021_2025.target',
      '数据不全',
      942.5,
      INFINITE,
    ],
  ])('%s: %s', (id, label, min, max) => {
    const { verdict, derivation, result } = outcomeOf(id);
    expect(labelVerdict(verdict, derivation?.confidence)).toBe(label);
    expect(derivation?.bounds.min).toBeCloseTo(min, 3);
    if (max === INFINITE) expect(derivation?.bounds.max).toBe(max);
    else expect(derivation?.bounds.max).toBeCloseTo(max, 3);
    const isOfWords = outcomeOf(id).target.value === undefined;
    if (!isOfWords) expect(result).toBeUndefined();
    expect(derivation?.inputs.length).toBeGreaterThan(0);
  });

  it.each<[target: string, readings: readonly string[]]>([
    [
      'fyp14-jinan.rental-housing-total.jinan.2025.target',
      ['≈133,000 套（口径较窄）：未完成', '各项合计 ≈187,000 套：完成'],
    ],
    [
      'fyp14-jinan.foreign-trade-operators.jinan.2025.target',
      ['21,000 家（口径较宽）：完成', '>6,600 家（口径较窄）：不足以判断'],
    ],
    [
      'plan-jinan-2025.brand-first-and-flagship-stores-new.jinan.2025.target',
      ['111 家（口径较宽）：完成'],
    ],
    ['plan-jinan-2025.ancient-tree-parks-new.jinan.2025.target', ['32 处（口径较宽）：完成']],
    [
      'plan-jinan-2025.quality-enterprises-all-new.jinan.2025.target',
      ['768 家（口径较窄）：未完成', '各项合计 1,247 家：完成'],
    ],
    [
      'fyp14-jinan.controlled-sections-water-compliance.jinan.2025.target',
      ['国控断面优良水体比例 100%（口径较窄）：完成'],
    ],
  ])('%s has a reading for each scope', (id, readings) => {
    const { verdict, reason } = outcomeOf(id);
    expect(verdict).toBe('scope-differs');
    for (const reading of readings) expect(reason).toContain(reading);
  });

  it.each<[target: string, label: string]>([
    ['fyp14-jinan.rural-household-income-growth.jinan.2021_2025.target', '文件自述完成'],
    ['plan-jinan-2025.construction-land-safe-use-rate.jinan.2025.target', '文件自述完成'],
    ['fyp14-jinan.permanent-population.jinan.2021_2025.target', '方向一致'],
  ])('%s in words stays so: %s', (id, label) => {
    const { verdict, agreement } = outcomeOf(id);
    expect([verdict, agreement && WORDS_AGREEMENT_LABELS[agreement]]).toEqual(['in-words', label]);
  });

  it('of real growth is not judged by nominal levels', () => {
    for (const indicatorId of ['gdp-average-growth', 'gdp-per-capita-average-growth']) {
      const key = { indicatorId, regionId: 'jinan', period: '2021/2025' };
      expect(deriveResult(dataset, key)).toEqual([]);
    }
  });
});

it('never stands where a result in figures is printed', () => {
  for (const { result, target, derivation } of outcomes.values()) {
    if (target.value === undefined || derivation === undefined) continue;
    expect([target.id, result?.value]).toEqual([target.id, undefined]);
  }
});
