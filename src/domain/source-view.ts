import { formatQuantity } from '@/domain/number-format';
import { describeCaveats } from '@/domain/statements/caveats';
import {
  type Dataset,
  type DocumentTextFile,
  locatorOf,
  lookUp,
  type PlanDocument,
  textFileOf,
} from '@/domain/statements/dataset';
import { toQuantity } from '@/domain/statements/figure-cell';
import { listSectionSteps, nameSection, type SectionStep } from '@/domain/statements/section';
import { rowOfLine } from '@/domain/statements/sheet-place';
import { formatPeriod } from '@/domain/time/period';
import { PROJECT_STATUS_LABELS, STAGE_LABELS } from '@/domain/vocabularies';

/** Who says a figure, and where it is printed. */
export interface SourceView {
  readonly id: string;
  /** What is stated of: `地区生产总值 · 济南市 · 2025年 · 实际`. */
  readonly subject: string;
  /** What is stated: `14,210 亿元`. */
  readonly statement: string;
  readonly document: PlanDocument;
  /** The text that it is printed in; monitoring has none, its figures stand in the rows of a sheet. */
  readonly text: DocumentTextFile | undefined;
  /** The chain of headings above the figure, outermost first; empty above the first section. */
  readonly sections: readonly SectionStep[];
  /** `文本第 12 行`, `表格第 3 行` */
  readonly place: string;
  readonly line: number;
  readonly printed: string;
  readonly occurrence: number;
  readonly note: string | undefined;
  readonly citation: string;
}

/** `2026年4月10日` */
export function formatDay(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** `《济南市2026年国民经济和社会发展计划》（济政发〔2026〕4号，2026年4月10日）` */
export function formatDocument({ title, number, issuedOn }: PlanDocument): string {
  const date = formatDay(issuedOn);
  return `《${title}》（${number === undefined ? date : `${number}，${date}`}）`;
}

/** `据《…》（济政发〔2026〕4号，2026年4月10日）二、（二）主要目标：增长5%以上。` */
export function formatCitation(document: PlanDocument, section: string, printed: string): string {
  return `据${formatDocument(document)}${section}：${printed}。`;
}

/** The source of a statement; undefined if the dataset has no statement of that id. */
export function computeSourceView(dataset: Dataset, id: string): SourceView | undefined {
  const statement = dataset.statementById.get(id);
  if (statement === undefined) return undefined;
  const locator = locatorOf(statement);
  const document = lookUp(dataset.documentById, locator.documentId);
  const text = textFileOf(document);
  return {
    id,
    ...describeStatement(dataset, statement),
    document,
    text,
    place:
      text === undefined ? `表格第 ${rowOfLine(locator.line)} 行` : `文本第 ${locator.line} 行`,
    sections: listSectionSteps(dataset, locator.documentId, locator.line),
    line: locator.line,
    printed: locator.printed,
    occurrence: locator.occurrence ?? 1,
    citation: formatCitation(
      document,
      nameSection(dataset, locator.documentId, locator.line),
      locator.printed,
    ),
  };
}

function describeStatement(
  dataset: Dataset,
  statement: NonNullable<ReturnType<Dataset['statementById']['get']>>,
): Pick<SourceView, 'subject' | 'statement' | 'note'> {
  switch (statement.kind) {
    case 'observation': {
      const { observation } = statement;
      const { indicatorId, regionId, period, stage } = observation;
      const indicator = lookUp(dataset.indicatorById, indicatorId);
      return {
        subject: [
          indicator.name,
          lookUp(dataset.regionById, regionId).name,
          formatPeriod(period),
          STAGE_LABELS[stage],
        ].join(' · '),
        statement: formatQuantity(
          toQuantity(dataset, observation),
          lookUp(dataset.unitById, indicator.unitId),
        ),
        note: describeCaveats(dataset, observation),
      };
    }
    case 'event': {
      const { projectId, asOf, status } = statement.event;
      return {
        subject: `${lookUp(dataset.projectById, projectId).name} · ${formatPeriod(asOf)}`,
        statement: PROJECT_STATUS_LABELS[status],
        note: undefined,
      };
    }
    case 'figure': {
      const { projectId, asOf, unitId, ...quantity } = statement.figure;
      return {
        subject: `${lookUp(dataset.projectById, projectId).name} · ${formatPeriod(asOf)}`,
        statement: formatQuantity(quantity, lookUp(dataset.unitById, unitId)),
        note: undefined,
      };
    }
  }
}
