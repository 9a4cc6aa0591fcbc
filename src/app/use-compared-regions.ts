import { useMemo } from 'react';
import { useFilteredDataset } from '@/app/use-filtered-dataset';
import { resolveRegions } from '@/domain/comparison/regions';
import type { DroppedValue } from '@/domain/resolve-filters';
import { useAddress } from '@/store/address';

/** The dataset with its filters, and the regions that the address compares; ids that it does not know are dropped. */
export function useComparedRegions() {
  const { dataset, filters, dropped } = useFilteredDataset();
  const { own = '', other = '' } = useAddress();
  return useMemo(() => {
    const compared = resolveRegions(dataset, { own, other, filtered: filters.region });
    const unknown: DroppedValue[] = [
      own === compared?.own.id ? '' : own,
      other === compared?.other.id ? '' : other,
    ]
      .filter((id) => id !== '')
      .map((value) => ({ dimension: 'region', value }));
    return { dataset, filters, chosen: { own, other }, dropped: [...dropped, ...unknown] };
  }, [dataset, filters, dropped, own, other]);
}
