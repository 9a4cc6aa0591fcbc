import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import * as z from 'zod/mini';
import { datasetQuery } from '@/api/dataset-query';
import { App } from '@/app/App';
import { fetchIdleParts } from '@/app/idle-parts';
import { createQueryClient } from '@/app/query-client';
import { createAppRouter } from '@/app/router';
import { followOtherTabs } from '@/store/preferences';

// The page's security policy forbids code from strings, which zod would otherwise try:
// https://github.com/colinhacks/zod/issues/4461
z.config({ jitless: true });

if (import.meta.env.DEV) {
  const scenario = new URLSearchParams(window.location.search).get('mock');
  if (scenario !== null) {
    const { startMocks } = await import('@mocks/browser');
    await startMocks(scenario);
  }
}

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');

followOtherTabs();

const queryClient = createQueryClient();
void queryClient.prefetchQuery(datasetQuery);

const router = createAppRouter();
createRoot(root).render(
  <StrictMode>
    <App router={router} queryClient={queryClient} />
  </StrictMode>,
);
void fetchIdleParts(router, queryClient);
