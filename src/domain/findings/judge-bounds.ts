import { type Bounds, isAbove } from '@/domain/derivations/bounds';
import type { FindingVerdict } from './finding-verdict';

/**
 * Whether what was computed can be what is stated. Contradicted where no value satisfies both, even
 * with bounds; confirmed where only rounding separates them, or all of the computed is within the
 * stated bound.
 */
export function judgeEqual(computed: Bounds, stated: Bounds): FindingVerdict {
  if (isAbove(computed.min, stated.max) || isAbove(stated.min, computed.max)) return 'does-not-fit';
  const isWithin = !isAbove(stated.min, computed.min) && !isAbove(computed.max, stated.max);
  return computed.isExact && (stated.isExact || isWithin) ? 'fits' : 'cannot-be-said';
}

/** Whether a part can be as large as stated beside its whole. */
export function judgeAtMost(part: Bounds, whole: Bounds): FindingVerdict {
  if (isAbove(part.min, whole.max)) return 'does-not-fit';
  const isDecided = !isAbove(part.max, whole.min) || (part.isExact && whole.isExact);
  return isDecided ? 'fits' : 'cannot-be-said';
}
