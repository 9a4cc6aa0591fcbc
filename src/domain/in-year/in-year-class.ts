import type { VerdictGlyphName, VerdictTone } from '@/domain/verdicts/verdict';

/** How a figure of the running year stands against the year's target: never an annual verdict. */
export const IN_YEAR_CLASSES = [
  'completed',
  'reached',
  'matched',
  'faster',
  'above-target',
  'on-schedule',
  'as-required',
  'holds',
  'within-limit',
  'on-control',
  'below-control',
  'borderline',
  'near-limit',
  'slightly-slow',
  'slightly-below',
  'above-control',
  'slow',
  'below',
  'far-below',
  'fails',
  'not-reached',
  'exceeded',
  'beyond-limit',
  'reversed',
  'too-early',
  'no-base',
  'no-partner',
  'in-words',
] as const;
export type InYearClass = (typeof IN_YEAR_CLASSES)[number];

export const IN_YEAR_LABELS: Record<InYearClass, string> = {
  completed: '已完成',
  reached: '已达到',
  matched: '达到',
  faster: '快于序时',
  'above-target': '快于目标',
  'on-schedule': '符合序时',
  'as-required': '达到目标要求',
  holds: '达标',
  'within-limit': '在控制范围内',
  'on-control': '符合控制进度',
  'below-control': '低于控制进度',
  borderline: '达标（临界）',
  'near-limit': '接近控制线',
  'slightly-slow': '略慢于序时',
  'slightly-below': '略低于目标',
  'above-control': '高于控制进度',
  slow: '慢于序时',
  below: '低于目标',
  'far-below': '明显低于目标',
  fails: '未达标',
  'not-reached': '未达到',
  exceeded: '已突破',
  'beyond-limit': '超出控制线',
  reversed: '逆向',
  'too-early': '起步期',
  'no-base': '缺基期',
  'no-partner': '缺对照数',
  'in-words': '文字目标',
};

/** What a class calls for: nothing, a look, a word in the meeting; grey for what is no class yet. */
export type Light = 'green' | 'yellow' | 'red' | 'grey';

export const IN_YEAR_LIGHTS: Record<InYearClass, Light> = {
  completed: 'green',
  reached: 'green',
  matched: 'green',
  faster: 'green',
  'above-target': 'green',
  'on-schedule': 'green',
  'as-required': 'green',
  holds: 'green',
  'within-limit': 'green',
  'on-control': 'green',
  'below-control': 'green',
  borderline: 'yellow',
  'near-limit': 'yellow',
  'slightly-slow': 'yellow',
  'slightly-below': 'yellow',
  'above-control': 'yellow',
  slow: 'red',
  below: 'red',
  'far-below': 'red',
  fails: 'red',
  'not-reached': 'red',
  exceeded: 'red',
  'beyond-limit': 'red',
  reversed: 'red',
  'too-early': 'grey',
  'no-base': 'grey',
  'no-partner': 'grey',
  'in-words': 'grey',
};

const LIGHT_TONES: Record<Light, VerdictTone> = {
  green: 'good',
  yellow: 'fair',
  red: 'poor',
  grey: 'none',
};

const LIGHT_GLYPHS: Record<Light, VerdictGlyphName> = {
  green: 'level',
  yellow: 'dip',
  red: 'down',
  grey: 'absent',
};

/** Classes whose shape says more than their light. */
const OWN_GLYPHS: Partial<Record<InYearClass, VerdictGlyphName>> = {
  completed: 'check',
  reached: 'check',
  matched: 'check',
  holds: 'check',
  faster: 'up',
  'above-target': 'up',
  reversed: 'back',
  fails: 'cross',
  exceeded: 'cross',
  'beyond-limit': 'cross',
};

/** How a class of the running year looks: shape and colour; its word goes with them. */
export function lookOfClass(of: InYearClass) {
  const light = IN_YEAR_LIGHTS[of];
  return { glyph: OWN_GLYPHS[of] ?? LIGHT_GLYPHS[light], tone: LIGHT_TONES[light] };
}
