import type { Indicator } from '@/domain/statements/dataset';
import type { StatedTarget } from '@/domain/statements/stated-target';
import { wantedDirection } from '@/domain/verdicts/commitment';
import type { Direction } from '@/domain/vocabularies';

/** By which rule a running year is set against its target. */
export type InYearRule =
  | 'flow'
  | 'growth'
  | 'stock'
  | 'hold'
  | 'ceiling-flow'
  | 'ceiling-rate'
  | 'rank';

/** The rule, and which way the target wants the figure to go. */
export interface RuleOfTarget {
  readonly rule: InYearRule;
  readonly direction: Exclude<Direction, 'neutral'>;
}

/**
 * Chooses the rule for a target in figures by what is measured and by what the target asks for; undefined where nobody says
 * which way is better. A growth that may not pass a figure (物价控制在3%左右) is a line, not an aim,
 * unless the indicator itself is to fall.
 */
export function ruleOf(
  indicator: Indicator,
  { observation }: StatedTarget,
): RuleOfTarget | undefined {
  const { measure, better } = indicator;
  const direction = wantedDirection(observation, better);
  if (measure === 'rank') return { rule: 'rank', direction: 'lower' };
  if (direction === 'neutral') return undefined;
  const isCeiling = direction === 'lower' && better !== 'lower';
  switch (measure) {
    case 'flow':
      return { rule: direction === 'lower' ? 'ceiling-flow' : 'flow', direction };
    case 'growth':
    case 'average-growth':
      return { rule: isCeiling ? 'ceiling-rate' : 'growth', direction };
    case 'change':
      return { rule: 'hold', direction };
    default:
      return { rule: observation.rule === 'keep' ? 'hold' : 'stock', direction };
  }
}
