import type { QueryClient } from '@tanstack/react-query';
import { whenDatasetArrives } from '@/api/dataset-query';
import { IDLE_PARTS } from '@/app/lazy-parts';
import type { createAppRouter } from '@/app/router';
import { afterPaint } from '@/ui/after-paint';

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
