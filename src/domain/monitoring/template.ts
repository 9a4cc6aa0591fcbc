import { computeCommitmentsView } from '@/domain/commitments-view';
import type { Filters } from '@/domain/filters';
import { narrowFilters } from '@/domain/heeded-filters';
import { computeProjectsView } from '@/domain/projects-view';
import { type Dataset, lookUp } from '@/domain/statements/dataset';
import { formatPeriod } from '@/domain/time/period';
import { lastReportedYear } from '@/domain/time/reported-until';
import { PROJECT_STATUS_LABELS, PROJECT_STATUSES, type ProjectStatus } from '@/domain/vocabularies';

/** A sheet to be filled in: its heads are those that the reader of sheets knows. */
export interface TemplateSheet {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number | undefined)[])[];
  /** What a cell of a column is chosen from, by the column's head. */
  readonly choices: Readonly<Record<string, readonly string[]>>;
}

const DONE: readonly (ProjectStatus | undefined)[] = ['completed', 'in-operation', 'cancelled'];

/** Rows for what the catalogue does not have yet. */
const EMPTY_ROWS = 10;

function emptyRows(width: number): undefined[][] {
  return Array.from({ length: EMPTY_ROWS }, () => Array.from({ length: width }, () => undefined));
}

function indicatorSheet(dataset: Dataset, filters: Filters, year: number): TemplateSheet {
  const header = [
    ...['代码', '指标', '地区', '单位', `${year}年目标`, '上年结果'],
    ...['期间', '数值', '同比（%）', '口径', '预计', '上年同期', '是否修订', '备注'],
  ];
  const { rows } = computeCommitmentsView(dataset, filters, 'open');
  const ofYear = rows.filter(({ period }) => period === String(year));
  // Several documents may want the same of a year: it is filled in once.
  const once = new Map(ofYear.map((row) => [`${row.indicatorId} ${row.regionId}`, row]));
  const filled = [...once.values()].map(({ indicatorId, name, region, unit, target, latest }) => [
    ...[indicatorId, name, region, unit, target.text, latest?.text],
    ...header.slice(6).map(() => undefined),
  ]);
  const choices = { 口径: ['累计', '当月'], 预计: ['是'], 是否修订: ['是'] };
  return { name: '指标', header, rows: [...filled, ...emptyRows(header.length)], choices };
}

function projectSheet(dataset: Dataset, filters: Filters): TemplateSheet {
  const header = [
    ...['代码', '项目', '所在区县', '最近状态', '承诺节点'],
    ...['期间', '状态', '形象进度', '完成投资（亿元）', '节点状态', '节点时间', '备注'],
  ];
  const rows = computeProjectsView(dataset, filters).rows.flatMap(({ id }) => {
    const { name, regionIds } = lookUp(dataset.projectById, id);
    const last = dataset.latestEventOf(id);
    if (DONE.includes(last?.status)) return [];
    const due = dataset.eventsOf(id).findLast(({ dueBy }) => dueBy !== undefined);
    const promised = due?.dueStatus && PROJECT_STATUS_LABELS[due.dueStatus];
    return [
      [
        ...[id, name, regionIds.map((each) => lookUp(dataset.regionById, each).name).join('、')],
        last && PROJECT_STATUS_LABELS[last.status],
        due?.dueBy && `${formatPeriod(due.dueBy)}${promised ?? ''}`,
        ...header.slice(5).map(() => undefined),
      ],
    ];
  });
  const labels = PROJECT_STATUSES.map((status) => PROJECT_STATUS_LABELS[status]);
  const choices = { 状态: labels, 节点状态: labels };
  return { name: '项目', header, rows: [...rows, ...emptyRows(header.length)], choices };
}

const INSTRUCTIONS: readonly string[] = [
  '只填“期间”及其右边的列；不填的行留空，不会读入。左边各列供对照，请勿改动代码。',
  '期间：2026年1—10月、前三季度、上半年、2026年10月末。累计数写起止月份，或在“口径”选累计。',
  '数值：按“单位”列计；用别的单位时写在数后，如 3200万元。没有数的写“—”或留空。',
  '同比：以%计，下降填负数。累计数不应小于上月累计；上月数有修订的，“是否修订”选是。',
  '预计：还不是实际数的选“是”。上年同期：来源重新公布过上年同期数的才填。',
  '项目：状态从下拉中选；形象进度填百分数，或不超过24个字；完成投资为本年累计。',
  '目录里没有的指标、项目写在末尾空行，读入时会问是哪一个。',
  '填好后在“监测填报”读入：先看问题和影响，再收入。文件只在本机读取，不上传。',
];

/** The workbook that asks for the running year: its open targets and unfinished projects under the filters. */
export function computeTemplate(
  dataset: Dataset,
  wanted: Filters,
): { readonly year: number; readonly sheets: readonly TemplateSheet[] } {
  const filters = narrowFilters('monitoring', wanted);
  const year = lastReportedYear(dataset) + 1;
  const instructions = INSTRUCTIONS.map((line) => [line]);
  return {
    year,
    sheets: [
      indicatorSheet(dataset, filters, year),
      projectSheet(dataset, filters),
      { name: '说明', header: ['填报说明'], rows: instructions, choices: {} },
    ],
  };
}
