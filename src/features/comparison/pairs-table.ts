import type { ExportedTable } from '@/domain/charts/exported-table';
import type { PairRow } from '@/domain/comparison/pair-row';
import type { Region } from '@/domain/statements/dataset';

/** Pairs of two regions as a file gives them. */
export function toPairsTable(
  { own, other }: { readonly own: Region; readonly other: Region },
  rows: readonly PairRow[],
): ExportedTable {
  return {
    header: ['指标', '期间', '性质', own.name, other.name, '比法', '占比／差距', '提示'],
    rows: rows.map((row) => [
      row.name,
      row.period,
      row.stageLabel,
      row.own,
      row.other,
      row.kindLabel,
      row.text,
      row.caveat,
    ]),
  };
}
