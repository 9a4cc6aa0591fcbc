import { groupBy } from '@/domain/group-by';
import { formatDifference } from '@/domain/number-format';
import { type Dataset, lookUp, type Observation } from '@/domain/statements/dataset';
import { seriesKey } from '@/domain/statements/series';
import { listStatedTargets } from '@/domain/statements/stated-target';
import { isOfYears, parsePeriod } from '@/domain/time/period';
import { listTargetRevisions, type TargetRevision } from '@/domain/verdicts/target-revision';
import type { Change } from './change';
import type { Readings } from './readings';
import { placeIndicator, sideOfFigure } from './sides';

function toChange(dataset: Dataset, revision: TargetRevision): Change[] {
  const { indicator, earlier, later, kind, difference, documentId, period } = revision;
  if (kind === 'unchanged') return [];
  const document = lookUp(dataset.documentById, documentId).shortTitle;
  return [
    {
      ...placeIndicator(dataset, indicator, earlier.regionId),
      ...{ id: `target.${earlier.id}.${later?.id ?? documentId}`, kind: 'targets', type: kind },
      ...{ period, documentId },
      before: sideOfFigure(dataset, earlier),
      after: later && sideOfFigure(dataset, later),
      difference:
        difference === undefined
          ? undefined
          : formatDifference(difference, lookUp(dataset.unitById, indicator.unitId)),
      reason: later === undefined ? `${document}没有这一指标的年度目标` : undefined,
    },
  ];
}

/** What an earlier document wanted in words of the same quantity. */
function findInWords(earlier: readonly Observation[], target: Observation) {
  return earlier.findLast(
    ({ value, period }) =>
      value === undefined && parsePeriod(period).kind === parsePeriod(target.period).kind,
  );
}

/**
 * The targets that the new documents set: otherwise than earlier ones for the same period, or for the year
 * before; given up; and those of quantities for which none was set.
 */
export function listTargetChanges({ before, after, isIssued }: Readings): Change[] {
  const revisions = listTargetRevisions(after).filter(isIssued);
  const compared = new Set(revisions.flatMap(({ later }) => later?.id ?? []));
  const isTarget = ({ stage }: Observation): boolean => stage === 'target';
  const known = groupBy(before.observations.filter(isTarget), ({ indicatorId, regionId }) =>
    seriesKey(indicatorId, regionId),
  );
  const own = groupBy(
    after.observations.filter((row) => isTarget(row) && isIssued(row)),
    ({ indicatorId }) => indicatorId,
  );
  const isNew = (target: Observation): boolean =>
    !compared.has(target.id) && isOfYears(parsePeriod(target.period));
  const added = [...own.values()].flatMap((statements) =>
    listStatedTargets(statements)
      .map(({ observation }) => observation)
      .filter(isNew)
      .flatMap((target): Change[] => {
        const { id, indicatorId, regionId, period, documentId } = target;
        const words = findInWords(known.get(seriesKey(indicatorId, regionId)) ?? [], target);
        // Words for words are no news.
        if (words !== undefined && target.value === undefined) return [];
        return [
          {
            ...placeIndicator(after, lookUp(after.indicatorById, indicatorId), regionId),
            ...{ id: `target.${id}`, kind: 'targets', period, documentId },
            type: words === undefined ? 'set' : 'in-figures',
            before: words && sideOfFigure(before, words),
            after: sideOfFigure(after, target),
          },
        ];
      }),
  );
  return [...revisions.flatMap((revision) => toChange(after, revision)), ...added];
}
