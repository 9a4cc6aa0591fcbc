import type { FilterDimension } from '@/domain/filters';
import { listMentions } from '@/domain/project-timeline/mention';
import { PROMISE_KIND_LABELS, PROMISE_KINDS } from '@/domain/project-timeline/promise-kind';
import type { Dataset } from '@/domain/statements/dataset';
import { formatPeriod } from '@/domain/time/period';
import { listPeriods } from '@/domain/time/stated-periods';
import { VERDICT_LABELS, VERDICTS } from '@/domain/verdicts/verdict';
import {
  PROJECT_STATUS_LABELS,
  PROJECT_STATUSES,
  STAGE_LABELS,
  STAGES,
} from '@/domain/vocabularies';
import type { CheckOption } from '@/ui/CheckList';

interface NamedValue {
  readonly value: string;
  readonly label: string;
}

/** Every value that a dimension can take in this dataset, in the order of the panel. */
export function listValues(dataset: Dataset): Record<FilterDimension, readonly NamedValue[]> {
  return {
    sector: dataset.sectors.map(({ id, name }) => ({ value: id, label: name })),
    region: dataset.regions.map(({ id, name }) => ({ value: id, label: name })),
    document: dataset.documents.map(({ id, shortTitle }) => ({ value: id, label: shortTitle })),
    period: listPeriods(dataset).map((value) => ({ value, label: formatPeriod(value) })),
    stage: STAGES.map((value) => ({ value, label: STAGE_LABELS[value] })),
    status: PROJECT_STATUSES.map((value) => ({ value, label: PROJECT_STATUS_LABELS[value] })),
    mention: listMentions(dataset.documents),
    promise: PROMISE_KINDS.map((value) => ({ value, label: PROMISE_KIND_LABELS[value] })),
    verdict: VERDICTS.map((value) => ({ value, label: VERDICT_LABELS[value] })),
  };
}

/**
 * The options of one dimension: those that occur at all, and those chosen, each with the number of
 * results it would leave.
 */
export function computeOptions(
  values: readonly NamedValue[],
  counts: ReadonlyMap<string, number>,
  chosen: readonly string[],
): CheckOption[] {
  return values
    .map(({ value, label }) => ({ value, label, count: counts.get(value) ?? 0 }))
    .filter(({ value, count }) => count > 0 || chosen.includes(value));
}
