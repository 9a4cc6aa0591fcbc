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
  /** Of the view in which it was chosen. */
  readonly path: string;
  readonly search: AddressSearch;
}

function withChange(search: AddressSearch, change: AddressSearch): AddressSearch {
  return parseAddress({ ...search, ...change });
}

/** What the address of a router is about to say; undefined once it says it. */
const useComing = create<{ readonly coming: Coming | undefined }>()(() => ({ coming: undefined }));

/** A view that has been left since says nothing of the next one. */
function comingTo(router: AnyRouter, coming: Coming | undefined): AddressSearch | undefined {
  const isHere = coming?.router === router && coming.path === router.latestLocation.pathname;
  return isHere ? coming.search : undefined;
}

/** What the address says, checked by the root route, or is about to say. */
export function useAddress(): AddressSearch {
  const search: AddressSearch = useSearch({ strict: false });
  const router = useRouter();
  return useComing(({ coming }) => comingTo(router, coming)) ?? search;
}

interface Step {
  readonly change: AddressSearch;
  readonly replace: boolean;
  /** Filters hold for the list behind a record too. */
  readonly isOfList: boolean;
}

/** Shows the address's next search and has the router follow, unless the reader leaves the view before. */
async function follow(router: AnyRouter, { change, replace, isOfList }: Step): Promise<void> {
  const { pathname: path } = router.latestLocation;
  const coming: Coming = { router, path, search: withChange(latestSearch(router), change) };
  useComing.setState({ coming });
  await new Promise<void>((resolve) => void afterPaint(resolve));
  if (router.latestLocation.pathname === path) {
    await router.navigate({
      to: '.',
      search: withChange(router.latestLocation.search, change),
      replace,
      // The same place still, with what it remembers of its origin.
      state: (state) =>
        state.origin === undefined || !isOfList
          ? state
          : { ...state, origin: changeOrigin(state.origin, change) },
    });
  }
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
  /** The figure whose source is open belongs to the plan that is left. */
  readonly setPlan: (plan: string) => void;
  readonly openSource: (id: string) => void;
  readonly closeSource: () => void;
}

export function useAddressActions(): AddressActions {
  const router = useRouter();
  return useMemo(() => {
    const update = (change: AddressSearch, replace = false): void => {
      void follow(router, { change, replace, isOfList: false });
    };
    const filter = (change: AddressSearch, replace = false): void => {
      void follow(router, { change, replace, isOfList: true });
    };
    return {
      setDimension: (dimension, values) => filter({ [dimension]: [...values] }),
      setQuery: (q) => filter({ q }, true),
      clearFilters: () => filter(NO_FILTERS),
      setSort: (sort) => update({ sort }, true),
      setGroup: (group) => update({ group }, true),
      setRegions: (own, other) => update({ own, other }),
      setScale: (scale) => update({ scale }, true),
      setPlan: (plan) => update({ plan, source: '' }),
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
