import { createContext, type ReactNode, useContext } from 'react';
import type { ExportSubject, TableExport } from '@/domain/charts/export-subject';
import type { ExportedTable } from '@/domain/charts/exported-table';
import type { ChartPalette } from '@/ui/chart-palette';
import type { LegendItem } from '@/ui/legend';

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
