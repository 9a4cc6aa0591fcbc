import { nameValue } from '@/domain/chosen-values';
import { FILTER_DIMENSIONS, type FilterDimension, type Filters, SPANNING } from '@/domain/filters';
import type { Dataset } from '@/domain/statements/dataset';

/** What else of an address narrows what a view shows. */
export const CHOICE_LABELS = {
  part: '栏目',
  finding: '核验结论',
  plan: '规划',
  measure: '着色依据',
  since: '起始日期',
} as const;
export type Choice = keyof typeof CHOICE_LABELS;

/** A value in an address that the dataset, or the view, does not have. */
export interface DroppedValue {
  readonly dimension: FilterDimension | 'spanning' | Choice;
  readonly value: string;
}

/** The filters that the dataset can serve, and what had to be left out. */
export function resolveFilters(
  filters: Filters,
  dataset: Dataset,
): { readonly filters: Filters; readonly dropped: readonly DroppedValue[] } {
  const isKnown = (dimension: FilterDimension) => (value: string) =>
    nameValue(dataset, dimension, value) !== undefined;
  const unknown = FILTER_DIMENSIONS.flatMap((dimension) =>
    filters[dimension]
      .filter((value) => !isKnown(dimension)(value))
      .map((value) => ({ dimension, value })),
  );
  const isMeant = filters.spanning === '' || filters.spanning === SPANNING;
  const dropped = isMeant
    ? unknown
    : [...unknown, { dimension: 'spanning' as const, value: filters.spanning }];
  if (dropped.length === 0) return { filters, dropped };
  const kept = FILTER_DIMENSIONS.map((dimension) => [
    dimension,
    filters[dimension].filter(isKnown(dimension)),
  ]);
  const spanning = isMeant ? filters.spanning : '';
  return { filters: { ...filters, spanning, ...Object.fromEntries(kept) }, dropped };
}
