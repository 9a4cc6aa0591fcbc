import { formatCounted, formatNumeral } from '@/domain/number-format';
import { formatPeriod } from './period';
import type { Plan } from './plan';

/** How a plan is called, by its span alone; of no plan, the words for any. */

/**
 * Which five-year plan it is, from the third on, which began in 1966: since then each follows the other
 * (the first, 1953—1957, and the second, 1958—1962, did not fit into this row); undefined of another span.
 */
function ordinalOf({ baseYear, endYear }: Plan): number | undefined {
  const isInRow = endYear - baseYear === 5 && baseYear % 5 === 0 && baseYear >= 1965;
  return isInRow ? (baseYear - 1950) / 5 : undefined;
}

/** `十四五`; a plan of other years by these: `2026—2035年`. */
export function namePlan(plan: Plan): string {
  const ordinal = ordinalOf(plan);
  return ordinal === undefined ? formatPeriod(plan.period) : `${formatNumeral(ordinal)}五`;
}

/** `十四五轨迹`: of files, tables and the menu. */
export function nameTrajectories(plan: Plan | undefined): string {
  return plan === undefined ? '规划轨迹' : `${namePlan(plan)}轨迹`;
}

/** `“十四五”轨迹`: as a heading. */
export function headTrajectories(plan: Plan | undefined): string {
  if (plan === undefined || ordinalOf(plan) === undefined) return nameTrajectories(plan);
  return `“${namePlan(plan)}”轨迹`;
}

/** `五年目标`: what the plan wants by its end, or over its years. */
export function namePlanTarget(plan: Plan | undefined): string {
  if (plan === undefined) return '规划目标';
  return `${formatCounted(plan.endYear - plan.baseYear, '年')}目标`;
}
