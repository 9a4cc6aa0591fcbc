import { useMemo } from 'react';
import { resolveRegions } from '@/domain/comparison/regions';
import type { Dataset } from '@/domain/dataset';
import type { DroppedValue } from '@/domain/filters';
import { useAddress } from '@/store/address';

/** The regions that the address compares, and those of its ids that cannot be: unknown, or both the same. */
export function useComparedRegions(dataset: Dataset) {
  const { own = '', other = '' } = useAddress();
  return useMemo(() => {
    const compared = resolveRegions(dataset, own, other);
    const unknown: DroppedValue[] = [
      own === compared?.own.id ? '' : own,
      other === compared?.other.id ? '' : other,
    ]
      .filter((id) => id !== '')
      .map((value) => ({ dimension: 'region', value }));
    return { ownId: own, otherId: other, unknown };
  }, [dataset, own, other]);
}
