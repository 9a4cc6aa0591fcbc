import type { ChartTableCell, ChartTableRow } from '@/domain/trajectory-view';
import type { TableColumn } from './table-column';

type Row = ChartTableRow;

function figureOf(cell: ChartTableCell | undefined) {
  return cell && { sourceId: cell.sourceId, text: cell.text };
}

/** A trajectory's chart as a table, a row a year; what the required path asks for beside the figures. */
export const CHART_YEARS_COLUMNS = [
  { id: 'year', header: '年份', value: ({ year }) => year },
  { id: 'result', header: '结果', value: ({ result }) => figureOf(result) },
  { id: 'annualTarget', header: '年度目标', value: ({ annualTarget }) => figureOf(annualTarget) },
  { id: 'target', header: '规划目标', value: ({ target }) => figureOf(target) },
  { id: 'required', header: '目标进度线', value: ({ required }) => required },
] as const satisfies readonly TableColumn<Row>[];
