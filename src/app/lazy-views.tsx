import type { ComponentType } from 'react';
import { RoutePending } from '@/app/RoutePending';
import { lazyPart, type PlaceholderProps } from '@/ui/parts/lazy-part';
import { PartFailure } from '@/ui/parts/PartFailure';

/** Every view but the first: fetched when it is opened, or when the page is idle. */

function ViewPlaceholder({ failure, onRetry }: PlaceholderProps) {
  if (failure === undefined) return <RoutePending />;
  return <PartFailure label="这个视图" isPage failure={failure} onRetry={onRetry} />;
}

const lazyView = (load: () => Promise<ComponentType>) => lazyPart<object>(load, ViewPlaceholder);

export const ChangesPage = lazyView(() =>
  import('@/app/ChangesPage').then((module) => module.ChangesPage),
);
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
export const ProjectLifelinesPage = lazyView(() =>
  import('@/app/ProjectLifelinesPage').then((module) => module.ProjectLifelinesPage),
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
export const RegionsPage = lazyView(() =>
  import('@/app/RegionsPage').then((module) => module.RegionsPage),
);
export const RegionPage = lazyView(() =>
  import('@/app/RegionPage').then((module) => module.RegionPage),
);
export const DocumentsPage = lazyView(() =>
  import('@/app/EvidencePage').then((module) => module.DocumentsPage),
);
export const MissingFiguresPage = lazyView(() =>
  import('@/app/EvidencePage').then((module) => module.MissingFiguresPage),
);
export const CoveragePage = lazyView(() =>
  import('@/app/EvidencePage').then((module) => module.CoveragePage),
);
export const FindingsPage = lazyView(() =>
  import('@/app/EvidencePage').then((module) => module.FindingsPage),
);
export const MonitoringPage = lazyView(() =>
  import('@/app/MonitoringPage').then((module) => module.MonitoringPage),
);
