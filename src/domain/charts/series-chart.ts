import type { Dataset } from '@/domain/statements/dataset';
import { describePoints, type PrintedPoint } from '@/domain/statements/printed-point';
import type { SeriesPoint } from '@/domain/statements/series';
import type { ChartColor } from './chart-color';
import type { SeriesData, SeriesSet } from './chart-drawing';
import type { ComputedChart } from './computed-chart';
import type { ExportSubject } from './export-subject';
import { type ExportedTable, listStatements } from './exported-table';
import type { LegendItem } from './legend';

/** What a set is made of: the points of each kind. */
interface SetPoints {
  readonly actual: readonly SeriesPoint[];
  readonly estimate: readonly SeriesPoint[];
  readonly target: readonly SeriesPoint[];
  readonly annualTarget: readonly SeriesPoint[];
}

/**
 * A series with what is printed of each of its points.
 * @param owner stands before the kind of each figure, where there are several series
 */
export function toSeriesSet(
  dataset: Dataset,
  points: SetPoints,
  { name, color, owner = '' }: { readonly name: string; color: ChartColor; owner?: string },
): SeriesSet {
  const toPoints = (list: readonly SeriesPoint[], kind: string) =>
    describePoints(dataset, list, `${owner}${kind}`);
  return {
    name,
    color,
    actual: toPoints(points.actual, '实际'),
    estimate: toPoints(points.estimate, '预计'),
    target: toPoints(points.target, '规划目标'),
    annualTarget: toPoints(points.annualTarget, '年度目标'),
  };
}

/** Every figure of the series. */
export function listPoints(sets: readonly SeriesSet[]): PrintedPoint[] {
  return sets.flatMap(({ actual, estimate, target, annualTarget }) => [
    ...actual,
    ...estimate,
    ...target,
    ...annualTarget,
  ]);
}

/** The first and the last year of the figures. */
export function listYears(sets: readonly SeriesSet[]): [number, number] {
  const years = listPoints(sets).map(({ year }) => year);
  return [Math.min(...years), Math.max(...years)];
}

/** Targets have a colour of their own, unless there are several series to tell apart. */
export function targetColor(sets: readonly SeriesSet[], color: ChartColor): ChartColor {
  return sets.length > 1 ? color : 'target';
}

/** What the marks of yearly series stand for: only those that occur; of several, each with its name. */
function toLegend({ sets, path }: SeriesData): LegendItem[] {
  const items = sets.flatMap(({ name, color, actual, estimate, target, annualTarget }) => {
    const prefix = sets.length > 1 ? name : '';
    const aim = targetColor(sets, color);
    const all: readonly (LegendItem & { readonly occurs: boolean })[] = [
      { occurs: actual.length > 0, shape: 'dot', color, text: `${prefix}实际` },
      { occurs: estimate.length > 0, shape: 'ring', color, text: `${prefix}预计` },
      { occurs: target.length > 0, shape: 'diamond', color: aim, text: `${prefix}规划目标` },
      { occurs: annualTarget.length > 0, shape: 'step', color: aim, text: `${prefix}年度目标` },
    ];
    return all.filter(({ occurs }) => occurs).map(({ occurs: _occurs, ...item }) => item);
  });
  const way: LegendItem = { shape: 'dashed', color: 'target', text: '目标进度线' };
  return path === undefined ? items : [...items, way];
}

/** `2020—2025年` of the figures drawn. */
function describeYears(sets: readonly SeriesSet[]): string {
  const [first, last] = listYears(sets);
  return first === last ? `${first}年` : `${first}—${last}年`;
}

/** How the marks are to be read, as far as they occur. */
function describeMarks({ sets, searched }: SeriesData): string[] {
  const hasEstimate = sets.some(({ estimate }) => estimate.length > 0);
  const hasGap = sets.some(({ actual }) => {
    const years = actual.map(({ year }) => year).sort((a, b) => a - b);
    return years.some((year, index) => index > 0 && year - (years[index - 1] ?? year) > 1);
  });
  return [
    ...(hasEstimate ? ['空心圆为预计数，不是实际结果'] : []),
    ...(hasGap ? [`折线断开处，${searched}未披露当年数据`] : []),
  ];
}

/** What is noted of the figures, each with the years that it is noted of. */
function describeNotes(sets: readonly SeriesSet[]): { readonly note: string; text: string }[] {
  const named = new Map<string, string[]>();
  for (const { year, kind, note } of listPoints(sets)) {
    if (note !== undefined) named.set(note, [...(named.get(note) ?? []), `${year}年${kind}`]);
  }
  return [...named].map(([note, figures]) => ({ note, text: `${figures.join('、')}：${note}` }));
}

/** One row a figure; what is drawn instead of the figure itself, an index, in a column of its name. */
function toTable(sets: readonly SeriesSet[], derived: string | undefined): ExportedTable {
  return {
    header: ['系列', '类别', '年份', ...(derived === undefined ? [] : [derived]), '数据'],
    rows: sets.flatMap((set) =>
      listPoints([set]).map(({ id, year, value, label, kind }) => [
        set.name,
        kind,
        year,
        ...(derived === undefined ? [] : [Number(value.toPrecision(6))]),
        { sourceId: id, text: label },
      ]),
    ),
  };
}

/** A chart of yearly series. */
export interface SeriesChart extends ComputedChart {
  readonly drawing: SeriesData;
}

/** What is a chart's own. */
type SeriesSubject = ExportSubject & Pick<ComputedChart, 'spec' | 'label' | 'address' | 'filters'>;

/**
 * A chart of yearly series with what is noted of its figures; its title ends with the period, or with the
 * years that it shows.
 * @param derived name of what is drawn if it is not the figures themselves: `2020年=100`
 */
export function toSeriesChart(
  subject: SeriesSubject,
  drawing: SeriesData,
  { derived, period }: { readonly derived?: string | undefined; readonly period?: string } = {},
): SeriesChart {
  const { sets } = drawing;
  const ofFigures = describeNotes(sets);
  // A caveat of the view may repeat what is noted of a figure.
  const own = (subject.notes ?? []).filter(
    (text) => !ofFigures.some(({ note }) => text.endsWith(note)),
  );
  const table = toTable(sets, derived);
  return {
    sourceIds: listStatements(table),
    ...subject,
    title: [...subject.title, period ?? describeYears(sets)],
    notes: [...own, ...ofFigures.map(({ text }) => text), ...describeMarks(drawing)],
    drawing,
    legend: toLegend(drawing),
    table,
  };
}
