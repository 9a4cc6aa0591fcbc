import {
  applyFilters,
  bindingOf,
  type Candidate,
  type FacetCounts,
  indicatorSearchText,
} from '@/domain/filter-matching';
import type { Filters } from '@/domain/filters';
import { narrowFilters } from '@/domain/heeded-filters';
import { formatDifference } from '@/domain/number-format';
import type { Sector } from '@/domain/package/catalogue-rows';
import { type Dataset, lookUp } from '@/domain/statements/dataset';
import { type LedgerCell, toLedgerCell } from '@/domain/statements/ledger-cell';
import { perDataset } from '@/domain/statements/per-dataset';
import { placementOf } from '@/domain/statements/placement';
import { formatPeriod, parsePeriod } from '@/domain/time/period';
import {
  listTargetRevisions,
  REVISION_KINDS,
  type RevisionKind,
  type TargetRevision,
} from '@/domain/verdicts/target-revision';

/** What two targets have in common: the period, or that both are of yearly documents for their own years. */
export const REVISION_BASES = ['same-period', 'next-year', 'years-on'] as const;
export type RevisionBasis = (typeof REVISION_BASES)[number];

export const REVISION_BASIS_LABELS: Record<RevisionBasis, string> = {
  'same-period': '同期重设',
  'next-year': '次年目标',
  'years-on': '隔年目标',
};

/** A target and what a later document made of it. */
export interface RevisionRow {
  readonly id: string;
  readonly indicatorId: string;
  readonly name: string;
  readonly region: string;
  readonly sector: Sector;
  readonly earlier: LedgerCell;
  /** Undefined where it was dropped. */
  readonly later: LedgerCell | undefined;
  /** The document that changed it, and the period for which. */
  readonly document: string;
  readonly period: string;
  readonly kind: RevisionKind;
  readonly basis: RevisionBasis;
  /** Undefined without two figures. */
  readonly difference: string | undefined;
  readonly differenceValue: number | undefined;
}

/** 目标兑现: targets raised or lowered. */
export interface RevisionsView {
  readonly rows: readonly RevisionRow[];
  readonly counts: FacetCounts;
}

/** The revisions with what filters look at in them: what changed the target; made once. */
export const revisionSubjects = perDataset<Dataset, readonly Candidate<TargetRevision>[]>(
  (dataset) =>
    listTargetRevisions(dataset).map((item) => ({
      item,
      subject: {
        whole: {
          sector: [item.indicator.sectorId],
          binding: [bindingOf(item.indicator)],
          region: placementOf(dataset, [item.earlier.regionId]),
          document: [item.documentId],
          period: [item.period],
        },
        facts: [],
        searchText: indicatorSearchText(item.indicator),
      },
    })),
);

/** Whether the two targets are for the same period, for one year and the next, or with years between. */
function basisOf({ earlier, period, isSamePeriod }: TargetRevision): RevisionBasis {
  if (isSamePeriod) return 'same-period';
  return parsePeriod(period).start === parsePeriod(earlier.period).end + 1
    ? 'next-year'
    : 'years-on';
}

function toRow(dataset: Dataset, revision: TargetRevision): RevisionRow {
  const { indicator, earlier, later, difference, kind, documentId, period } = revision;
  return {
    // Words of a wider scope stand for more than one figure.
    id: later?.indicatorId === indicator.id ? later.id : `${earlier.id}.${documentId}`,
    indicatorId: indicator.id,
    name: indicator.name,
    region: lookUp(dataset.regionById, earlier.regionId).name,
    sector: lookUp(dataset.sectorById, indicator.sectorId),
    earlier: toLedgerCell(dataset, earlier),
    later: later && toLedgerCell(dataset, later),
    document: lookUp(dataset.documentById, documentId).shortTitle,
    period: formatPeriod(period),
    kind,
    basis: basisOf(revision),
    difference:
      difference === undefined
        ? undefined
        : formatDifference(difference, lookUp(dataset.unitById, indicator.unitId)),
    differenceValue: difference,
  };
}

/** What was made of earlier targets: for the same period first, and what asks for less first. */
export function computeRevisionsView(dataset: Dataset, filters: Filters): RevisionsView {
  const { results, counts } = applyFilters(
    revisionSubjects(dataset),
    narrowFilters('commitments.revisions', filters),
  );
  return {
    rows: results
      .map((revision) => toRow(dataset, revision))
      .sort(
        (a, b) =>
          REVISION_BASES.indexOf(a.basis) - REVISION_BASES.indexOf(b.basis) ||
          REVISION_KINDS.indexOf(a.kind) - REVISION_KINDS.indexOf(b.kind),
      ),
    counts,
  };
}
