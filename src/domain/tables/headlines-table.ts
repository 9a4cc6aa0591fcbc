import type { TableExport } from '@/domain/charts/export-subject';
import {
  computeOverviewView,
  type HeadlineView,
  type SectorCount,
  type StatusCount,
} from '@/domain/overview-view';
import type { Dataset } from '@/domain/statements/dataset';
import { VERDICT_LABELS } from '@/domain/verdicts/verdict';
import { filtersOf, type TableOptions, toTableExport } from './computed-table';
import { PROGRESS_HEADER, type TableColumn } from './table-column';

type Row = HeadlineView;

/** A file has a row for every target of the year, beside it one of the next; a row also where there is none. */
export function countTargets({ targets, nextTargets }: Row): number {
  return Math.max(1, targets.length, nextTargets.length);
}

/** @param year of the results */
export function headlineColumns(year: number) {
  return [
    { id: 'name', header: '指标', value: ({ name }) => name, isFixed: true },
    { id: 'region', header: '地区', value: ({ region }) => region.name, only: 'file' },
    { id: 'result', header: '最新结果', value: ({ result }) => result },
    { id: 'change', header: '较上次', value: ({ change }) => change?.text },
    { id: 'since', header: '比自', value: ({ change }) => change?.since, only: 'file' },
    {
      id: 'origin',
      header: '目标类别',
      value: ({ targets }, line) => targets[line]?.label,
      only: 'file',
    },
    {
      id: 'targets',
      header: `${year}年目标`,
      value: ({ targets }, line) => targets[line]?.target,
    },
    {
      id: 'verdicts',
      header: '兑现',
      value: ({ targets }, line) => {
        const target = targets[line];
        return target && VERDICT_LABELS[target.verdict];
      },
    },
    {
      id: 'difference',
      header: '结果减目标',
      value: ({ targets }, line) => targets[line]?.differenceText,
      only: 'file',
    },
    {
      id: 'reason',
      header: '说明',
      value: ({ targets }, line) =>
        [targets[line]?.reason, targets[line]?.note].filter(Boolean).join('；'),
      only: 'file',
    },
    {
      id: 'nextTargets',
      header: `${year + 1}年目标`,
      value: ({ nextTargets }, line) => nextTargets[line]?.target,
    },
    {
      id: 'progress',
      header: PROGRESS_HEADER,
      value: ({ nextTargets }, line) => nextTargets[line]?.progress,
      only: 'file',
    },
    { id: 'trend', header: '走势', value: () => undefined, only: 'screen' },
  ] as const satisfies readonly TableColumn<Row>[];
}

/** 总览, the headline indicators. */
export interface HeadlinesSpec extends TableOptions {
  readonly table: 'headlines';
}

export function computeHeadlinesTable(dataset: Dataset, spec: HeadlinesSpec): TableExport {
  const { title, year, headlines: rows } = computeOverviewView(dataset, filtersOf(spec));
  const isRunning = rows.some(({ nextTargets }) => nextTargets.some(({ progress }) => progress));
  return toTableExport(spec, {
    subject: { title: [title], hasVerdict: true },
    columns: headlineColumns(year).filter(({ id }) => isRunning || id !== 'progress'),
    rows,
    linesOf: countTargets,
  });
}

const STATUS_COLUMNS: readonly TableColumn<StatusCount>[] = [
  { id: 'status', header: '最新状态', value: ({ label }) => label },
  { id: 'projects', header: '项目', value: ({ projects }) => projects },
];

/** 总览, the projects by state. */
export interface StatusesSpec extends TableOptions {
  readonly table: 'statuses';
}

export function computeStatusesTable(dataset: Dataset, spec: StatusesSpec): TableExport {
  const { statuses: rows } = computeOverviewView(dataset, filtersOf(spec));
  return toTableExport(spec, { subject: { title: ['项目状态'] }, columns: STATUS_COLUMNS, rows });
}

const SECTOR_COLUMNS: readonly TableColumn<SectorCount>[] = [
  { id: 'sector', header: '领域', value: ({ name }) => name },
  { id: 'indicators', header: '指标', value: ({ indicators }) => indicators },
];

/** 总览, the indicators by sector. */
export interface SectorsSpec extends TableOptions {
  readonly table: 'sectors';
}

export function computeSectorsTable(dataset: Dataset, spec: SectorsSpec): TableExport {
  const { sectors: rows } = computeOverviewView(dataset, filtersOf(spec));
  return toTableExport(spec, {
    subject: { title: ['各领域指标'] },
    columns: SECTOR_COLUMNS,
    rows,
  });
}
