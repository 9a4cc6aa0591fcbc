import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { memo } from 'react';
import { ColumnMenu } from './ColumnMenu';
import type { Column } from './column';
import { GroupSelect } from './GroupSelect';

interface TableToolsProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly hidden: readonly string[];
  readonly onHide: (columns: readonly string[]) => void;
  readonly group: string;
  readonly onGroup: (group: string) => void;
  readonly canExport: boolean;
  readonly onExport: () => void;
}

function TableToolsOf<Row>({
  columns,
  hidden,
  onHide,
  group,
  onGroup,
  canExport,
  onExport,
}: TableToolsProps<Row>) {
  return (
    <>
      <GroupSelect columns={columns} group={group} onChange={onGroup} />
      <Button
        variant="default"
        size="compact-sm"
        disabled={!canExport}
        leftSection={<IconDownload size={14} aria-hidden />}
        onClick={onExport}
      >
        导出 CSV
      </Button>
      <ColumnMenu columns={columns} hidden={hidden} onChange={onHide} />
    </>
  );
}

/** What can be done with a table; a filter leaves it as it is. */
export const TableTools = memo(TableToolsOf) as typeof TableToolsOf;
