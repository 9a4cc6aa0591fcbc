import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { HiddenText } from '@/ui/HiddenText';
import classes from './DataTable.module.css';

/** How a column orders the rows. */
type Order = 'asc' | 'desc' | false;

/** A column's head, which sorts by it: ascending, then descending, then the rows' own order. */
export function HeaderCell({
  header,
  head,
  align,
  order,
  onToggle,
}: {
  header: string;
  /** Drawn instead of the name, which is read out. */
  head?: ReactNode;
  align: 'end' | undefined;
  order: Order;
  /** None for a column that does not sort. */
  onToggle: ((event: unknown) => void) | undefined;
}) {
  const Icon = order === 'asc' ? IconArrowUp : order === 'desc' ? IconArrowDown : IconArrowsSort;
  return (
    <th
      scope="col"
      data-align={align}
      aria-sort={order === 'asc' ? 'ascending' : order === 'desc' ? 'descending' : 'none'}
    >
      {head !== undefined ? (
        <>
          <HiddenText>{header}</HiddenText>
          {head}
        </>
      ) : onToggle === undefined ? (
        header
      ) : (
        <button
          type="button"
          className={classes.sort}
          data-active={order !== false}
          onClick={onToggle}
        >
          {header}
          <Icon size={13} aria-hidden />
        </button>
      )}
    </th>
  );
}
