import { isOfYears, parsePeriod } from '@/domain/time/period';
import type { Cell, Grid } from './sheet';
import { textOf } from './sheet';
import { readTypedFigure, withoutFootnotes } from './typed-figure';
import { type Basis, readTypedPeriod } from './typed-period';

/** What a column of a sheet is taken for. */
export const COLUMN_USES = {
  id: '代码',
  indicator: '指标',
  region: '地区',
  period: '期间',
  basis: '口径',
  value: '数值',
  growth: '同比',
  unit: '单位',
  'base-value': '上年同期',
  stage: '是否预计',
  revised: '是否修订',
  note: '备注',
  project: '项目',
  status: '状态',
  progress: '形象进度',
  invested: '完成投资',
  'due-status': '节点状态',
  'due-by': '节点时间',
  ignored: '不读',
} as const;
export type ColumnUse = keyof typeof COLUMN_USES;

/** A column with what its head says. */
export interface ColumnReading {
  readonly column: number;
  /** Its head as it is written, the parts of a head of several rows beside each other. */
  readonly head: string;
  readonly use: ColumnUse;
  /** What is left of the head that names no time, unit or use: an indicator. */
  readonly subject: string;
  readonly unit: string;
  readonly period: string | undefined;
  readonly basis: Basis | undefined;
  /** The head whose months its figures are of, for asking once: of a growth that of the figure beside it. */
  readonly basisHead: string;
  /** The head says that a positive number is a fall: 降幅. */
  readonly isFall: boolean;
}

/** Words of a head by the use that they say, the first that fits; each fits a whole part of a head. */
const USE_WORDS: readonly (readonly [RegExp, ColumnUse])[] = [
  [/^(?:(?:指标|项目)?(?:代码|编码|编号|id))$/i, 'id'],
  [
    /^(?:序号|排[名位]|位次|名次|.*目标.*|.*完成率|.*计划|责任单位|上年(?:结果|实绩|全年)?|最近结果.*|最近状态|承诺节点|.*占比)$/,
    'ignored',
  ],
  [/^指标(?:名称)?$/, 'indicator'],
  [/^(?:地区|区县|县区|区[、(]县\)?|行政区划?|所属地区|所在区县|市区县)(?:名称)?$/, 'region'],
  [/^(?:期间|时间|时期|月份|年月|统计期|报告期|数据期|截至(?:时间|月份)?)$/, 'period'],
  [/^(?:统计)?口径$/, 'basis'],
  [/^(?:计量)?单位$/, 'unit'],
  [/^(?:上年|去年)同期(?:数|值|累计)?$/, 'base-value'],
  [/^(?:是否)?预计(?:数)?$/, 'stage'],
  [/^(?:是否)?修订$/, 'revised'],
  [/^备注|^说明$|^情况说明$/, 'note'],
  [/^(?:项目|工程)(?:名称)?$/, 'project'],
  [/^(?:项目|建设|当前|目前)?状态$/, 'status'],
  [/^(?:形象|工程|建设)?进度(?:情况)?$|^形象进展$/, 'progress'],
  [/^(?:累计|本年|年内)*完成投资(?:额)?$/, 'invested'],
  [/^(?:下一?)?节点(?:状态|内容)?$/, 'due-status'],
  [/^节点时间|^(?:预计)?(?:建成|完工|竣工)时间$/, 'due-by'],
  [/^(?:降幅|同比下降|比上年同期下降|减幅)$/, 'growth'],
  [
    /^(?:(?:累计|本月|当月)?(?:同比|比上年(?:同期)?|较上年(?:同期)?|比去年同期)?(?:名义|实际)?(?:增长率?|增速|增幅|涨幅|增减|[±+＋]|变动)|(?:累计|本月|当月)?同比|比上年(?:同期)?)$/,
    'growth',
  ],
  [
    /^(?:数值|数据|本期(?:数|值)?|累计(?:数|值|完成)?|本年累计|自年初累计|本月止累计|实际(?:数|值|完成)?|完成(?:数|值|情况)?|总量|绝对[额量值数]|总额|当月(?:数|值)?|本月(?:数|值)?|当期|规模|数量)$/,
    'value',
  ],
];

const UNIT = /[（(]\s*(?:单位[:：])?([^（）()]{1,12})\s*[)）]\s*$/;

function basisIn(text: string): Basis | undefined {
  if (/累计|止$/.test(text)) return 'so-far';
  return /当月|本月|单月|当季|本季/.test(text) ? 'alone' : undefined;
}

/** 当月, 累计 of a cell that says on which basis its figure is. */
export function readBasis(text: string): Basis | undefined {
  return basisIn(text);
}

/** Reads a head from its parts, the uppermost first. */
export function readHead(column: number, parts: readonly string[], year?: number): ColumnReading {
  const said = { use: undefined as ColumnUse | undefined, unit: '', subject: [] as string[] };
  let period: string | undefined;
  let basis: Basis | undefined;
  let isFall = false;
  for (const part of parts) {
    let text = withoutFootnotes(part).normalize('NFKC').replace(/\s/g, '');
    const unit = UNIT.exec(text)?.[1];
    if (unit !== undefined) {
      text = text.slice(0, UNIT.exec(text)?.index);
      said.unit = unit.replace(/^[±+]/, '') || said.unit;
      if (/^[±+]/.test(unit) && text === '') text = '同比';
    }
    const bare = text.replace(/[±+]?%$/, '');
    if (bare !== text) said.unit = '%';
    text = bare === '' && text !== '' ? '同比' : bare;
    basis ??= basisIn(text);
    const timed = readTypedPeriod(text, year);
    const [time, ...others] = timed.candidates;
    if (time !== undefined && others.length === 0 && !/^\d+$/.test(text)) {
      period = time;
      continue;
    }
    const use = USE_WORDS.find(([words]) => words.test(text))?.[1];
    isFall ||= /^(?:降幅|减幅|.*同期下降|同比下降)$/.test(text);
    if (use !== undefined) said.use = use;
    else if (text !== '') said.subject.push(text);
  }
  const head = [...new Set(parts)].join(' ');
  const use = said.use ?? (said.subject.length === 0 && period !== undefined ? 'value' : undefined);
  return {
    ...{ column, head, basisHead: head, use: use ?? 'ignored' },
    ...{ subject: said.subject.join(''), unit: said.unit, period, basis, isFall },
  };
}

