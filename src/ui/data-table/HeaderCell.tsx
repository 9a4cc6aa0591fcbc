import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import type { Column } from './column';
import classes from './DataTable.module.css';

/** Ascending, then descending, then the rows' own order. */
function toggledSort(sort: string, id: string): string {
  if (sort === id) return `-${id}`;
  return sort === `-${id}` ? '' : id;
}

/** A column's head, which sorts by it. */
export function HeaderCell<Row>({
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
