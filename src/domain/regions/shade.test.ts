import { describe, expect, it } from 'vitest';
import { SHADES, shadeValues } from './shade';

describe('shadeValues', () => {
  it.each<[string, (number | undefined)[], boolean, number[]]>([
    ['counts start at nothing', [0, 4, 8], true, [0, 4, 8]],
    ['the smallest count is seen', [1, 800], true, [1, 8]],
    ['figures spread over their own range', [7, 7.5, 9], false, [1, 2, 8]],
    ['below nothing too', [-4, 0, 4], false, [1, 4, 8]],
    ['equal figures are of one middle tone', [9, 9], false, [4, 4]],
    ['a count alone is the most', [5], true, [8]],
    ['what is not known has none', [undefined, 3, 5], false, [0, 1, 8]],
    ['nothing at all', [0, 0], true, [0, 0]],
    ['nobody', [], true, []],
  ])('%s', (_, values, isCount, shades) => {
    expect(shadeValues(values, isCount)).toEqual(shades);
  });

  it('has no tone beyond the last', () => {
    expect(Math.max(...shadeValues([0.1 + 0.2, 0.3, 1 / 3], false))).toBe(SHADES);
  });
});
