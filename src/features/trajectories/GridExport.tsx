import { toTrajectoryBatch } from '@/domain/charts/trajectory-chart';
import type { Dataset } from '@/domain/statements/dataset';
import {
  computeTrajectoriesTable,
  GRID_COLUMNS,
  type TrajectoriesSpec,
} from '@/domain/tables/trajectories-table';
import type { TrajectoriesView } from '@/domain/trajectories-view';
import type { ListControls } from '@/tables/ListTable';
import { ExportButton } from '@/ui/export/ExportButton';
import type { TableChoice } from '@/ui/export/table-choice';

/** The way out of the grid: every chart as a picture, what they show as a table. */
export function GridExport({
  dataset,
  view,
  filters,
  countAll,
}: {
  dataset: Dataset;
  view: TrajectoriesView;
} & Pick<ListControls<TrajectoriesSpec>, 'filters' | 'countAll'>) {
  const { plan, title, part, order, cards } = view;
  const ofAll: TrajectoriesSpec = {
    ...{ table: 'trajectories', plan: plan?.period ?? '', part, order },
    columns: GRID_COLUMNS,
  };
  const toChoice = (label: string, rows: number, spec: TrajectoriesSpec): TableChoice => ({
    ...{ label, rows },
    make: () => computeTrajectoriesTable(dataset, spec),
  });
  return (
    <ExportButton
      of={title}
      batch={() => toTrajectoryBatch(dataset, view)}
      tables={() => [
        toChoice('当前', cards.length, { ...ofAll, filters }),
        toChoice('全部', countAll(), ofAll),
      ]}
    />
  );
}
