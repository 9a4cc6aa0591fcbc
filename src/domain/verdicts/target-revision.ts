import { groupBy } from '@/domain/group-by';
import type { Dataset, Indicator, Observation } from '@/domain/statements/dataset';
import { lookUp } from '@/domain/statements/dataset';
import { seriesKey } from '@/domain/statements/series';
import { listStatedTargets, originOf } from '@/domain/statements/stated-target';
import { comparePeriods, isOfYears, parsePeriod } from '@/domain/time/period';
import { tidy } from '@/domain/verdicts/assessment';
import { wantedDirection } from '@/domain/verdicts/commitment';
import type { Direction, Measure } from '@/domain/vocabularies';

/** How a later target differs from an earlier one; what asks for less comes first. */
export const REVISION_KINDS = [
  'lowered',
  'loosened',
  'in-words',
  'dropped',
  'fewer-tasks',
  'raised',
  'tightened',
  'unchanged',
] as const;
/**
 * - `lowered`, `raised` in numbers: a lower figure for something that is to fall is `lowered` all the same;
 * - `loosened`, `tightened` the figure stays, its bound does not (5%以上 becomes 5%左右);
 * - `in-words` the figure has become words, of the quantity itself or of one that contains it (城镇居民收入增长
 *   5.5%左右, then 居民收入增长和经济增长同步);
 * - `dropped` the next document of the kind has no figure for it, nor words that stand for one;
 * - `fewer-tasks` a smaller amount of what is done year by year: less ambition, or less left to do.
 */
export type RevisionKind = (typeof REVISION_KINDS)[number];

export const REVISION_KIND_LABELS: Record<RevisionKind, string> = {
  lowered: '下调',
  loosened: '放宽',
  'in-words': '改为文字',
  dropped: '不再提出数值',
  'fewer-tasks': '任务量减少',
  raised: '上调',
  tightened: '收紧',
  unchanged: '持平',
};

/** A target and what a later document made of it. */
export interface TargetRevision {
  readonly indicator: Indicator;
  readonly earlier: Observation;
  /** Undefined where it was dropped. */
  readonly later: Observation | undefined;
  /** The document that changed it, and the period for which. */
  readonly documentId: string;
  readonly period: string;
  /** The same period set anew, or the target of a later year beside that of an earlier one. */
  readonly isSamePeriod: boolean;
  /** Later minus earlier, in the indicator's unit, of a range by its lower bound; undefined without figures. */
  readonly difference: number | undefined;
  readonly kind: RevisionKind;
}

/** How much a figure asks for with its bound, beside the same figure with another. */
function strengthOf({ qualifier }: Observation, direction: Direction): number {
  const [closed, open] = direction === 'lower' ? ['lte', 'lt'] : ['gte', 'gt'];
  if (qualifier === open) return 3;
  if (qualifier === closed) return 2;
  return qualifier === 'approx' ? 0 : 1;
}

function kindOf(
  { better, measure }: Indicator,
  earlier: Observation,
  later: Observation,
): RevisionKind {
  if (later.value === undefined) return 'in-words';
  const difference = later.value - (earlier.value ?? 0);
  const isTask = measure === 'flow' && earlier.period !== later.period;
  if (difference < 0) return isTask ? 'fewer-tasks' : 'lowered';
  if (difference > 0) return 'raised';
  // Where the catalogue takes no side, either bound may say which is wanted.
  const direction = wantedDirection(later, wantedDirection(earlier, better));
  const change = strengthOf(later, direction) - strengthOf(earlier, direction);
  return change < 0 ? 'loosened' : change > 0 ? 'tightened' : 'unchanged';
}

/** Of a target in figures that another document states anew; words that stay words are none. */
function toRevision(
  indicator: Indicator,
  earlier: Observation,
  later: Observation,
): TargetRevision[] {
  if (earlier.value === undefined || earlier.documentId === later.documentId) return [];
  const difference = later.value === undefined ? undefined : tidy(later.value - earlier.value);
  return [
    {
      ...{ indicator, earlier, later, documentId: later.documentId, period: later.period },
      isSamePeriod: earlier.period === later.period,
      difference,
      kind: kindOf(indicator, earlier, later),
    },
  ];
}

