/** Whether the figures can all be right. Contradictions first, since they want a look. */
export const FINDING_VERDICTS = ['does-not-fit', 'fits', 'cannot-be-said'] as const;
export type FindingVerdict = (typeof FINDING_VERDICTS)[number];

export const FINDING_VERDICT_LABELS: Record<FindingVerdict, string> = {
  'does-not-fit': '不吻合',
  fits: '吻合',
  'cannot-be-said': '无法判断',
};
