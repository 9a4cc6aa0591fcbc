import { toCardTable, toTrajectoryBatch } from '@/domain/charts/trajectory-chart';
import type { Dataset } from '@/domain/statements/dataset';
import type { TrajectoriesView, TrajectoryCard } from '@/domain/trajectories-view';
import { ExportButton } from '@/ui/exporting/ExportButton';
import type { TableChoice } from '@/ui/exporting/table-choice';

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
  const { title, part, partLabels, targetLabel } = view;
  const toChoice = (
    label: string,
    cards: readonly TrajectoryCard[],
    isFiltered: boolean,
  ): TableChoice => ({
    label,
    rows: cards.length,
    make: () => ({
      title: [title, partLabels[part]],
      hasVerdict: part === 'judged',
      isFiltered,
      table: toCardTable(cards, targetLabel),
    }),
  });
  return (
    <ExportButton
      of={title}
      batch={() => toTrajectoryBatch(dataset, view)}
      tables={() => [toChoice('当前', view.cards, true), toChoice('全部', listAll(), false)]}
    />
  );
}
