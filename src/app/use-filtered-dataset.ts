import { useMemo } from 'react';
import { useDataset } from '@/api/dataset-query';
import { resolveFilters } from '@/domain/filters';
import { useFilters } from '@/store/address';

/** The dataset with the address's filters that it can serve, and what had to be left out. */
export function useFilteredDataset() {
  const dataset = useDataset();
  const wanted = useFilters();
  const resolved = useMemo(() => resolveFilters(wanted, dataset), [wanted, dataset]);
  return { dataset, ...resolved };
}
