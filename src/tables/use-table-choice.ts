import { useDataset } from '@/api/dataset-query';
import type { TableExport } from '@/domain/charts/export-subject';
import type { Dataset } from '@/domain/statements/dataset';
import type { TableOptions } from '@/domain/tables/computed-table';
import type { TableChoice } from '@/ui/export/table-choice';

/** Tables for an export menu, each computed of its spec when it is chosen. */
export function useTableChoice() {
  const dataset = useDataset();
  return function toChoice<Spec extends TableOptions>({
    label,
    rows,
    spec,
    compute,
  }: {
    /** Which rows: `当前`, `全部`; which table where there are several. */
    readonly label: string;
    /** How many rows the file has. */
    readonly rows: number;
    readonly spec: Spec;
    readonly compute: (dataset: Dataset, spec: Spec) => TableExport;
  }): TableChoice {
    return { label, rows, make: () => compute(dataset, spec) };
  };
}
