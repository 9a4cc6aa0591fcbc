import type { Dataset, Indicator, Observation } from '@/domain/statements/dataset';
import type { SeriesPoint } from '@/domain/statements/series';
import { listStatedTargets, originOf, type StatedTarget } from '@/domain/statements/stated-target';
import { parsePeriod } from '@/domain/time/period';
import { isOfPlan, type Plan } from '@/domain/time/plan';
import type { TargetRule } from '@/domain/vocabularies';

/** Targets of single years: those that a plan of several years sets, and those of yearly documents. */
export function splitTargets(dataset: Dataset, targets: readonly SeriesPoint[]) {
  const isOfAnyPlan = ({ observation }: SeriesPoint) => originOf(dataset, observation) === 'plan';
  return {
    planTargets: targets.filter(isOfAnyPlan),
    annualTargets: targets.filter((point) => !isOfAnyPlan(point)),
  };
}

/**
 * How a target is judged:
 * - `path` a figure to be reached in the last year, from a baseline (a rank, too: it falls);
 * - `total` the sum of a flow over the plan;
 * - `average` a yearly average of a flow or a change over the plan;
 * - `keep` a figure that has to hold: every year of the plan, or no worse than it was;
 * - `average-growth` growth a year, on average over the plan;
 * - `cumulative-growth` growth over the whole plan;
 * - `range` two bounds for one quantity;
 * - `words` no figure at all.
 */
export type TargetKind =
  | 'path'
  | 'total'
  | 'average'
  | 'keep'
  | 'average-growth'
  | 'cumulative-growth'
  | 'range'
  | 'words';

/** What a plan wants of an indicator in a region. */
export interface PlanTarget extends StatedTarget {
  readonly kind: TargetKind;
}

const KIND_OF_RULE: Partial<Record<TargetRule, TargetKind>> = {
  reach: 'path',
  keep: 'keep',
  average: 'average',
  total: 'total',
  'cumulative-growth': 'cumulative-growth',
};

/** What the words of the target say, else its measure and period. */
function kindOf(indicator: Indicator, { observation: target, upper }: StatedTarget): TargetKind {
  if (upper !== undefined) return 'range';
  if (target.value === undefined) return 'words';
  const isSpan = parsePeriod(target.period).kind === 'span';
  if (indicator.measure === 'average-growth') return 'average-growth';
  const stated = target.rule && KIND_OF_RULE[target.rule];
  if (stated !== undefined) return stated;
  if (!isSpan) return 'path';
  switch (indicator.measure) {
    case 'growth':
      return 'cumulative-growth';
    case 'flow':
    case 'change':
      return 'total';
    default:
      return 'keep';
  }
}

/**
 * The target that a plan states: of several documents of the plan the last that states one; a figure of
 * its last year before one of its span before words.
 * @param observations those of one indicator and region, in the dataset's order
 */
export function findPlanTarget(
  indicator: Indicator,
  observations: readonly Observation[],
  plan: Plan,
): PlanTarget | undefined {
  const stated = listStatedTargets(
    observations.filter((observation) => isOfPlan(plan, observation)),
  );
  const candidates = [String(plan.endYear), plan.period].flatMap((period) =>
    stated.filter(({ observation }) => observation.period === period),
  );
  const issuer = plan.documentIds.findLast((id) =>
    candidates.some(({ observation }) => observation.documentId === id),
  );
  const own = candidates.filter(({ observation }) => observation.documentId === issuer);
  const target = own.find(({ observation }) => observation.value !== undefined) ?? own[0];
  return target && { ...target, kind: kindOf(indicator, target) };
}
