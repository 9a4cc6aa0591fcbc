import type { MouseEvent } from 'react';

/** Whether a click on a link is the browser's own business: a new tab, a download, another button. */
export function isForBrowser(event: MouseEvent): boolean {
  return event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
}
