import { lookUp } from '@/domain/statements/dataset';
import { toSheetLine } from '@/domain/statements/sheet-place';
import { parsePeriod } from '@/domain/time/period';
import type { Measure } from '@/domain/vocabularies';
import { toFigureInUnit } from './figure-in-unit';
import type { Place, RowContext } from './intake';
import { matchRegion } from './match-name';
import { settleIndicator, settlePeriod, settleRegion } from './settle';
import type { Cell } from './sheet';
import { textOf } from './sheet';
import { type ColumnReading, type ColumnUse, readBasis } from './sheet-head';
import { readTypedFigure } from './typed-figure';
import { type Basis, soFar } from './typed-period';

/** Measures of which a month may be the year so far or the month alone. */
const ADDS_UP: ReadonlySet<Measure> = new Set(['flow', 'growth', 'average-growth', 'change']);

type Cells = readonly Cell[];

const columnOf = ({ columns }: RowContext, use: ColumnUse): ColumnReading | undefined =>
  columns.find((column) => column.use === use);

function cellOf(context: RowContext, cells: Cells, use: ColumnUse): Cell {
  const column = columnOf(context, use)?.column;
  return column === undefined ? null : (cells[column] ?? null);
}

const YES = /^(?:是|y|yes|√|✓|预计|预估|初步|快报|已修订|修订)$/i;
const isYes = (cell: Cell): boolean => YES.test(textOf(cell));

/** What a row says of all its figures. */
interface RowWords {
  readonly label: string;
  readonly labelUnit: string;
  readonly unit: string;
  readonly id: string;
}

function readWords(context: RowContext, cells: Cells): RowWords {
  const written = textOf(cellOf(context, cells, 'indicator'));
  // 地区生产总值（亿元）: the unit is the figure's.
  const [, label = written, labelUnit = ''] =
    /^(.+?)[（(]([^（）()]{1,8})[）)]$/.exec(written) ?? [];
  const isUnit = [...context.dataset.unitById.values()].some(({ symbol }) => symbol === labelUnit);
  return {
    label: isUnit ? label : written,
    labelUnit: isUnit ? labelUnit : '',
    unit: textOf(cellOf(context, cells, 'unit')),
    id: textOf(cellOf(context, cells, 'id')),
  };
}

function placeOf(context: RowContext, row: number, column: number): Place {
  return { sheet: context.sheet, row, column };
}

/** The period of a figure: by its row, its column, or its sheet. */
function periodOf(context: RowContext, cells: Cells, row: number, column: ColumnReading) {
  const own = columnOf(context, 'period');
  const cell = own === undefined ? null : (cells[own.column] ?? null);
  if (own !== undefined && textOf(cell) !== '') {
    return settlePeriod(context, cell, placeOf(context, row, own.column));
  }
  if (column.period !== undefined) return column.period;
  if (context.period === undefined) {
    const expected = '期间：在期间列、表头或标题写明，或在上方为此表选定';
    context.refuse({ place: placeOf(context, row, column.column), found: '没有期间', expected });
  }
  return context.period;
}

function basisOf(context: RowContext, cells: Cells, column: ColumnReading): Basis | undefined {
  const answer = context.answers[`basis:${context.name}:${column.basisHead}`];
  if (answer === 'so-far' || answer === 'alone') return answer;
  const said = [cellOf(context, cells, 'basis'), cellOf(context, cells, 'period')].map(textOf);
  return said.map(readBasis).find(Boolean) ?? column.basis;
}

/** A month or a quarter of what adds up is the year so far or that time alone: what is not said is asked. */
function byBasis(
  context: RowContext,
  period: string,
  said: { basis: Basis | undefined; column: ColumnReading; measure: Measure; place: Place },
): string | undefined {
  const { kind, start, within } = parsePeriod(period);
  const isPart = kind === 'month' || kind === 'quarter';
  const { basis, column, measure, place } = said;
  if (!isPart || !ADDS_UP.has(measure)) return period;
  const month = Math.round(within * 12);
  if (kind === 'month' && month === 1) return period;
  if (basis === 'so-far') return soFar(start, month);
  if (basis === 'alone' || kind === 'quarter') return period;
  const key = `basis:${context.name}:${column.basisHead}`;
  const options = [
    { id: 'so-far', label: `累计：${start}年1—${month}月` },
    { id: 'alone', label: `当月：${start}年${month}月` },
  ];
  context.ask({ key, kind: 'basis', text: `${column.basisHead}：${month}月`, options }, place);
  return undefined;
}

