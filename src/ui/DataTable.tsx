import { ActionIcon, Button, Menu } from '@mantine/core';
import {
  IconArrowDown,
  IconArrowsSort,
  IconArrowUp,
  IconColumns3,
  IconDownload,
} from '@tabler/icons-react';
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
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { Notice } from '@/ui/Notice';
import classes from './DataTable.module.css';

/**
 * The one place where the table library is touched: a table that sorts, hides columns and draws only
 * the rows in sight, so that a filter click stays quick with a thousand of them.
 */

/** A column of a table, free of the library. */
export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  /** Width of the column: `26%`, `96px`. */
  readonly width: string;
  readonly align?: 'start' | 'end';
  /** What to sort by; undefined values come last in either order. No function, no sorting. */
  readonly sortValue?: (row: Row) => string | number | undefined;
  readonly cell: (row: Row) => ReactNode;
  /** The cell in an exported file; what it sorts by if absent. */
  readonly exported?: (row: Row) => string | number | undefined;
  /** Groups that rows can be put into by this column, in the order of `order`. */
  readonly group?: (row: Row) => RowGroup;
  /** Columns that say what the row is cannot be hidden. */
  readonly isFixed?: boolean;
}

export interface RowGroup {
  readonly key: string;
  readonly label: string;
  readonly order: number;
}

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
  /** Hands over what is shown: the visible columns and every row in its order. */
  readonly onExport: (table: ExportedTable) => void;
  /** What stands at the left of the toolbar: title, number of rows. */
  readonly toolbar?: ReactNode;
  /** What to show instead of rows. */
  readonly empty: ReactNode;
}

/** A table as it goes into a file. */
export interface ExportedTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number | undefined)[])[];
}

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

function toggledSort(sort: string, id: string): string {
  if (sort === id) return `-${id}`;
  return sort === `-${id}` ? '' : id;
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
  onExport,
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
  const sortedRows = table.getRowModel().rows;
  const groupOf = columns.find((column) => column.id === group)?.group;
  const lines = useMemo(
    () =>
      toLines(
        sortedRows.map((row) => row.original),
        groupOf,
      ),
    [sortedRows, groupOf],
  );
  const shown = columns.filter((column) => !hiddenColumns.includes(column.id) || column.isFixed);

  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 6,
    initialRect: { width: 1200, height: 800 },
  });

  const [failure, setFailure] = useState<string>();
  const exportShown = (): void => {
    try {
      onExport(toExported(shown, lines));
      setFailure(undefined);
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };

  const items = virtualizer.getVirtualItems();
  const above = items[0]?.start ?? 0;
  const below = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);

  return (
    <div className={classes.frame}>
      <div className={classes.toolbar}>
        <div className={classes.toolbarStart}>{toolbar}</div>
        <GroupSelect columns={columns} group={group} onChange={onGroup} />
        <Button
          variant="default"
          size="compact-sm"
          disabled={sortedRows.length === 0}
          leftSection={<IconDownload size={14} aria-hidden />}
          onClick={exportShown}
        >
          导出 CSV
        </Button>
        <ColumnMenu columns={columns} hidden={hiddenColumns} onChange={onHiddenColumns} />
      </div>
      {failure === undefined ? null : (
        <Notice title="导出失败" onClose={() => setFailure(undefined)}>
          浏览器没有接受下载（{failure}）。请允许本页面下载文件后重试。
        </Notice>
      )}
      <div ref={scroller} className={classes.scroller}>
        <table className={classes.table} aria-label={label} aria-rowcount={lines.length + 1}>
          <colgroup>
            {shown.map((column) => (
              <col key={column.id} style={{ width: column.width }} />
            ))}
          </colgroup>
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
                    <td key={column.id} data-align={column.align}>
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
      </div>
    </div>
  );
}

/** A line of the table's body: a row, or the head of a group. */
type Line<Row> =
  | { readonly kind: 'row'; readonly row: Row }
  | { readonly kind: 'group'; readonly group: RowGroup; readonly size: number };

/** The rows in their order, under the heads of their groups where they are grouped. */
function toLines<Row>(
  rows: readonly Row[],
  groupOf: ((row: Row) => RowGroup) | undefined,
): Line<Row>[] {
  if (groupOf === undefined) return rows.map((row) => ({ kind: 'row', row }));
  const groups = new Map<string, { group: RowGroup; rows: Row[] }>();
  for (const row of rows) {
    const group = groupOf(row);
    const known = groups.get(group.key);
    if (known) known.rows.push(row);
    else groups.set(group.key, { group, rows: [row] });
  }
  return [...groups.values()]
    .sort((a, b) => a.group.order - b.group.order)
    .flatMap(({ group, rows: members }) => [
      { kind: 'group' as const, group, size: members.length },
      ...members.map((row) => ({ kind: 'row' as const, row })),
    ]);
}

function toExported<Row>(
  columns: readonly Column<Row>[],
  lines: readonly Line<Row>[],
): ExportedTable {
  return {
    header: columns.map((column) => column.header),
    rows: lines.flatMap((line) =>
      line.kind === 'group'
        ? []
        : [columns.map((column) => (column.exported ?? column.sortValue)?.(line.row))],
    ),
  };
}

function GroupSelect<Row>({
  columns,
  group,
  onChange,
}: {
  columns: readonly Column<Row>[];
  group: string;
  onChange: (group: string) => void;
}) {
  return (
    <label className={classes.groupSelect}>
      分组
      <select value={group} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">不分组</option>
        {columns
          .filter((column) => column.group !== undefined)
          .map((column) => (
            <option key={column.id} value={column.id}>
              {column.header}
            </option>
          ))}
      </select>
    </label>
  );
}

function HeaderCell<Row>({
  column,
  sort,
  onSort,
}: {
  column: Column<Row>;
  sort: string;
  onSort: (sort: string) => void;
}) {
  const isAscending = sort === column.id;
  const isDescending = sort === `-${column.id}`;
  const Icon = isAscending ? IconArrowUp : isDescending ? IconArrowDown : IconArrowsSort;
  return (
    <th
      scope="col"
      data-align={column.align}
      aria-sort={isAscending ? 'ascending' : isDescending ? 'descending' : 'none'}
    >
      {column.sortValue === undefined ? (
        column.header
      ) : (
        <button
          type="button"
          className={classes.sort}
          data-active={isAscending || isDescending}
          onClick={() => onSort(toggledSort(sort, column.id))}
        >
          {column.header}
          <Icon size={13} aria-hidden />
        </button>
      )}
    </th>
  );
}

function ColumnMenu<Row>({
  columns,
  hidden,
  onChange,
}: {
  columns: readonly Column<Row>[];
  hidden: readonly string[];
  onChange: (columns: readonly string[]) => void;
}) {
  return (
    <Menu position="bottom-end" hideDetached={false} transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <ActionIcon variant="default" size="md" aria-label="选择显示的列">
          <IconColumns3 size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {columns
          .filter((column) => !column.isFixed)
          .map((column) => {
            const isHidden = hidden.includes(column.id);
            return (
              <Menu.CheckboxItem
                key={column.id}
                checked={!isHidden}
                onChange={() =>
                  onChange(
                    isHidden ? hidden.filter((id) => id !== column.id) : [...hidden, column.id],
                  )
                }
              >
                {column.header}
              </Menu.CheckboxItem>
            );
          })}
      </Menu.Dropdown>
    </Menu>
  );
}
