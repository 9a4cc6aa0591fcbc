import { stringifySearch } from '@/domain/address';
import { countCommitmentParts } from '@/domain/commitment-parts';
import {
  type CommitmentsView,
  type CommitmentTotals,
  computeCommitmentsView,
} from '@/domain/commitments-view';
import type { Filters } from '@/domain/filters';
import { namedFilters, narrowFilters } from '@/domain/heeded-filters';
import type { Dataset } from '@/domain/statements/dataset';
import {
  VERDICT_CLASSES,
  VERDICT_LABELS,
  VERDICT_TONES,
  type VerdictClass,
} from '@/domain/verdicts/verdict';
import { TONE_COLORS } from './chart-color';
import type { StripPart } from './chart-drawing';
import type { SpecOf } from './chart-spec';
import type { ComputedChart } from './computed-chart';
import type { ExportedTable } from './exported-table';

/** Parts of a strip: what a verdict counts as. */
const SIGNS: Record<VerdictClass, string> = {
  met: '✓',
  'nearly-met': '≈',
  missed: '✕',
  ongoing: '…',
  undisclosed: '—',
  undecidable: '?',
};

/** How many targets the other states have. */
export interface UnsettledTargets {
  readonly silent: number;
  readonly open: number;
}

/** Of the classes only those that occur. */
export function listOutcomeParts(totals: readonly CommitmentTotals[]): StripPart[] {
  return VERDICT_CLASSES.filter((key) => totals.some(({ classes: counts }) => counts[key] > 0)).map(
    (key) => ({
      ...{ key, sign: SIGNS[key], label: VERDICT_LABELS[key] },
      color: TONE_COLORS[VERDICT_TONES[key]],
    }),
  );
}

/** Settled targets by class, a row a sector or a document. */
export function toTotalsTable(
  head: string,
  totals: readonly CommitmentTotals[],
  parts: readonly StripPart[],
): ExportedTable {
  return {
    header: [head, ...parts.map(({ label }) => label), '合计'],
    rows: totals.map(({ label, classes: counts, total }) => [
      label,
      ...parts.map(({ key }) => counts[key as VerdictClass]),
      total,
    ]),
  };
}

const TITLE = '各领域目标兑现';

/** Settled targets by sector as strips; undefined where there are none. */
export function toOutcomesChart(
  { bySector, rows }: CommitmentsView,
  others: UnsettledTargets,
  filters: Filters,
): ComputedChart | undefined {
  if (bySector.length === 0) return undefined;
  const parts = listOutcomeParts(bySector);
  const own = narrowFilters('commitments.settled', filters);
  return {
    spec: { kind: 'outcomes', filters: own },
    label: TITLE,
    title: [TITLE, `已有结果的${rows.length}个目标`],
    unit: '个目标',
    notes: [
      `目标年的结果才计入；另有 ${others.silent} 个目标未披露结果、${others.open} 个进行中，不在其中`,
    ],
    hasVerdict: true,
    sourceIds: rows.flatMap(({ target, result }) =>
      result === undefined ? [target.sourceId] : [target.sourceId, result.sourceId],
    ),
    drawing: {
      kind: 'strips',
      strips: bySector.map(({ key, label, classes }) => ({ key, label, values: classes })),
      parts,
    },
    legend: parts.map(({ label, color, sign }) => ({
      shape: 'square',
      color,
      text: `${sign} ${label}`,
    })),
    table: toTotalsTable('领域', bySector, parts),
    address: `/commitments${stringifySearch({ ...own })}`,
    filters: namedFilters('commitments.settled', own),
  };
}

export function computeOutcomesChart(
  dataset: Dataset,
  { filters }: SpecOf<'outcomes'>,
): ComputedChart | undefined {
  const view = computeCommitmentsView(dataset, filters, 'settled');
  return toOutcomesChart(view, countCommitmentParts(dataset, filters), filters);
}
