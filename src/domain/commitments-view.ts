import type { DerivedCell } from '@/domain/derivations/derived-cell';
import {
  applyFilters,
  bindingOf,
  type Candidate,
  type FacetCounts,
  type Subject,
} from '@/domain/filter-matching';
import type { Filters } from '@/domain/filters';
import { narrowFilters } from '@/domain/heeded-filters';
import type { ProgressCell } from '@/domain/in-year/progress-cell';
import type { Sector } from '@/domain/package/catalogue-rows';
import { toSearchText } from '@/domain/search-text';
import { type Dataset, lookUp } from '@/domain/statements/dataset';
import { type LedgerCell, toLedgerCell } from '@/domain/statements/ledger-cell';
import { perDataset } from '@/domain/statements/per-dataset';
import { placementOf } from '@/domain/statements/placement';
import {
  describeTarget,
  listOtherTargets,
  type TargetView,
  toTargetView,
} from '@/domain/target-view';
import {
  countUnjudged,
  describeUnreviewed,
  listUnreviewedYears,
  type UnjudgedCount,
} from '@/domain/unjudged-targets';
import {
  listTargetOutcomes,
  type OutcomeState,
  type TargetOutcome,
} from '@/domain/verdicts/target-outcome';
import {
  classOf,
  urgencyOf,
  VERDICT_CLASSES,
  type Verdict,
  type VerdictClass,
} from '@/domain/verdicts/verdict';

/** One line of the ledger of targets. */
export interface CommitmentRow {
  readonly id: string;
  readonly indicatorId: string;
  readonly name: string;
  readonly regionId: string;
  readonly region: string;
  readonly sector: Sector;
  readonly unit: string;
  readonly period: string;
  readonly documentId: string;
  readonly target: LedgerCell;
  /** The result of the target's period. */
  readonly result: LedgerCell | undefined;
  /** Where it stands, for a target without a result of its period. */
  readonly latest: LedgerCell | undefined;
  /** The latest figure of the target's year while that runs, with its class and arithmetic. */
  readonly progress: ProgressCell | undefined;
  /** Result minus target; without a result of the period, the last known figure minus it. */
  readonly difference: string | undefined;
  readonly differenceValue: number | undefined;
  /** The result that it is judged by, or how far it has come, where none is printed. */
  readonly derived: DerivedCell | undefined;
  readonly verdict: Verdict;
  /** Why the verdict is what it is. */
  readonly reason: string | undefined;
  /** What has to be known of target and result, with whose it is. */
  readonly note: string | undefined;
  /** Other targets that fall due with it, each with its own outcome. */
  readonly others: readonly TargetView[];
}

/** Everything that is said of a row in words: its reason, the other targets, the notes. */
export function explainRow({ reason, others, note }: CommitmentRow): string | undefined {
  const besides = others.map((other) => `另有${describeTarget(other)}`);
  return [reason, ...besides, note].filter(Boolean).join('；') || undefined;
}

/** How many targets of a sector or a document were judged how. */
export interface CommitmentTotals {
  readonly key: string;
  readonly label: string;
  readonly classes: Readonly<Record<VerdictClass, number>>;
  readonly total: number;
}

/** 目标兑现: the ledger of the targets of one state. */
export interface CommitmentsView {
  readonly state: OutcomeState;
  /** What needs a look first, then by sector. */
  readonly rows: readonly CommitmentRow[];
  /** Of settled targets; empty for others. */
  readonly bySector: readonly CommitmentTotals[];
  readonly byDocument: readonly CommitmentTotals[];
  readonly counts: FacetCounts;
  /** What is not judged by reason, whatever verdict is asked for. */
  readonly unjudged: readonly UnjudgedCount[];
  /** `五份文件均未回顾2023年（110个目标）` */
  readonly unreviewed: readonly string[];
}

function toSubject(dataset: Dataset, { indicator, target, verdict }: TargetOutcome): Subject {
  return {
    whole: {
      sector: [indicator.sectorId],
      binding: [bindingOf(indicator)],
      region: placementOf(dataset, [target.regionId]),
      document: [target.documentId],
      period: [target.period],
      verdict: [verdict],
    },
    facts: [],
    searchText: toSearchText(
      indicator.name,
      indicator.nameEn,
      indicator.id,
      indicator.initials,
      lookUp(dataset.regionById, target.regionId).name,
    ),
  };
}

