import type {
  ObservationRow,
  ProjectEventRow,
  ProjectFigureRow,
} from '@/domain/package/document-rows';
import type { Dataset } from '@/domain/statements/dataset';
import type { ColumnReading, ColumnUse } from './sheet-head';
import type { Basis } from './typed-period';

/** The words that the reading of sheets is made of. */

/** A cell: its sheet from 0, its row from 1 as spreadsheets count, its column from 0. */
export interface Place {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** A row of the data that a cell states, before it has been checked. */
export type Draft = { readonly place: Place } & (
  | { readonly kind: 'observation'; readonly row: ObservationRow }
  | { readonly kind: 'event'; readonly row: ProjectEventRow }
  | { readonly kind: 'figure'; readonly row: ProjectFigureRow }
);

/** What is wrong with a cell, for whoever can mend it. */
export interface IntakeProblem {
  readonly place: Place;
  /** What the column is called. */
  readonly head: string;
  readonly found: string;
  readonly expected: string;
  /** It may be right all the same: the row waits until somebody says so. */
  readonly isDoubt: boolean;
}

/** What the reader of sheets does not know for certain, and so asks. */
export interface Question {
  /** What the answer is kept under, the same next month: `indicator:value:工业增加值`. */
  readonly key: string;
  /** What is asked of: the name, the period as it is written. */
  readonly text: string;
  readonly kind: 'indicator' | 'region' | 'project' | 'period' | 'basis' | 'status';
  /** The likeliest first; any other id of the kind may be the answer too. */
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly places: readonly Place[];
}

/** The answer that leaves out what is asked of. */
export const LEAVE_OUT = '';

/** What was chosen instead of what the reader takes, of one sheet. */
export interface SheetChoices {
  readonly uses?: Readonly<Record<number, ColumnUse>> | undefined;
  /** For figures of which neither row nor column says it. */
  readonly period?: string | undefined;
  readonly regionId?: string | undefined;
}

export interface IntakeChoices {
  /** By the name of the sheet. */
  readonly sheets: Readonly<Record<string, SheetChoices>>;
  /** By the key of the question. */
  readonly answers: Readonly<Record<string, string>>;
}

export const NO_CHOICES: IntakeChoices = { sheets: {}, answers: {} };

/** How a sheet is laid out. */
export const LAYOUT_LABELS = {
  'row-a-figure': '一行一数',
  'value-and-growth': '指标为行，累计与同比为列',
  'regions-as-rows': '地区为行，指标为列',
  projects: '项目清单',
  none: '没有找到表头',
} as const;
export type Layout = keyof typeof LAYOUT_LABELS;

/** What was read of a sheet, and what for. */
export interface SheetReading {
  readonly name: string;
  readonly layout: Layout;
  readonly columns: readonly ColumnReading[];
  /** Row of the head's end, from 1; 0 without a head. */
  readonly headRow: number;
  /** What stands for figures that do not say it. */
  readonly period: string | undefined;
  readonly regionId: string | undefined;
  readonly drafts: readonly Draft[];
  readonly questions: readonly Question[];
  readonly problems: readonly IntakeProblem[];
  /** Rows without a figure: headings, footnotes. */
  readonly skipped: number;
}

/** What reading a row needs to know, and where it leaves what it finds. */
export interface RowContext {
  readonly dataset: Dataset;
  readonly sheet: number;
  readonly name: string;
  readonly columns: readonly ColumnReading[];
  readonly answers: IntakeChoices['answers'];
  /** Of the figures that name none. */
  readonly year: number;
  readonly period: string | undefined;
  readonly regionId: string | undefined;
  /** Units that the title names. */
  readonly units: readonly string[];
  readonly basis?: Basis | undefined;
  readonly ask: (question: Omit<Question, 'places'>, place: Place) => void;
  readonly refuse: (problem: Omit<IntakeProblem, 'head' | 'isDoubt'>) => void;
  readonly give: (draft: Draft) => void;
}
