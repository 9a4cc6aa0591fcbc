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
    [['重组获批', '重点实验室重组'], 'czhp|zdsyscz'],
    [['重构'], 'cg'],
    [['给排水'], 'jps'],
    [['统调电厂', '空中调度'], 'tddc|kzdd'],
    [['治理河道长度', '河道长者'], 'zlhdcd|hdzz'],
    [['圩子壕水系'], 'wzhsx'],
    [['锻轧装备', '带钢热轧', '中小轧生产线'], 'dzzb|dgrz|zxzscx'],
    [['重点项目'], 'zdxm'],
    [['大河隧道', '大河过江隧道'], 'dhsd|dhgjsd'],
    [[], ''],
  ])('of %j are %j', (names, initials) => {
    expect(computeInitials(names)).toBe(initials);
  });
});
