import type { MissingFigureRow } from '@/domain/missing-figures-view';
import {
  computeMissingFiguresTable,
  MISSING_FIGURE_COLUMNS,
  MISSING_FIGURES_TITLE,
  type MissingFiguresSpec,
} from '@/domain/tables/missing-figures-table';
import { AddressLink, keepFilters } from '@/store/AddressLink';
import { SourceLink } from '@/store/SourceLink';
import { type ListControls, ListTable } from '@/tables/ListTable';
import { COUNT_LOOK, SECTOR_LOOK } from '@/tables/shared-looks';
import { drawColumns } from '@/ui/data-table/column';

const COLUMNS = drawColumns(MISSING_FIGURE_COLUMNS, {
  name: {
    width: '24fr',
    isLong: true,
    cell: ({ indicatorId, name, region }) => (
      <AddressLink
        to={`/indicators/${indicatorId}`}
        change={(search) => ({ ...keepFilters(search), region: [region.id] })}
      >
        {name}
      </AddressLink>
    ),
  },
  region: { width: '9fr' },
  period: { width: '112px' },
  unit: { width: '8fr', isLong: true },
  sector: SECTOR_LOOK,
  unlocks: { ...COUNT_LOOK, width: '84px' },
  alone: { ...COUNT_LOOK, width: '84px' },
  targets: {
    width: '26fr',
    isLong: true,
    cell: ({ targets, name }) =>
      targets.map(({ label, target }, index) => (
        <span key={target.sourceId}>
          {index === 0 ? '' : '；'}
          {target.period}
          {label}
          <SourceLink
            sourceId={target.sourceId}
            label={`${name}，${label}，${target.period}：${target.quantity}，查看出处`}
            note={target.note}
          >
            {target.quantity}
          </SourceLink>
        </span>
      )),
  },
  expectedIn: { width: '22fr', isLong: true },
  unitInCharge: { width: '84px', isSoft: true },
});

/** The figures that verdicts wait for, to be asked for. */
export function MissingFigureTable({
  rows,
  filters,
  ...table
}: {
  rows: readonly MissingFigureRow[];
} & ListControls<MissingFiguresSpec>) {
  return (
    <ListTable
      {...table}
      id="missing-figures"
      label={MISSING_FIGURES_TITLE}
      columns={COLUMNS}
      rows={rows}
      spec={{ table: 'missing-figures', filters }}
      compute={computeMissingFiguresTable}
      toolbar={<output>待索取数据 {rows.length} 项</output>}
    />
  );
}
