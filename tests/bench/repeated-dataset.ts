import type { DatasetFile } from '@/domain/package/compiled-file';

/** The dataset n times over, every copy with ids of its own, so that nothing is found in two copies. */
export function repeatDataset(file: DatasetFile, times: number): DatasetFile {
  const copies = Array.from({ length: times }, (_, index) => index);
  const rename = (id: string, copy: number): string => (copy === 0 ? id : `${id}-copy-${copy}`);
  return {
    ...file,
    indicators: copies.flatMap((copy) =>
      file.indicators.map(({ ofId, ...row }) => ({
        ...row,
        id: rename(row.id, copy),
        ...(ofId === undefined ? {} : { ofId: rename(ofId, copy) }),
      })),
    ),
    observations: copies.flatMap((copy) =>
      file.observations.map((row) => ({ ...row, indicatorId: rename(row.indicatorId, copy) })),
    ),
  };
}
