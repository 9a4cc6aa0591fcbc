import {
  FILTER_DIMENSIONS,
  type FilterDimension,
  type FilterKey,
  type Filters,
} from '@/domain/filters';
import { listMentions } from '@/domain/project-timeline/mention';
import { PROMISE_KIND_LABELS, PROMISE_KINDS } from '@/domain/project-timeline/promise-kind';
import type { Dataset } from '@/domain/statements/dataset';
import { zonesWithin } from '@/domain/statements/placement';
import { formatPeriod } from '@/domain/time/period';
import { listPeriods } from '@/domain/time/stated-periods';
import { VERDICT_LABELS, VERDICTS } from '@/domain/verdicts/verdict';
import {
  BINDING_CHOICE_LABELS,
  BINDING_CHOICES,
  PLACING_LABELS,
  PLACINGS,
  PROJECT_STATUS_LABELS,
  PROJECT_STATUSES,
  STAGE_LABELS,
  STAGES,
} from '@/domain/vocabularies';

/** A value or a text that is filtered by, as readers know it. */
export interface ChosenValue {
  readonly key: FilterKey;
  readonly value: string;
  readonly label: string;
  /** What is found with it, in words: `含区内功能区`. */
  readonly scope?: string;
}

/** What readers call a value of a dimension; undefined if the dataset does not have it. */
export function nameValue(
  dataset: Dataset,
  dimension: FilterDimension,
  value: string,
): string | undefined {
  const labelIn = <T extends string>(terms: readonly T[], labels: Readonly<Record<T, string>>) => {
    const term = terms.find((known) => known === value);
    return term && labels[term];
  };
  switch (dimension) {
    case 'sector':
      return dataset.sectorById.get(value)?.name;
    case 'region':
      return dataset.regionById.get(value)?.name;
    case 'placing':
      return labelIn(PLACINGS, PLACING_LABELS);
    case 'document':
      return dataset.documentById.get(value)?.shortTitle;
    case 'period':
      return listPeriods(dataset).includes(value) ? formatPeriod(value) : undefined;
    case 'stage':
      return labelIn(STAGES, STAGE_LABELS);
    case 'status':
      return labelIn(PROJECT_STATUSES, PROJECT_STATUS_LABELS);
    case 'mention':
      return listMentions(dataset.documents).find((known) => known.value === value)?.label;
    case 'promise':
      return labelIn(PROMISE_KINDS, PROMISE_KIND_LABELS);
    case 'binding':
      return labelIn(BINDING_CHOICES, BINDING_CHOICE_LABELS);
    case 'verdict':
      return labelIn(VERDICTS, VERDICT_LABELS);
  }
}

/** `含区内功能区`, of a district that has some. */
function scopeOf(dataset: Dataset, key: FilterKey, value: string): Pick<ChosenValue, 'scope'> {
  return key === 'region' && zonesWithin(dataset, value).length > 0
    ? { scope: '含区内功能区' }
    : {};
}

/** The chosen values that the dataset has, dimension by dimension, and the search text. */
export function listChosen(filters: Filters, dataset: Dataset): ChosenValue[] {
  const values = FILTER_DIMENSIONS.flatMap((key) =>
    filters[key].flatMap((value): ChosenValue[] => {
      const label = nameValue(dataset, key, value);
      return label === undefined ? [] : [{ key, value, label, ...scopeOf(dataset, key, value) }];
    }),
  );
  const { spanning, q } = filters;
  return [
    ...values,
    ...(spanning === '' ? [] : [{ key: 'spanning' as const, value: spanning, label: '计入' }]),
    ...(q === '' ? [] : [{ key: 'q' as const, value: q, label: q }]),
  ];
}

/** The chosen values by name, and the search text, for file names and captions. */
export function describeFilters(filters: Filters, dataset: Dataset): string[] {
  return listChosen(filters, dataset).map(({ key, label, scope }) => {
    if (key === 'spanning') return '含跨区县功能区';
    return scope === undefined ? label : `${label}（${scope}）`;
  });
}
