import type { Dataset } from '@/domain/statements/dataset';
import { formatPeriod } from '@/domain/time/period';
import {
  TRAJECTORY_PART_LABELS,
  type TrajectoriesView,
  type TrajectoryCard,
} from '@/domain/trajectories-view';
import { ExportButton } from '@/ui/exporting/ExportButton';
import type { TableChoice } from '@/ui/exporting/table-choice';
import { toCardTable, toTrajectoryBatch } from './trajectory-export';

/** The way out of the grid: every chart as a picture, what they show as a table. */
export function GridExport({
  dataset,
  view,
  listAll,
}: {
  dataset: Dataset;
  view: TrajectoriesView;
  /** The cards without any filter. */
  listAll: () => readonly TrajectoryCard[];
}) {
  const name = TRAJECTORY_PART_LABELS[view.part];
  const toChoice = (
    label: string,
    cards: readonly TrajectoryCard[],
    isFiltered: boolean,
  ): TableChoice => ({
    label,
    rows: cards.length,
    make: () => ({
      title: ['十四五轨迹', name],
      hasVerdict: view.part === 'judged',
      isFiltered,
      table: toCardTable(cards),
    }),
  });
  return (
    <ExportButton
      of="十四五轨迹"
      batch={() => toTrajectoryBatch(dataset, view.cards, name, formatPeriod(view.period))}
      tables={() => [toChoice('当前', view.cards, true), toChoice('全部', listAll(), false)]}
    />
  );
}
