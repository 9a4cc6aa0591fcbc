import type { Dataset, Indicator, Observation } from '@/domain/statements/dataset';
import { lookUp } from '@/domain/statements/dataset';
import { listStatedTargets, type StatedTarget } from '@/domain/statements/stated-target';
import { comparePeriods, parsePeriod } from '@/domain/time/period';
import { tidy } from '@/domain/verdicts/assessment';

/** How a later target differs from an earlier one. */
export const REVISION_KINDS = ['lowered', 'raised', 'unchanged'] as const;
export type RevisionKind = (typeof REVISION_KINDS)[number];

export const REVISION_KIND_LABELS: Record<RevisionKind, string> = {
  lowered: '下调',
  raised: '上调',
  unchanged: '持平',
};

/** Two targets of one series that follow each other. */
export interface TargetRevision {
  readonly indicator: Indicator;
  readonly earlier: Observation;
  readonly later: Observation;
  /** The same period set anew by a later document, or the next year's target. */
  readonly isSamePeriod: boolean;
  /** Later minus earlier, in the indicator's unit; of a range by its lower bound. */
  readonly difference: number;
  /** In numbers: a lower target for something that is to fall is `lowered` all the same. */
  readonly kind: RevisionKind;
}

/** Targets in figures for single years, by period and document. */
function annualTargets(dataset: Dataset, observations: readonly Observation[]): StatedTarget[] {
  const issuedOn = ({ documentId }: Observation) =>
    lookUp(dataset.documentById, documentId).issuedOn;
  return listStatedTargets(observations)
    .filter(
      ({ observation: { period, value } }) =>
        value !== undefined && parsePeriod(period).kind === 'year',
    )
    .sort(
      ({ observation: a }, { observation: b }) =>
        comparePeriods(a.period, b.period) || issuedOn(a).localeCompare(issuedOn(b)),
    );
}

/**
 * Targets raised, lowered or kept from one document to the next. Two targets of one document are a plan
 * for two years, not a revision.
 */
export function listTargetRevisions(dataset: Dataset): TargetRevision[] {
  return dataset.indicators.flatMap((indicator) => {
    const observations = dataset.observationsOf(indicator.id);
    const regions = new Set(observations.map(({ regionId }) => regionId));
    return [...regions].flatMap((regionId) => {
      const targets = annualTargets(
        dataset,
        observations.filter((observation) => observation.regionId === regionId),
      );
      return targets.slice(1).flatMap(({ observation: later }, index) => {
        const earlier = targets[index]?.observation;
        if (earlier === undefined || earlier.documentId === later.documentId) return [];
        const difference = tidy((later.value ?? 0) - (earlier.value ?? 0));
        const kind = difference < 0 ? 'lowered' : difference > 0 ? 'raised' : 'unchanged';
        const isSamePeriod = earlier.period === later.period;
        return [{ indicator, earlier, later, isSamePeriod, difference, kind } as const];
      });
    });
  });
}
