import { groupBy } from '@/domain/group-by';
import { formatDifference } from '@/domain/number-format';
import { type Dataset, lookUp, type Observation } from '@/domain/statements/dataset';
import { seriesKey } from '@/domain/statements/series';
import { findLatest, findStanding } from '@/domain/statements/standing-figure';
import { comparePeriods, parsePeriod } from '@/domain/time/period';
import { tidy } from '@/domain/verdicts/assessment';
import type { Change, ChangeType } from './change';
import type { Readings } from './readings';
import { placeIndicator, sideOfFigure } from './sides';

function listResultsOf(dataset: Dataset, { indicatorId, regionId }: Observation): Observation[] {
  return dataset
    .observationsOf(indicatorId)
    .filter((other) => other.regionId === regionId && other.stage !== 'target');
}

/** The last result of a period of the same kind before one. */
function findPrevious(results: readonly Observation[], period: string): Observation | undefined {
  const { kind } = parsePeriod(period);
  return findLatest(
    results.filter(
      (other) =>
        parsePeriod(other.period).kind === kind && comparePeriods(other.period, period) < 0,
    ),
  );
}

/** Whether two results say the same. */
function isSame(a: Observation, b: Observation): boolean {
  return (
    a.value === b.value &&
    a.wording === b.wording &&
    a.qualifier === b.qualifier &&
    a.stage === b.stage
  );
}

function typeOf(earlier: Observation, later: Observation): ChangeType {
  if (earlier.stage === 'estimate' && later.stage === 'actual') return 'confirmed';
  const isLoose = earlier.value === undefined || earlier.qualifier !== 'eq';
  return isLoose && later.value !== undefined && later.qualifier === 'eq' ? 'refined' : 'restated';
}

function differenceOf(
  dataset: Dataset,
  earlier: Observation,
  later: Observation,
): string | undefined {
  if (earlier.value === undefined || later.value === undefined) return undefined;
  const { unitId } = lookUp(dataset.indicatorById, later.indicatorId);
  return formatDifference(tidy(later.value - earlier.value), lookUp(dataset.unitById, unitId));
}

/**
 * Results that the new documents bring: of periods of which none was known, beside the last of an earlier
 * period; and those that stand otherwise now. A figure told once more is no news.
 */
export function listFigureChanges({ before, after, isIssued }: Readings): Change[] {
  const brought = after.observations.filter((row) => row.stage !== 'target' && isIssued(row));
  const quantities = groupBy(
    brought,
    ({ indicatorId, regionId, period }) => `${seriesKey(indicatorId, regionId)}.${period}`,
  );
  return [...quantities].flatMap(([id, [any]]): Change[] => {
    if (any === undefined) return [];
    const known = listResultsOf(before, any);
    const ofPeriod = ({ period }: Observation) => period === any.period;
    const standing = findStanding(listResultsOf(after, any).filter(ofPeriod));
    if (standing === undefined || !isIssued(standing)) return [];
    const earlier = findStanding(known.filter(ofPeriod));
    if (earlier !== undefined && isSame(earlier, standing)) return [];
    const shown = earlier ?? findPrevious(known, any.period);
    return [
      {
        ...placeIndicator(after, lookUp(after.indicatorById, any.indicatorId), any.regionId),
        ...{ id: `figure.${id}`, period: any.period, documentId: standing.documentId },
        kind: earlier === undefined ? 'figures' : 'revised',
        type: earlier === undefined ? 'disclosed' : typeOf(earlier, standing),
        before: shown && sideOfFigure(before, shown),
        after: sideOfFigure(after, standing),
        difference: earlier && differenceOf(after, earlier, standing),
      },
    ];
  });
}
