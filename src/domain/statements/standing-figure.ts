import type { Observation } from './dataset';
import { listStatedTargets } from './stated-target';

/**
 * Why one result stands before another of the same quantity, the weightiest reason first:
 * 1. a figure before words: words say no more than that there is one;
 * 2. a result before an estimate of it;
 * 3. the figure itself before a bound or a rounding, which retell it: 14210亿元 before 超过1.4万亿元.
 * Of equals the last stands: of the document that was issued later, and in it the one further down.
 */
const PREFERENCES: readonly ((result: Observation) => boolean)[] = [
  ({ value }) => value !== undefined,
  ({ stage }) => stage === 'actual',
  ({ qualifier }) => qualifier === 'eq',
];

function isPreferred(later: Observation, earlier: Observation): boolean {
  const decisive = PREFERENCES.find((holds) => holds(later) !== holds(earlier));
  return decisive === undefined || decisive(later);
}

function findStandingResult(results: readonly Observation[]): Observation | undefined {
  const [first, ...others] = results;
  if (first === undefined) return undefined;
  return others.reduce((best, next) => (isPreferred(next, best) ? next : best), first);
}

/** A later document's target revises an earlier one's, bound or not; words take no figure's place. */
function findStandingTarget(targets: readonly Observation[]): Observation | undefined {
  const stated = listStatedTargets(targets).map(({ observation }) => observation);
  return stated.findLast(({ value }) => value !== undefined) ?? stated.at(-1);
}

/**
 * The one statement that stands for a quantity that is stated more than once; undefined of none. Of a
 * range it is the lower bound.
 * @param statements of one indicator, region and period, in the dataset's order; results stand before
 * targets, which are none
 */
export function findStanding(statements: readonly Observation[]): Observation | undefined {
  const results = statements.filter(({ stage }) => stage !== 'target');
  return findStandingResult(results) ?? findStandingTarget(statements);
}

/**
 * What stands for the last of the periods that are stated; undefined of none.
 * @param statements of one indicator and region, in the dataset's order
 */
export function findLatest(statements: readonly Observation[]): Observation | undefined {
  const last = statements.at(-1);
  return last && findStanding(statements.filter(({ period }) => period === last.period));
}
