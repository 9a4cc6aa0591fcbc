import {
  type ColumnDef,
  columnVisibilityFeature,
  createSortedRowModel,
  rowSortingFeature,
  sortFn_basic,
  sortFn_text,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { defaultRangeExtractor, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useMemo, useRef } from 'react';
import type { ExportSubject } from '@/domain/charts/export-subject';
import type { TableChoice } from '@/ui/exporting/table-choice';
import { SideScroll } from '@/ui/SideScroll';
import { useStableCallback } from '@/ui/use-stable-callback';
import type { Column } from './column';
import classes from './DataTable.module.css';
import { HeaderCell } from './HeaderCell';
import { toExported, toLines } from './lines';
import { TableTools } from './TableTools';
import { toTracks } from './tracks';

/**
 * The one place where the table library is touched: a table that sorts, hides columns and draws only
 * the rows in sight, so that a filter click stays quick with a thousand of them.
 */

export interface DataTableProps<Row> {
  /** Read out as the table's name. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  /** A column's id, with a leading `-` for descending; empty for the rows' own order. */
  readonly sort: string;
  readonly onSort: (sort: string) => void;
  readonly hiddenColumns: readonly string[];
  readonly onHiddenColumns: (columns: readonly string[]) => void;
  /** Id of the column whose groups head the rows; empty for none. */
  readonly group: string;
  readonly onGroup: (group: string) => void;
  /** What a file of the rows says of itself. */
  readonly subject: ExportSubject;
  /** The rows without any filter, for a file of all. */
  readonly listAll: () => readonly Row[];
  /** What stands at the left of the toolbar: title, number of rows. */
  readonly toolbar?: ReactNode;
  /** What to show instead of rows. */
  readonly empty: ReactNode;
}

/** What the page of a table decides: how it is ordered, what all of it is, and what to say of none. */
export type TableControls<Row> = Pick<
  DataTableProps<Row>,
  'sort' | 'onSort' | 'group' | 'onGroup' | 'listAll' | 'empty'
>;

const features = tableFeatures({
  columnVisibilityFeature,
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { basic: sortFn_basic, text: sortFn_text },
});

const ROW_HEIGHT = 34;

const collator = new Intl.Collator('zh-Hans-CN', { numeric: true });

function toColumnDef<Row extends object>(column: Column<Row>): ColumnDef<typeof features, Row> {
  const { sortValue } = column;
  return {
    id: column.id,
    header: column.header,
    accessorFn: (row) => sortValue?.(row),
    enableSorting: sortValue !== undefined,
    enableHiding: column.isFixed !== true,
    sortUndefined: 'last',
    sortFn: (a, b, id) => {
      const left = a.getValue<string | number>(id);
      const right = b.getValue<string | number>(id);
      return typeof left === 'number' && typeof right === 'number'
        ? left - right
        : collator.compare(String(left), String(right));
    },
    cell: ({ row }) => column.cell(row.original),
  };
}

/** True or absent, as an attribute. */
function isLong<Row>({ isLong: long }: Column<Row>, row: Row): true | undefined {
  return (typeof long === 'function' ? long(row) : long) || undefined;
}

export function DataTable<Row extends object>({
  label,
  columns,
  rows,
  rowId,
  sort,
  onSort,
  hiddenColumns,
  onHiddenColumns,
  group,
  onGroup,
  subject,
  listAll,
  toolbar,
  empty,
}: DataTableProps<Row>) {
  const definitions = useMemo(() => columns.map(toColumnDef), [columns]);
  const data = useMemo(() => [...rows], [rows]);
  const sortedId = sort.replace(/^-/, '');
  const sorting = useMemo(
    () =>
      columns.some((column) => column.id === sortedId && column.sortValue)
        ? [{ id: sortedId, desc: sort.startsWith('-') }]
        : [],
    [columns, sortedId, sort],
  );
  const columnVisibility = useMemo(
    () => Object.fromEntries(hiddenColumns.map((id) => [id, false])),
    [hiddenColumns],
  );
  const table = useTable({
    features,
    columns: definitions,
    data,
    getRowId: rowId,
    state: { sorting, columnVisibility },
  });
  // In their own order, rows need none of the library's models, which take a while to build.
  const isSorted = sorting.length > 0;
  const model = isSorted ? table.getRowModel().rows : undefined;
  const sortedRows = useMemo(() => model?.map((row) => row.original) ?? rows, [model, rows]);
  const groupOf = columns.find((column) => column.id === group)?.group;
  const lines = useMemo(() => toLines(sortedRows, groupOf), [sortedRows, groupOf]);
  const shown = columns.filter((column) => !hiddenColumns.includes(column.id) || column.isFixed);

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

  const hide = useStableCallback(onHiddenColumns);
  const regroup = useStableCallback(onGroup);
  const listTables = useStableCallback((): TableChoice[] => {
    const toChoice = (name: string, of: readonly Row[], isFiltered: boolean): TableChoice => ({
      label: name,
      rows: of.length,
      make: () => ({ ...subject, isFiltered, table: toExported(shown, of) }),
    });
    const inOrder = lines.flatMap((line) => (line.kind === 'row' ? [line.row] : []));
    return [toChoice('当前', inOrder, true), toChoice('全部', listAll(), false)];
  });

  const items = virtualizer.getVirtualItems();
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
          label={label}
          listTables={listTables}
        />
      </div>
      <SideScroll ref={scroller} label={label} className={classes.scroller}>
        <table
          className={classes.table}
          style={toTracks(shown)}
          aria-label={label}
          aria-rowcount={lines.length + 1}
        >
          <thead>
            <tr aria-rowindex={1}>
              {shown.map((column) => (
                <HeaderCell key={column.id} column={column} sort={sort} onSort={onSort} />
              ))}
            </tr>
          </thead>
          <tbody>
            {above > 0 ? <tr aria-hidden style={{ height: above }} /> : null}
            {/* Keyed by place, not by row: a filter changes the text of rows instead of making new ones. */}
            {items.map((item) => {
              const line = lines[item.index];
              if (line === undefined) return null;
              return line.kind === 'group' ? (
                <tr key={item.key} aria-rowindex={item.index + 2} className={classes.group}>
                  <th scope="rowgroup" colSpan={shown.length}>
                    {line.group.label}
                    <span>{line.size}</span>
                  </th>
                </tr>
              ) : (
                <tr key={item.key} aria-rowindex={item.index + 2} className={classes.row}>
                  {shown.map((column) => (
                    <td
                      key={column.id}
                      data-align={column.align}
                      data-soft={column.isSoft}
                      data-long={isLong(column, line.row)}
                    >
                      {column.cell(line.row)}
                    </td>
                  ))}
                </tr>
              );
            })}
            {below > 0 ? <tr aria-hidden style={{ height: below }} /> : null}
          </tbody>
        </table>
        {sortedRows.length === 0 ? empty : null}
      </SideScroll>
    </div>
  );
}
