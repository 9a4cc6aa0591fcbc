import { PRINTED_LIMIT } from '@/domain/package/fields';
import { normalizePrinted } from '@/domain/printed';
import { lookUp } from '@/domain/statements/dataset';
import { toSheetLine } from '@/domain/statements/sheet-place';
import { HEDGES, type ProjectStatus } from '@/domain/vocabularies';
import { toFigureInUnit } from './figure-in-unit';
import type { Place, RowContext } from './intake';
import { settlePeriod, settleProject, settleStatus } from './settle';
import { type Cell, textOf } from './sheet';
import type { ColumnReading, ColumnUse } from './sheet-head';
import { readTypedFigure } from './typed-figure';

/** What is measured of a project in between documents, and in which unit it is kept. */
export const PROJECT_ATTRIBUTES = {
  progress: { attribute: 'physical-progress', unitId: 'percent', label: '形象进度' },
  invested: { attribute: 'investment-completed', unitId: 'cny-100m', label: '完成投资' },
} as const;

interface ProjectRow {
  readonly context: RowContext;
  readonly row: number;
  readonly projectId: string;
  readonly asOf: string;
  readonly at: (use: ColumnUse) => { cell: Cell; text: string; column: ColumnReading | undefined };
}

const placeIn = ({ context, row }: ProjectRow, column: ColumnReading | undefined): Place => ({
  ...{ sheet: context.sheet, row, column: column?.column ?? 0 },
});

const fits = (words: string): boolean =>
  words !== '' && normalizePrinted(words).length <= PRINTED_LIMIT;

/** What a row says of the state, and of what is to come. */
function giveEvent(of: ProjectRow): void {
  const { context, row, projectId, asOf, at } = of;
  const [status, progress, dueStatus, dueBy] = [
    ...[at('status'), at('progress'), at('due-status'), at('due-by')],
  ] as const;
  const isInWords = progress.text !== '' && !isPercent(progress.cell);
  if (status.text === '' && !isInWords && dueStatus.text === '') return;
  let state: ProjectStatus | undefined = 'mentioned';
  if (status.text !== '') state = settleStatus(context, status.text, placeIn(of, status.column));
  if (state === undefined) return;
  const promised =
    dueStatus.text === ''
      ? undefined
      : settleStatus(context, dueStatus.text, placeIn(of, dueStatus.column));
  const due =
    dueBy.text === '' ? undefined : settlePeriod(context, dueBy.cell, placeIn(of, dueBy.column));
  const words = [isInWords ? progress.text : '', status.text, dueStatus.text].find(fits);
  if (words === undefined) {
    const expected = `不超过${PRINTED_LIMIT}个字；长的写在备注`;
    context.refuse({ place: placeIn(of, progress.column), found: progress.text, expected });
    return;
  }
  const hedge = due === undefined ? undefined : HEDGES.find((word) => words.includes(word));
  context.give({
    kind: 'event',
    place: placeIn(of, status.text === '' ? progress.column : status.column),
    row: {
      ...{ line: toSheetLine(context.sheet, row), projectId, asOf, status: state, printed: words },
      ...(promised !== undefined && { dueStatus: promised }),
      ...(due !== undefined && { dueBy: due }),
      ...(hedge !== undefined && { hedge }),
    },
  });
}

function isPercent(cell: Cell): boolean {
  if (cell === null || cell instanceof Date) return false;
  const figure = readTypedFigure(cell);
  return figure.kind === 'figure' && (typeof cell === 'number' || figure.unit === '%');
}

function giveFigure(of: ProjectRow, use: keyof typeof PROJECT_ATTRIBUTES): void {
  const { context, row, projectId, asOf, at } = of;
  const { cell, text, column } = at(use);
  if (column === undefined || text === '' || (use === 'progress' && !isPercent(cell))) return;
  const place = placeIn(of, column);
  const figure = cell instanceof Date || cell === null ? undefined : readTypedFigure(cell);
  if (figure?.kind === 'absent') return;
  if (figure?.kind !== 'figure') {
    context.refuse({ place, found: text, expected: '一个数' });
    return;
  }
  const { attribute, unitId } = PROJECT_ATTRIBUTES[use];
  const unit = lookUp(context.dataset.unitById, unitId);
  const isBare = figure.unit === '' && figure.magnitude === '' && column.unit === '';
  if (use === 'invested' && isBare && context.units.length === 0) {
    const expected = '写明单位：表头写作“完成投资（亿元）”或“完成投资（万元）”';
    context.refuse({ place, found: `${text}，没有单位`, expected });
    return;
  }
  const given = [[column.unit], use === 'progress' ? [] : context.units];
  const read = toFigureInUnit(context.dataset, figure, {
    ...{ unit, measure: undefined, given, isFall: false },
  });
  if ('found' in read) {
    context.refuse({ place, ...read });
    return;
  }
  context.give({
    kind: 'figure',
    place,
    row: { line: toSheetLine(context.sheet, row), projectId, asOf, attribute, unitId, ...read },
  });
}

/** The state, the progress and the investment of a row of projects. */
export function readProject(context: RowContext, cells: readonly Cell[], row: number): void {
  const at = (use: ColumnUse) => {
    const column = context.columns.find((each) => each.use === use);
    const cell = column === undefined ? null : (cells[column.column] ?? null);
    return { cell, text: textOf(cell), column };
  };
  const says = (['status', 'progress', 'invested', 'due-status'] as const).some(
    (use) => at(use).text !== '',
  );
  if (!says) return;
  const name = at('project');
  const place = { sheet: context.sheet, row, column: name.column?.column ?? 0 };
  const byId = at('id').text;
  const projectId = context.dataset.projectById.has(byId)
    ? byId
    : name.text === ''
      ? undefined
      : settleProject(context, name.text, place);
  if (name.text === '' && projectId === undefined) {
    context.refuse({ place, found: '没有项目名称', expected: '项目名称' });
  }
  const time = at('period');
  const asOf =
    time.text === ''
      ? context.period
      : settlePeriod(context, time.cell, { ...place, column: time.column?.column ?? 0 });
  if (projectId === undefined || asOf === undefined) {
    if (asOf === undefined && time.text === '') {
      const expected = '期间：在期间列或标题写明，或在上方为此表选定';
      context.refuse({ place, found: '没有期间', expected });
    }
    return;
  }
  const of = { context, row, projectId, asOf, at };
  giveEvent(of);
  giveFigure(of, 'progress');
  giveFigure(of, 'invested');
}
