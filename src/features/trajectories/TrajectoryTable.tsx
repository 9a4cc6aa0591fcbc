import { useMemo } from 'react';
import { formatPoints } from '@/domain/number-format';
import {
  computeTrajectoriesTable,
  type TrajectoriesSpec,
  trajectoryColumns,
} from '@/domain/tables/trajectories-table';
import type { TrajectoriesView } from '@/domain/trajectories-view';
import { AddressLink } from '@/store/AddressLink';
import { DerivedFigure } from '@/tables/DerivedFigure';
import { type ListControls, ListTable } from '@/tables/ListTable';
import { drawFigure, SECTOR_LOOK } from '@/tables/shared-looks';
import { drawColumns, type Looks } from '@/ui/data-table/column';
import { TrajectoryVerdict } from './TrajectoryVerdict';

const FIGURE_LOOK = { width: '10fr', align: 'end', isLong: true } as const;

const LOOKS: Looks<ReturnType<typeof trajectoryColumns>> = {
  name: {
    width: '25fr',
    isLong: true,
    cell: ({ key, name }) => (
      <AddressLink to={`/trajectories/${key}`} change={({ source: _source, ...rest }) => rest}>
        {name}
      </AddressLink>
    ),
  },
  region: { width: '9fr' },
  sector: SECTOR_LOOK,
  baseline: { ...FIGURE_LOOK, cell: ({ baseline, name }) => drawFigure(baseline, name) },
  latest: {
    ...FIGURE_LOOK,
    isLong: true,
    cell: ({ latest, derived, name }) =>
      derived === undefined ? (
        drawFigure(latest, name)
      ) : (
        <DerivedFigure cell={derived} name={name} isTight />
      ),
  },
  // A span of years is longer than a year.
  asOf: {
    width: '9fr',
    isLong: ({ derived }) => derived !== undefined,
    cell: ({ latest, derived }) => derived?.period ?? latest?.period ?? '—',
  },
  target: { ...FIGURE_LOOK, cell: ({ target, name }) => drawFigure(target, name) },
  unit: { width: '7fr', isLong: true },
  lead: {
    isLong: true,
    width: '9fr',
    align: 'end',
    cell: ({ lead }) => (lead === undefined ? '—' : formatPoints(lead)),
  },
  verdict: {
    width: '176px',
    cell: ({ verdict, derived, explanation, caveats }) =>
      verdict === undefined ? (
        '—'
      ) : (
        <TrajectoryVerdict
          verdict={verdict}
          confidence={derived?.confidence}
          reason={explanation}
          caveats={caveats}
        />
      ),
  },
  explanation: { width: '26fr', isLong: true },
};

/** The trajectories as a table. */
export function TrajectoryTable({
  view: { plan, title, part, partLabels, targetLabel, order, cards },
  filters,
  ...table
}: {
  view: TrajectoriesView;
} & ListControls<TrajectoriesSpec>) {
  const columns = useMemo(() => drawColumns(trajectoryColumns(targetLabel), LOOKS), [targetLabel]);
  return (
    <ListTable
      {...table}
      id="trajectories"
      label={title}
      columns={columns}
      rows={cards}
      spec={{ table: 'trajectories', plan: plan?.period ?? '', part, order, filters }}
      compute={computeTrajectoriesTable}
      toolbar={
        <output>
          {partLabels[part]} {cards.length} 个
        </output>
      }
    />
  );
}