/** Each with the one after it. */
function pairUp<T>(items: readonly T[]): (readonly [T, T])[] {
  return items.slice(1).map((later, index) => [items[index] as T, later] as const);
}

/** States that are wanted every year; amounts of work are not missed once they are done. */
const WANTED_EVERY_YEAR: readonly Measure[] = ['growth', 'change', 'share', 'ratio', 'index'];

/** The document of the same kind and region that plans the year after one that plans a year. */
function nextOfKind({ documents, documentById }: Dataset, documentId: string) {
  const own = lookUp(documentById, documentId);
  if (own.plans === undefined) return undefined;
  const { kind, end } = parsePeriod(own.plans);
  if (kind !== 'year') return undefined;
  return documents.find(
    (other) =>
      other.kind === own.kind && other.regionId === own.regionId && other.plans === `${end + 1}`,
  );
}

/** Words of a document on what contains a target's scope, by the catalogue: they stand for its figure. */
function findWiderWords(
  dataset: Dataset,
  { indicatorId, regionId }: Observation,
  { documentId, period }: Pick<Observation, 'documentId' | 'period'>,
): Observation | undefined {
  return dataset.identities
    .filter(({ kind, resultId }) => kind === 'wider' && resultId === indicatorId)
    .flatMap(({ inputIds }) => inputIds.flatMap((id) => dataset.observationsOf(id)))
    .find(
      (words) =>
        words.stage === 'target' &&
        words.value === undefined &&
        words.regionId === regionId &&
        words.documentId === documentId &&
        words.period === period,
    );
}

/** A target for its year in figures that the next document of the kind has nothing beside. */
function listDropped(
  dataset: Dataset,
  indicator: Indicator,
  targets: readonly Observation[],
): TargetRevision[] {
  if (!WANTED_EVERY_YEAR.includes(indicator.measure)) return [];
  return targets.flatMap((earlier): TargetRevision[] => {
    const next = nextOfKind(dataset, earlier.documentId);
    const period = next?.plans;
    if (earlier.value === undefined || next === undefined || period === undefined) return [];
    if (targets.some((target) => target.period === period)) return [];
    const later = findWiderWords(dataset, earlier, { documentId: next.id, period });
    return [
      {
        ...{ indicator, earlier, later, documentId: next.id, period, isSamePeriod: false },
        ...{ difference: undefined, kind: later === undefined ? 'dropped' : 'in-words' },
      },
    ];
  });
}

/**
 * What later documents made of earlier targets, by the date of their issue: targets set anew for the same
 * period, and those of yearly documents for their own years beside each other. A target on the way to that
 * of a longer plan is no revision of it, nor are two targets of one document.
 */
export function listTargetRevisions(dataset: Dataset): TargetRevision[] {
  const issuedOn = ({ documentId }: Observation): string =>
    lookUp(dataset.documentById, documentId).issuedOn;
  return dataset.indicators.flatMap((indicator) => {
    const targets = listStatedTargets(dataset.observationsOf(indicator.id))
      .map(({ observation }) => observation)
      .filter(({ period }) => isOfYears(parsePeriod(period)))
      .sort((a, b) => issuedOn(a).localeCompare(issuedOn(b)));
    const bySeries = groupBy(targets, ({ indicatorId, regionId }) =>
      seriesKey(indicatorId, regionId),
    );
    return [...bySeries.values()].flatMap((own) => {
      const byPeriod = groupBy(own, ({ period }) => period);
      const annual = [...byPeriod.values()]
        .flatMap((same) => same.filter((one) => originOf(dataset, one) === 'annual').slice(-1))
        .sort((a, b) => comparePeriods(a.period, b.period));
      return [...[...byPeriod.values()].flatMap(pairUp), ...pairUp(annual)]
        .flatMap(([earlier, later]) => toRevision(indicator, earlier, later))
        .concat(listDropped(dataset, indicator, annual));
    });
  });
}
