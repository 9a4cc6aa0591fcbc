import { formatQuantity, type Quantity } from '@/domain/number-format';
import { type Dataset, lookUp } from '@/domain/statements/dataset';
import { formatPeriod } from '@/domain/time/period';
import { type Bounds, isAbove, mapBounds } from './bounds';
import { type Confidence, weakest } from './confidence';
import type { Derived } from './derived';
import type { PrintedResult, ResultKey } from './printed-result';

/** Removes what binary fractions add. */
const tidy = (value: number): number => Number(value.toPrecision(12));

/** A figure of a computation: printed, or itself derived. */
export type Known = Omit<Derived, 'confidence'> & { readonly confidence: Confidence | undefined };

/** Whether the figure is no rounding: words that carry a number (清零), or a count to the last piece. */
function isWhole({ observation, unit, ownBounds }: PrintedResult): boolean {
  const { qualifier, wording } = observation;
  const isCount = unit.dimension.startsWith('count') && unit.factor === 1;
  const isToThePiece = tidy(ownBounds.max - ownBounds.min) === 1;
  return qualifier === 'eq' && (wording !== undefined || (isCount && isToThePiece));
}

/** A printed figure as a link of a chain, within the rounding of its own digits. */
export function toKnown(figure: PrintedResult): Known {
  const { observation, indicator, unit, value, ownBounds } = figure;
  const { indicatorId, regionId, period, qualifier } = observation;
  const isValue = qualifier === 'eq' || qualifier === 'approx';
  const bounds = isWhole(figure) ? { min: value, max: value, isExact: true } : ownBounds;
  return {
    ...{ key: { indicatorId, regionId, period }, indicator, unit, bounds },
    ...{ value: isValue ? value : undefined, confidence: undefined },
    ...{ inputs: [observation], steps: [] },
  };
}

/** Two decimals, or four figures of what is smaller. */
function round(value: number): number {
  return Math.abs(value) >= 0.1 ? Number(value.toFixed(2)) : Number(value.toPrecision(4));
}

/** `948.62 万人（937.81—959.45 万人）`, `≥106 家`: what a derived figure may be. */
export function formatDerived({ bounds, value, unit }: Pick<Known, 'bounds' | 'value' | 'unit'>) {
  const [min, max] = [round(bounds.min), round(bounds.max)];
  const format = (quantity: Quantity) => formatQuantity(quantity, unit);
  if (value === undefined) {
    if (min === max) return format({ value: min, qualifier: 'eq' });
    if (!Number.isFinite(max)) return format({ value: min, qualifier: 'gte' });
    return format({ value: max, qualifier: 'lte' });
  }
  const range = format({ value: min, upper: max, qualifier: 'eq' });
  const text = format({ value: round(value), qualifier: 'eq' });
  return isAbove(bounds.max, bounds.min) && min !== max ? `${text}（${range}）` : text;
}

/** `2024年济阳区新创建国家级现代农业产业园 1 个`: a figure as a step names it, with its place where it has another. */
export function termOf(dataset: Dataset, known: Known, of: ResultKey): string {
  const { key, indicator, unit, inputs, confidence, value } = known;
  const [printed] = inputs;
  const quantity =
    confidence === undefined && printed !== undefined
      ? formatQuantity(printed, unit)
      : value === undefined
        ? formatDerived(known)
        : formatQuantity({ value: round(value), qualifier: 'eq' }, unit);
  const region = key.regionId === of.regionId ? '' : nameRegion(dataset, key);
  return `${formatPeriod(key.period)}${region}${indicator.name} ${quantity}`;
}

function nameRegion({ regionById }: Dataset, { regionId }: ResultKey): string {
  return lookUp(regionById, regionId).name;
}

/** What a rule makes of what is known, in base units. */
export interface Conclusion {
  readonly from: readonly Known[];
  readonly bounds: Bounds;
  readonly value?: number | undefined;
  readonly confidence: Confidence;
  /** `A ÷ B`; of what only bounds it, a sentence. */
  readonly expression: string;
}

/** The conclusion as a link of its own, in the unit of its indicator. */
export function conclude(
  dataset: Dataset,
  key: ResultKey,
  { from, bounds, value, confidence, expression }: Conclusion,
): Derived {
  const indicator = lookUp(dataset.indicatorById, key.indicatorId);
  const unit = lookUp(dataset.unitById, indicator.unitId);
  const inUnit = (size: number): number => tidy(size / unit.factor);
  const result = {
    ...{ key, indicator, unit, bounds: mapBounds(bounds, inUnit) },
    value: value === undefined ? undefined : inUnit(value),
  };
  const isElsewhere = from.some((known) => known.key.regionId !== key.regionId);
  const name = `${isElsewhere ? nameRegion(dataset, key) : ''}${indicator.name}`;
  const equals = confidence === 'computed' ? ' = ' : '，即';
  return {
    ...result,
    confidence: weakest([confidence, ...from.flatMap((known) => known.confidence ?? [])]),
    inputs: [...new Set(from.flatMap(({ inputs }) => inputs))],
    steps: [
      ...from.flatMap(({ steps }) => steps),
      `${expression}${equals}${name} ${formatDerived(result)}`,
    ],
  };
}

/** What is known of a quantity in the base unit of its dimension. */
export function inBase({ bounds, value, unit }: Known) {
  const toBase = (size: number): number => tidy(size * unit.factor);
  return {
    bounds: mapBounds(bounds, toBase),
    value: value === undefined ? undefined : toBase(value),
  };
}
