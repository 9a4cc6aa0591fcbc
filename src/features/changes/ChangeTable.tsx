import { CHANGE_KIND_LABELS, type ChangeKind } from '@/domain/changes/change';
import { describeTypes } from '@/domain/changes/changes-text';
import type { ChangesView } from '@/domain/changes-view';
import { formatCount } from '@/domain/number-format';
import {
  CHANGE_COLUMNS,
  type ChangesSpec,
  columnsOfKind,
  computeChangesTable,
} from '@/domain/tables/changes-table';
import { type ListControls, ListTable } from '@/tables/ListTable';
import { SECTOR_LOOK } from '@/tables/shared-looks';
import { drawColumns } from '@/ui/data-table/column';
import { AfterCell, BeforeCell, SubjectLink, TargetCell, TypeMark } from './ChangeCells';

const COLUMNS = drawColumns(CHANGE_COLUMNS, {
  kind: { width: '96px' },
  type: { width: '132px', cell: ({ type }) => <TypeMark type={type} /> },
  name: { width: '24fr', isLong: true, cell: (change) => <SubjectLink {...change} /> },
  region: { width: '10fr', isLong: true },
  sector: SECTOR_LOOK,
  target: { width: '16fr', isLong: true, cell: (change) => <TargetCell {...change} /> },
  before: {
    width: '19fr',
    align: 'end',
    isLong: true,
    cell: (change) => <BeforeCell {...change} />,
  },
  after: { width: '26fr', isLong: true, cell: (change) => <AfterCell {...change} /> },
  difference: {
    width: '128px',
    align: 'end',
    isLong: true,
    cell: ({ difference }) => difference ?? '—',
  },
  reason: { width: '24fr', isLong: true, isSoft: true },
});

/** The mark says why a target stands as it does; of a promise the arithmetic is what there is to say. */
const HIDDEN_AT_FIRST: readonly string[] = ['sector'];
const HIDDEN_OF_VERDICTS: readonly string[] = [...HIDDEN_AT_FIRST, 'reason'];

/** The changes of one kind. */
export function ChangeTable({
  view: { rows, since },
  kind,
  ...table
}: {
  view: ChangesView;
  kind: ChangeKind;
} & ListControls<ChangesSpec>) {
  const ids: readonly string[] = columnsOfKind(kind);
  const { filters, ...controls } = table;
  return (
    <ListTable
      {...controls}
      id={`changes-${kind}`}
      label={CHANGE_KIND_LABELS[kind]}
      columns={COLUMNS.filter(({ id }) => ids.includes(id))}
      rows={rows}
      spec={{ table: 'changes', since, kind, filters }}
      compute={computeChangesTable}
      hiddenAtFirst={kind === 'verdicts' ? HIDDEN_OF_VERDICTS : HIDDEN_AT_FIRST}
      toolbar={
        <output>
          {CHANGE_KIND_LABELS[kind]} {formatCount(rows.length)} 项
          {new Set(rows.map(({ type }) => type)).size > 1 ? `：${describeTypes(rows)}` : ''}
        </output>
      }
    />
  );
}
