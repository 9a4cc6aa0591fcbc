import { ActionIcon, Menu } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import type { Column } from './column';

/** Which columns are shown. */
export function ColumnMenu<Row>({
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
