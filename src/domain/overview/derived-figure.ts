import { toPairRow } from '@/domain/comparison/pair-row';
import { listPairsOf } from '@/domain/comparison/pairs';
import { divide, subtract } from '@/domain/comparison/quantity-arithmetic';
import {
  formatChange,
  formatDifference,
  formatPercent,
  formatQuantity,
} from '@/domain/number-format';
import type { Region } from '@/domain/package/catalogue-rows';
import {
  type Dataset,
  type Indicator,
  lookUp,
  type Observation,
} from '@/domain/statements/dataset';
import { toQuantity } from '@/domain/statements/figure-cell';
import type { SeriesPoint } from '@/domain/statements/series';
import { findStanding } from '@/domain/statements/standing-figure';
import { formatPeriod } from '@/domain/time/period';
import type { TargetOutcome } from '@/domain/verdicts/target-outcome';
import { QUALIFIER_SIGNS } from '@/domain/vocabularies';
import { differsInPoints, type Member } from './headline-family';

/** A number beside the figures of a row: printed, or computed from figures that are. */
export interface DerivedFigure {
  readonly text: string;
  /** The figure that it is, or that it rests on and the row does not show. */
  readonly sourceId: string;
  readonly isPrinted: boolean;
  /** What it is and how it was computed, for readers. */
  readonly method: string;
  /** The year that it is set against, where that is not the year before. */
  readonly since?: number;
}

function say(dataset: Dataset, observation: Observation): string {
  const { unitId } = lookUp(dataset.indicatorById, observation.indicatorId);
  const unit = lookUp(dataset.unitById, unitId);
  return formatQuantity(toQuantity(dataset, observation), unit);
}

/** `2025年21 万人` */
function sayOfPeriod(dataset: Dataset, observation: Observation): string {
  return `${formatPeriod(observation.period)}${say(dataset, observation)}`;
}

/**
 * The change that the documents print: the growth of a level, the change of a rate. Where the catalogue
 * has several, the one of the same family; none can be taken for another.
 */
function findPrintedChange(
  dataset: Dataset,
  { indicator, result }: Member,
): Observation | undefined {
  if (result === undefined) return undefined;
  const wanted = differsInPoints(dataset, indicator) ? 'change' : 'growth';
  const all = dataset.derivedFrom(indicator.id).filter(({ measure }) => measure === wanted);
  const ofFamily = all.filter(({ headline }) => headline === indicator.headline);
  const [only, ...others] = ofFamily.length > 0 ? ofFamily : all;
  if (only === undefined || others.length > 0) return undefined;
  return findStanding(
    dataset
      .observationsOf(only.id)
      .filter(
        ({ regionId, period, stage, value }) =>
          regionId === result.regionId &&
          period === result.period &&
          stage !== 'target' &&
          value !== undefined,
      ),
  );
}

function computeChange(
  dataset: Dataset,
  indicator: Indicator,
  [before, now]: readonly [SeriesPoint, SeriesPoint],
): DerivedFigure | undefined {
  const unit = lookUp(dataset.unitById, indicator.unitId);
  const [older, newer] = [before.observation, now.observation];
  const figures = [sayOfPeriod(dataset, newer), sayOfPeriod(dataset, older)];
  const common = {
    sourceId: older.id,
    isPrinted: false,
    ...(before.year < now.year - 1 && { since: before.year }),
  };
  if (differsInPoints(dataset, indicator)) {
    const difference = subtract(newer, older);
    return (
      difference && {
        ...common,
        text: `${QUALIFIER_SIGNS[difference.qualifier]}${formatDifference(difference.value, unit)}`,
        method: `推算：${figures.join(' − ')}`,
      }
    );
  }
  const quotient = divide(newer, older);
  const isMoney = unit.dimension.startsWith('currency');
  return (
    quotient && {
      ...common,
      text: `${QUALIFIER_SIGNS[quotient.qualifier]}${formatChange(quotient.value - 1)}`,
      method: `推算：${figures.join(' ÷ ')} − 1${isMoney ? '，按当年价格' : ''}`,
    }
  );
}

/** The change of a result against the one before it: as printed, else computed from both. */
export function changeOf(dataset: Dataset, member: Member): DerivedFigure | undefined {
  const printed = findPrintedChange(dataset, member);
  if (printed?.value !== undefined) {
    const { unitId, name } = lookUp(dataset.indicatorById, printed.indicatorId);
    const unit = lookUp(dataset.unitById, unitId);
    const isPoints = differsInPoints(dataset, member.indicator);
    return {
      text: isPoints
        ? formatDifference(printed.value, unit)
        : `${QUALIFIER_SIGNS[printed.qualifier]}${formatChange(printed.value / 100)}`,
      sourceId: printed.id,
      isPrinted: true,
      method: `${name}，${formatPeriod(printed.period)}`,
    };
  }
  const [before, now] = member.points.slice(-2);
  if (before === undefined || now === undefined) return undefined;
  return computeChange(dataset, member.indicator, [before, now]);
}

/**
 * How demanding a target of the next year is beside the last year's result (目标力度): their quotient, of
 * rates their difference in points. Undefined where either is in words.
 */
export function demandOf(
  dataset: Dataset,
  { indicator, result }: Member,
  { target }: TargetOutcome,
): DerivedFigure | undefined {
  if (result === undefined) return undefined;
  const [aim, base] = [sayOfPeriod(dataset, target), sayOfPeriod(dataset, result)];
  const year = formatPeriod(result.period);
  const common = { sourceId: result.id, isPrinted: false };
  if (differsInPoints(dataset, indicator)) {
    const unit = lookUp(dataset.unitById, indicator.unitId);
    const gap = subtract(target, result);
    if (gap === undefined) return undefined;
    const text = formatDifference(gap.value, unit);
    return { ...common, text, method: `目标比${year}实绩${text}：${aim} − ${base}` };
  }
  const quotient = divide(target, result);
  if (quotient === undefined) return undefined;
  const text = formatPercent(quotient.value);
  return { ...common, text, method: `目标为${year}实绩的${text}：${aim} ÷ ${base}` };
}

/** Two regions of which one lies in the other: the part, and the whole that it is set against. */
export interface PartAndWhole {
  readonly part: Region;
  readonly whole: Region;
}

/** The part's share of the whole in the year's result, else how far their rates are apart. */
export function shareOf(
  dataset: Dataset,
  members: readonly Member[],
  { part, whole }: PartAndWhole,
  year: number,
): DerivedFigure | undefined {
  const pairs = members.flatMap(({ indicator }) =>
    listPairsOf(dataset, indicator, part, whole).filter(
      ({ period, stage, result }) =>
        period === String(year) && stage === 'result' && result !== undefined,
    ),
  );
  const pair = pairs.find(({ kind }) => kind === 'share') ?? pairs[0];
  if (pair === undefined) return undefined;
  const { text, kindLabel, caveat } = toPairRow(dataset, pair);
  const figures = `${part.name}${say(dataset, pair.own)}，${whole.name}${say(dataset, pair.other)}`;
  return {
    text,
    sourceId: pair.own.id,
    isPrinted: false,
    method: [`${pair.indicator.name}${kindLabel}：${figures}`, caveat].filter(Boolean).join('；'),
  };
}
