import type { RouterHistory } from '@tanstack/history';
import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
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
import { createLinkHistory } from '@/app/link-history';
import { NotFoundPage } from '@/app/NotFoundPage';
import { OverviewPage } from '@/app/OverviewPage';
import { RoutePending } from '@/app/RoutePending';
import { Shell } from '@/app/Shell';
import { ViewError } from '@/app/ViewError';
import { type AddressSearch, parseSearch, stringifySearch } from '@/domain/address';

const rootRoute = createRootRoute({
  component: Shell,
  notFoundComponent: NotFoundPage,
  // One set of filters serves all views. It has been read by `parseSearch`: the router merges what a
  // validation returns over what it was given, so that nothing dropped here would be gone.
  validateSearch: (search: Record<string, unknown>): AddressSearch => search,
});

const overviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  component: OverviewPage,
});

const changesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/changes',
  component: ChangesPage,
});

const indicatorsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/indicators',
  component: IndicatorsPage,
});

const indicatorRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/indicators/$indicatorId',
  component: IndicatorPage,
});

const projectsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/projects',
  component: ProjectsPage,
});

const projectProgressRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/projects/progress',
  component: ProjectProgressPage,
});

const projectLifelinesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/projects/timeline',
  component: ProjectLifelinesPage,
});

const projectRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/projects/$projectId',
  component: ProjectPage,
});

const trajectoriesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/trajectories',
  component: TrajectoriesPage,
});

const trajectoryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/trajectories/$trajectoryKey',
  component: TrajectoryPage,
});

const commitmentsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/commitments',
  component: CommitmentsPage,
});

const comparisonRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/comparison',
  component: ComparisonPage,
});

const pairRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/comparison/$indicatorId',
  component: PairPage,
});

const regionsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/regions',
  component: RegionsPage,
});

const regionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/regions/$regionId',
  component: RegionPage,
});

const documentsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/evidence',
  component: DocumentsPage,
});

const coverageRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/evidence/coverage',
  component: CoveragePage,
});

const missingFiguresRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/evidence/missing',
  component: MissingFiguresPage,
});

const findingsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/evidence/findings',
  component: FindingsPage,
});

const monitoringRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/monitoring',
  component: MonitoringPage,
});

const routeTree = rootRoute.addChildren([
  overviewRoute,
  changesRoute,
  indicatorsRoute,
  indicatorRoute,
  projectsRoute,
  projectProgressRoute,
  projectLifelinesRoute,
  projectRoute,
  trajectoriesRoute,
  trajectoryRoute,
  comparisonRoute,
  pairRoute,
  regionsRoute,
  regionRoute,
  commitmentsRoute,
  documentsRoute,
  coverageRoute,
  missingFiguresRoute,
  findingsRoute,
  monitoringRoute,
]);

/**
 * The query as the router spells it: an address that it would spell anew at the start is replaced, and
 * with it goes what the link said beside.
 */
function spellSearch(search: Readonly<Record<string, unknown>>): string {
  return stringifySearch(search).replace(/\P{ASCII}/gu, encodeURIComponent);
}

/** The app's router. */
export function createAppRouter(history: RouterHistory = createLinkHistory()) {
  return createRouter({
    routeTree,
    history,
    parseSearch,
    stringifySearch: spellSearch,
    defaultPreload: 'intent',
    defaultErrorComponent: ViewError,
    defaultPendingComponent: RoutePending,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
