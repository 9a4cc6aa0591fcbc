import type { Dataset } from '@/domain/statements/dataset';
import {
  type Draft,
  type IntakeChoices,
  type IntakeProblem,
  type Layout,
  NO_CHOICES,
  type Place,
  type Question,
  type RowContext,
  type SheetReading,
} from './intake';
import { matchRegion } from './match-name';
import { readFigures } from './read-figures';
import { readProject } from './read-projects';
import { type Cell, type Grid, type Sheet, spreadMerges, textOf } from './sheet';
import {
  type ColumnReading,
  findHead,
  isDecided,
  listHeadParts,
  readHead,
  readTitle,
} from './sheet-head';
import { readTypedFigure } from './typed-figure';

/** Cells of a column that are looked at to tell what it holds. */
const SAMPLE = 40;

interface Sampled {
  readonly texts: readonly string[];
  readonly figures: number;
}

function sample(body: Grid, column: number): Sampled {
  const cells = body.map((row) => row[column] ?? null).filter((cell) => textOf(cell) !== '');
  const looked = cells.slice(0, SAMPLE);
  const isFigure = (cell: Cell) =>
    cell !== null && !(cell instanceof Date) && readTypedFigure(cell).kind === 'figure';
  return {
    texts: looked.filter((cell) => !isFigure(cell)).map(textOf),
    figures: looked.filter(isFigure).length,
  };
}

/** Columns whose head is no word for a use, by their cells: names of regions, of indicators, figures. */
function byContent(dataset: Dataset, columns: readonly ColumnReading[], body: Grid) {
  const isTaken = (use: ColumnReading['use']) => columns.some((column) => column.use === use);
  let [hasIndicator, hasRegion] = [isTaken('indicator') || isTaken('project'), isTaken('region')];
  return columns.map((column): ColumnReading => {
    if (isDecided(column)) return column;
    const { texts, figures } = sample(body, column.column);
    if (figures > texts.length) {
      return column.subject === '' && column.head === '' ? column : { ...column, use: 'value' };
    }
    const regions = texts.filter((text) => matchRegion(dataset, text).kind === 'certain').length;
    if (!hasRegion && texts.length > 0 && regions * 2 > texts.length) {
      hasRegion = true;
      return { ...column, use: 'region', subject: '' };
    }
    const isLabel = !hasIndicator && texts.length > 0 && columns.indexOf(column) <= 1;
    if (!isLabel) return column;
    hasIndicator = true;
    return { ...column, use: 'indicator', subject: '' };
  });
}

/** A list of projects calls them 项目; so do tables of indicators. */
function byCompany(columns: readonly ColumnReading[]): ColumnReading[] {
  const ofProjects = ['status', 'progress', 'invested', 'due-status', 'due-by'];
  const isOfProjects = columns.some(({ use }) => ofProjects.includes(use));
  return columns.map((column) =>
    column.use === 'project' && !isOfProjects ? { ...column, use: 'indicator' } : column,
  );
}

/** A growth is of the months of the figure on its left, where it does not say so itself. */
function byNeighbour(columns: readonly ColumnReading[]): ColumnReading[] {
  return columns.map((column, index) => {
    const left = columns[index - 1];
    const isBeside = column.use === 'growth' && left?.use === 'value';
    if (!isBeside || column.basis !== undefined) return column;
    return { ...column, basis: left.basis, basisHead: left.basisHead };
  });
}

function layoutOf(columns: readonly ColumnReading[]): Layout {
  const has = (use: ColumnReading['use']) => columns.some((column) => column.use === use);
  if (has('project')) return 'projects';
  if (!has('indicator') && has('region')) return 'regions-as-rows';
  return has('growth') ? 'value-and-growth' : 'row-a-figure';
}

/** Regions that the words above a table name. */
function regionInTitle(dataset: Dataset, title: string): string | undefined {
  const named = dataset.regions.filter(({ name }) => name.length > 2 && title.includes(name));
  const [only, ...others] = named.length > 0 ? named : [];
  if (only !== undefined && others.length === 0) return only.id;
  const inner = named.filter(({ level }) => level === 'district' || level === 'county');
  if (inner.length === 1) return inner[0]?.id;
  if (named.length > 0 || !/全市/.test(title)) return undefined;
  const cities = dataset.regions.filter(({ level }) => level === 'city');
  return cities.length === 1 ? cities[0]?.id : undefined;
}

const same = (a: readonly Cell[], b: readonly Cell[] | undefined): boolean =>
  b !== undefined && a.map(textOf).join('\t') === b.map(textOf).join('\t');

function nothingOf(name: string): SheetReading {
  return {
    ...{ name, layout: 'none', columns: [], headRow: 0, period: undefined, regionId: undefined },
    ...{ drafts: [], questions: [], problems: [], skipped: 0 },
  };
}

/**
 * Reads a sheet of figures in any of the layouts that bureaus publish: a row a figure, indicators as rows
 * with 累计 and 同比, regions as rows with indicators as columns; and lists of projects. It says what it
 * took each column for and asks what it does not know for certain.
 * @param index place of the sheet in its workbook, from 0
 * @param issuedOn day of the report: its year is that of months that name none
 */
export function readSheet(
  dataset: Dataset,
  sheet: Sheet,
  { index, issuedOn }: { readonly index: number; readonly issuedOn: string },
  { sheets, answers }: IntakeChoices = NO_CHOICES,
): SheetReading {
  const { name } = sheet;
  const grid = spreadMerges(sheet);
  const head = findHead(grid);
  if (head === undefined) return nothingOf(name);
  const chosen = sheets[name] ?? {};
  const title = readTitle(name, grid, head.first);
  const year = title.year ?? Number(issuedOn.slice(0, 4));
  const body = grid.slice(head.last + 1);
  const parts = listHeadParts(grid, head);
  const read = parts.map((own, column) => readHead(column, own, year));
  const taken = byCompany(byContent(dataset, read, body)).map((column) => {
    const use = chosen.uses?.[column.column];
    return use === undefined ? column : { ...column, use };
  });
  const columns = byNeighbour(taken);
  const layout = layoutOf(columns);
  const drafts: Draft[] = [];
  const problems: IntakeProblem[] = [];
  const questions = new Map<string, Question>();
  const ask = (question: Omit<Question, 'places'>, place: Place): void => {
    const places = questions.get(question.key)?.places ?? [];
    questions.set(question.key, { ...question, places: [...places, place] });
  };
  const period = chosen.period ?? title.period;
  const regionId = chosen.regionId ?? regionInTitle(dataset, title.text);
  const context: RowContext = {
    ...{ dataset, sheet: index, name, columns, answers, year, units: title.units, ask },
    ...{ period: period ?? (layout === 'projects' ? issuedOn.slice(0, 7) : undefined), regionId },
    refuse: (problem) => {
      const column = columns[problem.place.column];
      const shown = column?.head || COLUMN_FALLBACK;
      problems.push({ ...problem, head: shown, isDoubt: false });
    },
    give: (draft) => drafts.push(draft),
  };
  let skipped = 0;
  const readRow = layout === 'projects' ? readProject : readFigures;
  body.forEach((cells, offset) => {
    const said = cells.filter((cell) => textOf(cell) !== '').length;
    if (said === 0) return;
    if (said === 1 || same(cells, grid[head.last])) skipped += 1;
    else readRow(context, cells, head.last + offset + 2);
  });
  return {
    ...{ name, layout, columns, headRow: head.last + 1, period: context.period, regionId },
    ...{ drafts, questions: [...questions.values()], problems, skipped },
  };
}

const COLUMN_FALLBACK = '（无表头）';
