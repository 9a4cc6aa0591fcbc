import { type Column, readCell } from './cells';
import { findOddCharacter, showInvisible } from './characters';
import type { Problem } from './problem';
import type { TableDefinition } from './tables';

function quote(cell: string | undefined): string {
  if (cell === undefined || cell === '') return 'an empty cell';
  const odd = findOddCharacter(cell);
  return odd === undefined ? `"${cell}"` : `"${showInvisible(cell)}" with ${odd}`;
}

/** The header is the names of the columns, in their order. */
export function checkHeader(
  file: string,
  header: readonly string[],
  columns: readonly Column[],
): Problem[] {
  const names = columns.map((column) => column.name);
  if (header.join() === names.join()) return [];
  return [
    {
      file,
      line: 1,
      found: `the header ${showInvisible(header.join(',')) || '(none)'}`,
      expected: names.join(','),
    },
  ];
}

/** A row of a sheet, whatever it was read from. */
interface SheetRow {
  readonly file: string;
  /** From 1, the header included. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** The row that the cells are by the schema of their table, or everything that is wrong with them. */
export function readRow(
  { file, line, cells }: SheetRow,
  table: TableDefinition,
  columns: readonly Column[],
): { row: Record<string, unknown> } | { problems: Problem[] } {
  if (cells.length !== columns.length) {
    const found = `${cells.length} cells`;
    return {
      problems: [{ file, line, found, expected: `${columns.length} cells, as in the header` }],
    };
  }
  const values = columns.map((column, index) => [
    column.name,
    readCell(cells[index] ?? '', column),
  ]);
  const result = table.row.safeParse(
    Object.fromEntries(values.filter(([, value]) => value !== undefined)),
  );
  const wrong = new Set(result.error?.issues.map((issue) => String(issue.path[0])));
  const problems = columns.flatMap((column, index): Problem[] => {
    const cell = cells[index] ?? '';
    const isOdd = findOddCharacter(cell) !== undefined;
    if (!isOdd && !wrong.has(column.name)) return [];
    const expected = isOdd ? 'a cell without it' : column.expected;
    return [{ file, line, column: column.name, found: quote(cell), expected }];
  });
  if (result.success && problems.length === 0) return { row: result.data };
  return { problems };
}
