import { groupBy } from '@/domain/group-by';
import type { Unit } from '@/domain/package/catalogue-rows';
import { NUMERIC_TOKEN, normalizePrinted } from '@/domain/printed';
import {
  type Dataset,
  type Indicator,
  lookUp,
  type Observation,
} from '@/domain/statements/dataset';
import { perDataset } from '@/domain/statements/per-dataset';
import { findStanding } from '@/domain/statements/standing-figure';
import { type Bounds, toBounds } from './bounds';

interface Precision {
  /** From the printed number to the value: 10,000 for 1.2 (万亿元) in 亿元. */
  readonly scale: number;
  readonly decimals: number;
}

/** How finely a value is printed; without a number in digits, as finely as the value itself. */
export function readPrecision(printed: string, value: number): Precision {
  const numbers = [...normalizePrinted(printed).matchAll(NUMERIC_TOKEN)].map(([token]) => ({
    scale: value === 0 ? 1 : Math.abs(value) / Number(token.replaceAll(',', '')),
    decimals: token.split('.')[1]?.length ?? 0,
  }));
  const isPowerOfTen = ({ scale }: Precision): boolean =>
    Math.abs(Math.log10(scale) - Math.round(Math.log10(scale))) < 1e-9;
  const own = { scale: 1, decimals: String(value).split('.')[1]?.length ?? 0 };
  return numbers.find(isPowerOfTen) ?? numbers[0] ?? own;
}

/** What a result is of. */
export interface ResultKey {
  readonly indicatorId: string;
  readonly regionId: string;
  readonly period: string;
}

/** A printed result, within the rounding of its own digits. */
export interface PrintedResult {
  readonly observation: Observation;
  readonly indicator: Indicator;
  readonly unit: Unit;
  /** In the indicator's unit, as are the bounds. */
  readonly value: number;
  readonly ownBounds: Bounds;
}

const standingResults = perDataset(
  (_: Dataset) => new Map<string, ReadonlyMap<string, Observation>>(),
);

/** The results in figures that stand, by region and period. */
function listStanding(dataset: Dataset, indicatorId: string): ReadonlyMap<string, Observation> {
  const known = standingResults(dataset).get(indicatorId);
  if (known !== undefined) return known;
  const results = dataset
    .observationsOf(indicatorId)
    .filter(({ stage, value }) => stage !== 'target' && value !== undefined);
  const quantities = groupBy(results, ({ regionId, period }) => `${regionId} ${period}`);
  const standing = new Map(
    [...quantities].flatMap(([key, statements]) => {
      const observation = findStanding(statements);
      return observation === undefined ? [] : [[key, observation] as const];
    }),
  );
  standingResults(dataset).set(indicatorId, standing);
  return standing;
}

/** The result in figures that stands for a quantity; undefined where none is printed. */
export function resultAt(
  dataset: Dataset,
  { indicatorId, regionId, period }: ResultKey,
): PrintedResult | undefined {
  const observation = listStanding(dataset, indicatorId).get(`${regionId} ${period}`);
  if (observation?.value === undefined) return undefined;
  const { value, printed, qualifier } = observation;
  const { scale, decimals } = readPrecision(printed, value);
  const indicator = lookUp(dataset.indicatorById, indicatorId);
  return {
    ...{ observation, indicator, unit: lookUp(dataset.unitById, indicator.unitId), value },
    ownBounds: toBounds(value, qualifier, scale * 10 ** -decimals),
  };
}
