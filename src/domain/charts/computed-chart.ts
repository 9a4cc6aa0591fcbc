import type { Filters } from '@/domain/filters';
import type { ChartDrawingData } from './chart-drawing';
import type { ChartSpec } from './chart-spec';
import type { ExportSubject } from './export-subject';
import type { ExportedTable } from './exported-table';
import type { LegendItem } from './legend';

/** Everything that a chart draws and says, wherever it stands. */
export interface ComputedChart extends ExportSubject {
  /** What it was computed from. */
  readonly spec: ChartSpec;
  /** Read out in place of the picture. */
  readonly label: string;
  readonly drawing: ChartDrawingData;
  readonly legend: readonly LegendItem[];
  /** The data behind it. */
  readonly table: ExportedTable;
  /** The statements that it rests on. */
  readonly sourceIds: readonly string[];
  /** Where it is shown, behind the `#`. */
  readonly address: string;
  /** Those that its title does not say. */
  readonly filters: Filters;
}

/** All charts of a grid, to be saved together. */
export interface ChartBatch {
  readonly title: readonly string[];
  readonly charts: readonly ComputedChart[];
  /** What each of them shows, a row a chart. */
  readonly contents: ExportedTable;
  /** What it leaves out. */
  readonly remark?: string;
}
