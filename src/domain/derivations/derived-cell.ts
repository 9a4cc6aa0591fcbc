import { formatQuantity } from '@/domain/number-format';
import { type Dataset, lookUp } from '@/domain/statements/dataset';
import { toQuantity } from '@/domain/statements/figure-cell';
import { formatPeriod } from '@/domain/time/period';
import type { Bounds } from './bounds';
import { type Confidence, labelDerived } from './confidence';
import type { Derived } from './derived';
import { formatDerived } from './known';

/** A printed figure that a derived one follows from. */
export interface DerivedSource {
  readonly sourceId: string;
  /** `2024年一般公共预算收入` */
  readonly name: string;
  readonly quantity: string;
}

/** A derived result as a table gives it, with the figures that it follows from. */
export interface DerivedCell {
  readonly confidence: Confidence;
  /** Of the result. */
  readonly period: string;
  /** `推算 0.96%（0.91—1.01%）` */
  readonly text: string;
  /** Without its bounds, where it has a value: `0.96%`; else its bound: `≥42 家`. */
  readonly quantity: string;
  readonly sources: readonly DerivedSource[];
  /** `2026年计划、2025年计划` */
  readonly document: string;
}

/** The documents that a derived result follows from, each once. */
export function nameSources(dataset: Dataset, { inputs }: Pick<Derived, 'inputs'>): string {
  const titles = inputs.map(
    ({ documentId }) => lookUp(dataset.documentById, documentId).shortTitle,
  );
  return [...new Set(titles)].join('、');
}

function pointOf({ value, bounds }: Derived): Bounds {
  return value === undefined ? bounds : { ...bounds, min: value, max: value };
}

/** @param isDecisive whether a target is judged by it */
export function toDerivedCell(
  dataset: Dataset,
  derived: Derived,
  isDecisive: boolean,
): DerivedCell {
  const { confidence, inputs } = derived;
  return {
    confidence,
    period: formatPeriod(derived.key.period),
    text: `${labelDerived(confidence, isDecisive)} ${formatDerived(derived)}`,
    document: nameSources(dataset, derived),
    quantity: formatDerived({ ...derived, bounds: pointOf(derived) }),
    sources: inputs.map((observation) => {
      const { id, indicatorId, regionId, period, stage } = observation;
      const { name, unitId } = lookUp(dataset.indicatorById, indicatorId);
      const region =
        regionId === derived.key.regionId ? '' : lookUp(dataset.regionById, regionId).name;
      return {
        sourceId: id,
        name: `${formatPeriod(period)}${region}${name}${stage === 'target' ? '目标' : ''}`,
        quantity: formatQuantity(
          toQuantity(dataset, observation),
          lookUp(dataset.unitById, unitId),
        ),
      };
    }),
  };
}
