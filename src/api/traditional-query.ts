import { queryOptions } from '@tanstack/react-query';

/** The table of traditional characters; in the build, so that it needs no network that a browser knows of. */
export const traditionalQuery = queryOptions({
  queryKey: ['traditional'],
  queryFn: async () => (await import('@/domain/traditional')).SIMPLIFIED,
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  structuralSharing: false,
  networkMode: 'always',
});
