import { type Dataset, lookUp, type Observation } from '@/domain/dataset';
import { applyFilters, type FacetCounts, type Filters, type Subject } from '@/domain/filters';
import { type FigureCell, toFigureCell } from '@/domain/indicators-view';
import { formatDifference, formatQuantity } from '@/domain/number-format';
import type { Sector } from '@/domain/schema';
import { toSearchText } from '@/domain/search-text';
import {
  listTargetOutcomes,
  OUTCOME_STATES,
  type OutcomeState,
  type TargetOutcome,
} from '@/domain/verdicts/target-outcome';
import {
  urgencyOf,
  VERDICT_TONES,
  type Verdict,
  type VerdictTone,
} from '@/domain/verdicts/verdict';

/** A figure as a ledger gives it: as printed, and as it is read. */
export interface LedgerCell extends FigureCell {
  readonly printed: string;
  readonly document: string;
  /** With its unit: `≥15 万人`. */
  readonly quantity: string;
}

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
  /** Where it stands today, for a target that is still open. */
  readonly latest: LedgerCell | undefined;
  /** Result minus target; for an open target, what is missing from the last result to it. */
  readonly difference: string | undefined;
  readonly differenceValue: number | undefined;
  readonly verdict: Verdict | undefined;
  readonly reason: string | undefined;
}

/** How many targets of a sector or a document were judged how. */
export interface CommitmentTotals {
  readonly key: string;
  readonly label: string;
  readonly tones: Readonly<Record<VerdictTone, number>>;
  readonly total: number;
}

/** 目标兑现: the ledger of targets. */
export interface CommitmentsView {
  readonly state: OutcomeState;
  /** What needs a look first, then by sector. */
  readonly rows: readonly CommitmentRow[];
  readonly states: Readonly<Record<OutcomeState, number>>;
  /** Of settled targets. */
  readonly bySector: readonly CommitmentTotals[];
  readonly byDocument: readonly CommitmentTotals[];
  readonly counts: FacetCounts;
}

function toSubject(dataset: Dataset, { indicator, target, verdict }: TargetOutcome): Subject {
  return {
    whole: {
      sector: [indicator.sectorId],
      region: [target.regionId],
      document: [target.documentId],
      period: [target.period],
      verdict: verdict === undefined ? [] : [verdict],
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

/** A figure of the ledger. */
export function toLedgerCell(dataset: Dataset, observation: Observation): LedgerCell {
  const indicator = lookUp(dataset.indicatorById, observation.indicatorId);
  return {
    ...toFigureCell(dataset, observation),
    printed: observation.printed,
    document: lookUp(dataset.documentById, observation.documentId).shortTitle,
    quantity: formatQuantity(observation, lookUp(dataset.unitById, indicator.unitId)),
  };
}

/** From the last result to an open target; a rate of another year says nothing of the way left. */
function remaining({ state, target, latest, indicator }: TargetOutcome): number | undefined {
  const comparable = ['level', 'stock', 'share', 'ratio', 'index', 'rank'];
  if (state !== 'open' || !comparable.includes(indicator.measure)) return undefined;
  if (latest?.value === undefined || target.value === undefined) return undefined;
  return Number((latest.value - target.value).toPrecision(12));
}

function toRow(dataset: Dataset, outcome: TargetOutcome): CommitmentRow {
  const { indicator, target, result, latest, verdict, reason } = outcome;
  const unit = lookUp(dataset.unitById, indicator.unitId);
  const difference = outcome.difference ?? remaining(outcome);
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
    difference: difference === undefined ? undefined : formatDifference(difference, unit),
    differenceValue: difference,
    verdict,
    reason: [reason, target.note, result?.note].filter(Boolean).join('；') || undefined,
  };
}

const rowsByDataset = new WeakMap<Dataset, Map<string, CommitmentRow>>();

function rowOf(dataset: Dataset, outcome: TargetOutcome): CommitmentRow {
  const rows = rowsByDataset.get(dataset) ?? new Map<string, CommitmentRow>();
  rowsByDataset.set(dataset, rows);
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
      const tones = { good: 0, fair: 0, poor: 0, none: 0 };
      for (const { verdict = 'undecidable' } of own) tones[VERDICT_TONES[verdict]] += 1;
      return { key, label, tones, total: own.length };
    })
    .filter(({ total }) => total > 0);
}

/**
 * The ledger under the filters.
 * @param state settled, open or silent targets; the settled where it is none of them
 */
export function computeCommitmentsView(
  dataset: Dataset,
  filters: Filters,
  state: string,
): CommitmentsView {
  const { results, counts } = applyFilters(
    listTargetOutcomes(dataset).map((item) => ({ item, subject: toSubject(dataset, item) })),
    { ...filters, stage: [], status: [] },
  );
  const chosen = OUTCOME_STATES.find((known) => known === state) ?? 'settled';
  const ofState = (wanted: OutcomeState) => results.filter((outcome) => outcome.state === wanted);
  const settled = ofState('settled');
  return {
    state: chosen,
    rows: ofState(chosen)
      .map((outcome) => rowOf(dataset, outcome))
      .sort(
        (a, b) => urgencyOf(a.verdict) - urgencyOf(b.verdict) || a.sector.order - b.sector.order,
      ),
    states: {
      settled: settled.length,
      silent: ofState('silent').length,
      open: ofState('open').length,
    },
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
  };
}
