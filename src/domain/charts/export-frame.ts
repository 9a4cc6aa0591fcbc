import { describeFilters } from '@/domain/chosen-values';
import type { Filters } from '@/domain/filters';
import { formatDocument } from '@/domain/source-view';
import { type Dataset, locatorOf } from '@/domain/statements/dataset';
import { describeBatches } from '@/domain/statements/document-words';
import { nameSection } from '@/domain/statements/section';
import { DISCLAIMER } from '@/domain/verdicts/verdict';
import type { ExportSubject } from './export-subject';

/** Everything around the chart of a picture, and the second sheet of a workbook. */
export interface ExportFrame {
  readonly title: string;
  /** Unit and definition. */
  readonly subtitle: string;
  /** Empty where none is shown as a whole. */
  readonly verdict: string;
  readonly filters: string;
  readonly notes: readonly string[];
  /** 《…》 with number, and the sections in which the figures are printed. */
  readonly sources: readonly string[];
  /** Data version and as-of date. */
  readonly footer: string;
  readonly link: string;
}

/** More sections of one document say no more than the document. */
const MOST_SECTIONS = 4;

/** The documents of the statements in order, each with the sections that they stand in, or none with any. */
export function describeSources(dataset: Dataset, statementIds: readonly string[]): string[] {
  const lines = new Map<string, Set<number>>();
  for (const id of statementIds) {
    const statement = dataset.statementById.get(id);
    if (statement === undefined) continue;
    const { documentId, line } = locatorOf(statement);
    lines.set(documentId, (lines.get(documentId) ?? new Set()).add(line));
  }
  const sources = dataset.documents
    .filter(({ id }) => lines.has(id))
    .map((document) => {
      const inOrder = [...(lines.get(document.id) ?? [])].sort((a, b) => a - b);
      const names = inOrder.map((line) => nameSection(dataset, document.id, line));
      return { document, sections: [...new Set(names)].filter(Boolean) };
    });
  const areFew = sources.every(({ sections }) => sections.length <= MOST_SECTIONS);
  return sources.map(({ document, sections }) =>
    areFew && sections.length > 0
      ? `${formatDocument(document)}${sections.join('；')}`
      : formatDocument(document),
  );
}

/** Of what, under which filters, where and when something leaves the app. */
interface FramedPlace {
  readonly dataset: Dataset;
  readonly filters: Filters;
  /** Reproduces the view. */
  readonly link: string;
  /** As-of date, `2026-11-21`. */
  readonly date: string;
}

/**
 * What stands around a chart that leaves the app.
 * @param statementIds whose figures its table shows
 */
export function computeExportFrame(
  { dataset, filters, link, date }: FramedPlace,
  subject: ExportSubject,
  statementIds: readonly string[],
): ExportFrame {
  const { title, unit, definition, verdict, sourceIds, notes = [], hasVerdict = false } = subject;
  const words = describeFilters(filters, dataset);
  return {
    title: title.filter(Boolean).join(' · '),
    subtitle: [
      ...(unit === undefined ? [] : [`单位：${unit}`]),
      ...(definition === undefined ? [] : [`口径：${definition}`]),
    ].join('　'),
    verdict: verdict === undefined ? '' : `评价：${verdict}（${DISCLAIMER}）`,
    filters: `筛选：${words.length === 0 ? '无' : words.join('、')}`,
    notes: [...notes, ...(hasVerdict && verdict === undefined ? [DISCLAIMER] : [])],
    sources: describeSources(dataset, sourceIds ?? statementIds),
    footer: [
      '济南规划监测台',
      `数据版本 ${dataset.version}`,
      describeBatches(dataset),
      `截至 ${date}`,
    ]
      .filter(Boolean)
      .join('　'),
    link,
  };
}
