import type { DocumentRow } from '@/domain/package/catalogue-rows';
import { type Column, listColumns } from '@/domain/package/cells';
import { PRINTED_LIMIT } from '@/domain/package/fields';
import type { Index, PlacedRow } from '@/domain/package/placed-row';
import type { Problem } from '@/domain/package/problem';
import { readRow } from '@/domain/package/read-row';
import { checkRows } from '@/domain/package/rows';
import { TABLES, type TableName } from '@/domain/package/tables';
import type { Dataset } from '@/domain/statements/dataset';
import { perDataset } from '@/domain/statements/per-dataset';
import { isOfYears, parsePeriod } from '@/domain/time/period';
import type { Draft } from './intake';

/** The checks of the compiler on what was read of sheets, in the words of whoever fills them in. */

const TABLE_OF = {
  observation: 'observations',
  event: 'project-events',
  figure: 'project-figures',
} as const satisfies Record<Draft['kind'], TableName>;

const columnsOf = new Map<TableName, readonly Column[]>();

function columnsOfTable(table: TableName): readonly Column[] {
  const known = columnsOf.get(table) ?? listColumns(TABLES[table]);
  columnsOf.set(table, known);
  return known;
}

/** What is wrong with a draft: its number in the list, and the words for it. */
export interface DraftProblem {
  readonly draft: number;
  readonly found: string;
  readonly expected: string;
  readonly isDoubt: boolean;
}

/** What a column of the data wants, in the words of whoever fills in a sheet. */
const EXPECTED: Readonly<Record<string, string>> = {
  period: '报送之日已经过去的期间；尚未过去的填“预计”',
  asOf: '报送之日已经过去的期间',
  value: '与单元格文字一致的数（大小、单位、正负）',
  qualifier: '与单元格文字一致的界限',
  printed: `1至${PRINTED_LIMIT}个字`,
  dueStatus: '比当前状态更靠后的状态',
  dueBy: '不早于期间的时间',
  hedge: '与单元格文字一致的语气',
};

function toDraftProblem(
  draft: number,
  printed: string,
  { column = '', found }: Problem,
): DraftProblem {
  const expected = EXPECTED[column] ?? '没有看不见的字符、首尾没有空格的文字';
  const shown = column === 'period' || column === 'asOf' ? found.replaceAll('"', '') : printed;
  const word = /^[\d/QW-]+/.exec(shown)?.[0];
  const isTime = column === 'period' || column === 'asOf';
  return { draft, found: (isTime && word) || printed, expected, isDoubt: false };
}

const catalogueOf = perDataset((dataset: Dataset) => {
  const place = (table: string, rows: readonly { id: string }[]) =>
    rows.map((row) => ({ table, file: table, line: 0, row }) as unknown as PlacedRow);
  const units = place('units', [...dataset.unitById.values()]);
  const index = new Map<TableName, ReadonlyMap<string, PlacedRow>>();
  const add = (table: TableName, rows: readonly PlacedRow[]): void => {
    index.set(table, new Map(rows.map((entry) => [(entry.row as { id: string }).id, entry])));
  };
  add('units', units);
  add('regions', place('regions', dataset.regions));
  add('indicators', place('indicators', dataset.indicators));
  add('projects', place('projects', dataset.projects));
  return { units, index };
});

function placeDraft({ kind, row }: Draft, number: number, documentId: string): PlacedRow {
  const table = TABLE_OF[kind];
  return { table, file: table, line: number + 1, documentId, row } as PlacedRow;
}

function cellsOf(row: object, columns: readonly Column[]): string[] {
  const cells = row as Readonly<Record<string, unknown>>;
  return columns.map(({ name }) => String(cells[name] ?? ''));
}

/** Whatever the compiler would refuse of the drafts, were they rows of a document's folder. */
export function checkDrafts(
  dataset: Dataset,
  document: DocumentRow,
  drafts: readonly Draft[],
): DraftProblem[] {
  const { units, index } = catalogueOf(dataset);
  const broken = drafts.flatMap(({ kind, row }, number) => {
    const columns = columnsOfTable(TABLE_OF[kind]);
    const sheetRow = { file: kind, line: number + 1, cells: cellsOf(row, columns) };
    const read = readRow(sheetRow, TABLES[TABLE_OF[kind]], columns);
    if (!('problems' in read)) return [];
    return read.problems.map((problem) => toDraftProblem(number, row.printed, problem));
  });
  const isBroken = new Set(broken.map(({ draft }) => draft));
  const placed = drafts.flatMap((draft, number) =>
    isBroken.has(number) ? [] : [placeDraft(draft, number, document.id)],
  );
  const documents = new Map([
    [document.id, { table: 'documents', file: '', line: 0, row: document } as PlacedRow],
  ]);
  const withDocument: Index = new Map([...index, ['documents', documents]]);
  const contradictions = checkRows([...units, ...placed], withDocument).map((problem) => {
    const number = (problem.line ?? 1) - 1;
    return toDraftProblem(number, drafts[number]?.row.printed ?? '', problem);
  });
  return [...broken, ...contradictions, ...checkYears(document, drafts)];
}

/** A running year has no annual figure yet, not even an expected one: that would be an annual verdict. */
function checkYears({ issuedOn }: DocumentRow, drafts: readonly Draft[]): DraftProblem[] {
  return drafts.flatMap((draft, number) => {
    if (draft.kind !== 'observation' || draft.row.stage !== 'estimate') return [];
    const period = parsePeriod(draft.row.period);
    if (!isOfYears(period) || period.end < Number(issuedOn.slice(0, 4))) return [];
    const expected = '年内累计：全年预计数不作为监测数收入';
    return [{ draft: number, found: `${period.text}年预计`, expected, isDoubt: false }];
  });
}
