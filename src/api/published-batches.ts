/** Whether there are batches of monitoring at all: asked on every load, before anything of them is fetched. */

/** Name of the browser's database of batches. */
export const BATCH_STORE = 'plan-batches';

/** The batches that an administrator has put beside the page: the build writes an empty list. */
const INDEX_URL = 'updates/index.json';

/** No view waits longer for the list than this. */
const PATIENCE_MILLISECONDS = 5000;

/** Names of the published files; undefined where the list cannot be had. */
export function fetchPublishedNames(signal: AbortSignal): Promise<string[] | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE_MILLISECONDS));
  return Promise.race([fetchNames(signal), late]);
}

async function fetchNames(signal: AbortSignal): Promise<string[] | undefined> {
  try {
    const response = await fetch(INDEX_URL, { signal, cache: 'no-cache' });
    if (response.status === 404) return [];
    const names: unknown = await response.json();
    if (!Array.isArray(names)) return undefined;
    return names.filter((name) => typeof name === 'string');
  } catch {
    return undefined;
  }
}

/** Whether this browser keeps batches. */
export async function hasKeptBatches(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === BATCH_STORE);
  } catch {
    return false;
  }
}
