/** A table as it was read, whatever it was read from: a workbook, a CSV file, the clipboard. */

/** A number that shows as a percentage is the text that it shows, `5.4%`; a formula is its value. */
export type Cell = string | number | Date | null;
export type Grid = readonly (readonly Cell[])[];

/** Cells that are one, counted from 0, both ends included. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Sheet {
  readonly name: string;
  readonly grid: Grid;
  /** Unknown of a CSV file. */
  readonly merges?: readonly Merge[];
}

/** A cell as a reader sees it: `2026-10-31` of a date, nothing of an empty one. */
export function textOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'number' ? String(Number(cell.toPrecision(12))) : cell.trim();
}

/** The letters of a column, from 0: `A`, `Z`, `AA`. */
export function nameColumn(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : nameColumn(Math.floor(column / 26) - 1) + last;
}

/** The grid with every cell of a merge holding what the merge shows. */
export function spreadMerges({ grid, merges = [] }: Sheet): Grid {
  if (merges.length === 0) return grid;
  const rows = grid.map((row) => [...row]);
  for (const { top, left, bottom, right } of merges) {
    const shown = grid[top]?.[left] ?? null;
    for (const row of rows.slice(top, bottom + 1)) {
      for (let column = left; column <= right; column += 1) row[column] = shown;
    }
  }
  return rows;
}
