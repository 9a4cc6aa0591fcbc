import { SegmentedControl } from '@mantine/core';
import type { Dataset } from '@/domain/statements/dataset';
import { type Plan, planInAddress } from '@/domain/time/plan';
import { namePlan } from '@/domain/time/plan-words';
import { useAddressActions } from '@/store/address';

/** Which plan the view speaks of; nothing where there is no choice. */
export function PlanChoice({
  dataset,
  plans,
  plan,
}: {
  dataset: Dataset;
  plans: readonly Plan[];
  plan: Plan | undefined;
}) {
  const { setPlan } = useAddressActions();
  if (plans.length < 2 || plan === undefined) return null;
  return (
    <SegmentedControl
      size="xs"
      aria-label="规划"
      value={plan.period}
      onChange={(period) => setPlan(planInAddress(dataset, period))}
      data={plans.map((one) => ({ value: one.period, label: namePlan(one) }))}
    />
  );
}
