import { lazy, type ReactNode, Suspense, useMemo } from 'react';
import { ExportProvider } from '@/app/ExportProvider';
import type { Dataset } from '@/domain/dataset';
import {
  type DroppedValue,
  type FacetCounts,
  type FilterDimension,
  type Filters,
  NO_FILTERS,
  narrowFilters,
} from '@/domain/filters';
import { DroppedNotice } from '@/features/filters/DroppedNotice';
import { FilterPanel } from '@/features/filters/FilterPanel';
import { useAddress, useAddressActions } from '@/store/address';
import { usePreferences } from '@/store/preferences';
import classes from './PageLayout.module.css';

/** Fetched with the first figure that is opened: the first view does without it. */
const SourcePanel = lazy(async () => ({
  default: (await import('@/features/source/SourcePanel')).SourcePanel,
}));

/** How a view is filtered. */
export interface Filtering {
  readonly filters: Filters;
  readonly counts: FacetCounts;
  /** Those that mean something in the view. */
  readonly dimensions: readonly FilterDimension[];
  /** Whether the view has something to search; it has unless it is said otherwise. */
  readonly hasSearch?: boolean;
}

/** A view with its filter panel at the left and the source of a figure, when one is open, at the right. */
export function PageLayout({
  dataset,
  filtering,
  dropped = [],
  scrolls,
  children,
}: {
  dataset: Dataset;
  /** None for a view of one record. */
  filtering?: Filtering;
  dropped?: readonly DroppedValue[];
  /** Whether the view scrolls as a whole; a table scrolls within itself. */
  scrolls: boolean;
  children: ReactNode;
}) {
  const { source } = useAddress();
  const { closeSource } = useAddressActions();
  const isPanelOpen = usePreferences((state) => state.isFilterPanelOpen);
  const heeded = useHeededFilters(filtering);
  return (
    <ExportProvider dataset={dataset} filters={heeded}>
      <div className={classes.layout}>
        {filtering !== undefined && isPanelOpen ? (
          <div className={classes.panel}>
            <FilterPanel dataset={dataset} {...filtering} />
          </div>
        ) : null}
        <div className={classes.view} data-scrolls={scrolls}>
          <DroppedNotice dropped={dropped} />
          {children}
        </div>
        {source === undefined ? null : (
          <Suspense>
            <SourcePanel dataset={dataset} sourceId={source} onClose={closeSource} />
          </Suspense>
        )}
      </div>
    </ExportProvider>
  );
}

/** The filters as far as the view heeds them: a picture of it says no others. */
function useHeededFilters(filtering: Filtering | undefined): Filters {
  return useMemo(() => {
    if (filtering === undefined) return NO_FILTERS;
    const { filters, dimensions, hasSearch = true } = filtering;
    return narrowFilters(filters, dimensions, hasSearch);
  }, [filtering]);
}
