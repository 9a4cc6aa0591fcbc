import { computeInitials } from '@data/initials';
import { describe, expect, it } from 'vitest';

describe('computeInitials', () => {
  it.each([
    [['地区生产总值'], 'dqsczz'],
    [['5G基站总数'], '5gjzzs'],
    [['R&D经费'], 'rdjf'],
    [['地区生产总值（GDP）'], 'dqsczzgdp'],
    [['５Ｇ基站'], '5gjz'],
    [['“一带一路”'], 'ydyl'],
    // A character of two readings, read as the word it stands in.
    [['重庆'], 'cq'],
    [['重点项目'], 'zdxm'],
    [['大河隧道', '大河过江隧道'], 'dhsd|dhgjsd'],
    [[], ''],
  ])('of %j are %j', (names, initials) => {
    expect(computeInitials(names)).toBe(initials);
  });
});
