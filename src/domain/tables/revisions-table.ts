import type { TableExport } from '@/domain/charts/export-subject';
import {
  computeRevisionsView,
  REVISION_BASES,
  REVISION_BASIS_LABELS,
  type RevisionRow,
} from '@/domain/revisions-view';
import type { Dataset } from '@/domain/statements/dataset';
import { REVISION_KIND_LABELS, REVISION_KINDS } from '@/domain/verdicts/target-revision';
import { filtersOf, type TableOptions, toTableExport } from './computed-table';
import { figureColumn, nameColumn, sectorColumn } from './shared-columns';
import { plainColumn, type TableColumn } from './table-column';

type Row = RevisionRow;

export const REVISION_COLUMNS = [
  nameColumn<Row>('指标'),
  plainColumn('region', '地区', ({ region }: Row) => region),
  sectorColumn(({ sector }: Row) => sector),
  figureColumn('earlier', '原目标', ({ earlier }: Row) => earlier),
  {
    id: 'earlierPeriod',
    header: '原目标期',
    value: ({ earlier }: Row) => `${earlier.period} ${earlier.document}`,
    sort: ({ earlier }: Row) => earlier.period,
  },
  figureColumn('later', '新目标', ({ later }: Row) => later),
  {
    id: 'laterPeriod',
    header: '新目标期',
    value: ({ period, document }: Row) => `${period} ${document}`,
    sort: ({ period }: Row) => period,
  },
  plainColumn('difference', '调整幅度', ({ differenceValue }: Row) => differenceValue),
  {
    id: 'kind',
    header: '调整',
    value: ({ kind }) => REVISION_KIND_LABELS[kind],
    sort: ({ kind }) => REVISION_KINDS.indexOf(kind),
    group: ({ kind }) => ({
      key: kind,
      label: REVISION_KIND_LABELS[kind],
      order: REVISION_KINDS.indexOf(kind),
    }),
  },
  {
    id: 'isSamePeriod',
    header: '方式',
    value: ({ basis }) => REVISION_BASIS_LABELS[basis],
    sort: ({ basis }) => REVISION_BASES.indexOf(basis),
    group: ({ basis }) => ({
      key: basis,
      label: REVISION_BASIS_LABELS[basis],
      order: REVISION_BASES.indexOf(basis),
    }),
  },
] as const satisfies readonly TableColumn<Row>[];

/** 目标调整. */
export interface RevisionsSpec extends TableOptions {
  readonly table: 'revisions';
}

export function computeRevisionsTable(dataset: Dataset, spec: RevisionsSpec): TableExport {
  const { rows } = computeRevisionsView(dataset, filtersOf(spec));
  const subject = { title: ['目标兑现', '目标调整'] };
  return toTableExport(spec, { subject, columns: REVISION_COLUMNS, rows });
}
