/** A number on which a class of the running year turns, with why it is that number. */
export interface Threshold {
  readonly value: number;
  /** What it counts, in words for readers. */
  readonly label: string;
  /** Its source, or that it is the monitor's own judgement. */
  readonly reason: string;
}

const OWN = '本台自定，无公开标准';

/** Every threshold of the running year. Shares are fractions of 1, points are percentage points. */
export const IN_YEAR_THRESHOLDS = {
  fasterRatio: {
    value: 1.05,
    label: '快于序时：完成率与序时进度之比不低于',
    reason: '与规划目标的“快于时序”同一界限',
  },
  fasterLead: {
    value: 3,
    label: '快于序时：领先百分点不低于',
    reason: '序时进度很低时，比值只是噪声',
  },
  onScheduleRatio: {
    value: 0.95,
    label: '符合序时：完成率与序时进度之比不低于',
    reason: 'Statistics Canada、Open SDG 的进度评价方法',
  },
  onScheduleLag: {
    value: 3,
    label: '符合序时：或落后不足百分点',
    reason: '人社部2022年上半年口径：完成59%仍称“基本一致”',
  },
  slightlySlowRatio: {
    value: 0.6,
    label: '略慢于序时：完成率与序时进度之比不低于',
    reason: 'Statistics Canada、Open SDG 的进度评价方法',
  },
  slightlySlowLag: {
    value: 10,
    label: '略慢于序时：或落后不足百分点',
    reason: '银川2025年：低于序时进度10个百分点起预警',
  },
  severeLag: {
    value: 30,
    label: '严重：落后百分点不低于',
    reason: '银川2025年：低于序时进度30个百分点以上为红灯',
  },
  tooEarly: {
    value: 0.2,
    label: '起步期：序时进度低于，不称偏慢',
    reason: OWN,
  },
  aboveTarget: {
    value: 0.3,
    label: '快于目标：增速高于目标百分点不低于',
    reason: OWN,
  },
  approximateShare: {
    value: 0.05,
    label: '目标为“左右”：容差占目标值',
    reason: '与年度评价同一容差',
  },
  approximateLeast: {
    value: 0.1,
    label: '目标为“左右”：容差至少百分点',
    reason: '增速通常公布到一位小数',
  },
  slightlyBelowNeed: {
    value: 1,
    label: '略低于目标：后期增速须再提高百分点不超过',
    reason: OWN,
  },
  farBelowNeed: {
    value: 3,
    label: '明显低于目标：后期增速须再提高百分点超过',
    reason: `${OWN}；负增长为红灯依天津2022年分级监测`,
  },
  borderlineShare: {
    value: 0.01,
    label: '达标（临界）：距界限不超过界限值的',
    reason: OWN,
  },
  borderlinePoints: {
    value: 0.5,
    label: '达标（临界）：比率距界限不超过百分点',
    reason: OWN,
  },
  controlBand: {
    value: 3,
    label: '符合控制进度：与序时进度相差不足百分点',
    reason: '与“快于序时”的百分点界限相同',
  },
} as const satisfies Record<string, Threshold>;
