import type { ReactNode } from 'react';
import { ExportProvider } from '@/app/ExportProvider';
import { SourcePanel } from '@/app/lazy-parts';
import type { Dataset } from '@/domain/dataset';
import type { DroppedValue, FacetCounts, Filters } from '@/domain/filters';
import type { ViewPart } from '@/domain/heeded-filters';
import { DroppedNotice } from '@/features/filters/DroppedNotice';
import { FilterChips } from '@/features/filters/FilterChips';
import { FilterPanel } from '@/features/filters/FilterPanel';
import { useAddress, useAddressActions } from '@/store/address';
import { usePreferences } from '@/store/preferences';
import classes from './PageLayout.module.css';

/** A view with its filter panel at the left, the chosen filters above, and the source of a figure, when one is open, at the right. */
export function PageLayout({
  dataset,
  part,
  filters,
  counts,
  shownRegions,
  dropped,
  scrolls,
  children,
}: {
  dataset: Dataset;
  /** What is in sight: it decides which filters hold. */
  part: ViewPart;
  /** As the address has them. */
  filters: Filters;
  /** None for a view of one record, which has nothing to filter. */
  counts?: FacetCounts;
  /** Ids, where a control of the view chooses its regions. */
  shownRegions?: readonly string[];
  dropped: readonly DroppedValue[];
  /** Whether the view scrolls as a whole; a table scrolls within itself. */
  scrolls: boolean;
  children: ReactNode;
}) {
  const { source } = useAddress();
  const { closeSource } = useAddressActions();
  const isPanelOpen = usePreferences((state) => state.isFilterPanelOpen);
  return (
    <ExportProvider dataset={dataset} part={part} filters={filters}>
      <div className={classes.layout}>
        {counts !== undefined && isPanelOpen ? (
          <div className={classes.panel}>
            <FilterPanel dataset={dataset} part={part} filters={filters} counts={counts} />
          </div>
        ) : null}
        <div className={classes.view} data-scrolls={scrolls}>
          <DroppedNotice dropped={dropped} />
          <FilterChips {...{ dataset, part, filters, shownRegions }} />
          {children}
        </div>
        {source === undefined ? null : (
          <SourcePanel dataset={dataset} sourceId={source} onClose={closeSource} />
        )}
      </div>
    </ExportProvider>
  );
}
