import { createContext, useContext } from 'react';
import type { ChartBatch, ComputedChart } from '@/domain/charts/computed-chart';
import type { TableExport } from '@/domain/charts/export-subject';

export type TableFormat = 'csv' | 'xlsx';

/** What the app does with what a view wants to export; it says itself how that went. */
export interface Exporter {
  readonly openChart: (chart: ComputedChart) => void;
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
