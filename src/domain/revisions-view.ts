import { type LedgerCell, toLedgerCell } from '@/domain/commitments-view';
import {
  applyFilters,
  type Candidate,
  type FacetCounts,
  type Filters,
  indicatorSearchText,
} from '@/domain/filters';
import { narrowFilters } from '@/domain/heeded-filters';
import { formatDifference } from '@/domain/number-format';
import type { Sector } from '@/domain/package/catalogue-rows';
import { type Dataset, lookUp } from '@/domain/statements/dataset';
import { perDataset } from '@/domain/statements/per-dataset';
import {
  listTargetRevisions,
  REVISION_KINDS,
  type RevisionKind,
  type TargetRevision,
} from '@/domain/verdicts/target-revision';

/** Two targets of one series that follow each other. */
export interface RevisionRow {
  readonly id: string;
  readonly indicatorId: string;
  readonly name: string;
  readonly region: string;
  readonly sector: Sector;
  readonly earlier: LedgerCell;
  readonly later: LedgerCell;
  readonly kind: RevisionKind;
  readonly isSamePeriod: boolean;
  readonly difference: string;
  readonly differenceValue: number;
}

/** 目标兑现: targets raised or lowered. */
export interface RevisionsView {
  readonly rows: readonly RevisionRow[];
  readonly counts: FacetCounts;
}

/** The revisions with what filters look at in them: the later target; made once. */
export const revisionSubjects = perDataset<Dataset, readonly Candidate<TargetRevision>[]>(
  (dataset) =>
    listTargetRevisions(dataset).map((item) => ({
      item,
      subject: {
        whole: {
          sector: [item.indicator.sectorId],
          region: [item.later.regionId],
          document: [item.later.documentId],
          period: [item.later.period],
        },
        facts: [],
        searchText: indicatorSearchText(item.indicator),
      },
    })),
);

function toRow(dataset: Dataset, revision: TargetRevision): RevisionRow {
  const { indicator, earlier, later, difference, kind, isSamePeriod } = revision;
  return {
    id: later.id,
    indicatorId: indicator.id,
    name: indicator.name,
    region: lookUp(dataset.regionById, later.regionId).name,
    sector: lookUp(dataset.sectorById, indicator.sectorId),
    earlier: toLedgerCell(dataset, earlier),
    later: toLedgerCell(dataset, later),
    kind,
    isSamePeriod,
    difference: formatDifference(difference, lookUp(dataset.unitById, indicator.unitId)),
    differenceValue: difference,
  };
}

/** Targets raised or lowered, the lowered first. */
export function computeRevisionsView(dataset: Dataset, filters: Filters): RevisionsView {
  const { results, counts } = applyFilters(
    revisionSubjects(dataset),
    narrowFilters('commitments.revisions', filters),
  );
  return {
    rows: results
      .map((revision) => toRow(dataset, revision))
      .sort((a, b) => REVISION_KINDS.indexOf(a.kind) - REVISION_KINDS.indexOf(b.kind)),
    counts,
  };
}
