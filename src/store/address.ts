import { type AnyRouter, useRouter, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { create } from 'zustand';
import { type AddressSearch, parseAddress, toFilters } from '@/domain/address';
import type { FilterDimension, Filters } from '@/domain/filters';
import { NO_FILTERS } from '@/domain/filters';
import { afterPaint } from '@/ui/after-paint';
import { changeOrigin } from './origin';

/**
 * The reader's state that a link carries: filters, sort order, the open source. A choice shows at once;
 * the address follows when its result has been painted, because the router's work for a new location
 * takes as long as drawing it.
 */

interface Coming {
  readonly router: AnyRouter;
  readonly search: AddressSearch;
}

/** What the address of a router is about to say; undefined once it says it. */
const useComing = create<{ readonly coming: Coming | undefined }>()(() => ({ coming: undefined }));

function comingTo(router: AnyRouter, coming: Coming | undefined): AddressSearch | undefined {
  return coming?.router === router ? coming.search : undefined;
}

/** What the address says, checked by the root route, or is about to say. */
export function useAddress(): AddressSearch {
  const search: AddressSearch = useSearch({ strict: false });
  const router = useRouter();
  return useComing(({ coming }) => comingTo(router, coming)) ?? search;
}

/** Shows the address's next search and has the router follow. */
async function follow(
  router: AnyRouter,
  search: AddressSearch,
  { replace, filters }: { replace: boolean; filters?: AddressSearch | undefined },
): Promise<void> {
  const coming: Coming = { router, search };
  useComing.setState({ coming });
  await new Promise<void>((resolve) => void afterPaint(resolve));
  await router.navigate({
    to: '.',
    search,
    replace,
    // The same place still, with what it remembers of its origin.
    state: (state) =>
      state.origin === undefined || filters === undefined
        ? state
        : { ...state, origin: changeOrigin(state.origin, filters) },
  });
  // A later choice is already on its way.
  if (useComing.getState().coming === coming) useComing.setState({ coming: undefined });
}

/** What the address of a router says at last, the choice that it has yet to follow included. */
export function latestSearch(router: AnyRouter): AddressSearch {
  return comingTo(router, useComing.getState().coming) ?? router.latestLocation.search;
}

/** The filters of the address; the same object as long as they stay the same. */
export function useFilters(): Filters {
  const key = JSON.stringify(toFilters(useAddress()));
  return useMemo(() => JSON.parse(key) as Filters, [key]);
}

export interface AddressActions {
  readonly setDimension: (dimension: FilterDimension, values: readonly string[]) => void;
  /** Every keystroke replaces the entry in the history, so that "back" leaves the search. */
  readonly setQuery: (q: string) => void;
  readonly clearFilters: () => void;
  readonly setSort: (sort: string) => void;
  readonly setGroup: (group: string) => void;
  readonly setRegions: (own: string, other: string) => void;
  readonly setScale: (scale: string) => void;
  readonly openSource: (id: string) => void;
  readonly closeSource: () => void;
}

export function useAddressActions(): AddressActions {
  const router = useRouter();
  return useMemo(() => {
    const update = (
      change: Partial<Record<keyof AddressSearch, unknown>>,
      replace = false,
    ): void => {
      void follow(router, parseAddress({ ...latestSearch(router), ...change }), { replace });
    };
    const filter = (filters: AddressSearch, replace = false): void => {
      const search = parseAddress({ ...latestSearch(router), ...filters });
      void follow(router, search, { replace, filters });
    };
    return {
      setDimension: (dimension, values) => filter({ [dimension]: [...values] }),
      setQuery: (q) => filter({ q }, true),
      clearFilters: () => filter(NO_FILTERS),
      setSort: (sort) => update({ sort }, true),
      setGroup: (group) => update({ group }, true),
      setRegions: (own, other) => update({ own, other }),
      setScale: (scale) => update({ scale }, true),
      openSource: (source) => update({ source }),
      closeSource: () => update({ source: '' }),
    };
  }, [router]);
}

/** How the table of a view is sorted and grouped, and how to change it. */
export function useTableAddress() {
  const { sort = '', group = '' } = useAddress();
  const { setSort, setGroup } = useAddressActions();
  return { sort, onSort: setSort, group, onGroup: setGroup };
}
