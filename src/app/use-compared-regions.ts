import { useMemo } from 'react';
import type { Dataset } from '@/domain/dataset';
import type { DroppedValue } from '@/domain/filters';
import { useAddress } from '@/store/address';

/** The regions that the address compares, and those of its ids that the dataset does not know. */
export function useComparedRegions(dataset: Dataset) {
  const { own = '', other = '' } = useAddress();
  return useMemo(() => {
    const unknown: DroppedValue[] = [own, other]
      .filter((id) => id !== '' && !dataset.regionById.has(id))
      .map((value) => ({ dimension: 'region', value }));
    return { ownId: own, otherId: other, unknown };
  }, [dataset, own, other]);
}
