import type { TableExport } from '@/domain/charts/export-subject';
import { computeRegionMapView, type RegionRow } from '@/domain/regions/region-map-view';
import type { Dataset } from '@/domain/statements/dataset';
import { filtersOf, type TableOptions, toTableExport } from './computed-table';
import { nameColumn } from './shared-columns';
import { plainColumn, type TableColumn } from './table-column';

type Row = RegionRow;

export const REGION_COLUMNS = [
  nameColumn<Row>('地区'),
  { ...plainColumn('level', '类别', ({ level }: Row) => level), only: 'file' },
  plainColumn('projects', '项目', ({ projects }: Row) => projects),
  plainColumn('underway', '在建', ({ underway }: Row) => underway),
  plainColumn('finished', '建成投用', ({ finished }: Row) => finished),
  plainColumn('promises', '承诺', ({ promises }: Row) => promises),
  plainColumn('late', '延后', ({ late }: Row) => late),
  plainColumn('indicators', '指标', ({ indicators }: Row) => indicators),
  { ...plainColumn('figures', '数据', ({ figures }: Row) => figures), only: 'file' },
  plainColumn('documents', '文件', ({ documents }: Row) => documents),
] as const satisfies readonly TableColumn<Row>[];

/** 区县: what is known of each region. */
export interface RegionsSpec extends TableOptions {
  readonly table: 'regions';
}

export function computeRegionsTable(dataset: Dataset, spec: RegionsSpec): TableExport {
  const { rows } = computeRegionMapView(dataset, filtersOf(spec), '');
  return toTableExport(spec, { subject: { title: ['区县'] }, columns: REGION_COLUMNS, rows });
}
