import { groupBy } from '@/domain/group-by';
import type { Quantity } from '@/domain/number-format';
import { parsePeriod } from '@/domain/time/period';
import type { Direction } from '@/domain/vocabularies';
import type { Dataset, Observation } from './dataset';
import { lookUp } from './dataset';
import { perDataset } from './per-dataset';

/** What one document wants of an indicator in a region for a period: one target, whatever its bounds. */
export interface StatedTarget {
  /** The figure; of a range the lower bound; of several the last; words where there is no figure. */
  readonly observation: Observation;
  /** The upper bound of a range: of 3—5家 the 5. */
  readonly upper: Observation | undefined;
}

const LOWER_BOUNDS: readonly string[] = ['gte', 'gt'];
const UPPER_BOUNDS: readonly string[] = ['lte', 'lt'];

/** The one target that a document's statements for one period make; undefined of none. */
function joinBounds(statements: readonly Observation[]): StatedTarget | undefined {
  const figures = statements.filter(({ value }) => value !== undefined);
  const lower = figures.find(({ qualifier }) => LOWER_BOUNDS.includes(qualifier));
  const upper = figures.find(({ qualifier }) => UPPER_BOUNDS.includes(qualifier));
  if (lower !== undefined && upper !== undefined) return { observation: lower, upper };
  const observation = figures.at(-1) ?? statements.at(-1);
  return observation && { observation, upper: undefined };
}

/**
 * The targets among statements of one indicator, in the order of the statements: each document's own for
 * each region and period, a range as one, a repetition as none.
 */
export function listStatedTargets(statements: readonly Observation[]): StatedTarget[] {
  const targets = groupBy(
    statements.filter(({ stage }) => stage === 'target'),
    ({ documentId, regionId, period }) => `${documentId} ${regionId} ${period}`,
  );
  return [...targets.values()].flatMap((group) => joinBounds(group) ?? []);
}

const statedTargetsOf = perDataset((_: Dataset) => new Map<string, StatedTarget>());

/** The target that a statement is, or is a bound of. */
export function statedTargetOf(dataset: Dataset, observation: Observation): StatedTarget {
  const known = statedTargetsOf(dataset);
  const { indicatorId, documentId, regionId, period } = observation;
  const key = `${indicatorId} ${documentId} ${regionId} ${period}`;
  const alone = { observation, upper: undefined };
  const stated =
    known.get(key) ??
    joinBounds(
      dataset
        .observationsOf(indicatorId)
        .filter(
          (other) =>
            other.stage === 'target' &&
            other.documentId === documentId &&
            other.regionId === regionId &&
            other.period === period,
        ),
    ) ??
    alone;
  known.set(key, stated);
  return stated;
}

/** Bounds that do not say what a target aims at: the upper end of 3—5家, where more is better. */
const OPPOSITE: Record<Direction, readonly string[]> = {
  higher: UPPER_BOUNDS,
  lower: LOWER_BOUNDS,
  neutral: [],
};

/**
 * What a target aims at: of 3—5家 the 3 where more is better, the 5 where less is. Undefined where no side
 * is better, or the target bounds the other one.
 */
export function aimOf(
  { observation, upper }: StatedTarget,
  better: Direction,
): Observation | undefined {
  const aim = better === 'lower' ? (upper ?? observation) : observation;
  return better === 'neutral' || OPPOSITE[better].includes(aim.qualifier) ? undefined : aim;
}

/** The target as it is to be written, with both bounds: `3—5 家`. */
export function quantityOf({ observation, upper }: StatedTarget): Quantity {
  return upper === undefined ? observation : { ...observation, upper: upper.value };
}

/** Who sets a target for when: a plan of several years, a yearly document for its year, or another. */
export const TARGET_ORIGIN_LABELS = {
  plan: '规划目标',
  annual: '年度目标',
  other: '阶段目标',
} as const;
export type TargetOrigin = keyof typeof TARGET_ORIGIN_LABELS;

export function originOf(dataset: Dataset, { documentId, period }: Observation): TargetOrigin {
  const { plans } = lookUp(dataset.documentById, documentId);
  if (plans !== undefined && parsePeriod(plans).kind === 'span') return 'plan';
  return period === plans ? 'annual' : 'other';
}
