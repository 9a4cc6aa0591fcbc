import type { TableExport } from '@/domain/charts/export-subject';
import type { OneSided, ProjectCount } from '@/domain/comparison-view';
import { formatPercent } from '@/domain/number-format';
import { computePairView } from '@/domain/pair-view';
import type { Dataset } from '@/domain/statements/dataset';
import { filtersOf, type TableOptions, toTableExport } from './computed-table';
import { type ComparedRegions, compareRegions, pairColumns } from './pairs-table';
import { nameColumn, sectorColumn } from './shared-columns';
import type { TableColumn } from './table-column';

/** The tables beside the table of all pairs: aims, projects, what only one side reports, one indicator. */

/** Ids of the regions that are compared. */
interface RegionOptions extends TableOptions {
  readonly own: string;
  readonly other: string;
}

function nameRegions({ own, other }: ComparedRegions): string {
  return `${own.name}与${other.name}`;
}

/** The aims that both have set for the same year. */
export function aimColumns(regions: ComparedRegions) {
  const { name, own, other, value, caveat } = pairColumns(regions);
  return [
    ...([name, own, other] as const),
    { ...value, header: '比较' },
    { ...caveat, only: 'file' },
  ] as const;
}

/** Aims of both for the last year that both set aims for. */
export interface AimsSpec extends RegionOptions {
  readonly table: 'aims';
}

export function computeAimsTable(dataset: Dataset, spec: AimsSpec): TableExport {
  const view = compareRegions(dataset, spec);
  const subject = { title: ['区市对比', nameAims(view.aims)] };
  return toTableExport(spec, { subject, columns: aimColumns(view), rows: view.aims });
}

/** `2026年目标对照` */
export function nameAims([first]: readonly { readonly period: string }[]): string {
  return `${first?.period}目标对照`;
}

/** By what the projects of two regions are counted. */
export type CountedBy = 'status' | 'sector';

export const COUNTED_BY_LABELS: Record<CountedBy, string> = { status: '最新状态', sector: '领域' };

export function projectCountColumns(by: CountedBy, { own, other }: ComparedRegions) {
  return [
    { id: 'label', header: COUNTED_BY_LABELS[by], value: ({ label }) => label, isFixed: true },
    { id: 'own', header: own.name, value: (row) => row.own },
    { id: 'other', header: other.name, value: (row) => row.other },
    {
      id: 'share',
      header: '占比',
      value: (row) => (row.other === 0 ? undefined : formatPercent(row.own / row.other)),
    },
  ] as const satisfies readonly TableColumn<ProjectCount>[];
}

/** The projects of the part beside those of the whole. */
export interface ProjectCountsSpec extends RegionOptions {
  readonly table: 'project-counts';
  readonly by: CountedBy;
}

export function computeProjectCountsTable(dataset: Dataset, spec: ProjectCountsSpec): TableExport {
  const view = compareRegions(dataset, spec);
  const { by } = spec;
  return toTableExport(spec, {
    subject: { title: ['区市对比', `项目按${COUNTED_BY_LABELS[by]}`, nameRegions(view)] },
    columns: projectCountColumns(by, view),
    rows: by === 'status' ? view.statuses : view.projectSectors,
  });
}

const ONE_SIDED_COLUMNS: readonly TableColumn<OneSided>[] = [
  nameColumn<OneSided>('指标'),
  sectorColumn(({ sector }: OneSided) => sector),
  { id: 'latest', header: '最近数据', value: ({ latest }) => latest },
];

/** What only one of the two reports. */
export interface OneSidedSpec extends RegionOptions {
  readonly table: 'one-sided';
  readonly side: 'own' | 'other';
}

export function computeOneSidedTable(dataset: Dataset, spec: OneSidedSpec): TableExport {
  const view = compareRegions(dataset, spec);
  const { side } = spec;
  return toTableExport(spec, {
    subject: { title: ['区市对比', `只有${view[side].name}`] },
    columns: ONE_SIDED_COLUMNS,
    rows: side === 'own' ? view.onlyOwn : view.onlyOther,
  });
}

/** The pairs of one indicator; the screen says the stage with the period, the kind with the comparison. */
export function pairDetailColumns(regions: ComparedRegions) {
  const { name, period, stage, own, other, kind, value, caveat } = pairColumns(regions);
  return [
    { ...name, only: 'file' },
    { ...period, isFixed: true },
    { ...stage, only: 'file' },
    ...([own, other] as const),
    { ...kind, only: 'file' },
    ...([value, caveat] as const),
  ] as const;
}

/** One indicator of two regions, period by period. */
export interface PairSpec extends RegionOptions {
  readonly table: 'pair';
  readonly indicator: string;
}

export function computePairTable(dataset: Dataset, spec: PairSpec): TableExport {
  const { indicator: id, own, other } = spec;
  const { region: filtered } = filtersOf(spec);
  const view = computePairView(dataset, id, { own, other, filtered });
  if (view === undefined) throw new Error(`${id} of ${own} and ${other}: nothing to compare`);
  const { indicator, unit, rows } = view;
  return toTableExport(spec, {
    subject: {
      title: [indicator.name, nameRegions(view), '逐期比较'],
      unit: unit.symbol,
      definition: indicator.definition,
    },
    columns: pairDetailColumns(view),
    rows,
  });
}
