import { CHANGE_KINDS, type Change, type ChangeKind } from '@/domain/changes/change';
import { listChanges } from '@/domain/changes/list-changes';
import { defaultSince, readSince } from '@/domain/changes/readings';
import {
  applyFilters,
  type Candidate,
  countResults,
  type FacetCounts,
  indicatorSearchText,
  projectSearchText,
} from '@/domain/filter-matching';
import type { Filters } from '@/domain/filters';
import { narrowFilters } from '@/domain/heeded-filters';
import { type Dataset, lookUp, type PlanDocument } from '@/domain/statements/dataset';
import { perDataset } from '@/domain/statements/per-dataset';
import { placementOf } from '@/domain/statements/placement';

export type ChangeCounts = Readonly<Record<ChangeKind, number>>;

/** How many changes of each kind a sector or a region has. */
export interface ChangeTotals {
  readonly key: string;
  readonly label: string;
  readonly counts: ChangeCounts;
  readonly total: number;
}

/** 变化: what is known today that was not known on a day. */
export interface ChangesView {
  /** The day, included in what was known. */
  readonly since: string;
  /** How many documents were known. */
  readonly known: number;
  /** What was issued since, by date. */
  readonly issued: readonly PlanDocument[];
  /** Of the kind that is shown, or of all. */
  readonly rows: readonly Change[];
  /** Of all kinds under the filters. */
  readonly totals: ChangeCounts;
  readonly bySector: readonly ChangeTotals[];
  readonly byRegion: readonly ChangeTotals[];
  /** Of what is shown. */
  readonly counts: FacetCounts;
}

function searchTextOf(dataset: Dataset, { subject: { kind, id } }: Change): string {
  return kind === 'indicator'
    ? indicatorSearchText(lookUp(dataset.indicatorById, id))
    : projectSearchText(lookUp(dataset.projectById, id));
}

function placeOf(dataset: Dataset, regions: Change['regions']) {
  return placementOf(
    dataset,
    regions.map(({ id }) => id),
  );
}

function toCandidate(dataset: Dataset, change: Change): Candidate<Change> {
  const { sector, regions, documentId, period } = change;
  return {
    item: change,
    subject: {
      whole: {
        sector: [sector.id],
        region: placeOf(dataset, regions),
        document: [documentId],
        period: period === '' ? [] : [period],
      },
      facts: [],
      searchText: searchTextOf(dataset, change),
    },
  };
}

const subjectsBySince = perDataset((_: Dataset) => new Map<string, readonly Candidate<Change>[]>());

function subjectsOf(dataset: Dataset, since: string): readonly Candidate<Change>[] {
  const known = subjectsBySince(dataset);
  const subjects =
    known.get(since) ?? listChanges(dataset, since).map((change) => toCandidate(dataset, change));
  known.set(since, subjects);
  return subjects;
}

function countKinds(changes: readonly Change[]): ChangeCounts {
  const counts = CHANGE_KINDS.map((kind) => [
    kind,
    changes.filter((change) => change.kind === kind).length,
  ]);
  return Object.fromEntries(counts) as ChangeCounts;
}

function toTotals(
  entries: readonly { readonly id: string; readonly name: string }[],
  changes: readonly Change[],
  idsOf: (change: Change) => readonly string[],
): ChangeTotals[] {
  return entries
    .map(({ id, name }) => {
      const own = changes.filter((change) => idsOf(change).includes(id));
      return { key: id, label: name, counts: countKinds(own), total: own.length };
    })
    .filter(({ total }) => total > 0);
}

/** What a view of changes is of; all that is absent is the default. */
export interface ChangesChoice {
  /** `2025-04-04`; empty for the default. */
  readonly since?: string;
  /** The one kind that is shown; all if absent. */
  readonly kind?: ChangeKind | undefined;
}

/** 变化 under the filters: from the dataset as it was known on a day and as it is known now. */
export function computeChangesView(
  dataset: Dataset,
  filters: Filters,
  { since: wanted = '', kind }: ChangesChoice,
): ChangesView {
  const since = wanted || defaultSince(dataset);
  const own = narrowFilters('changes', filters);
  const subjects = subjectsOf(dataset, since);
  const all = applyFilters(subjects, own);
  const shown =
    kind === undefined
      ? all
      : applyFilters(
          subjects.filter(({ item }) => item.kind === kind),
          own,
        );
  const { before, issued } = readSince(dataset, since);
  return {
    since,
    known: before.documents.length,
    issued,
    rows: shown.results,
    totals: countKinds(all.results),
    bySector: toTotals(dataset.sectors, shown.results, ({ sector }) => [sector.id]),
    byRegion: toTotals(
      dataset.regions,
      shown.results,
      ({ regions }) => placeOf(dataset, regions).within,
    ),
    counts: shown.counts,
  };
}

/**
 * How much changed, by kind, for who shows no more than the numbers.
 * @param since as of {@link ChangesChoice}
 */
export function countChanges(dataset: Dataset, filters: Filters, since = ''): ChangeCounts {
  const subjects = subjectsOf(dataset, since || defaultSince(dataset));
  const own = narrowFilters('changes', filters);
  const counts = CHANGE_KINDS.map((kind) => [
    kind,
    countResults(
      subjects.filter(({ item }) => item.kind === kind),
      own,
    ),
  ]);
  return Object.fromEntries(counts) as ChangeCounts;
}
