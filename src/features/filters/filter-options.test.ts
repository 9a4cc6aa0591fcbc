import { describe, expect, it } from 'vitest';
import { computeOptions } from './filter-options';

const VALUES = [
  { value: 'economy', label: '综合经济' },
  { value: 'transport', label: '交通' },
  { value: 'environment', label: '生态环境' },
];
const COUNTS = new Map([['economy', 3]]);

describe('the options of a dimension', () => {
  it('are those that would leave something', () => {
    expect(computeOptions(VALUES, COUNTS, [])).toEqual([
      { value: 'economy', label: '综合经济', count: 3 },
    ]);
  });

  it('keep what is chosen, even if it leaves nothing, so that it can be taken back', () => {
    expect(computeOptions(VALUES, COUNTS, ['transport'])).toEqual([
      { value: 'economy', label: '综合经济', count: 3 },
      { value: 'transport', label: '交通', count: 0 },
    ]);
  });
});
