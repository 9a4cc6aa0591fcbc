import { groupBy } from '@/domain/group-by';
import type { Unit } from '@/domain/package/catalogue-rows';
import { NUMERIC_TOKEN, normalizePrinted } from '@/domain/printed';
import {
  type Dataset,
  type Indicator,
  lookUp,
  type Observation,
} from '@/domain/statements/dataset';
import { findStanding } from '@/domain/statements/standing-figure';
import { type Bounds, toBounds } from './bounds';

/** Results and estimates are set against each other; targets only against targets. */
export type StageClass = 'result' | 'target';

/** An observation with a number, and what the number may stand for. */
export interface Figure {
  readonly observation: Observation;
  readonly indicator: Indicator;
  readonly unit: Unit;
  /** In the indicator's unit, as are the bounds. */
  readonly value: number;
  readonly stageClass: StageClass;
  /** Within the rounding of the series: documents drop final zeros, so 3% beside 2.62% is 3.00%. */
  readonly bounds: Bounds;
  /** Within the rounding of its own digits. */
  readonly ownBounds: Bounds;
}

export interface Figures {
  readonly dataset: Dataset;
  /** Every figure, in the dataset's order. */
  readonly all: readonly Figure[];
  /** One figure for each indicator, region, period and stage class: what {@link Figures.at} gives. */
  readonly leading: readonly Figure[];
  /** The figure that stands for a quantity, however often it is stated. */
  readonly at: (
    indicatorId: string,
    regionId: string,
    period: string,
    stageClass: StageClass,
  ) => Figure | undefined;
}

interface Precision {
  /** From the printed number to the value: 10,000 for 1.2 (万亿元) in 亿元. */
  readonly scale: number;
  readonly decimals: number;
}

/** How finely a value is printed; without a number in digits, as finely as the value itself. */
function readPrecision(printed: string, value: number): Precision {
  const numbers = [...normalizePrinted(printed).matchAll(NUMERIC_TOKEN)].map(([token]) => ({
    scale: value === 0 ? 1 : Math.abs(value) / Number(token.replaceAll(',', '')),
    decimals: token.split('.')[1]?.length ?? 0,
  }));
  const isPowerOfTen = ({ scale }: Precision): boolean =>
    Math.abs(Math.log10(scale) - Math.round(Math.log10(scale))) < 1e-9;
  const own = { scale: 1, decimals: String(value).split('.')[1]?.length ?? 0 };
  return numbers.find(isPowerOfTen) ?? numbers[0] ?? own;
}

function keyOf(indicatorId: string, regionId: string, period: string, stage: StageClass): string {
  return [indicatorId, regionId, period, stage].join(' ');
}

/** Reads every number of the dataset once, with the bounds that its digits and words give it. */
export function computeFigures(dataset: Dataset): Figures {
  const stated = dataset.observations.flatMap((observation) => {
    const { value, printed, indicatorId } = observation;
    if (value === undefined) return [];
    const precision = readPrecision(printed, value);
    const series = `${indicatorId} ${Math.log10(precision.scale).toFixed(6)}`;
    return [{ observation, value, precision, series }];
  });
  const finest = new Map<string, number>();
  for (const { series, precision } of stated) {
    finest.set(series, Math.max(finest.get(series) ?? 0, precision.decimals));
  }
  const all = stated.map(({ observation, value, precision, series }): Figure => {
    const { qualifier, indicatorId, stage } = observation;
    const indicator = lookUp(dataset.indicatorById, indicatorId);
    const boundsTo = (decimals: number) =>
      toBounds(value, qualifier, precision.scale * 10 ** -decimals);
    return {
      observation,
      indicator,
      unit: lookUp(dataset.unitById, indicator.unitId),
      value,
      stageClass: stage === 'target' ? 'target' : 'result',
      bounds: boundsTo(finest.get(series) ?? precision.decimals),
      ownBounds: boundsTo(precision.decimals),
    };
  });
  const quantities = groupBy(
    all,
    ({ observation: { indicatorId, regionId, period }, stageClass }) =>
      keyOf(indicatorId, regionId, period, stageClass),
  );
  const leading = new Map(
    [...quantities].flatMap(([key, figures]) => {
      const standing = findStanding(figures.map(({ observation }) => observation));
      const figure = figures.find(({ observation }) => observation === standing);
      return figure === undefined ? [] : [[key, figure] as const];
    }),
  );
  return {
    dataset,
    all,
    leading: [...leading.values()],
    at: (...scope) => leading.get(keyOf(...scope)),
  };
}
