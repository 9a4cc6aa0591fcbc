import type { Filters } from '@/domain/filters';
import type { ExportedTable } from './exported-table';

/** What a chart or a table says of itself when it leaves its view, whatever its format. */
export interface ExportSubject {
  /** What is shown, from the general to the particular; files are named after it. */
  readonly title: readonly string[];
  readonly unit?: string | undefined;
  readonly definition?: string | undefined;
  /** The statements that it rests on, where they are not the figures of its table. */
  readonly sourceIds?: readonly string[];
  /** What needs to be known: caveats, how marks are to be read. */
  readonly notes?: readonly string[];
  /** The verdict in words, where one is shown as a whole. */
  readonly verdict?: string | undefined;
  /** Whether verdicts are shown. */
  readonly hasVerdict?: boolean;
  /** Where it is shown, behind the `#`, if it is not the address at hand; and under which filters. */
  readonly address?: string;
  readonly filters?: Filters;
}

/** A table with what it says of itself. */
export interface TableExport extends ExportSubject {
  readonly table: ExportedTable;
  /** Whether the filters of the view hold for the rows. */
  readonly isFiltered: boolean;
}
