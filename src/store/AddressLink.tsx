import { useRouter } from '@tanstack/react-router';
import { type AnchorHTMLAttributes, useCallback } from 'react';
import { type AddressSearch, parseAddress, stringifySearch, toFilters } from '@/domain/address';
import { narrowFilters, type ViewPart } from '@/domain/heeded-filters';
import { latestSearch } from './fast-lane';
import { isForBrowser } from './is-for-browser';
import { originForNext } from './origin';

type Change = (search: AddressSearch) => AddressSearch;

const lastQueries = new WeakMap<Change, { readonly of: AddressSearch; readonly query: string }>();

/** The query that a change makes of an address: made once for the hundred links of a table. */
function queryOf(change: Change, search: AddressSearch): string {
  const last = lastQueries.get(change);
  if (last?.of === search) return last.query;
  const query = stringifySearch({ ...change(search) });
  lastQueries.set(change, { of: search, query });
  return query;
}

/**
 * A link to a view, or to the same view with something changed in the address. Tables hold a hundred
 * of them, so it is an anchor and nothing else: the router's own link subscribes to every change.
 */
export function AddressLink({
  to,
  change,
  ...anchor
}: {
  /** Path of the view; the present one if absent. */
  to?: string;
  /** What the address says there, made of what it says now. */
  change: Change;
} & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'onClick'>) {
  const router = useRouter();
  const address = (): string => {
    const path = to ?? router.latestLocation.pathname;
    return `${path}${queryOf(change, latestSearch(router))}`;
  };
  return (
    <a
      {...anchor}
      href={router.history.createHref(address())}
      onClick={(event) => {
        if (isForBrowser(event)) return;
        event.preventDefault();
        router.history.push(address(), { origin: originForNext(router) });
      }}
    />
  );
}

/**
 * The way from a number to the list of what it counts: the filters that the number does not heed would
 * narrow the list, so they stay behind.
 */
export function keepHeeded(part: ViewPart): (search: AddressSearch) => AddressSearch {
  return (search) => parseAddress({ ...narrowFilters(part, toFilters(search)) });
}

/** The filters for the router's own links, with the choice that the address has yet to follow. */
export function useCarriedFilters(): () => AddressSearch {
  const router = useRouter();
  return useCallback(() => keepFilters(latestSearch(router)), [router]);
}

/** What a link to another view takes along: the filters. All else in the address is of the view that is left. */
export function keepFilters(search: AddressSearch): AddressSearch {
  return parseAddress({ ...toFilters(search) });
}
