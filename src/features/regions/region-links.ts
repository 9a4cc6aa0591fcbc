import type { AddressSearch } from '@/domain/address';
import type { Region } from '@/domain/statements/dataset';
import { keepFilters } from '@/store/AddressLink';

/** What a region's page takes along: not the regions asked for, since it is of one itself. */
export function toRegionPage(search: AddressSearch): AddressSearch {
  const { region: _region, ...kept } = keepFilters(search);
  return kept;
}

/** The way from a region's page to a list of what is of the region. */
export function toListOf(region: Region, change: AddressSearch = {}) {
  return (): AddressSearch => ({ region: [region.id], ...change });
}
