import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useDataset } from '@/api/dataset-query';
import { traditionalQuery } from '@/api/traditional-query';
import { resolveFilters } from '@/domain/resolve-filters';
import { isWrittenOtherwise, simplifyQuery } from '@/domain/simplified-query';
import type { Dataset } from '@/domain/statements/dataset';
import { useFilters } from '@/store/address';

/** The search text as the dataset would write it; as it was typed until the table for it has come. */
function useReadableQuery(q: string, dataset: Dataset): string {
  const isOther = useMemo(() => isWrittenOtherwise(q, dataset), [q, dataset]);
  const { data: simplified } = useQuery({ ...traditionalQuery, enabled: isOther });
  return isOther && simplified !== undefined ? simplifyQuery(q, dataset, simplified) : q;
}

/** The dataset with the address's filters that it can serve, and what had to be left out. */
export function useFilteredDataset() {
  const dataset = useDataset();
  const wanted = useFilters();
  const q = useReadableQuery(wanted.q, dataset);
  const resolved = useMemo(() => resolveFilters({ ...wanted, q }, dataset), [wanted, q, dataset]);
  return { dataset, ...resolved };
}
