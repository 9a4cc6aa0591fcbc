import type { Unit } from '@/domain/package/catalogue-rows';
import type { Indicator, Observation } from '@/domain/statements/dataset';
import type { Bounds } from './bounds';
import type { Confidence } from './confidence';
import type { ResultKey } from './printed-result';

/** A result that follows from printed figures: computed when asked for, never a statement. */
export interface Derived {
  readonly key: ResultKey;
  readonly indicator: Indicator;
  readonly unit: Unit;
  /** What it may be, in the indicator's unit. */
  readonly bounds: Bounds;
  /** From the printed values, without their rounding; undefined where it is only bounded. */
  readonly value: number | undefined;
  readonly confidence: Confidence;
  /** The printed figures that it follows from, each once. */
  readonly inputs: readonly Observation[];
  /** An equation a step, each with its result: what anyone can repeat. */
  readonly steps: readonly string[];
}
