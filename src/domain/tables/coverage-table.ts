import type { TableExport } from '@/domain/charts/export-subject';
import {
  type CoverageRowView,
  type CoverageView,
  computeCoverageView,
  SPANS,
} from '@/domain/coverage-view';
import type { Dataset } from '@/domain/statements/dataset';
import { filtersOf, type TableOptions, toTableExport } from './computed-table';
import { nameColumn, sectorColumn } from './shared-columns';
import { plainColumn, type TableColumn } from './table-column';

type Row = CoverageRowView;

const FIRST = [
  nameColumn<Row>('指标'),
  sectorColumn(({ sectorId: id, sector: name, sectorOrder: order }: Row) => ({ id, name, order })),
] as const satisfies readonly TableColumn<Row>[];
const LAST = plainColumn('filled', '期数', ({ filled }: Row) => filled);

/** The columns that are there whatever the years. */
export type CoverageColumnId = (typeof FIRST)[number]['id'] | (typeof LAST)['id'];

/** Figures of a year, by documents and stages in a file, sorted by how many there are. */
function yearColumn(year: string): TableColumn<Row> {
  return {
    id: year,
    header: year === SPANS ? '跨年' : year,
    value: ({ marks }) => marks[year]?.map(({ label }) => label).join('；'),
    sort: ({ marks }) => marks[year]?.reduce((sum, { figures }) => sum + figures, 0),
  };
}

/** @param years columns of the view */
export function coverageColumns(years: readonly string[]): readonly TableColumn<Row>[] {
  return [...FIRST, ...years.map(yearColumn), LAST];
}

/** What an empty cell means. */
export function describeNone({ isOfSomeFigures, searched }: CoverageView): string {
  return isOfSomeFigures ? '当前条件下没有数据' : `${searched}未披露`;
}

/** 指标披露情况. */
export interface CoverageSpec extends TableOptions {
  readonly table: 'coverage';
}

export function computeCoverageTable(dataset: Dataset, spec: CoverageSpec): TableExport {
  const view = computeCoverageView(dataset, filtersOf(spec));
  const { columns: years, rows } = view;
  const subject = {
    title: ['指标披露情况'],
    notes: [`空格表示${describeNone(view)}`],
    sourceIds: rows.flatMap(({ marks }) =>
      Object.values(marks).flatMap((ofYear) => ofYear.map(({ sourceId }) => sourceId)),
    ),
  };
  return toTableExport(spec, { subject, columns: coverageColumns(years), rows });
}