const subjectsOf = perDataset<
  Dataset,
  Readonly<Record<OutcomeState, readonly Candidate<TargetOutcome>[]>>
>((dataset) => {
  const all = listTargetOutcomes(dataset).map((item) => ({
    item,
    subject: toSubject(dataset, item),
  }));
  const ofState = (wanted: OutcomeState) => all.filter(({ item }) => item.state === wanted);
  return { settled: ofState('settled'), silent: ofState('silent'), open: ofState('open') };
});

/** The targets of one state with what filters look at in them; made once. */
export function outcomeSubjects(
  dataset: Dataset,
  state: OutcomeState,
): readonly Candidate<TargetOutcome>[] {
  return subjectsOf(dataset)[state];
}

function toRow(dataset: Dataset, outcome: TargetOutcome): CommitmentRow {
  const { indicator, target, result, latest, verdict, reason } = outcome;
  const unit = lookUp(dataset.unitById, indicator.unitId);
  const { differenceText, differenceValue, note, progress, derived } = toTargetView(
    dataset,
    outcome,
  );
  return {
    id: target.id,
    indicatorId: indicator.id,
    name: indicator.name,
    regionId: target.regionId,
    region: lookUp(dataset.regionById, target.regionId).name,
    sector: lookUp(dataset.sectorById, indicator.sectorId),
    unit: unit.symbol,
    period: target.period,
    documentId: target.documentId,
    target: toLedgerCell(dataset, target),
    result: result && toLedgerCell(dataset, result),
    latest: latest && toLedgerCell(dataset, latest),
    progress,
    difference: differenceText || undefined,
    differenceValue,
    derived,
    verdict,
    reason,
    note,
    others: listOtherTargets(dataset, outcome),
  };
}

const rowsOf = perDataset((_: Dataset) => new Map<string, CommitmentRow>());

function rowOf(dataset: Dataset, outcome: TargetOutcome): CommitmentRow {
  const rows = rowsOf(dataset);
  const row = rows.get(outcome.target.id) ?? toRow(dataset, outcome);
  rows.set(outcome.target.id, row);
  return row;
}

function toTotals(
  entries: readonly { readonly key: string; readonly label: string }[],
  outcomes: readonly TargetOutcome[],
  keyOf: (outcome: TargetOutcome) => string,
): CommitmentTotals[] {
  return entries
    .map(({ key, label }) => {
      const own = outcomes.filter((outcome) => keyOf(outcome) === key);
      const count = (wanted: VerdictClass) =>
        own.filter(({ verdict }) => classOf(verdict) === wanted).length;
      const classes = Object.fromEntries(
        VERDICT_CLASSES.map((verdictClass) => [verdictClass, count(verdictClass)]),
      ) as Record<VerdictClass, number>;
      return { key, label, classes, total: own.length };
    })
    .filter(({ total }) => total > 0);
}

/** The ledger of one state under the filters. */
export function computeCommitmentsView(
  dataset: Dataset,
  filters: Filters,
  state: OutcomeState,
): CommitmentsView {
  const { results, counts } = applyFilters(
    outcomeSubjects(dataset, state),
    narrowFilters(`commitments.${state}`, filters),
  );
  const settled = state === 'settled' ? results : [];
  const silent = outcomeSubjects(dataset, 'silent');
  const wanted = narrowFilters('commitments.silent', filters);
  return {
    state,
    rows: results
      .map((outcome) => rowOf(dataset, outcome))
      .sort(
        (a, b) => urgencyOf(a.verdict) - urgencyOf(b.verdict) || a.sector.order - b.sector.order,
      ),
    bySector: toTotals(
      dataset.sectors.map(({ id, name }) => ({ key: id, label: name })),
      settled,
      ({ indicator }) => indicator.sectorId,
    ),
    byDocument: toTotals(
      dataset.documents.map(({ id, shortTitle }) => ({ key: id, label: shortTitle })),
      settled,
      ({ target }) => target.documentId,
    ),
    counts,
    unjudged: countUnjudged(silent, wanted),
    unreviewed: describeUnreviewed(
      dataset,
      listUnreviewedYears(dataset, applyFilters(silent, { ...wanted, verdict: [] }).results),
    ),
  };
}
