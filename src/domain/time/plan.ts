import type { Dataset } from '@/domain/statements/dataset';
import { formatPeriod, parsePeriod } from './period';
import { isReported } from './reported-until';

/** A plan of several years: what is planned for its span is judged against the year before it starts. */
export interface Plan {
  readonly documentId: string;
  /** `2021/2025` */
  readonly period: string;
  /** The year before the plan: the year of every baseline. */
  readonly baseYear: number;
  readonly endYear: number;
  /** Whether results of its last year are reported. */
  readonly isOver: boolean;
}

/** The plans of several years among the documents, the latest first. */
export function listPlans(dataset: Dataset): Plan[] {
  return dataset.documents
    .flatMap(({ id, plans }) => {
      const { kind, start, end } = parsePeriod(plans);
      if (kind !== 'span') return [];
      const isOver = isReported(dataset, plans);
      return [{ documentId: id, period: plans, baseYear: start - 1, endYear: end, isOver }];
    })
    .sort((a, b) => b.endYear - a.endYear);
}

/** The plan that a view speaks of unless asked for another: the newest that is over, else the newest. */
export function defaultPlan(dataset: Dataset): Plan | undefined {
  const plans = listPlans(dataset);
  return plans.find(({ isOver }) => isOver) ?? plans[0];
}

/** Every year of a plan. */
export function planYears(plan: Plan): number[] {
  return Array.from({ length: plan.endYear - plan.baseYear }, (_, i) => plan.baseYear + 1 + i);
}

/** `2021年、2022年、2023年` */
export function listYears(years: readonly number[]): string {
  return years.map((year) => formatPeriod(String(year))).join('、');
}
