import type { Quantity } from '@/domain/number-format';
import type { Indicator, Observation } from '@/domain/statements/dataset';
import { parsePeriod } from '@/domain/time/period';
import { THRESHOLDS, type Verdict } from '@/domain/verdicts/verdict';
import type { Measure } from '@/domain/vocabularies';

/** What a figure says of a target in words, where their rule or the figure's own limits allow it. */
export interface WordsJudged {
  readonly verdict: Extract<Verdict, 'met' | 'missed'>;
  /** On what it rests, for readers. */
  readonly ground: string;
}

/** Measures that end at nothing. */
const ENDS_AT_ZERO: readonly Measure[] = ['share', 'flow', 'stock'];

/** All, in percent. */
const ALL = 100;

/** Where a figure can go no further in the wanted direction, no words can want more. */
function isAtLimit({ measure, better }: Indicator, { value = 0, qualifier }: Quantity): boolean {
  const isAtLeast = qualifier === 'gte' || qualifier === 'gt';
  if (better === 'higher') return measure === 'share' && value >= ALL;
  return better === 'lower' && !isAtLeast && ENDS_AT_ZERO.includes(measure) && value <= 0;
}

/**
 * Sets a figure against a target in words; undefined where the words cannot be judged by it.
 * @param quantity in the indicator's unit; of a bound its end
 */
export function judgeWords(
  quantity: Quantity,
  { rule, period }: Observation,
  indicator: Indicator,
): WordsJudged | undefined {
  const { value } = quantity;
  if (value === undefined) return undefined;
  const { start, end } = parsePeriod(period);
  if (rule === 'unbroken') {
    const years = end - start + 1;
    if (value < years) return undefined;
    return { verdict: 'met', ground: `${value}年不间断，不短于目标期的${years}年` };
  }
  if (rule === 'nearly-all') {
    const least = THRESHOLDS.nearlyMet * ALL;
    return {
      verdict: value >= least ? 'met' : 'missed',
      ground: `“基本”按不低于${least}%掌握`,
    };
  }
  return isAtLimit(indicator, quantity)
    ? { verdict: 'met', ground: '已到尽头，任何表述都不能要求更多' }
    : undefined;
}
