import type { TableExport } from '@/domain/charts/export-subject';
import { computeMissingFiguresView, type MissingFigureRow } from '@/domain/missing-figures-view';
import type { Dataset } from '@/domain/statements/dataset';
import { formatPeriod } from '@/domain/time/period';
import { filtersOf, type TableOptions, toTableExport } from './computed-table';
import { nameColumn, regionColumn, sectorColumn } from './shared-columns';
import { plainColumn, type TableColumn } from './table-column';

type Row = MissingFigureRow;

export const MISSING_FIGURES_TITLE = '索数清单';

/** What is left empty for whoever answers. */
const toBeFilled = <const Id extends string>(id: Id, header: string) =>
  ({ id, header, value: () => undefined, only: 'file' }) as const satisfies TableColumn<Row>;

export const MISSING_FIGURE_COLUMNS = [
  nameColumn<Row>('指标'),
  regionColumn(({ region }: Row) => region),
  {
    id: 'period',
    header: '期间',
    value: ({ period }: Row) => formatPeriod(period),
    sort: ({ period }: Row) => period,
    group: ({ period }: Row) => ({ key: period, label: formatPeriod(period), order: 0 }),
  },
  plainColumn('unit', '单位', ({ unit }: Row) => unit),
  sectorColumn(({ sector }: Row) => sector),
  plainColumn('unlocks', '可定评价', ({ unlocks }: Row) => unlocks),
  plainColumn('alone', '单独可定', ({ alone }: Row) => alone),
  {
    id: 'targets',
    header: '涉及目标',
    value: ({ targets }: Row) =>
      targets.map(({ label, target }) => `${target.period}${label}${target.quantity}`).join('；'),
  },
  {
    id: 'expectedIn',
    header: '预计出处',
    value: ({ expectedIn }: Row) => expectedIn,
    sort: ({ expectedIn }: Row) => expectedIn,
    group: ({ expectedIn }: Row) => ({ key: expectedIn, label: expectedIn, order: 0 }),
  },
  { id: 'unitInCharge', header: '责任单位', value: () => undefined },
  toBeFilled('answer', '数值'),
  toBeFilled('answerSource', '数据来源'),
] as const satisfies readonly TableColumn<Row>[];

/** The figures to ask for, as a file to send. */
export interface MissingFiguresSpec extends TableOptions {
  readonly table: 'missing-figures';
}

export function computeMissingFiguresTable(
  dataset: Dataset,
  spec: MissingFiguresSpec,
): TableExport {
  const { rows } = computeMissingFiguresView(dataset, filtersOf(spec));
  const subject = {
    title: [MISSING_FIGURES_TITLE],
    notes: ['可定评价：有了这个数即可评价的目标数；单独可定：其中只缺这一个数的'],
    sourceIds: rows.flatMap(({ targets }) => targets.map(({ target }) => target.sourceId)),
  };
  return toTableExport<Row>(spec, { subject, columns: MISSING_FIGURE_COLUMNS, rows });
}
