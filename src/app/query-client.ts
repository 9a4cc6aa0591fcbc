import { QueryClient } from '@tanstack/react-query';

/** One client a page; tests make their own. */
export function createQueryClient(): QueryClient {
  return new QueryClient({ defaultOptions: { queries: { refetchOnWindowFocus: false } } });
}
