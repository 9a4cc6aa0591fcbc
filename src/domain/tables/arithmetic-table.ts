import type { TableExport } from '@/domain/charts/export-subject';
import { NO_FILTERS } from '@/domain/filters';
import type { Dataset } from '@/domain/statements/dataset';
import { computeTrajectoryView } from '@/domain/trajectory-view';
import type { ArithmeticLine } from '@/domain/verdicts/arithmetic';
import { type TableOptions, toTableExport } from './computed-table';
import type { TableColumn } from './table-column';

export const ARITHMETIC_TITLE = '评价算式';

const COLUMNS: readonly TableColumn<ArithmeticLine>[] = [
  { id: 'term', header: '步骤', value: ({ term }) => term },
  {
    id: 'text',
    header: '内容',
    value: ({ text, sourceId }) => (sourceId === undefined ? text : { sourceId, text }),
  },
];

/** How the verdict on a trajectory was reached, step by step. */
export interface ArithmeticSpec extends Pick<TableOptions, 'filters'> {
  readonly table: 'arithmetic';
  /** Key of the trajectory. */
  readonly trajectory: string;
  /** Span of its plan, `2021/2025`. */
  readonly plan: string;
}

export function computeArithmeticTable(dataset: Dataset, spec: ArithmeticSpec): TableExport {
  const { trajectory: key, plan } = spec;
  const view = computeTrajectoryView(dataset, NO_FILTERS, { key, plan });
  if (view === undefined) throw new Error(`no trajectory ${key}`);
  const title = [view.indicator.indicator.name, view.regionName, view.planText, ARITHMETIC_TITLE];
  return toTableExport(spec, {
    subject: { title, hasVerdict: true },
    columns: COLUMNS,
    rows: view.arithmetic,
  });
}
