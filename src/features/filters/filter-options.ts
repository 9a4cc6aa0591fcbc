import type { FilterDimension } from '@/domain/filters';
import { listMentions } from '@/domain/project-timeline/mention';
import { PROMISE_KIND_LABELS, PROMISE_KINDS } from '@/domain/project-timeline/promise-kind';
import type { Dataset, Region } from '@/domain/statements/dataset';
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
import type { CheckOption } from '@/ui/CheckList';

interface NamedValue {
  readonly value: string;
  readonly label: string;
}

/** What is asked for: the city and its districts, zones, what is of several districts, what is around them. */
const REGION_ORDER: Record<Region['level'], number> = {
  city: 0,
  district: 1,
  county: 1,
  'functional-zone': 2,
  districts: 3,
  'metropolitan-area': 3,
  province: 3,
  country: 3,
  abroad: 3,
};

/** The regions in the order of the panel: districts as they are, zones by how much is known of them. */
function listRegions(dataset: Dataset): Region[] {
  const statements = new Map<string, number>();
  const count = (id: string) => statements.set(id, (statements.get(id) ?? 0) + 1);
  for (const { regionId } of dataset.observations) count(regionId);
  for (const { regionIds } of dataset.projects) regionIds.forEach(count);
  const known = ({ level, id }: Region) =>
    level === 'functional-zone' ? (statements.get(id) ?? 0) : 0;
  return [...dataset.regions].sort(
    (a, b) => REGION_ORDER[a.level] - REGION_ORDER[b.level] || known(b) - known(a),
  );
}

/** Every value that a dimension can take in this dataset, in the order of the panel. */
export function listValues(dataset: Dataset): Record<FilterDimension, readonly NamedValue[]> {
  return {
    sector: dataset.sectors.map(({ id, name }) => ({ value: id, label: name })),
    region: listRegions(dataset).map(({ id, name }) => ({ value: id, label: name })),
    placing: PLACINGS.map((value) => ({ value, label: PLACING_LABELS[value] })),
    document: dataset.documents.map(({ id, shortTitle }) => ({ value: id, label: shortTitle })),
    period: listPeriods(dataset).map((value) => ({ value, label: formatPeriod(value) })),
    stage: STAGES.map((value) => ({ value, label: STAGE_LABELS[value] })),
    status: PROJECT_STATUSES.map((value) => ({ value, label: PROJECT_STATUS_LABELS[value] })),
    mention: listMentions(dataset.documents),
    promise: PROMISE_KINDS.map((value) => ({ value, label: PROMISE_KIND_LABELS[value] })),
    binding: BINDING_CHOICES.map((value) => ({ value, label: BINDING_CHOICE_LABELS[value] })),
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
