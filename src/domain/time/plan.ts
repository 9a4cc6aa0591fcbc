import type { Dataset } from '@/domain/statements/dataset';
import { perDataset } from '@/domain/statements/per-dataset';
import { formatPeriod, parsePeriod } from './period';
import { isReported, lastReportedYear } from './reported-until';

/**
 * A plan of several years: what is planned for its span is judged against the year before it starts. It
 * is its span, with every document that plans it: the city's and a district's plan of the same years are
 * one to a reader, as 十四五 is. Where two of its documents want something of the same quantity, the
 * later one is the plan's (see `findPlanTarget`).
 */
export interface Plan {
  /** `2021/2025`; what an address and a spec name the plan by. */
  readonly period: string;
  /** In the order of their dates. */
  readonly documentIds: readonly string[];
  /** The year before the plan: the year of every baseline. */
  readonly baseYear: number;
  readonly endYear: number;
  /** Whether results of any of its years are reported: before, nothing could be disclosed. */
  readonly isBegun: boolean;
  /** Whether results of its last year are reported. */
  readonly isOver: boolean;
}

function toPlan(dataset: Dataset, period: string): Plan {
  const { start, end } = parsePeriod(period);
  return {
    period,
    documentIds: dataset.documents.filter(({ plans }) => plans === period).map(({ id }) => id),
    baseYear: start - 1,
    endYear: end,
    isBegun: lastReportedYear(dataset) >= start,
    isOver: isReported(dataset, period),
  };
}

/** The plans of several years that the documents make, the latest first, each once; made once. */
export const listPlans = perDataset<Dataset, readonly Plan[]>((dataset) => {
  const periods = new Set(dataset.documents.flatMap(({ plans }) => plans ?? []));
  const plans = [...periods]
    .filter((period) => parsePeriod(period).kind === 'span')
    .map((period) => toPlan(dataset, period))
    .sort((a, b) => b.endYear - a.endYear || b.baseYear - a.baseYear);
  return plans;
});

/** The plan that a view speaks of unless asked for another: the newest that is over, else the newest. */
export function defaultPlan(dataset: Dataset): Plan | undefined {
  const plans = listPlans(dataset);
  return plans.find(({ isOver }) => isOver) ?? plans[0];
}

/** The plan of a span; the default where none is named, or one that the dataset has not. */
export function findPlan(dataset: Dataset, period = ''): Plan | undefined {
  return listPlans(dataset).find((plan) => plan.period === period) ?? defaultPlan(dataset);
}

/** What an address says to mean a plan: its span, of the default nothing. */
export function planInAddress(dataset: Dataset, period: string): string {
  return defaultPlan(dataset)?.period === period ? '' : period;
}

/** Whether a document is one of a plan. */
export function isOfPlan({ documentIds }: Plan, { documentId }: { documentId: string }): boolean {
  return documentIds.includes(documentId);
}

/** Every year of a plan. */
export function planYears(plan: Plan): number[] {
  return Array.from({ length: plan.endYear - plan.baseYear }, (_, i) => plan.baseYear + 1 + i);
}

/** `2021年、2022年、2023年` */
export function listYears(years: readonly number[]): string {
  return years.map((year) => formatPeriod(String(year))).join('、');
}
