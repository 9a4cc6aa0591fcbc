import { memo } from 'react';
import type { Column } from './column';
import classes from './DataTable.module.css';
import type { Line } from './lines';

interface TableLineProps<Row> {
  readonly line: Line<Row>;
  /** Its place among all lines, those out of sight included. */
  readonly index: number;
  /** Those in sight. */
  readonly columns: readonly Column<Row>[];
  /** What cells say beside their rows. */
  readonly beside: unknown;
}

/** True or absent, as an attribute. */
function isLong<Row>({ isLong: long }: Column<Row>, row: Row): true | undefined {
  return (typeof long === 'function' ? long(row) : long) || undefined;
}

function TableLineOf<Row>({ line, index, columns }: TableLineProps<Row>) {
  // The first is the table's head.
  const position = index + 2;
  if (line.kind === 'group')
    return (
      <tr aria-rowindex={position} className={classes.group}>
        <th scope="rowgroup" colSpan={columns.length}>
          {line.label}
          <span>{line.size}</span>
        </th>
      </tr>
    );
  return (
    <tr aria-rowindex={position} className={classes.row}>
      {columns.map((column) => (
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
}

/** A line of the table's body, drawn again only if it says something else. */
export const TableLine = memo(TableLineOf) as typeof TableLineOf;
