import { useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ExportProvider } from '@/app/ExportProvider';
import { SourcePanel } from '@/app/lazy-parts';
import { useSourceFocus } from '@/app/use-source-focus';
import { useTitle } from '@/app/use-title';
import type { FacetCounts } from '@/domain/filter-matching';
import type { Filters } from '@/domain/filters';
import type { ViewPart } from '@/domain/heeded-filters';
import type { DroppedValue } from '@/domain/resolve-filters';
import type { Dataset } from '@/domain/statements/dataset';
import { FilterChips } from '@/features/filters/FilterChips';
import { FilterPanel } from '@/features/filters/FilterPanel';
import { useAddress, useAddressActions } from '@/store/address';
import { useReportDropped } from '@/store/dropped-values';
import { useFilterPanel } from '@/store/filter-panel';
import { ModalDialog } from '@/ui/ModalDialog';
import classes from './PageLayout.module.css';

/** A view with its filter panel at the left, the chosen filters above, and the source of a figure, when one is open, at the right. */
export function PageLayout({
  dataset,
  part,
  filters,
  counts,
  shownRegions,
  dropped,
  subject,
  remark,
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
  /** What of the view is shown, by name: a record, a part other than the first. */
  subject?: string | undefined;
  /** What a filter by region leaves out, of a view that lists works. */
  remark?: ReactNode;
  /** Whether the view scrolls as a whole; a table scrolls within itself. */
  scrolls: boolean;
  children: ReactNode;
}) {
  const { source } = useAddress();
  const { closeSource } = useAddressActions();
  const panel = useFilterPanel();
  const pathname = useLocation({ select: (location) => location.pathname });
  useTitle(subject);
  useReportDropped(dropped);
  useSourceFocus(source);
  return (
    <ExportProvider dataset={dataset} part={part} filters={filters}>
      <div className={classes.layout}>
        {counts !== undefined && panel.isOpen ? (
          <PanelPlace isOverlay={panel.isOverlay} onClose={panel.toggle}>
            <FilterPanel dataset={dataset} part={part} filters={filters} counts={counts} />
          </PanelPlace>
        ) : null}
        <div
          className={classes.view}
          data-scrolls={scrolls}
          // Another view or record begins at its top, also where it scrolls in the same element.
          data-scroll-restoration-id={pathname}
        >
          <FilterChips {...{ dataset, part, filters, shownRegions }} />
          {remark}
          {children}
        </div>
        {source === undefined ? null : (
          <SourcePanel dataset={dataset} sourceId={source} onClose={closeSource} />
        )}
      </div>
    </ExportProvider>
  );
}

/** Where the filter panel stands: beside a wide view, over a narrow one. */
function PanelPlace({
  isOverlay,
  onClose,
  children,
}: {
  isOverlay: boolean;
  onClose: () => void;
  children: ReactNode;
}) {
  if (!isOverlay) return <div className={classes.panel}>{children}</div>;
  return (
    <ModalDialog label="筛选栏" className={classes.overlay} onClose={onClose}>
      <div className={classes.overlaid}>{children}</div>
    </ModalDialog>
  );
}
