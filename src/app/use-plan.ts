import { useMemo } from 'react';
import { useChoice } from '@/app/use-choice';
import type { Dataset } from '@/domain/statements/dataset';
import { listPlans } from '@/domain/time/plan';

/** The span of the plan that the address names; empty for the default, and dropped if it is none of the dataset's. */
export function usePlan(dataset: Dataset) {
  const periods = useMemo(() => listPlans(dataset).map(({ period }) => period), [dataset]);
  const { chosen: plan, unknown: unknownPlan } = useChoice('plan', periods);
  return { plan, unknownPlan };
}
