import {
  type ColumnDef,
  columnVisibilityFeature,
  functionalUpdate,
  type RowData,
  rowSortingFeature,
  type SortingState,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { defaultRangeExtractor, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useMemo, useRef } from 'react';
import { SideScroll } from '@/ui/SideScroll';
import { useStableCallback } from '@/ui/use-stable-callback';
import type { Column } from './column';
import classes from './DataTable.module.css';
import { HeaderCell } from './HeaderCell';
import { toLines } from './lines';
import { TableLine } from './TableLine';
import { TableTools } from './TableTools';
import { toTracks } from './tracks';

/**
 * The one place where the table library is touched: a table whose columns sort and hide, and that draws
 * only the rows in sight, so that a filter click stays quick with a thousand of them. The rows come in
 * the order of its sort and its groups: whoever owns them orders them for the screen and for files alike.
 */

export interface DataTableProps<Row> {
  /** Read out as the table's name. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  /** As `sort` and `group` order them. */
  readonly rows: readonly Row[];
  /** A column's id, with a leading `-` for descending; empty for the rows' own order. */
  readonly sort: string;
  readonly onSort: (sort: string) => void;
  readonly hiddenColumns: readonly string[];
  readonly onHiddenColumns: (columns: readonly string[]) => void;
  /** Id of the column whose groups head the rows; empty for none. */
  readonly group: string;
  readonly onGroup: (group: string) => void;
  /** What stands at the left of the toolbar: title, number of rows. */
  readonly toolbar?: ReactNode;
  /** What stands at its right beside the choice of groups and columns. */
  readonly tool?: ReactNode;
  /** What to show instead of rows. */
  readonly empty: ReactNode;
  /** What cells say beside their rows, such as the address that their links change: another draws them anew. */
  readonly beside?: unknown;
}

const features = tableFeatures({ columnVisibilityFeature, rowSortingFeature });
type Features = typeof features;

const ROW_HEIGHT = 34;
const NO_ROWS: never[] = [];

function toColumnDef<Row extends RowData>(column: Column<Row>): ColumnDef<Features, Row> {
  const { id, header, sort, isFixed, cell } = column;
  return {
    id,
    header,
    accessorFn: (row) => sort?.(row),
    enableSorting: sort !== undefined,
    enableHiding: isFixed !== true,
    cell: ({ row }) => cell(row.original),
  };
}

function toSorting(sort: string): SortingState {
  return sort === '' ? [] : [{ id: sort.replace(/^-/, ''), desc: sort.startsWith('-') }];
}

function fromSorting([sorted]: SortingState): string {
  return sorted === undefined ? '' : `${sorted.desc ? '-' : ''}${sorted.id}`;
}

export function DataTable<Row extends object>({
  label,
  columns,
  rows,
  sort,
  onSort,
  hiddenColumns,
  onHiddenColumns,
  group,
  onGroup,
  toolbar,
  tool,
  empty,
  beside,
}: DataTableProps<Row>) {
  const groupOf = columns.find((column) => column.id === group)?.group;
  const lines = useMemo(() => toLines(rows, groupOf), [rows, groupOf]);
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer: Virtualizer<HTMLDivElement, Element> = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    paddingStart: ROW_HEIGHT,
    // Rows out of sight are drawn only while somebody scrolls towards them.
    rangeExtractor: (range) =>
      defaultRangeExtractor({ ...range, overscan: virtualizer.isScrolling ? 8 : 0 }),
    initialRect: { width: 1200, height: 800 },
  });
  const items = virtualizer.getVirtualItems();
  const definitions = useMemo(() => columns.map(toColumnDef), [columns]);
  const sorting = useMemo(() => toSorting(sort), [sort]);
  const columnVisibility = useMemo(
    () =>
      Object.fromEntries(
        columns.map(({ id, isFixed }) => [id, isFixed || !hiddenColumns.includes(id)]),
      ),
    [columns, hiddenColumns],
  );
  const table = useTable({
    features,
    columns: definitions,
    data: NO_ROWS,
    state: { sorting, columnVisibility },
    manualSorting: true,
    enableMultiSort: false,
    sortDescFirst: false,
    onSortingChange: (change) => onSort(fromSorting(functionalUpdate(change, sorting))),
  });
  const byId = useMemo(() => new Map(columns.map((column) => [column.id, column])), [columns]);
  const leaves = table.getVisibleLeafColumns();
  const shown = useMemo(() => leaves.flatMap(({ id }) => byId.get(id) ?? []), [leaves, byId]);
  const tracks = useMemo(() => toTracks(shown), [shown]);

  const hide = useStableCallback(onHiddenColumns);
  const regroup = useStableCallback(onGroup);

  // Its padding is the table's head.
  const above = (items[0]?.start ?? ROW_HEIGHT) - ROW_HEIGHT;
  const below = virtualizer.getTotalSize() - (items.at(-1)?.end ?? ROW_HEIGHT);

  return (
    <div className={classes.frame}>
      <div className={classes.toolbar}>
        <div className={classes.toolbarStart}>{toolbar}</div>
        <TableTools
          columns={columns}
          hidden={hiddenColumns}
          onHide={hide}
          group={group}
          onGroup={regroup}
          tool={tool}
        />
      </div>
      <SideScroll ref={scroller} label={label} className={classes.scroller}>
        <table
          className={classes.table}
          style={tracks}
          aria-label={label}
          aria-rowcount={lines.length + 1}
        >
          <thead>
            <tr aria-rowindex={1}>
              {table.getLeafHeaders().map(({ column }) => (
                <HeaderCell
                  key={column.id}
                  header={column.columnDef.header as string}
                  head={byId.get(column.id)?.head}
                  align={byId.get(column.id)?.align}
                  order={column.getIsSorted()}
                  onToggle={column.getCanSort() ? column.getToggleSortingHandler() : undefined}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {above > 0 ? <tr aria-hidden style={{ height: above }} /> : null}
            {/* Keyed by place, not by row: a filter changes the text of rows instead of making new ones. */}
            {items.map(({ key, index }) => {
              const line = lines[index];
              return line && <TableLine key={key} {...{ line, index, beside }} columns={shown} />;
            })}
            {below > 0 ? <tr aria-hidden style={{ height: below }} /> : null}
          </tbody>
        </table>
        {rows.length === 0 ? empty : null}
      </SideScroll>
    </div>
  );
}
