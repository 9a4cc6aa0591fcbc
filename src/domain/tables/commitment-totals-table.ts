import type { TableExport } from '@/domain/charts/export-subject';
import { countCommitmentParts } from '@/domain/commitment-parts';
import {
  type CommitmentRow,
  type CommitmentTotals,
  computeCommitmentsView,
} from '@/domain/commitments-view';
import type { Dataset } from '@/domain/statements/dataset';
import { VERDICT_CLASSES, VERDICT_LABELS, type VerdictClass } from '@/domain/verdicts/verdict';
import { filtersOf, type TableOptions, toTableExport } from './computed-table';
import type { TableColumn } from './table-column';

type Row = CommitmentTotals;

/** By what settled targets are counted. */
export type TotalsBy = 'sector' | 'document';

const BY_LABELS: Record<TotalsBy, string> = { sector: '领域', document: '文件' };
export const TOTALS_TITLES: Record<TotalsBy, string> = {
  sector: '各领域目标兑现',
  document: '各文件所定目标',
};

/** Of what a verdict counts as only what occurs. */
export function listClasses(totals: readonly Row[]): readonly VerdictClass[] {
  return VERDICT_CLASSES.filter((key) => totals.some(({ classes }) => classes[key] > 0));
}

export function totalsColumns(
  by: TotalsBy,
  occurring: readonly VerdictClass[],
): readonly TableColumn<Row>[] {
  return [
    { id: 'label', header: BY_LABELS[by], value: ({ label }) => label, isFixed: true },
    ...occurring.map((key) => ({
      id: key,
      header: VERDICT_LABELS[key],
      value: ({ classes }: Row) => classes[key],
    })),
    { id: 'total', header: '合计', value: ({ total }) => total },
  ];
}

/** How many targets the other states have. */
export interface UnsettledTargets {
  readonly silent: number;
  readonly open: number;
}

/** What is not counted. */
export function describeUncounted(others: UnsettledTargets): string {
  return `只计已评价的目标；另有 ${others.silent} 个到期而未评价、${others.open} 个进行中，不在其中`;
}

/** The statements that a count of settled targets rests on. */
export function listSettledSources(rows: readonly CommitmentRow[]): string[] {
  return rows.flatMap(({ target, result }) =>
    result === undefined ? [target.sourceId] : [target.sourceId, result.sourceId],
  );
}

/** How many settled targets came out how, by the document that set them or by sector. */
export interface TotalsSpec extends TableOptions {
  readonly table: 'commitment-totals';
  readonly by: TotalsBy;
}

export function computeTotalsTable(dataset: Dataset, spec: TotalsSpec): TableExport {
  const filters = filtersOf(spec);
  const { bySector, byDocument, rows } = computeCommitmentsView(dataset, filters, 'settled');
  const { by } = spec;
  return toTableExport(spec, {
    subject: {
      title: [TOTALS_TITLES[by]],
      notes: [describeUncounted(countCommitmentParts(dataset, filters))],
      sourceIds: listSettledSources(rows),
      hasVerdict: true,
    },
    columns: totalsColumns(by, listClasses(bySector)),
    rows: by === 'sector' ? bySector : byDocument,
  });
}
