import { formatDifference, formatPercent } from '@/domain/number-format';
import type { Unit } from '@/domain/package/catalogue-rows';
import type { InYearAssessment, NeededPace, Schedule } from './in-year-assessment';
import { IN_YEAR_LABELS } from './in-year-class';

const number = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 2 });

/** `"快于序时"`, `"慢于序时（严重）"`, `"符合序时（预计）"`. */
export function labelInYear({ class: of, isSevere, isEstimate }: InYearAssessment): string {
  return `${IN_YEAR_LABELS[of]}${isSevere ? '（严重）' : ''}${isEstimate ? '（预计）' : ''}`;
}

function describeSchedule({ share, years }: Schedule): string {
  const basis = years === 0 ? '直线' : years === 1 ? '按上年同期占比' : `按前${years}年同期占比`;
  return `序时${formatPercent(share, 1)}（${basis}）`;
}

function describeLead(lead: number): string {
  if (Math.abs(lead) < 0.05) return '与序时持平';
  return `${lead > 0 ? '快' : '慢'}${number.format(Number(Math.abs(lead).toFixed(1)))}个百分点`;
}

function describePace({ months, monthly, multiple }: NeededPace, unit: Unit): string {
  const before = 12 - months;
  const against = before === 1 ? '1月' : `前${before}月月均`;
  const times = multiple === undefined ? '' : `，为${against}的${number.format(multiple)}倍`;
  return `后${months}月月均需${number.format(monthly)}${unit.symbol}${times}`;
}

/**
 * The arithmetic of a class in one sentence, `完成率28.0%，序时25.0%（直线），快3个百分点；后9月月均需1.2万人，为前3月月均的0.86倍`;
 * of growth `较目标 −0.2 个百分点，后期需5.18%`. Empty where there is nothing to compute.
 */
export function describeInYear(assessment: InYearAssessment, unit: Unit): string {
  const { completion, schedule, lead, pace, difference, neededGrowth } = assessment;
  if (schedule !== undefined && completion !== undefined && lead !== undefined) {
    const parts = [
      `完成率${formatPercent(completion, 1)}`,
      describeSchedule(schedule),
      describeLead(lead),
    ];
    const rest = pace === undefined ? '' : `；${describePace(pace, unit)}`;
    return parts.join('，') + rest;
  }
  if (assessment.class === 'no-base' && completion !== undefined) {
    return `为目标的${formatPercent(completion, 1)}`;
  }
  if (difference === undefined) return '';
  const against = difference === 0 ? '与目标持平' : `较目标 ${formatDifference(difference, unit)}`;
  return neededGrowth === undefined
    ? against
    : `${against}，后期需${number.format(Number(neededGrowth.toFixed(2)))}%`;
}
