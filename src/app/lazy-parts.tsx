import type { ComponentType } from 'react';
import { RoutePending } from '@/app/RoutePending';
import { LazyExportMenu } from '@/ui/exporting/LazyExportMenu';
import { type LazyPart, lazyPart, type PlaceholderProps } from '@/ui/parts/lazy-part';
import { PartBox } from '@/ui/parts/PartBox';
import { PartFailure } from '@/ui/parts/PartFailure';

/** Everything that the first view does without: fetched with its first use, or when the page is idle. */

function ViewPlaceholder({ failure, onRetry }: PlaceholderProps) {
  if (failure === undefined) return <RoutePending />;
  return <PartFailure label="这个视图" isPage failure={failure} onRetry={onRetry} />;
}

const lazyView = (load: () => Promise<ComponentType>) => lazyPart<object>(load, ViewPlaceholder);

export const IndicatorsPage = lazyView(() =>
  import('@/app/IndicatorsPage').then((module) => module.IndicatorsPage),
);
export const IndicatorPage = lazyView(() =>
  import('@/app/IndicatorPage').then((module) => module.IndicatorPage),
);
export const ProjectsPage = lazyView(() =>
  import('@/app/ProjectsPage').then((module) => module.ProjectsPage),
);
export const ProjectProgressPage = lazyView(() =>
  import('@/app/ProjectProgressPage').then((module) => module.ProjectProgressPage),
);
export const ProjectPage = lazyView(() =>
  import('@/app/ProjectPage').then((module) => module.ProjectPage),
);
export const TrajectoriesPage = lazyView(() =>
  import('@/app/TrajectoriesPage').then((module) => module.TrajectoriesPage),
);
export const TrajectoryPage = lazyView(() =>
  import('@/app/TrajectoryPage').then((module) => module.TrajectoryPage),
);
export const CommitmentsPage = lazyView(() =>
  import('@/app/CommitmentsPage').then((module) => module.CommitmentsPage),
);
export const ComparisonPage = lazyView(() =>
  import('@/app/ComparisonPage').then((module) => module.ComparisonPage),
);
export const PairPage = lazyView(() => import('@/app/PairPage').then((module) => module.PairPage));
export const DocumentsPage = lazyView(() =>
  import('@/app/EvidencePage').then((module) => module.DocumentsPage),
);
export const CoveragePage = lazyView(() =>
  import('@/app/EvidencePage').then((module) => module.CoveragePage),
);
export const FindingsPage = lazyView(() =>
  import('@/app/EvidencePage').then((module) => module.FindingsPage),
);

/** Who says a figure and where it is printed. */
export const SourcePanel = lazyPart(
  () => import('@/features/source/SourcePanel').then((module) => module.SourcePanel),
  (props) => <PartBox label="出处" place="panel" {...props} />,
);
export const SnapshotDialog = lazyPart(
  () => import('@/features/snapshot/SnapshotDialog').then((module) => module.SnapshotDialog),
  (props) => <PartBox label="导出图片" place="dialog" {...props} />,
);
export const BatchDialog = lazyPart(
  () => import('@/features/snapshot/BatchDialog').then((module) => module.BatchDialog),
  (props) => <PartBox label="导出图片" place="dialog" {...props} />,
);

export const KeysDialog = lazyPart(
  () => import('@/app/KeysDialog').then((module) => module.KeysDialog),
  (props) => <PartBox label="快捷键" place="dialog" {...props} />,
);

/** What is fetched when the page is idle, in the order in which it is likely to be asked for. */
export const IDLE_PARTS: readonly Pick<LazyPart<never>, 'preload' | 'isReady'>[] = [
  LazyExportMenu,
  SourcePanel,
  IndicatorsPage,
  IndicatorPage,
  ProjectsPage,
  ProjectProgressPage,
  ProjectPage,
  TrajectoriesPage,
  TrajectoryPage,
  CommitmentsPage,
  ComparisonPage,
  PairPage,
  DocumentsPage,
  CoveragePage,
  FindingsPage,
  SnapshotDialog,
  BatchDialog,
  KeysDialog,
];
