import { useRouter } from '@tanstack/react-router';
import { type AnchorHTMLAttributes, useCallback } from 'react';
import { type AddressSearch, parseAddress, stringifySearch, toFilters } from '@/domain/address';
import { narrowFilters, type ViewPart } from '@/domain/heeded-filters';
import { latestSearch } from '@/store/address';
import { isForBrowser } from './is-for-browser';
import { originForNext } from './origin';

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
  change: (search: AddressSearch) => AddressSearch;
} & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'onClick'>) {
  const router = useRouter();
  const address = (): string => {
    const path = to ?? router.latestLocation.pathname;
    return `${path}${stringifySearch({ ...change(latestSearch(router)) })}`;
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

/** Another view keeps the filters; the rest of the address belongs to the view that is left. */
export function keepFilters({
  sort: _sort,
  group: _group,
  source: _source,
  finding: _finding,
  part: _part,
  plan: _plan,
  scale: _scale,
  own: _own,
  other: _other,
  unread: _unread,
  ...filters
}: AddressSearch) {
  return filters;
}
