import type { RegionFigure } from '@/domain/regions/region-view';
import { figureColumn, nameColumn, sectorColumn } from './shared-columns';
import type { TableColumn } from './table-column';

type Row = RegionFigure;

/** What a region reports and aims at, beside the city. */
export const regionFigureColumns = [
  nameColumn<Row>('指标'),
  sectorColumn(({ sectorId: id, sector: name, sectorOrder: order }: Row) => ({ id, name, order })),
  figureColumn('latest', '最近结果', ({ latest }: Row) => latest),
  figureColumn('target', '最近目标', ({ target }: Row) => target),
  { id: 'pair', header: '与全市比', value: ({ pair }) => pair?.text },
] as const satisfies readonly TableColumn<Row>[];
