import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { memo, useCallback, useMemo } from 'react';
import type { FacetCounts } from '@/domain/filter-matching';
import { FILTER_DIMENSION_LABELS, type FilterDimension, type Filters } from '@/domain/filters';
import { listPanelKeys, type ViewPart } from '@/domain/heeded-filters';
import type { Dataset } from '@/domain/statements/dataset';
import { computeOptions, listValues } from '@/features/filters/filter-options';
import { useAddressActions, useFilters } from '@/store/address';
import { CheckList } from '@/ui/CheckList';
import { useAfterPaint } from '@/ui/use-after-paint';
import classes from './FilterPanel.module.css';
import { SpanningSwitch } from './SpanningSwitch';
import { useDraftQuery } from './use-draft-query';

/** How many options a list shows before it is unfolded: sectors and districts are what analysts filter by. */
const FOLDED_LENGTHS: Record<FilterDimension, number> = {
  sector: 30,
  region: 22,
  placing: 8,
  document: 8,
  period: 8,
  stage: 8,
  status: 12,
  mention: 10,
  promise: 4,
  binding: 4,
  verdict: 10,
};

/** The filters of the part of a view in sight: a search text and one list per dimension that it heeds. */
export function FilterPanel({
  dataset,
  filters,
  counts,
  part,
}: {
  dataset: Dataset;
  filters: Filters;
  counts: FacetCounts;
  part: ViewPart;
}) {
  const { setQuery } = useAddressActions();
  // The view's own may be written in other characters.
  const { q: typed } = useFilters();
  const values = useMemo(() => listValues(dataset), [dataset]);
  const keys = listPanelKeys(part);
  // The results are painted first, the counts of a hundred options a frame later.
  const countsBehind = useAfterPaint(counts);
  return (
    <aside className={classes.panel} aria-label="筛选">
      {keys.includes('q') ? <SearchField query={typed} onQuery={setQuery} /> : null}
      <h2 className={classes.title}>筛选</h2>
      {keys.map((key) =>
        key === 'q' ? null : key === 'spanning' ? (
          <SpanningSwitch key={key} dataset={dataset} spanning={filters.spanning} />
        ) : (
          <Dimension
            key={key}
            dimension={key}
            values={values[key]}
            counts={countsBehind}
            filters={filters}
          />
        ),
      )}
    </aside>
  );
}

/** One dimension's list, drawn again only if its own choice or the counts have changed. */
function Dimension({
  dimension,
  values,
  counts,
  filters,
}: {
  dimension: FilterDimension;
  values: ReturnType<typeof listValues>[FilterDimension];
  counts: FacetCounts;
  filters: Filters;
}) {
  const { setDimension } = useAddressActions();
  const key = filters[dimension].join('~');
  const chosen = useMemo(() => (key === '' ? [] : key.split('~')), [key]);
  const options = useMemo(
    () => computeOptions(values, counts[dimension], chosen),
    [values, counts, dimension, chosen],
  );
  const change = useCallback(
    (next: readonly string[]) => setDimension(dimension, next),
    [dimension, setDimension],
  );
  if (options.length === 0) return null;
  return (
    <CheckList
      legend={FILTER_DIMENSION_LABELS[dimension]}
      options={options}
      foldedLength={FOLDED_LENGTHS[dimension]}
      chosen={chosen}
      onChange={change}
    />
  );
}

const SearchField = memo(function SearchField({
  query,
  onQuery,
}: {
  query: string;
  onQuery: (query: string) => void;
}) {
  const { draft, search, field } = useDraftQuery(query, onQuery);
  return (
    <TextInput
      {...field}
      placeholder="名称、拼音首字母、英文"
      aria-label="搜索"
      leftSection={<IconSearch size={15} aria-hidden />}
      rightSection={
        draft === '' ? null : (
          <CloseButton size="sm" aria-label="清除搜索" onClick={() => search('')} />
        )
      }
    />
  );
});
