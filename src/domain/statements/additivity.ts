import type { IndicatorRow } from '@/domain/package/catalogue-rows';
import type { Measure } from '@/domain/vocabularies';

/** Quantities of a period or a date add up over regions; rates, places and averages do not. */
const ADDS_UP: Record<Measure, boolean> = {
  flow: true,
  stock: true,
  level: false,
  growth: false,
  'average-growth': false,
  share: false,
  change: false,
  rank: false,
  index: false,
  ratio: false,
};

/** Whether the figures of a region's parts sum to its own: what the catalogue says, else the measure. */
export function isAdditive({
  additive,
  measure,
}: Pick<IndicatorRow, 'additive' | 'measure'>): boolean {
  return additive === undefined ? ADDS_UP[measure] : additive === 'yes';
}
