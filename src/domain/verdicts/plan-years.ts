import { formatPeriod } from '@/domain/period';
import type { SeriesPoint } from '@/domain/series';
import type { Input } from '@/domain/verdicts/assessment';
import type { Plan, PlanTarget } from '@/domain/verdicts/plan-target';

/** Every year of a plan. */
export function planYears(plan: Plan): number[] {
  return Array.from({ length: plan.endYear - plan.baseYear }, (_, i) => plan.baseYear + 1 + i);
}

/** `2021年、2022年、2023年` */
export function listYears(years: readonly number[]): string {
  return years.map((year) => formatPeriod(String(year))).join('、');
}

/** The years that a verdict rests on, then the target. */
export function toYearInputs(years: readonly SeriesPoint[], target: PlanTarget): Input[] {
  return [
    ...years.map(({ observation }) => ({ role: 'year' as const, observation })),
    { role: 'target', observation: target.observation },
  ];
}
