import { behindSubjects } from '@/domain/behind-view';
import { outcomeSubjects } from '@/domain/commitments-view';
import { type Candidate, countResults } from '@/domain/filter-matching';
import type { Filters } from '@/domain/filters';
import { narrowFilters } from '@/domain/heeded-filters';
import { promiseSubjects } from '@/domain/promises-view';
import { revisionSubjects } from '@/domain/revisions-view';
import type { Dataset } from '@/domain/statements/dataset';

/** The parts of 目标兑现, in their order. */
export const COMMITMENT_PARTS = [
  'settled',
  'behind',
  'open',
  'silent',
  'revisions',
  'promises',
] as const;
/** Targets by where they stand, what is behind, targets raised or lowered, promises of projects. */
export type CommitmentPart = (typeof COMMITMENT_PARTS)[number];

export const COMMITMENT_PART_LABELS: Record<CommitmentPart, string> = {
  settled: '已评价',
  behind: '落后清单',
  open: '进行中',
  silent: '未评价',
  revisions: '目标调整',
  promises: '项目承诺',
};

function subjectsOf(dataset: Dataset, part: CommitmentPart): readonly Candidate<unknown>[] {
  switch (part) {
    case 'behind':
      return behindSubjects(dataset);
    case 'revisions':
      return revisionSubjects(dataset);
    case 'promises':
      return promiseSubjects(dataset);
    default:
      return outcomeSubjects(dataset, part);
  }
}

/** How many results each part has under the filters that it heeds; no part's rows are made for it. */
export function countCommitmentParts(
  dataset: Dataset,
  filters: Filters,
): Readonly<Record<CommitmentPart, number>> {
  const counts = COMMITMENT_PARTS.map((part) => [
    part,
    countResults(subjectsOf(dataset, part), narrowFilters(`commitments.${part}`, filters)),
  ]);
  return Object.fromEntries(counts) as Record<CommitmentPart, number>;
}
