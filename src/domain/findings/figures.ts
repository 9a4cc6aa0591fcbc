import { type Bounds, toBounds } from '@/domain/derivations/bounds';
import { readPrecision } from '@/domain/derivations/printed-result';
import { groupBy } from '@/domain/group-by';
import type { Unit } from '@/domain/package/catalogue-rows';
import {
  type Dataset,
  type Indicator,
  lookUp,
  type Observation,
} from '@/domain/statements/dataset';
import { perDataset } from '@/domain/statements/per-dataset';
import { findStanding } from '@/domain/statements/standing-figure';

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
