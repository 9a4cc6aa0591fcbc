import { SideScroll } from '@/ui/SideScroll';
import { type Column, headerOf } from './column';
import classes from './PlainTable.module.css';

/** A table that is small enough to be drawn whole: it neither sorts nor hides, and is as high as its rows. */
export function PlainTable<Row>({
  label,
  columns,
  rows,
  rowId,
  isTight = false,
  rowAttributes,
}: {
  /** Read out as the table's name. */
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowId: (row: Row) => string;
  /** Whether it stands beside a chart or another table: without a frame, its rows close together. */
  isTight?: boolean;
  /** Data attributes by which rows differ in looks. */
  rowAttributes?: (row: Row) => { readonly [attribute: `data-${string}`]: string };
}) {
  return (
    <SideScroll label={label} isPlain={isTight}>
      <table className={classes.table} data-tight={isTight || undefined} aria-label={label}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" data-align={column.align}>
                {headerOf(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowId(row)} {...rowAttributes?.(row)}>
              {columns.map(({ id, isFixed, align, isSoft, isWrapped, cell }) => {
                const look = {
                  'data-align': align,
                  'data-soft': isSoft,
                  'data-wrapped': isWrapped,
                };
                return isFixed ? (
                  <th key={id} scope="row" {...look}>
                    {cell(row)}
                  </th>
                ) : (
                  <td key={id} {...look}>
                    {cell(row)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </SideScroll>
  );
}
