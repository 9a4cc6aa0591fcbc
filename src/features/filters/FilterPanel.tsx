import { Button, CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { Dataset } from '@/domain/dataset';
import {
  type FacetCounts,
  FILTER_DIMENSION_LABELS,
  type FilterDimension,
  type Filters,
} from '@/domain/filters';
import { computeOptions, listValues } from '@/features/filters/filter-options';
import { useAddressActions } from '@/store/address';
import { CheckList } from '@/ui/CheckList';
import classes from './FilterPanel.module.css';
import { useDraftQuery } from './use-draft-query';

/** How many options a list shows before it is unfolded: sectors and districts are what analysts filter by. */
const FOLDED_LENGTHS: Record<FilterDimension, number> = {
  sector: 30,
  region: 14,
  document: 8,
  period: 8,
  stage: 8,
  status: 12,
};

/** The filters of the view at hand: a search text and one list per dimension that means something there. */
export function FilterPanel({
  dataset,
  filters,
  counts,
  dimensions,
  hasSearch = true,
}: {
  dataset: Dataset;
  filters: Filters;
  counts: FacetCounts;
  dimensions: readonly FilterDimension[];
  /** Whether the view has something to search. */
  hasSearch?: boolean;
}) {
  const { setDimension, setQuery, clearFilters } = useAddressActions();
  const values = useMemo(() => listValues(dataset), [dataset]);
  const [draft, setDraft] = useDraftQuery(filters.q, setQuery);
  const isFiltered = filters.q !== '' || dimensions.some((name) => filters[name].length > 0);
  const handlers = useMemo(
    () =>
      Object.fromEntries(
        dimensions.map((name) => [name, (chosen: readonly string[]) => setDimension(name, chosen)]),
      ),
    [dimensions, setDimension],
  );
  return (
    <aside className={classes.panel} aria-label="筛选">
      {hasSearch ? (
        <TextInput
          value={draft}
          onChange={(event) => setDraft(event.currentTarget.value)}
          placeholder="名称、拼音首字母、英文"
          aria-label="搜索"
          leftSection={<IconSearch size={15} aria-hidden />}
          rightSection={
            draft === '' ? null : (
              <CloseButton size="sm" aria-label="清除搜索" onClick={() => setDraft('')} />
            )
          }
        />
      ) : null}
      <div className={classes.bar}>
        <h2>筛选</h2>
        <Button variant="subtle" size="compact-xs" disabled={!isFiltered} onClick={clearFilters}>
          全部清除
        </Button>
      </div>
      {dimensions.map((dimension) => (
        <CheckList
          key={dimension}
          legend={FILTER_DIMENSION_LABELS[dimension]}
          options={computeOptions(values[dimension], counts, filters, dimension)}
          foldedLength={FOLDED_LENGTHS[dimension]}
          chosen={filters[dimension]}
          onChange={handlers[dimension] ?? (() => undefined)}
        />
      ))}
    </aside>
  );
}
