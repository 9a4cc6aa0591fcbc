import type { QueryClient } from '@tanstack/react-query';
import { whenDatasetArrives } from '@/api/dataset-query';
import { BatchDialog, KeysDialog, PictureDialog, SourcePanel } from '@/app/lazy-parts';
import {
  ChangesPage,
  CommitmentsPage,
  ComparisonPage,
  CoveragePage,
  DocumentsPage,
  FindingsPage,
  IndicatorPage,
  IndicatorsPage,
  MissingFiguresPage,
  MonitoringPage,
  PairPage,
  ProjectLifelinesPage,
  ProjectPage,
  ProjectProgressPage,
  ProjectsPage,
  RegionPage,
  RegionsPage,
  TrajectoriesPage,
  TrajectoryPage,
} from '@/app/lazy-views';
import type { createAppRouter } from '@/app/router';
import { afterPaint } from '@/ui/after-paint';
import { LazyExportMenu } from '@/ui/export/LazyExportMenu';
import type { LazyPart } from '@/ui/parts/lazy-part';

/** What is fetched when the page is idle, in the order in which it is likely to be asked for. */
const IDLE_PARTS: readonly Pick<LazyPart<never>, 'preload' | 'isReady'>[] = [
  LazyExportMenu,
  SourcePanel,
  ChangesPage,
  IndicatorsPage,
  IndicatorPage,
  ProjectsPage,
  ProjectProgressPage,
  ProjectLifelinesPage,
  ProjectPage,
  TrajectoriesPage,
  TrajectoryPage,
  CommitmentsPage,
  ComparisonPage,
  PairPage,
  RegionsPage,
  RegionPage,
  DocumentsPage,
  CoveragePage,
  MissingFiguresPage,
  FindingsPage,
  MonitoringPage,
  PictureDialog,
  BatchDialog,
  KeysDialog,
];

/** Where the browser does not say when it is idle, it is left alone for so long. */
const PAUSE_MILLISECONDS = 500;

function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve());
    else setTimeout(resolve, PAUSE_MILLISECONDS);
  });
}

function whenResolved(router: ReturnType<typeof createAppRouter>): Promise<void> {
  return new Promise((resolve) => {
    const stop = router.subscribe('onResolved', () => {
      stop();
      resolve();
    });
  });
}

/**
 * Fetches the code of what may be opened next, one part after the other while the page is idle, once
 * the first view has been seen: then neither a lost network nor a new version on the server takes it
 * away. Where one does not come, the rest is left until it is asked for.
 */
export async function fetchIdleParts(
  router: ReturnType<typeof createAppRouter>,
  client: QueryClient,
): Promise<void> {
  await Promise.all([whenResolved(router), whenDatasetArrives(client)]);
  await new Promise<void>((resolve) => afterPaint(resolve));
  for (const part of IDLE_PARTS) {
    await whenIdle();
    await part.preload();
    if (!part.isReady()) return;
  }
}
