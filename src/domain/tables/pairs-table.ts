import type { TableExport } from '@/domain/charts/export-subject';
import type { PairRow } from '@/domain/comparison/pair-row';
import { type ComparisonView, computeComparisonView } from '@/domain/comparison-view';
import type { Dataset, Region } from '@/domain/statements/dataset';
import { filtersOf, type TableOptions, toTableExport } from './computed-table';
import { figureColumn, nameColumn, namedColumn, sectorColumn } from './shared-columns';
import { plainColumn, type TableColumn } from './table-column';

type Row = PairRow;

/** Two regions whose figures stand beside each other. */
export interface ComparedRegions {
  readonly own: Pick<Region, 'name'>;
  readonly other: Pick<Region, 'name'>;
}

/** Everything that is said of a pair of figures; each table of pairs takes of it what it shows. */
export function pairColumns({ own, other }: ComparedRegions) {
  return {
    name: nameColumn<Row>('指标'),
    sector: sectorColumn(({ sector }: Row) => sector),
    period: plainColumn('period', '期间', ({ period }: Row) => period),
    stage: namedColumn('stage', '性质', ({ stage: id, stageLabel: name }: Row) => ({ id, name })),
    own: figureColumn('own', own.name, (row: Row) => row.own),
    other: figureColumn('other', other.name, (row: Row) => row.other),
    unit: { id: 'unit', header: '单位', value: ({ unit }) => unit },
    kind: namedColumn('kind', '比法', ({ kind: id, kindLabel: name }: Row) => ({ id, name })),
    value: {
      id: 'value',
      header: '占比／差距',
      value: ({ text }) => text,
      sort: ({ value }) => value,
    },
    perHead: { id: 'perHead', header: '人均之比', value: ({ perHead }) => perHead },
    caveat: { id: 'caveat', header: '提示', value: ({ caveat }) => caveat },
  } as const satisfies Record<string, TableColumn<Row>>;
}

/** The columns of the table of all pairs of two regions. */
export function comparisonColumns(regions: ComparedRegions) {
  const { name, sector, period, stage, own, other, ...columns } = pairColumns(regions);
  const { unit, kind, value, perHead, caveat } = columns;
  return [
    ...([name, sector, period, stage, own, other] as const),
    ...([unit, kind, value, perHead, caveat] as const),
  ] as const;
}

/** What a file says of the pairs of a chart. */
export function chartedPairColumns(regions: ComparedRegions) {
  const { name, period, stage, own, other, kind, value, caveat } = pairColumns(regions);
  return [name, period, stage, own, other, kind, value, caveat] as const;
}

/** 区市对比, every pair of figures of two regions. */
export interface PairsSpec extends TableOptions {
  readonly table: 'pairs';
  /** Ids of the regions. */
  readonly own: string;
  readonly other: string;
}

/**
 * Two regions beside each other under the filters of a spec.
 * @throws Error if the regions share nothing
 */
export function compareRegions(
  dataset: Dataset,
  { own, other, ...options }: TableOptions & Pick<PairsSpec, 'own' | 'other'>,
): ComparisonView {
  const view = computeComparisonView(dataset, filtersOf(options), { own, other });
  if (view === undefined) throw new Error(`${own} and ${other}: nothing to compare`);
  return view;
}

export function computePairsTable(dataset: Dataset, spec: PairsSpec): TableExport {
  const view = compareRegions(dataset, spec);
  const subject = {
    title: ['区市对比', `${view.own.name}与${view.other.name}`],
    notes: ['只比同一指标的同期数据；年份、口径或预计与实际不同的，见“提示”列'],
  };
  return toTableExport(spec, { subject, columns: comparisonColumns(view), rows: view.rows });
}
