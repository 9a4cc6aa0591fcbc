import { QueryClient } from '@tanstack/react-query';

/**
 * One client a page; tests make their own. Whether there is a network is not the browser's word to
 * give: a machine without one may well serve the page itself. So every query is tried, and one that
 * failed is tried again when a network comes.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        refetchOnReconnect: true,
        refetchOnWindowFocus: false,
      },
    },
  });
}
