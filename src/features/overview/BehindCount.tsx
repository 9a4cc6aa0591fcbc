import { useDeferredValue, useMemo } from 'react';
import { countBehind } from '@/domain/behind-view';
import type { Filters } from '@/domain/filters';
import { narrowFilters } from '@/domain/heeded-filters';
import type { Dataset } from '@/domain/statements/dataset';

/** How much is behind under the filters of the overview. */
export function BehindCount({ dataset, filters }: { dataset: Dataset; filters: Filters }) {
  const wanted = useDeferredValue(filters);
  return useMemo(() => countBehind(dataset, narrowFilters('overview', wanted)), [dataset, wanted]);
}
