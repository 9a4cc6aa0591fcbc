import { formatCell } from '@/domain/number-format';
import { describeCaveats } from '@/domain/statements/caveats';
import { type Dataset, locatorOf, lookUp } from '@/domain/statements/dataset';
import { toQuantity } from '@/domain/statements/figure-cell';
import { nameSection } from '@/domain/statements/section';
import { formatPeriod } from '@/domain/time/period';
import { PROJECT_STATUS_LABELS, QUALIFIER_SIGNS, STAGE_LABELS } from '@/domain/vocabularies';

/** A figure in a table that is to be exported, with the way to its source. */
export interface ExportedFigure {
  readonly sourceId: string;
  /** As it is shown. */
  readonly text: string;
}

/** A cell of a table that is to be exported; undefined for what is not stated. */
export type ExportedCell = string | number | ExportedFigure | undefined;

/** A table that is to be exported. */
export interface ExportedTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly ExportedCell[])[];
}

/** A table as it goes into a file: numbers and texts. */
export interface FlatTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number | undefined)[])[];
}

/** What a file says of every figure, each in a column of its own; states of projects have no unit nor bound. */
const FIELDS = ['', '原文', '单位', '限定', '性质', '期间', '文件', '章节', '说明'] as const;
const FIELDS_OF_STATES: readonly string[] = ['', '原文', '性质', '期间', '文件', '章节'];

export function isFigure(cell: ExportedCell): cell is ExportedFigure {
  return typeof cell === 'object';
}

/** A range has two bounds: it stands as it is shown, since no number says it. */
const RANGE = '区间';

/** Raw value, printed words, unit, bound, stage, period, document, section and caveats of a statement. */
function describeFigure(
  dataset: Dataset,
  { sourceId, text }: ExportedFigure,
): FlatTable['rows'][number] {
  const statement = dataset.statementById.get(sourceId);
  if (statement === undefined) return [text];
  const { documentId, line, printed } = locatorOf(statement);
  const document = lookUp(dataset.documentById, documentId).shortTitle;
  const section = nameSection(dataset, documentId, line);
  if (statement.kind === 'event') {
    const { status, asOf } = statement.event;
    const state = PROJECT_STATUS_LABELS[status];
    return [text, printed, '', '', state, formatPeriod(asOf), document, section];
  }
  const figure =
    statement.kind === 'observation'
      ? toQuantity(dataset, statement.observation)
      : statement.figure;
  const isRange = 'upper' in figure && figure.upper !== undefined;
  const unitId =
    statement.kind === 'observation'
      ? lookUp(dataset.indicatorById, statement.observation.indicatorId).unitId
      : statement.figure.unitId;
  const stage = statement.kind === 'observation' ? STAGE_LABELS[statement.observation.stage] : '';
  const period =
    statement.kind === 'observation' ? statement.observation.period : statement.figure.asOf;
  return [
    isRange ? formatCell(figure) : (figure.value ?? text),
    printed,
    lookUp(dataset.unitById, unitId).symbol,
    isRange ? RANGE : QUALIFIER_SIGNS[figure.qualifier],
    stage,
    formatPeriod(period),
    document,
    section,
    statement.kind === 'observation' ? describeCaveats(dataset, statement.observation) : undefined,
  ];
}

/** The fields of a column: none where it holds no figures. */
function fieldsOf(dataset: Dataset, cells: readonly ExportedCell[]): readonly string[] {
  const kinds = cells
    .filter(isFigure)
    .map(({ sourceId }) => dataset.statementById.get(sourceId)?.kind);
  if (kinds.length === 0) return [];
  return kinds.every((kind) => kind === 'event') ? FIELDS_OF_STATES : FIELDS;
}

/** Gives every column of figures the columns that say what each figure is and who says it. */
export function flattenTable(dataset: Dataset, { header, rows }: ExportedTable): FlatTable {
  const columns = header.map((name, column) => {
    const cells = rows.map((row) => row[column]);
    return { name, cells, fields: fieldsOf(dataset, cells) };
  });
  const toCells = (cell: ExportedCell, fields: readonly string[]) => {
    if (fields.length === 0) return [cell as string | number | undefined];
    const described = isFigure(cell) ? describeFigure(dataset, cell) : [cell];
    return FIELDS.flatMap((field, index) => (fields.includes(field) ? [described[index]] : []));
  };
  return {
    header: columns.flatMap(({ name, fields }) =>
      fields.length === 0
        ? [name]
        : fields.map((field) => (field === '' ? name : `${name}·${field}`)),
    ),
    rows: rows.map((_row, index) =>
      columns.flatMap(({ cells, fields }) => toCells(cells[index], fields)),
    ),
  };
}

/** The statements that a table's figures come from, each once. */
export function listStatements({ rows }: ExportedTable): string[] {
  return [...new Set(rows.flat().flatMap((cell) => (isFigure(cell) ? [cell.sourceId] : [])))];
}
