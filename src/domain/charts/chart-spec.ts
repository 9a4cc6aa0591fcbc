import type { RateKind } from '@/domain/comparison/rate-kind';
import type { Filters } from '@/domain/filters';
import type { PairScale } from '@/domain/pair-view';
import type { TrajectoryOrder, TrajectoryPart } from '@/domain/trajectories-view';

/** Two regions beside each other, by id. */
interface ComparedRegions {
  readonly own: string;
  readonly other: string;
}

/**
 * What names a chart that can leave its view: plain JSON, enough to compute it again from a dataset,
 * without the page that showed it first. Filters are those that the view heeds.
 */
export type ChartSpec =
  | {
      readonly kind: 'trajectory';
      readonly indicatorId: string;
      readonly regionId: string;
      /** The plan's span: `2021/2025`. */
      readonly plan: string;
    }
  | { readonly kind: 'indicator'; readonly indicatorId: string; readonly regionId: string }
  | ({
      readonly kind: 'pair';
      readonly indicatorId: string;
      readonly scale: PairScale;
      /** Of which of the two, where each has a chart of its own. */
      readonly panel?: 'own' | 'other';
    } & ComparedRegions)
  | ({ readonly kind: 'shares'; readonly filters: Filters } & ComparedRegions)
  | ({
      readonly kind: 'gaps';
      readonly rates: RateKind;
      readonly filters: Filters;
    } & ComparedRegions)
  | { readonly kind: 'outcomes'; readonly filters: Filters }
  | { readonly kind: 'project-progress'; readonly filters: Filters };

/** A spec of one kind. */
export type SpecOf<K extends ChartSpec['kind']> = Extract<ChartSpec, { readonly kind: K }>;

/** What names the charts of a grid, to be taken along together. */
export interface BatchSpec {
  /** The plan's span. */
  readonly plan: string;
  readonly part: TrajectoryPart;
  readonly order: TrajectoryOrder;
  readonly filters: Filters;
}
