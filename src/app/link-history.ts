import { createBrowserHistory, parseHref, type RouterHistory } from '@tanstack/history';
import { readLink } from '@/domain/link';

/**
 * The address behind the `#`, so that the app runs from any path and from static files. The library's
 * own hash history joins the page's query to the address's; here it belongs to whoever appended it,
 * and no address that the app writes carries it on. In development it names the mock, and stays.
 * @see https://github.com/TanStack/router/pull/3644
 */
export function createLinkHistory(): RouterHistory {
  const { location } = window;
  // Nothing but what stands behind the `#` changes, and a table makes a hundred links.
  const place = `${location.pathname}${import.meta.env.DEV ? location.search : ''}`;
  const href = (address: string): string => `${place}#${address}`;
  const read = (): string => readLink(location.hash, location.search);
  if (location.search !== '') window.history.replaceState(window.history.state, '', href(read()));
  return createBrowserHistory({
    parseLocation: () => parseHref(read(), window.history.state),
    createHref: href,
  });
}
