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

const figuresByIndicator = perDataset((_: Dataset) => new Map<string, readonly Figure[]>());

function readFigures(dataset: Dataset, indicatorId: string): Figure[] {
  const stated = dataset.observationsOf(indicatorId).flatMap((observation) => {
    const { value, printed } = observation;
    if (value === undefined) return [];
    const precision = readPrecision(printed, value);
    return [{ observation, value, precision, scale: Math.log10(precision.scale).toFixed(6) }];
  });
  const finest = new Map<string, number>();
  for (const { scale, precision } of stated) {
    finest.set(scale, Math.max(finest.get(scale) ?? 0, precision.decimals));
  }
  const indicator = lookUp(dataset.indicatorById, indicatorId);
  const unit = lookUp(dataset.unitById, indicator.unitId);
  return stated.map(({ observation, value, precision, scale }) => {
    const boundsTo = (decimals: number) =>
      toBounds(value, observation.qualifier, precision.scale * 10 ** -decimals);
    return {
      observation,
      indicator,
      unit,
      value,
      stageClass: observation.stage === 'target' ? 'target' : 'result',
      bounds: boundsTo(finest.get(scale) ?? precision.decimals),
      ownBounds: boundsTo(precision.decimals),
    };
  });
}

/** Every number that is stated of an indicator, with the bounds of its digits and words; read once. */
function figuresOf(dataset: Dataset, indicatorId: string): readonly Figure[] {
  const known = figuresByIndicator(dataset);
  const figures = known.get(indicatorId) ?? readFigures(dataset, indicatorId);
  known.set(indicatorId, figures);
  return figures;
}

function findLeading(figures: readonly Figure[]): Figure | undefined {
  const standing = findStanding(figures.map(({ observation }) => observation));
  return figures.find(({ observation }) => observation === standing);
}

/** What a result is of. */
export interface ResultKey {
  readonly indicatorId: string;
  readonly regionId: string;
  readonly period: string;
}

/** A printed result, within the rounding of its own digits. */
export type PrintedResult = Pick<
  Figure,
  'observation' | 'indicator' | 'unit' | 'value' | 'ownBounds'
>;

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

/** Every number of the dataset, with the bounds that its digits and words give it. */
export function computeFigures(dataset: Dataset): Figures {
  const byObservation = new Map(
    dataset.indicators.flatMap(({ id }) =>
      figuresOf(dataset, id).map((figure) => [figure.observation, figure] as const),
    ),
  );
  const all = dataset.observations.flatMap((observation) => byObservation.get(observation) ?? []);
  const quantities = groupBy(
    all,
    ({ observation: { indicatorId, regionId, period }, stageClass }) =>
      keyOf(indicatorId, regionId, period, stageClass),
  );
  const leading = new Map(
    [...quantities].flatMap(([key, figures]) => {
      const figure = findLeading(figures);
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
