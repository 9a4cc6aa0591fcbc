import type { TableExport } from '@/domain/charts/export-subject';
import type { Dataset } from '@/domain/statements/dataset';
import {
  computeTrajectoriesView,
  explainCard,
  type TrajectoryCard,
  type TrajectoryPart,
} from '@/domain/trajectories-view';
import { labelVerdict, VERDICT_LABELS, VERDICTS } from '@/domain/verdicts/verdict';
import { filtersOf, type TableOptions, toTableExport } from './computed-table';
import { figureColumn, nameColumn, regionColumn, sectorColumn } from './shared-columns';
import { plainColumn, type TableColumn } from './table-column';

type Row = TrajectoryCard;

/** @param targetLabel of the plan's own target: `五年目标` */
export function trajectoryColumns(targetLabel: string) {
  return [
    nameColumn<Row>('指标'),
    regionColumn(({ region }: Row) => region),
    sectorColumn(({ sector }: Row) => sector),
    figureColumn('baseline', '基期', ({ baseline }: Row) => baseline),
    {
      id: 'latest',
      header: '最新结果',
      value: ({ latest, derived }) => derived?.text ?? latest,
      sort: ({ latest }) => latest?.value,
    },
    plainColumn('asOf', '结果期', ({ latest, derived }: Row) => derived?.period ?? latest?.period),
    figureColumn('target', targetLabel, ({ target }: Row) => target),
    { id: 'unit', header: '单位', value: ({ unit }) => unit.symbol },
    {
      id: 'lead',
      header: '进度差',
      value: ({ lead }) => (lead === undefined ? undefined : Number((lead * 100).toFixed(1))),
      sort: ({ lead }) => lead,
    },
    {
      id: 'verdict',
      header: '评价',
      value: ({ verdict, derived }) => verdict && labelVerdict(verdict, derived?.confidence),
      sort: ({ verdict }) => (verdict === undefined ? undefined : VERDICTS.indexOf(verdict)),
      group: ({ verdict }) => ({
        key: verdict ?? '',
        label: verdict === undefined ? `无${targetLabel}` : VERDICT_LABELS[verdict],
        order: verdict === undefined ? VERDICTS.length : VERDICTS.indexOf(verdict),
      }),
    },
    { id: 'explanation', header: '说明', value: explainCard },
  ] as const satisfies readonly TableColumn<Row>[];
}

/** What is said of the charts of a grid: their units stand in them. */
export const GRID_COLUMNS: readonly ReturnType<typeof trajectoryColumns>[number]['id'][] = [
  ...(['name', 'region', 'sector', 'baseline', 'latest', 'target'] as const),
  ...(['verdict', 'explanation'] as const),
];

/** A plan's trajectories, those of one part. */
export interface TrajectoriesSpec extends TableOptions {
  readonly table: 'trajectories';
  /** Span of the plan, `2021/2025`. */
  readonly plan: string;
  readonly part: TrajectoryPart;
  /** The view's own order, before the table's. */
  readonly order: string;
}

export function computeTrajectoriesTable(dataset: Dataset, spec: TrajectoriesSpec): TableExport {
  const { cards, title, partLabels, targetLabel } = computeTrajectoriesView(
    dataset,
    filtersOf(spec),
    spec,
  );
  const subject = {
    title: [title, partLabels[spec.part]],
    hasVerdict: spec.part !== 'beside',
  };
  return toTableExport(spec, { subject, columns: trajectoryColumns(targetLabel), rows: cards });
}
