import type { TableExport } from '@/domain/charts/export-subject';
import { computeIndicatorView, type ObservationRowView } from '@/domain/indicator-view';
import { type Dataset, lookUp } from '@/domain/statements/dataset';
import { type TableOptions, toTableExport } from './computed-table';
import type { TableColumn } from './table-column';

type Row = ObservationRowView;

/** Every figure of an indicator. What a file says beside each figure stands on the screen alone. */
export function observationColumns(unit: string) {
  return [
    { id: 'period', header: '期间', value: ({ period }) => period, only: 'screen' },
    { id: 'region', header: '地区', value: ({ region }) => region },
    { id: 'stage', header: '性质', value: ({ stageLabel }) => stageLabel, only: 'screen' },
    { id: 'figure', header: '数值', unit, value: ({ id: sourceId, text }) => ({ sourceId, text }) },
    { id: 'printed', header: '原文', value: ({ printed }) => printed, only: 'screen' },
    { id: 'document', header: '文件', value: ({ document }) => document, only: 'screen' },
    { id: 'section', header: '章节', value: ({ section }) => section, only: 'screen' },
    { id: 'note', header: '说明', value: ({ note }) => note },
  ] as const satisfies readonly TableColumn<Row>[];
}

/** Every figure of an indicator, in one region or in all. */
export interface ObservationsSpec extends Pick<TableOptions, 'filters'> {
  readonly table: 'observations';
  readonly indicator: string;
  /** Id; all regions if absent. */
  readonly region?: string;
}

export function computeObservationsTable(dataset: Dataset, spec: ObservationsSpec): TableExport {
  const { region } = spec;
  const view = computeIndicatorView(dataset, spec.indicator, region);
  if (view === undefined) throw new Error(`no indicator ${spec.indicator}`);
  const { indicator, unit } = view;
  const scope = region === undefined ? [] : [lookUp(dataset.regionById, region).name];
  return toTableExport(spec, {
    subject: { title: [indicator.name, ...scope, '全部数据'], unit: unit.symbol },
    columns: observationColumns(unit.symbol),
    rows: view.rows.filter(({ regionId }) => region === undefined || regionId === region),
  });
}
