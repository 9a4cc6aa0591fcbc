import type { Column } from './column';
import classes from './DataTable.module.css';

/** What the rows are grouped by. */
export function GroupSelect<Row>({
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
