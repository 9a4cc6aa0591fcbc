/** Why a file of the page cannot be fetched, by what the reader can do about it. */
export type PartFault = 'unreachable' | 'updated' | 'unknown';

/** How long the server may take to say which version it has. */
const ANSWER_MILLISECONDS = 10_000;
const ENTRY = 'script[type="module"][src]';

function entryOf(page: Document): string | null {
  return page.querySelector(ENTRY)?.getAttribute('src') ?? null;
}

/**
 * Asks the server for the page once more: no answer, or one that starts from another script than the
 * open page did, since the names of scripts follow from their content.
 */
export async function findFault(): Promise<PartFault> {
  try {
    const response = await fetch(window.location.pathname, {
      cache: 'no-cache',
      signal: AbortSignal.timeout(ANSWER_MILLISECONDS),
    });
    if (!response.ok) return 'unreachable';
    const served = new DOMParser().parseFromString(await response.text(), 'text/html');
    // What starts from no script is a page of somebody else, such as a portal's log-in.
    const entry = entryOf(served);
    return entry === null || entry === entryOf(document) ? 'unknown' : 'updated';
  } catch {
    return 'unreachable';
  }
}
