import {
  allowsOtherYears,
  assessComparability,
  type Comparability,
  notesOn,
} from '@/domain/comparison/comparability';
import {
  type ComputedQuantity,
  divide,
  subtract,
  whySilent,
} from '@/domain/comparison/quantity-arithmetic';
import type { Dataset, Indicator, Observation, Region } from '@/domain/statements/dataset';
import { findLatest, findStanding } from '@/domain/statements/standing-figure';
import { comparePeriods, isOfYears, parsePeriod } from '@/domain/time/period';

/** Results are set beside results, aims beside aims; an estimate stands for a result, with a caveat. */
export const COMPARED_STAGES = ['result', 'target'] as const;
export type ComparedStage = (typeof COMPARED_STAGES)[number];

export const COMPARED_STAGE_LABELS: Record<ComparedStage, string> = {
  result: '结果',
  target: '目标',
};

/** Two regions' statements of one indicator, period and stage. */
export interface Pair extends Comparability {
  readonly indicator: Indicator;
  /** The own region's period; the other's may be another year where a note allows it. */
  readonly period: string;
  readonly stage: ComparedStage;
  readonly own: Observation;
  readonly other: Observation;
  /** Share and ratio as quotients, a gap in the indicator's unit. */
  readonly result: ComputedQuantity | undefined;
  /** Own over other per head of the population, where both populations are printed for the year. */
  readonly perHead: ComputedQuantity | undefined;
}

export function stageOf({ stage }: Observation): ComparedStage {
  return stage === 'target' ? 'target' : 'result';
}

function populationOf(dataset: Dataset, region: Region, period: string): Observation | undefined {
  const population = dataset.indicators.find(({ role }) => role === 'population');
  if (population === undefined) return undefined;
  return findStanding(
    dataset
      .observationsOf(population.id)
      .filter(
        (observation) =>
          observation.regionId === region.id &&
          observation.period === period &&
          observation.stage !== 'target' &&
          observation.value !== undefined,
      ),
  );
}

/** Per head against per head, for what adds up; only with both populations of the same year. */
function comparePerHead(
  dataset: Dataset,
  indicator: Indicator,
  [own, other]: readonly [Observation, Observation],
  regions: readonly [Region, Region],
): ComputedQuantity | undefined {
  if (indicator.role === 'population') return undefined;
  if (indicator.measure !== 'flow' && indicator.measure !== 'stock') return undefined;
  const [ownHeads, otherHeads] = regions.map((region) => populationOf(dataset, region, own.period));
  if (ownHeads === undefined || otherHeads === undefined || own.period !== other.period) {
    return undefined;
  }
  const left = divide(own, ownHeads);
  const right = divide(other, otherHeads);
  return left && right && divide(left, right);
}

function toPair(
  dataset: Dataset,
  indicator: Indicator,
  own: Observation,
  other: Observation,
  regions: readonly [Region, Region],
): Pair {
  const comparability = assessComparability(dataset, indicator, [own, other], regions);
  const reason = comparability.kind === 'none' ? undefined : whySilent(own, other);
  const kind = reason === undefined ? comparability.kind : 'none';
  return {
    ...comparability,
    ...(reason !== undefined && { kind, reason }),
    indicator,
    period: own.period,
    stage: stageOf(own),
    own,
    other,
    result:
      kind === 'none' ? undefined : kind === 'gap' ? subtract(own, other) : divide(own, other),
    perHead:
      kind === 'share' || kind === 'ratio'
        ? comparePerHead(dataset, indicator, [own, other], regions)
        : undefined,
  };
}

function latestResult(statements: readonly Observation[]): Observation | undefined {
  const years = statements.filter(
    ({ stage, period, value }) =>
      stage !== 'target' && value !== undefined && parsePeriod(period).kind === 'year',
  );
  return findLatest(years);
}

/**
 * What both regions state of an indicator for the same period and stage, by period. Nothing else is
 * paired: a sum over five years is no year's figure, an aim no result.
 */
export function listPairsOf(
  dataset: Dataset,
  indicator: Indicator,
  own: Region,
  other: Region,
): Pair[] {
  const regions = [own, other] as const;
  const statements = dataset.observationsOf(indicator.id);
  const [mine, theirs] = regions.map(({ id }) =>
    statements.filter(({ regionId }) => regionId === id),
  );
  if (!mine?.length || !theirs?.length) return [];
  const slots = new Set(mine.map((row) => `${row.period} ${stageOf(row)}`));
  const inSlot = (slot: string) => (row: Observation) => `${row.period} ${stageOf(row)}` === slot;
  const pairs = [...slots].flatMap((slot) => {
    const left = findStanding(mine.filter(inSlot(slot)));
    const right = findStanding(theirs.filter(inSlot(slot)));
    return left && right ? [toPair(dataset, indicator, left, right, regions)] : [];
  });
  const isAnnual = ({ period }: Pair) => isOfYears(parsePeriod(period));
  if (!pairs.some(isAnnual) && allowsOtherYears(notesOn(dataset, indicator, regions))) {
    const [left, right] = [latestResult(mine), latestResult(theirs)];
    if (left && right) pairs.push(toPair(dataset, indicator, left, right, regions));
  }
  return pairs.sort((a, b) => comparePeriods(a.period, b.period));
}

/** The pairs of every indicator, in the order of the catalogue. */
export function listPairs(dataset: Dataset, own: Region, other: Region): Pair[] {
  return dataset.indicators.flatMap((indicator) => listPairsOf(dataset, indicator, own, other));
}
