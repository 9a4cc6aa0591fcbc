import type { TableExport } from '@/domain/charts/export-subject';
import { computeIndicatorsView, type IndicatorRowView } from '@/domain/indicators-view';
import type { Dataset } from '@/domain/statements/dataset';
import { filtersOf, type TableOptions, toTableExport } from './computed-table';
import { figureColumn, nameColumn, sectorColumn } from './shared-columns';
import { plainColumn, type TableColumn } from './table-column';

type Row = IndicatorRowView;

/** What other documents want for the same period. */
export function listOthers({ otherTargets }: Row): string {
  return otherTargets.map(({ quantity }) => quantity).join('、');
}

export const INDICATOR_COLUMNS = [
  nameColumn<Row>('指标'),
  sectorColumn(({ sectorId: id, sector: name, sectorOrder: order }: Row) => ({ id, name, order })),
  figureColumn('latest', '最新值', ({ latest }: Row) => latest),
  { id: 'unit', header: '单位', value: ({ unit }) => unit },
  plainColumn('latestPeriod', '期间', ({ latest }: Row) => latest?.period),
  figureColumn('target', '最新目标', ({ target }: Row) => target),
  { id: 'otherTargets', header: '同期其他目标', value: listOthers },
  plainColumn('targetPeriod', '目标期', ({ target }: Row) => target?.period),
  plainColumn('region', '地区', ({ region }: Row) => region),
  plainColumn('measure', '类型', ({ measure }: Row) => measure),
  plainColumn('observations', '数据', ({ observations }: Row) => observations),
  plainColumn('documents', '文件', ({ documents }: Row) => documents),
] as const satisfies readonly TableColumn<Row>[];

/** 指标库. */
export interface IndicatorsSpec extends TableOptions {
  readonly table: 'indicators';
}

export function computeIndicatorsTable(dataset: Dataset, spec: IndicatorsSpec): TableExport {
  const { rows } = computeIndicatorsView(dataset, filtersOf(spec));
  return toTableExport(spec, {
    subject: { title: ['指标库'] },
    columns: INDICATOR_COLUMNS,
    rows,
  });
}
