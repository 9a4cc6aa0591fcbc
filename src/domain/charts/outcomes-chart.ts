import { stringifySearch } from '@/domain/address';
import { countCommitmentParts } from '@/domain/commitment-parts';
import { type CommitmentsView, computeCommitmentsView } from '@/domain/commitments-view';
import type { Filters } from '@/domain/filters';
import { namedFilters, narrowFilters } from '@/domain/heeded-filters';
import type { Dataset } from '@/domain/statements/dataset';
import {
  describeUncounted,
  listClasses,
  listSettledSources,
  TOTALS_TITLES,
  totalsColumns,
  type UnsettledTargets,
} from '@/domain/tables/commitment-totals-table';
import { tabulate } from '@/domain/tables/computed-table';
import { VERDICT_LABELS, VERDICT_TONES, type VerdictClass } from '@/domain/verdicts/verdict';
import { TONE_COLORS } from './chart-color';
import type { StripPart } from './chart-drawing';
import type { SpecOf } from './chart-spec';
import type { ComputedChart } from './computed-chart';

/** Parts of a strip: what a verdict counts as. */
const SIGNS: Record<VerdictClass, string> = {
  met: '✓',
  'nearly-met': '≈',
  missed: '✕',
  ongoing: '…',
  'reached-before': '↶',
  incomplete: '◔',
  'in-words': '文',
  'scope-differs': '≠',
  undisclosed: '—',
};

function toPart(key: VerdictClass): StripPart {
  const color = TONE_COLORS[VERDICT_TONES[key]];
  return { key, sign: SIGNS[key], label: VERDICT_LABELS[key], color };
}

const TITLE = TOTALS_TITLES.sector;

/** Settled targets by sector as strips; undefined where there are none. */
export function toOutcomesChart(
  { bySector, rows }: CommitmentsView,
  others: UnsettledTargets,
  filters: Filters,
): ComputedChart | undefined {
  if (bySector.length === 0) return undefined;
  const occurring = listClasses(bySector);
  const parts = occurring.map(toPart);
  const own = narrowFilters('commitments.settled', filters);
  return {
    spec: { kind: 'outcomes', filters: own },
    label: TITLE,
    title: [TITLE, `已评价的${rows.length}个目标`],
    unit: '个目标',
    notes: [describeUncounted(others)],
    hasVerdict: true,
    sourceIds: listSettledSources(rows),
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
    table: tabulate({ columns: totalsColumns('sector', occurring), rows: bySector }),
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