function regionOf(context: RowContext, cells: Cells, row: number, column: ColumnReading) {
  const own = columnOf(context, 'region');
  const text = own === undefined ? '' : textOf(cells[own.column]);
  if (own !== undefined && text !== '') {
    return settleRegion(context, text, placeOf(context, row, own.column));
  }
  const inHead = column.subject && matchRegion(context.dataset, column.subject);
  if (inHead && inHead.kind === 'certain') return inHead.id;
  if (context.regionId === undefined) {
    const expected = '地区：在地区列、表头或标题写明，或在上方为此表选定';
    context.refuse({ place: placeOf(context, row, column.column), found: '没有地区', expected });
  }
  return context.regionId;
}

function indicatorOf(
  context: RowContext,
  words: RowWords,
  column: ColumnReading,
  place: Place,
): string | undefined {
  const asked = column.use === 'growth' ? 'growth' : 'value';
  if (words.id !== '' && asked === 'value' && context.dataset.indicatorById.has(words.id)) {
    return words.id;
  }
  const own = columnOf(context, 'indicator');
  if (own !== undefined && words.label !== '') {
    const at = { ...place, column: own.column };
    return settleIndicator(context, words.label, asked, at);
  }
  if (own === undefined && column.subject !== '') {
    return settleIndicator(context, column.subject, asked, place);
  }
  context.refuse({ place, found: '没有指标名称', expected: '指标名称' });
  return undefined;
}

/** One figure of a row, with everything that its row, its column and its sheet say of it. */
function readFigure(context: RowContext, cells: Cells, row: number, column: ColumnReading): void {
  const place = placeOf(context, row, column.column);
  const cell = cells[column.column] ?? null;
  if (cell === null) return;
  if (cell instanceof Date) {
    const found = `日期 ${textOf(cell)}`;
    context.refuse({ place, found, expected: '数：单元格可能误设为日期格式' });
    return;
  }
  const figure = readTypedFigure(cell);
  if (figure.kind === 'absent') return;
  if (figure.kind === 'other') {
    context.refuse({ place, found: `${textOf(cell)}：${figure.reason}`, expected: '一个数' });
    return;
  }
  const { dataset } = context;
  const words = readWords(context, cells);
  const indicatorId = indicatorOf(context, words, column, place);
  const regionId = regionOf(context, cells, row, column);
  const named = periodOf(context, cells, row, column);
  if (indicatorId === undefined || regionId === undefined || named === undefined) return;
  const { unitId, measure } = lookUp(dataset.indicatorById, indicatorId);
  const basis = basisOf(context, cells, column);
  const period = byBasis(context, named, { basis, column, measure, place });
  if (period === undefined) return;
  const isGrowth = column.use === 'growth';
  const given = isGrowth
    ? [[column.unit], ['%']]
    : [[words.unit], [column.unit], [words.labelUnit], context.units];
  const wanted = { unit: lookUp(dataset.unitById, unitId), measure, given, isFall: column.isFall };
  const read = toFigureInUnit(dataset, figure, wanted);
  if ('found' in read) {
    context.refuse({ place, ...read });
    return;
  }
  const base = cellOf(context, cells, 'base-value');
  const typedBase =
    isGrowth || base === null || base instanceof Date ? undefined : readTypedFigure(base);
  const baseRead =
    typedBase?.kind === 'figure' ? toFigureInUnit(dataset, typedBase, wanted) : undefined;
  const note = textOf(cellOf(context, cells, 'note'));
  const isEstimate = figure.isEstimate || isYes(cellOf(context, cells, 'stage'));
  context.give({
    kind: 'observation',
    place,
    row: {
      ...{ line: toSheetLine(context.sheet, row), indicatorId, regionId, period },
      ...{ stage: isEstimate ? 'estimate' : 'actual', ...read },
      ...(baseRead !== undefined && 'value' in baseRead && { baseValue: baseRead.value }),
      ...(isYes(cellOf(context, cells, 'revised')) && { revised: 'yes' as const }),
      ...(note !== '' && { note }),
    },
  });
}

/** The figures of a row of indicators. */
export function readFigures(context: RowContext, cells: Cells, row: number): void {
  for (const column of context.columns) {
    if (column.use === 'value' || column.use === 'growth') readFigure(context, cells, row, column);
  }
}
