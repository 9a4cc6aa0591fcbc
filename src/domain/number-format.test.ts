import { describe, expect, it } from 'vitest';
import {
  formatAxis,
  formatCell,
  formatCount,
  formatDifference,
  formatQuantity,
  type Quantity,
} from '@/domain/number-format';
import type { Unit } from '@/domain/package/catalogue-rows';

const unit = (symbol: string): Unit => ({ id: 'unit', symbol, dimension: 'any', factor: 1 });
const YUAN = unit('亿元');
const PERCENT = unit('%');

describe('formatCell', () => {
  it.each<[string, Quantity, string]>([
    ['a figure that is nowhere is a dash', { qualifier: 'eq' }, '—'],
    ['a target in words is its words', { qualifier: 'eq', wording: '合理增长' }, '合理增长'],
    ['a figure goes before its words', { value: 5, qualifier: 'eq', wording: '合理增长' }, '5'],
    ['a bound without a figure shows no sign', { qualifier: 'gte', wording: '翻番' }, '翻番'],
    ['zero is a figure', { value: 0, qualifier: 'eq' }, '0'],
    ['thousands are grouped', { value: 14210, qualifier: 'eq' }, '14,210'],
    ['no printed decimal is lost', { value: 1234.5678, qualifier: 'eq' }, '1,234.5678'],
    ['no decimal is added', { value: 5.5, qualifier: 'eq' }, '5.5'],
    ['binary dust is not shown', { value: 0.1 + 0.2, qualifier: 'eq' }, '0.3'],
    ['a fall has a minus, not a hyphen', { value: -14.5, qualifier: 'eq' }, '−14.5'],
    ['左右 is ≈', { value: 5.5, qualifier: 'approx' }, '≈5.5'],
    ['以上 is ≥', { value: 5, qualifier: 'gte' }, '≥5'],
    ['超过 is >', { value: 5, qualifier: 'gt' }, '>5'],
    ['以内 is ≤', { value: 3, qualifier: 'lte' }, '≤3'],
    ['低于 is <', { value: 3, qualifier: 'lt' }, '<3'],
    ['a bound of a fall keeps both signs', { value: -15, qualifier: 'lte' }, '≤−15'],
  ])('%s', (_, quantity, expected) => {
    expect(formatCell(quantity)).toBe(expected);
  });
});

describe('formatQuantity', () => {
  it.each<[string, Quantity, Unit, string]>([
    ['a figure that is nowhere has no unit', { qualifier: 'eq' }, YUAN, '—'],
    ['words have no unit', { qualifier: 'eq', wording: '合理增长' }, PERCENT, '合理增长'],
    ['a unit stands apart', { value: 14210, qualifier: 'eq' }, YUAN, '14,210 亿元'],
    ['a percent sign does not', { value: 5, qualifier: 'gte' }, PERCENT, '≥5%'],
    ['nor does a per mille sign', { value: 0.8, qualifier: 'eq' }, unit('‰'), '0.8‰'],
    ['percentage points do', { value: -1.5, qualifier: 'eq' }, unit('个百分点'), '−1.5 个百分点'],
  ])('%s', (_, quantity, of, expected) => {
    expect(formatQuantity(quantity, of)).toBe(expected);
  });
});

describe('formatAxis', () => {
  it.each([
    [0, '0'],
    [5.5, '5.5'],
    [14000, '14,000'],
    [999_999, '999,999'],
    [1_000_000, '100万'],
    [1_200_000, '120万'],
    [150_000_000, '1.5亿'],
  ])('marks %d as %s', (value, expected) => {
    expect(formatAxis(value)).toBe(expected);
  });

  it('shortens large falls as it shortens large rises', () => {
    expect(formatAxis(-999_999)).toMatch(/^[-−]999,999$/);
    expect(formatAxis(-2_000_000)).toMatch(/^[-−]200万$/);
  });
});

describe('formatDifference', () => {
  it.each<[string, number, Unit, string]>([
    ['no difference is said in words', 0, YUAN, '持平'],
    ['no difference of percentages neither', -0, PERCENT, '持平'],
    ['a rise has a plus', 300, YUAN, '+300 亿元'],
    ['a fall has a minus, not a hyphen', -120, YUAN, '−120 亿元'],
    ['percentages differ in points', 0.4, PERCENT, '+0.4 个百分点'],
    ['percentages fall in points', -0.5, PERCENT, '−0.5 个百分点'],
    ['other shares keep their sign', 0.25, unit('‰'), '+0.25 ‰'],
    ['two decimals are enough', 1.236, YUAN, '+1.24 亿元'],
    ['thousands are grouped', -12345, YUAN, '−12,345 亿元'],
  ])('%s', (_, difference, of, expected) => {
    expect(formatDifference(difference, of)).toBe(expected);
  });
});

describe('formatCount', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1024, '1,024'],
  ])('writes %d results as %s', (count, expected) => {
    expect(formatCount(count)).toBe(expected);
  });
});
