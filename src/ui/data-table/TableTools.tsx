import { memo } from 'react';
import { ExportButton } from '@/ui/exporting/ExportButton';
import type { TableChoice } from '@/ui/exporting/table-choice';
import { ColumnMenu } from './ColumnMenu';
import type { Column } from './column';
import { GroupSelect } from './GroupSelect';

interface TableToolsProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly hidden: readonly string[];
  readonly onHide: (columns: readonly string[]) => void;
  readonly group: string;
  readonly onGroup: (group: string) => void;
  /** The table's name. */
  readonly label: string;
  readonly listTables: () => readonly TableChoice[];
}

function TableToolsOf<Row>({
  columns,
  hidden,
  onHide,
  group,
  onGroup,
  label,
  listTables,
}: TableToolsProps<Row>) {
  return (
    <>
      <GroupSelect columns={columns} group={group} onChange={onGroup} />
      <ExportButton of={label} tables={listTables} />
      <ColumnMenu columns={columns} hidden={hidden} onChange={onHide} />
    </>
  );
}

/** What can be done with a table; a filter leaves it as it is. */
export const TableTools = memo(TableToolsOf) as typeof TableToolsOf;
