import type { SeriesPoint } from '@/domain/statements/series';
import type { Input } from '@/domain/verdicts/assessment';
import type { PlanTarget } from '@/domain/verdicts/plan-target';

/** The years that a verdict rests on, then the target. */
export function toYearInputs(years: readonly SeriesPoint[], target: PlanTarget): Input[] {
  return [
    ...years.map(({ observation }) => ({ role: 'year' as const, observation })),
    { role: 'target', observation: target.observation },
  ];
}
