import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { type AddressSearch, parseAddress, toFilters } from '@/domain/address';
import type { FilterDimension, Filters } from '@/domain/filters';
import { NO_FILTERS } from '@/domain/filters';

/** The reader's state that a link carries: filters, sort order, the open source. */

/** What the address says, checked by the root route. */
export function useAddress(): AddressSearch {
  return useSearch({ strict: false });
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
  const navigate = useNavigate();
  return useMemo(() => {
    const update = (
      change: Partial<Record<keyof AddressSearch, unknown>>,
      replace = false,
    ): void => {
      navigate({
        to: '.',
        search: (previous: AddressSearch) => parseAddress({ ...previous, ...change }),
        replace,
      });
    };
    return {
      setDimension: (dimension, values) => update({ [dimension]: [...values] }),
      setQuery: (q) => update({ q }, true),
      clearFilters: () => update({ ...NO_FILTERS }),
      setSort: (sort) => update({ sort }, true),
      setGroup: (group) => update({ group }, true),
      setRegions: (own, other) => update({ own, other }),
      setScale: (scale) => update({ scale }, true),
      openSource: (source) => update({ source }),
      closeSource: () => update({ source: '' }),
    };
  }, [navigate]);
}

/** How the table of a view is sorted and grouped, and how to change it. */
export function useTableAddress() {
  const { sort = '', group = '' } = useAddress();
  const { setSort, setGroup } = useAddressActions();
  return { sort, onSort: setSort, group, onGroup: setGroup };
}
