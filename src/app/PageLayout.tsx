import { lazy, type ReactNode, Suspense } from 'react';
import type { Dataset } from '@/domain/dataset';
import type { DroppedValue } from '@/domain/filters';
import { DroppedNotice } from '@/features/filters/DroppedNotice';
import { useAddress, useAddressActions } from '@/store/address';
import { usePreferences } from '@/store/preferences';
import classes from './PageLayout.module.css';

/** Fetched with the first figure that is opened: the first view does without it. */
const SourcePanel = lazy(async () => ({
  default: (await import('@/features/source/SourcePanel')).SourcePanel,
}));

/** A view with its filter panel at the left and the source of a figure, when one is open, at the right. */
export function PageLayout({
  dataset,
  panel,
  dropped = [],
  scrolls,
  children,
}: {
  dataset: Dataset;
  panel?: ReactNode;
  dropped?: readonly DroppedValue[];
  /** Whether the view scrolls as a whole; a table scrolls within itself. */
  scrolls: boolean;
  children: ReactNode;
}) {
  const { source } = useAddress();
  const { closeSource } = useAddressActions();
  const isPanelOpen = usePreferences((state) => state.isFilterPanelOpen);
  return (
    <div className={classes.layout}>
      {panel !== undefined && isPanelOpen ? <div className={classes.panel}>{panel}</div> : null}
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
  );
}
