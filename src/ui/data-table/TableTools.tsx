import { memo, type ReactNode } from 'react';
import { ColumnMenu } from './ColumnMenu';
import type { Column } from './column';
import { GroupSelect } from './GroupSelect';

interface TableToolsProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly hidden: readonly string[];
  readonly onHide: (columns: readonly string[]) => void;
  readonly group: string;
  readonly onGroup: (group: string) => void;
  /** Another tool, which stays the same element as long as it does the same. */
  readonly tool?: ReactNode;
}

function TableToolsOf<Row>({
  columns,
  hidden,
  onHide,
  group,
  onGroup,
  tool,
}: TableToolsProps<Row>) {
  return (
    <>
      <GroupSelect columns={columns} group={group} onChange={onGroup} />
      {tool}
      <ColumnMenu columns={columns} hidden={hidden} onChange={onHide} />
    </>
  );
}

/** What can be done with a table; a filter leaves it as it is. */
export const TableTools = memo(TableToolsOf) as typeof TableToolsOf;
