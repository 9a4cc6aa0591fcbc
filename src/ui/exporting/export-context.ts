import { createContext, type ReactNode, useContext } from 'react';
import type { ChartPalette } from '@/ui/chart-palette';
import type { LegendItem } from '@/ui/legend';

/** A figure in a table that is to be exported, with the way to its source. */
export interface ExportedFigure {
  readonly sourceId: string;
  readonly text: string;
}

/** A cell of a table that is to be exported; undefined for what is not stated. */
export type ExportedCell = string | number | ExportedFigure | undefined;

/** A table that is to be exported. */
export interface ExportedTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly ExportedCell[])[];
}

/** What an export says of itself, whatever its format. */
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
}

/** A chart that can be drawn outside its view, with the data behind it. */
export interface ChartExport extends ExportSubject {
  readonly legend: readonly LegendItem[];
  readonly draw: (width: number, height: number, palette: ChartPalette) => ReactNode;
  /** The height that it needs to be read, in its own pixels; none for what fits any. */
  readonly leastHeight?: number;
  readonly table: ExportedTable;
  /** Where the chart is shown, behind the `#`, if it is not the address at hand. */
  readonly address?: string;
}

/** A table with what it says of itself. */
export interface TableExport extends ExportSubject {
  readonly table: ExportedTable;
  /** Whether the filters of the view hold for the rows. */
  readonly isFiltered: boolean;
}

export type TableFormat = 'csv' | 'xlsx';

/** All charts of a grid, to be saved together. */
export interface ChartBatch {
  readonly title: readonly string[];
  readonly charts: readonly ChartExport[];
  /** What each of them shows, a row a chart. */
  readonly contents: ExportedTable;
  /** What it leaves out. */
  readonly remark?: string;
}

/** What the app does with what a view wants to export; it says itself how that went. */
export interface Exporter {
  readonly openChart: (chart: ChartExport) => void;
  readonly openBatch: (batch: ChartBatch) => void;
  readonly saveTable: (table: TableExport, format: TableFormat) => void;
}

const NO_EXPORTER: Exporter = {
  openChart: () => undefined,
  openBatch: () => undefined,
  saveTable: () => undefined,
};

export const ExportContext = createContext<Exporter>(NO_EXPORTER);

/** The app's way to let something out. */
export function useExporter(): Exporter {
  return useContext(ExportContext);
}
