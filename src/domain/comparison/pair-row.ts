import { COMPARISON_KIND_LABELS, type ComparisonKind } from '@/domain/comparison/comparability';
import { COMPARED_STAGE_LABELS, type ComparedStage, type Pair } from '@/domain/comparison/pairs';
import type { ComputedQuantity } from '@/domain/comparison/quantity-arithmetic';
import { formatDifference, formatPercent } from '@/domain/number-format';
import type { Sector, Unit } from '@/domain/package/catalogue-rows';
import { type Dataset, lookUp, type Observation } from '@/domain/statements/dataset';
import { type FigureCell, toFigureCell } from '@/domain/statements/figure-cell';
import { formatPeriod } from '@/domain/time/period';
import { QUALIFIER_SIGNS } from '@/domain/vocabularies';

/** A figure of a pair, as it is read and as it is printed. */
export interface PairCell extends FigureCell {
  readonly printed: string;
}

/** One pair of figures. */
export interface PairRow {
  readonly id: string;
  readonly indicatorId: string;
  readonly name: string;
  readonly sector: Sector;
  readonly unit: string;
  /** `2025年`, with the other's where it is another year. */
  readonly period: string;
  readonly stage: ComparedStage;
  readonly stageLabel: string;
  readonly own: PairCell;
  readonly other: PairCell;
  readonly kind: ComparisonKind;
  readonly kindLabel: string;
  /** `10.2%`, `−0.4 个百分点`, `1.35 倍`; the reason where there is no comparison. */
  readonly text: string;
  /** Share and ratio as quotients, a gap in the unit; for sorting and charts. */
  readonly value: number | undefined;
  /** Per head against per head: `1.02 倍`. */
  readonly perHead: string | undefined;
  readonly caveat: string | undefined;
}

function signed({ value, qualifier }: ComputedQuantity, text: (value: number) => string): string {
  return `${QUALIFIER_SIGNS[qualifier]}${text(value)}`;
}

/** `10.2%`, `−0.4 个百分点`, `1.35 倍`. */
function describeResult({ kind, result, reason }: Pair, unit: Unit): string {
  if (result === undefined) return reason ?? '—';
  switch (kind) {
    case 'share':
      return signed(result, (value) => formatPercent(value, 1));
    case 'gap':
      return signed(result, (value) => formatDifference(value, unit, result.qualifier !== 'eq'));
    case 'ratio':
      return signed(result, (value) => `${value.toFixed(2)} 倍`);
    case 'none':
      return reason ?? '—';
  }
}

export function toPairCell(dataset: Dataset, observation: Observation): PairCell {
  return { ...toFigureCell(dataset, observation), printed: observation.printed };
}

/** A pair as views and files give it. */
export function toPairRow(dataset: Dataset, pair: Pair): PairRow {
  const { indicator, own, other, stage, kind, result, perHead, caveats } = pair;
  const unit = lookUp(dataset.unitById, indicator.unitId);
  const period = formatPeriod(own.period);
  return {
    id: `${indicator.id}.${own.period}.${stage}`,
    indicatorId: indicator.id,
    name: indicator.name,
    sector: lookUp(dataset.sectorById, indicator.sectorId),
    unit: unit.symbol,
    period: own.period === other.period ? period : `${period}／${formatPeriod(other.period)}`,
    stage,
    stageLabel: COMPARED_STAGE_LABELS[stage],
    own: toPairCell(dataset, own),
    other: toPairCell(dataset, other),
    kind,
    kindLabel: COMPARISON_KIND_LABELS[kind],
    text: describeResult(pair, unit),
    value: result?.value,
    perHead: perHead && signed(perHead, (value) => `${value.toFixed(2)} 倍`),
    caveat: caveats.join('；') || undefined,
  };
}
