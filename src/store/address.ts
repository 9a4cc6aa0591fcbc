import { type AnyRouter, useRouter } from '@tanstack/react-router';
import { useMemo } from 'react';
import { type AddressSearch, parseAddress, toFilters } from '@/domain/address';
import type { FilterDimension, Filters } from '@/domain/filters';
import { NO_FILTERS } from '@/domain/filters';
import { latestSearch, takeFastLane, useLatestSearch } from './fast-lane';
import { changeOrigin } from './origin';

/** The reader's state that a link carries: filters, sort order, the open source. */

function withChange(search: AddressSearch, change: AddressSearch): AddressSearch {
  return parseAddress({ ...search, ...change });
}

/** What the address says, or is about to say: the same object as long as it says the same. */
export function useAddress(): AddressSearch {
  return useLatestSearch();
}

interface Step {
  readonly change: AddressSearch;
  readonly replace: boolean;
  /** Filters hold for the list behind a record too. */
  readonly isOfList: boolean;
}

function follow(router: AnyRouter, { change, replace, isOfList }: Step): Promise<void> {
  return takeFastLane(router, withChange(latestSearch(router), change), () =>
    router.navigate({
      to: '.',
      search: withChange(router.latestLocation.search, change),
      replace,
      // The same place still, with what it remembers of its origin.
      state: (state) =>
        state.origin === undefined || !isOfList
          ? state
          : { ...state, origin: changeOrigin(state.origin, change) },
    }),
  );
}

/** The filters of the address; the same object as long as they stay the same. */
export function useFilters(): Filters {
  const key = JSON.stringify(toFilters(useAddress()));
  return useMemo(() => JSON.parse(key) as Filters, [key]);
}

export interface AddressActions {
  readonly setDimension: (dimension: FilterDimension, values: readonly string[]) => void;
  /** How regions are meant: with the zones across their borders, or empty. */
  readonly setSpanning: (spanning: string) => void;
  /** Every keystroke replaces the entry in the history, so that "back" leaves the search. */
  readonly setQuery: (q: string) => void;
  readonly clearFilters: () => void;
  readonly setSort: (sort: string) => void;
  readonly setGroup: (group: string) => void;
  readonly setRegions: (own: string, other: string) => void;
  readonly setScale: (scale: string) => void;
  readonly setMeasure: (measure: string) => void;
  /** The figure whose source is open belongs to the plan that is left. */
  readonly setPlan: (plan: string) => void;
  /** What is shown of the day that is left may not be there on another. */
  readonly setSince: (since: string) => void;
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
      setSpanning: (spanning) => filter({ spanning }),
      setQuery: (q) => filter({ q }, true),
      clearFilters: () => filter(NO_FILTERS),
      setSort: (sort) => update({ sort }, true),
      setGroup: (group) => update({ group }, true),
      setRegions: (own, other) => update({ own, other }),
      setScale: (scale) => update({ scale }, true),
      setMeasure: (measure) => update({ measure }, true),
      setPlan: (plan) => update({ plan, source: '' }),
      setSince: (since) => update({ since, source: '' }),
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
