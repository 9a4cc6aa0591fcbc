import { applyFilters, type Candidate } from '@/domain/filter-matching';
import type { Filters } from '@/domain/filters';
import type { Dataset } from '@/domain/statements/dataset';
import { nameDocuments } from '@/domain/statements/document-words';
import { parsePeriod } from '@/domain/time/period';
import type { TargetOutcome } from '@/domain/verdicts/target-outcome';
import { UNJUDGED_REASONS, type UnjudgedReason } from '@/domain/verdicts/verdict';

/** How many targets are not judged for a reason. */
export interface UnjudgedCount {
  readonly reason: UnjudgedReason;
  readonly count: number;
}

/** What is not judged by reason, under every filter but that of the verdict; without reasons that none has. */
export function countUnjudged(
  candidates: readonly Candidate<unknown>[],
  filters: Filters,
): UnjudgedCount[] {
  const { counts } = applyFilters(candidates, { ...filters, verdict: [] });
  return UNJUDGED_REASONS.flatMap((reason) => {
    const count = counts.verdict.get(reason) ?? 0;
    return count === 0 ? [] : [{ reason, count }];
  });
}

/** A year of which no document says how it went, and what is not disclosed for that alone. */
export interface UnreviewedYear {
  readonly year: number;
  readonly targets: number;
}

/** The years that no document reviews among the targets whose result is not disclosed. */
export function listUnreviewedYears(
  { documents }: Dataset,
  outcomes: readonly TargetOutcome[],
): UnreviewedYear[] {
  const reviewed = new Set(documents.map(({ reviews }) => parsePeriod(reviews).end));
  const targets = new Map<number, number>();
  for (const { verdict, target } of outcomes) {
    const { kind, end } = parsePeriod(target.period);
    if (verdict !== 'undisclosed' || kind !== 'year' || reviewed.has(end)) continue;
    targets.set(end, (targets.get(end) ?? 0) + 1);
  }
  return [...targets].map(([year, count]) => ({ year, targets: count }));
}

/** `五份文件均未回顾2023年（110个目标）`: one reason, said once. */
export function describeUnreviewed(dataset: Dataset, years: readonly UnreviewedYear[]): string[] {
  return years.map(
    ({ year, targets }) => `${nameDocuments(dataset)}均未回顾${year}年（${targets}个目标）`,
  );
}
