import { type ComponentProps, lazy, type ReactNode, Suspense } from 'react';
import { ExportProvider } from '@/app/ExportProvider';
import type { Dataset } from '@/domain/dataset';
import { type DroppedValue, type Filters, NO_FILTERS, narrowFilters } from '@/domain/filters';
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
          <Suspense>
            <SourcePanel dataset={dataset} sourceId={source} onClose={closeSource} />
          </Suspense>
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