/** Whether the head itself says what the column is, so that its cells need not be asked. */
export function isDecided({ use, head }: ColumnReading): boolean {
  return (
    use !== 'ignored' || USE_WORDS.some(([words, word]) => word === 'ignored' && words.test(head))
  );
}

function isFigure(cell: Cell | undefined): boolean {
  if (cell === null || cell === undefined || cell instanceof Date) return false;
  if (typeof cell === 'number') return !(Number.isInteger(cell) && cell >= 1949 && cell <= 2100);
  if (!/\d/.test(cell) || readTypedPeriod(cell, 2000).candidates.length > 0) return false;
  // 2026年目标 names a column.
  if (isDecided(readHead(0, [cell]))) return false;
  return readTypedFigure(cell).kind === 'figure';
}

const filled = (row: readonly Cell[]): number => row.filter((cell) => textOf(cell) !== '').length;

function namesUses(row: readonly Cell[]): number {
  return row.filter((cell) => {
    const text = textOf(cell);
    return text !== '' && readHead(0, [text]).use !== 'ignored';
  }).length;
}

/** The rows of a grid that are its head: from the first, up to the last, both included, from 0. */
export interface HeadRows {
  readonly first: number;
  readonly last: number;
}

/** Rows above which a head has to be. */
const WITHIN = 30;
const MOST_HEAD_ROWS = 5;

/**
 * Finds the head: the first row that names what its columns are, and the rows below it that go on naming
 * (the first column empty or merged, no figure); undefined of a grid that has none.
 */
export function findHead(grid: Grid): HeadRows | undefined {
  const above = grid.slice(0, WITHIN);
  const named = above.findIndex(
    (row) => filled(row) >= 2 && namesUses(row) >= 1 && !row.some(isFigure),
  );
  const first = named === -1 ? above.findIndex((row) => filled(row) >= 2) : named;
  if (first === -1) return undefined;
  const label = (row: readonly Cell[] | undefined) => textOf(row?.[0]);
  let last = first;
  while (last + 1 < grid.length && last - first + 1 < MOST_HEAD_ROWS) {
    const next = grid[last + 1] ?? [];
    const goesOn = label(next) === '' || label(next) === label(grid[first]);
    if (!goesOn || filled(next) === 0 || next.some(isFigure)) break;
    last += 1;
  }
  return { first, last };
}

/** The parts of each column's head: an empty cell belongs to the one on its left, but in the last row. */
export function listHeadParts(grid: Grid, { first, last }: HeadRows): string[][] {
  const rows = grid.slice(first, last + 1);
  const width = Math.max(0, ...grid.slice(first).map((row) => row.length));
  return Array.from({ length: width }, (_, column) =>
    rows.flatMap((row, index) => {
      let at = column;
      const isLast = index === rows.length - 1;
      // A column whose head stands in one row alone has its own.
      const below = rows.slice(index + 1).some((other) => textOf(other[column]) !== '');
      while (!isLast && below && at > 0 && textOf(row[at]) === '') at -= 1;
      const text = textOf(row[at]).replace(/\s*\n\s*/g, '');
      return text === '' ? [] : [text];
    }),
  ).map((parts) => [...new Set(parts)]);
}

/** What stands above the table: its time, its units. */
export interface TitleReading {
  readonly text: string;
  readonly year: number | undefined;
  readonly period: string | undefined;
  readonly units: readonly string[];
}

const TIME_IN_TITLE =
  /(?:(?:19|20)\d\d年)?(?:上半年|前[二三两23]个?季度|[一1][-—–~～至到]+[二三四234]季度|第?[一二三四]季度|前?\d{1,2}个月|\d{1,2}月?[-—–~～至到]+\d{1,2}月|\d{1,2}月|全年)|(?:19|20)\d\d年/g;

/** Reads the rows above the head, and the name of the sheet. */
export function readTitle(name: string, grid: Grid, first: number): TitleReading {
  const cells = grid
    .slice(0, first)
    .flatMap((row) => row.map(textOf).filter((text) => text !== ''));
  const text = [...new Set([...cells, name])].join(' ').normalize('NFKC');
  const years = [...text.matchAll(/((?:19|20)\d\d)(?=年|[-.]|\b)/g)].map(([, year]) =>
    Number(year),
  );
  const year = new Set(years).size === 1 ? years[0] : undefined;
  const times = [...text.replace(/\s/g, '').matchAll(TIME_IN_TITLE)].flatMap(
    ([time]) => readTypedPeriod(time, year).candidates,
  );
  const periods = [...new Set(times)].filter((period) => !isOfYears(parsePeriod(period)));
  const units = /单位[:：]\s*([^\s]+)/.exec(text)?.[1]?.split(/[、,，;；/]/) ?? [];
  return { text, year, period: periods.length === 1 ? periods[0] : undefined, units };
}
