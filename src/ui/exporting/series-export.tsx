import type { ExportSubject } from '@/domain/charts/export-subject';
import type { ExportedTable } from '@/domain/charts/exported-table';
import { listPoints, listYears, SeriesDrawing, type SeriesDrawingData } from '@/ui/SeriesDrawing';
import { toSeriesLegend } from '@/ui/series-legend';
import type { ChartExport } from './export-context';

/** `2020—2025年` of the figures drawn. */
function describeYears({ sets }: SeriesDrawingData): string {
  const [first, last] = listYears(sets);
  return first === last ? `${first}年` : `${first}—${last}年`;
}

/** How the marks are to be read, as far as they occur. */
function describeMarks({ sets, searched }: SeriesDrawingData): string[] {
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
function describeNotes({ sets }: SeriesDrawingData): { readonly note: string; text: string }[] {
  const named = new Map<string, string[]>();
  for (const { year, kind, note } of listPoints(sets)) {
    if (note !== undefined) named.set(note, [...(named.get(note) ?? []), `${year}年${kind}`]);
  }
  return [...named].map(([note, figures]) => ({ note, text: `${figures.join('、')}：${note}` }));
}

/** One row a figure; what is drawn instead of the figure itself, an index, in a column of its name. */
function toTable({ sets }: SeriesDrawingData, derived: string | undefined): ExportedTable {
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

/**
 * A chart of yearly series as it leaves the app, with what is noted of its figures; its title ends with
 * the period, or with the years that it shows.
 * @param derived name of what is drawn if it is not the figures themselves: `2020年=100`
 */
export function toSeriesExport(
  subject: ExportSubject,
  data: SeriesDrawingData,
  { derived, period }: { readonly derived?: string | undefined; readonly period?: string } = {},
): ChartExport {
  const ofFigures = describeNotes(data);
  // A caveat of the view may repeat what is noted of a figure.
  const own = (subject.notes ?? []).filter(
    (text) => !ofFigures.some(({ note }) => text.endsWith(note)),
  );
  return {
    ...subject,
    title: [...subject.title, period ?? describeYears(data)],
    notes: [...own, ...ofFigures.map(({ text }) => text), ...describeMarks(data)],
    legend: toSeriesLegend(data),
    draw: (width, height, palette) => (
      <SeriesDrawing {...data} width={width} height={height} palette={palette} />
    ),
    table: toTable(data, derived),
  };
}
