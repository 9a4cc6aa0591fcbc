import type { TableExport } from '@/domain/charts/export-subject';
import type { HeadlineTarget, HeadlineView } from '@/domain/overview/headline-row';
import { computeOverviewView, type OverviewView } from '@/domain/overview-view';
import type { Dataset } from '@/domain/statements/dataset';
import { labelVerdict } from '@/domain/verdicts/verdict';
import { filtersOf, type TableOptions, toTableExport } from './computed-table';
import { PROGRESS_HEADER, type TableColumn } from './table-column';

type Row = HeadlineView;

/** A file has a row for every target of a column, beside it one of the others; a row also where there is none. */
export function countTargets({ targets, planTargets, nextTargets }: Row): number {
  return Math.max(1, targets.length, planTargets.length, nextTargets.length);
}

/** Every row of the view: those of the folded line too. */
export function listHeadlines({ headlines, undisclosed }: OverviewView): readonly Row[] {
  return [...headlines, ...undisclosed];
}

function verdictOf(target: HeadlineTarget | undefined): string | undefined {
  return target && labelVerdict(target.verdict, target.derived?.confidence);
}

/** Why a verdict is what it is, and what has to be known of the figures. */
function explain(target: HeadlineTarget | undefined): string | undefined {
  return [target?.reason, target?.note].filter(Boolean).join('；') || undefined;
}

/** `地区生产总值增速`, where a target is not of the row's own indicator. */
function ownerOf(target: HeadlineTarget | undefined): string | undefined {
  return target?.tag && target.name;
}

type Heads = Pick<OverviewView, 'year' | 'plan' | 'shareTitle'>;

/** The columns of the headlines; what the screen says within another cell has a column of a file. */
export function headlineColumns({ year, plan = '规划', shareTitle }: Heads) {
  return [
    { id: 'name', header: '指标', value: ({ name }) => name, isFixed: true },
    { id: 'region', header: '地区', value: ({ region }) => region.name, only: 'file' },
    { id: 'result', header: `${year}年结果`, value: ({ result }) => result },
    { id: 'change', header: '同比', value: ({ change }) => change?.text, only: 'file' },
    { id: 'changeMethod', header: '同比依据', value: ({ change }) => change?.method, only: 'file' },
    {
      id: 'targets',
      header: `${year}年目标`,
      value: ({ targets }, line) => targets[line]?.target,
    },
    {
      id: 'owner',
      header: '目标所属指标',
      value: ({ targets }, line) => ownerOf(targets[line]),
      only: 'file',
    },
    {
      id: 'verdicts',
      header: '兑现',
      value: ({ targets }, line) => verdictOf(targets[line]),
      only: 'file',
    },
    {
      id: 'difference',
      header: '较目标',
      value: ({ targets }, line) => targets[line]?.differenceText,
      only: 'file',
    },
    {
      id: 'reason',
      header: '说明',
      value: ({ targets }, line) => explain(targets[line]),
      only: 'file',
    },
    {
      id: 'planTargets',
      header: `${plan}目标`,
      value: ({ planTargets }, line) => planTargets[line]?.target,
    },
    {
      id: 'planOwner',
      header: `${plan}目标所属指标`,
      value: ({ planTargets }, line) => ownerOf(planTargets[line]),
      only: 'file',
    },
    {
      id: 'planVerdicts',
      header: `${plan}评价`,
      value: ({ planTargets }, line) => verdictOf(planTargets[line]),
      only: 'file',
    },
    {
      id: 'planReason',
      header: `${plan}评价说明`,
      value: ({ planTargets }, line) => explain(planTargets[line]),
      only: 'file',
    },
    {
      id: 'nextTargets',
      header: `${year + 1}年目标`,
      value: ({ nextTargets }, line) => nextTargets[line]?.target,
    },
    {
      id: 'nextOwner',
      header: `${year + 1}年目标所属指标`,
      value: ({ nextTargets }, line) => ownerOf(nextTargets[line]),
      only: 'file',
    },
    {
      id: 'demand',
      header: '较上年实绩',
      value: ({ nextTargets }, line) => nextTargets[line]?.demand?.text,
      only: 'file',
    },
    {
      id: 'demandMethod',
      header: '力度算式',
      value: ({ nextTargets }, line) => nextTargets[line]?.demand?.method,
      only: 'file',
    },
    {
      id: 'progress',
      header: PROGRESS_HEADER,
      value: ({ nextTargets }, line) => nextTargets[line]?.progress,
      only: 'file',
    },
    { id: 'share', header: shareTitle, value: ({ share }) => share?.text },
    { id: 'shareMethod', header: '占比依据', value: ({ share }) => share?.method, only: 'file' },
    { id: 'trend', header: '走势', value: () => undefined, only: 'screen' },
  ] as const satisfies readonly TableColumn<Row>[];
}

type ColumnId = ReturnType<typeof headlineColumns>[number]['id'];

/** What goes with a column that no row has anything for. */
const OF_TARGETS: readonly ColumnId[] = ['targets', 'owner', 'verdicts', 'difference', 'reason'];
const OF_PLAN: readonly ColumnId[] = ['planTargets', 'planOwner', 'planVerdicts', 'planReason'];
const OF_NEXT: readonly ColumnId[] = ['nextTargets', 'nextOwner', 'demand', 'demandMethod'];
const OF_SHARES: readonly ColumnId[] = ['share', 'shareMethod'];

/** The columns that have nothing to say of any row: a district without targets of the year has none for them. */
export function listEmptyColumns({ columns }: Pick<OverviewView, 'columns'>): readonly ColumnId[] {
  return [
    ...(columns.hasTargets ? [] : OF_TARGETS),
    ...(columns.hasPlanTargets ? [] : OF_PLAN),
    ...(columns.hasNextTargets ? [] : OF_NEXT),
    ...(columns.hasShares ? [] : OF_SHARES),
  ];
}

/** 总览, the headline indicators. */
export interface HeadlinesSpec extends TableOptions {
  readonly table: 'headlines';
}

export function computeHeadlinesTable(dataset: Dataset, spec: HeadlinesSpec): TableExport {
  const view = computeOverviewView(dataset, filtersOf(spec));
  const rows = listHeadlines(view);
  const isRunning = rows.some(({ nextTargets }) => nextTargets.some(({ progress }) => progress));
  const left = new Set<ColumnId>([
    ...listEmptyColumns(view),
    ...(isRunning ? [] : (['progress'] as const)),
  ]);
  return toTableExport(spec, {
    subject: { title: [view.title], hasVerdict: true },
    columns: headlineColumns(view).filter(({ id }) => !left.has(id)),
    rows,
    linesOf: countTargets,
  });
}
