import { formatCell, formatQuantity, type Quantity } from '@/domain/number-format';
import { formatPeriod } from '@/domain/time/period';
import { describeCaveats } from './caveats';
import { type Dataset, lookUp, type Observation } from './dataset';
import { quantityOf, statedTargetOf } from './stated-target';

/** A figure in a table cell, with the way to its source and what has to be known of it. */
export interface FigureCell {
  readonly sourceId: string;
  /** Without its unit; a range with both bounds: `3—5`. */
  readonly text: string;
  /** With its unit: `≥15 万人`. */
  readonly quantity: string;
  /** For sorting; of a range the lower bound; undefined where the figure is in words. */
  readonly value: number | undefined;
  readonly period: string;
  readonly regionName: string;
  readonly stage: Observation['stage'];
  /** The notes of every statement of the figure, with whose they are. */
  readonly note: string | undefined;
}

/** What a statement says, with both bounds where it is one of a range. */
export function toQuantity(dataset: Dataset, observation: Observation): Quantity {
  if (observation.stage !== 'target') return observation;
  const stated = statedTargetOf(dataset, observation);
  return stated.upper === undefined ? observation : quantityOf(stated);
}

export function toFigureCell(dataset: Dataset, observation: Observation): FigureCell {
  const { id, indicatorId, regionId, period, stage } = observation;
  const quantity = toQuantity(dataset, observation);
  const { unitId } = lookUp(dataset.indicatorById, indicatorId);
  return {
    sourceId: id,
    text: formatCell(quantity),
    quantity: formatQuantity(quantity, lookUp(dataset.unitById, unitId)),
    value: quantity.value,
    period: formatPeriod(period),
    regionName: lookUp(dataset.regionById, regionId).name,
    stage,
    note: describeCaveats(dataset, observation),
  };
}
