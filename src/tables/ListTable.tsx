import { type ReactNode, useMemo } from 'react';
import { useDataset } from '@/api/dataset-query';
import type { TableExport } from '@/domain/charts/export-subject';
import type { Dataset } from '@/domain/statements/dataset';
import { arrangeRows } from '@/domain/tables/arrange-rows';
import type { TableOptions } from '@/domain/tables/computed-table';
import { useAddress, useTableAddress } from '@/store/address';
import { useHiddenColumns } from '@/store/preferences';
import type { Column } from '@/ui/data-table/column';
import { DataTable } from '@/ui/data-table/DataTable';
import { ExportButton } from '@/ui/export/ExportButton';
import type { TableChoice } from '@/ui/export/table-choice';
import { useStableCallback } from '@/ui/use-stable-callback';

interface ListTableProps<Row, Spec extends TableOptions> {
  /** Under which the hidden columns are kept. */
  readonly id: string;
  /** Read out as the table's name. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  /** In their own order. */
  readonly rows: readonly Row[];
  /** What the table is of and under which filters: a file is computed of it. */
  readonly spec: Spec;
  readonly compute: (dataset: Dataset, spec: Spec) => TableExport;
  /** How many rows there are without any filter. */
  readonly countAll: () => number;
  /** Columns that a new reader does not see. */
  readonly hiddenAtFirst?: readonly string[];
  /** What stands at the left of the toolbar: title, number of rows. */
  readonly toolbar: ReactNode;
  /** What to show instead of rows. */
  readonly empty: ReactNode;
}

const NONE: readonly string[] = [];

/** What its page decides of a list's table. */
export type ListControls<Spec extends TableOptions> = Pick<
  ListTableProps<never, Spec>,
  'countAll' | 'empty'
> & { readonly filters: NonNullable<Spec['filters']> };

/** The table of a list: the address keeps its order, the reader's preferences its columns. */
export function ListTable<Row extends object, Spec extends TableOptions>({
  id,
  label,
  columns,
  rows,
  spec,
  compute,
  countAll,
  hiddenAtFirst = NONE,
  ...table
}: ListTableProps<Row, Spec>) {
  const dataset = useDataset();
  const address = useAddress();
  const order = useTableAddress();
  const hiding = useHiddenColumns(id, hiddenAtFirst);
  const { sort, group } = order;
  const arranged = useMemo(
    () => arrangeRows(columns, rows, { sort, group }),
    [columns, rows, sort, group],
  );
  const listTables = useStableCallback((): TableChoice[] => {
    const shown = columns
      .filter((column) => column.isFixed || !hiding.hiddenColumns.includes(column.id))
      .map((column) => column.id);
    const { filters: _filters, ...ofAll } = { ...spec, columns: shown };
    const toChoice = (name: string, size: number, of: Spec): TableChoice => ({
      label: name,
      rows: size,
      make: () => compute(dataset, of),
    });
    return [
      toChoice('当前', rows.length, { ...spec, columns: shown, sort, group }),
      toChoice('全部', countAll(), ofAll as Spec),
    ];
  });
  const tool = useMemo(() => <ExportButton of={label} tables={listTables} />, [label, listTables]);
  return (
    <DataTable
      {...table}
      {...order}
      {...hiding}
      label={label}
      columns={columns}
      rows={arranged}
      tool={tool}
      beside={address}
    />
  );
}
