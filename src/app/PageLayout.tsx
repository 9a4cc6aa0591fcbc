import type { ComponentProps, ReactNode } from 'react';
import { ExportProvider } from '@/app/ExportProvider';
import { SourcePanel } from '@/app/lazy-parts';
import type { Dataset } from '@/domain/dataset';
import { type DroppedValue, type Filters, NO_FILTERS, narrowFilters } from '@/domain/filters';
import { DroppedNotice } from '@/features/filters/DroppedNotice';
import { FilterPanel } from '@/features/filters/FilterPanel';
import { useAddress, useAddressActions } from '@/store/address';
import { usePreferences } from '@/store/preferences';
import classes from './PageLayout.module.css';

/** How a view is filtered. */
type Filtering = Omit<ComponentProps<typeof FilterPanel>, 'dataset'>;

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
  return (
    <ExportProvider dataset={dataset} filters={heededFilters(filtering)}>
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
          <SourcePanel dataset={dataset} sourceId={source} onClose={closeSource} />
        )}
      </div>
    </ExportProvider>
  );
}

/** The filters as far as the view heeds them: a picture of it says no others. */
function heededFilters(filtering: Filtering | undefined): Filters {
  if (filtering === undefined) return NO_FILTERS;
  return narrowFilters(filtering.filters, filtering.dimensions, filtering.hasSearch);
}
