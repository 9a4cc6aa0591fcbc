import { type AnyRouter, replaceEqualDeep, useRouter, useSearch } from '@tanstack/react-router';
import { create } from 'zustand';
import type { AddressSearch } from '@/domain/address';
import { afterPaint } from '@/ui/after-paint';

/**
 * The one second truth beside the address: what it is about to say. A choice shows at once; the router
 * follows when its result has been painted, since its work for a new location takes as long as drawing it.
 *
 * Measured against the router's own navigation, whose updates are React transitions already: 848 projects,
 * a filter clicked, 16 clicks in turn, medians. The same work of the main thread in all (45 ms), but the
 * result is painted after 64 ms without this room and after 34 with it. Should a router come down to 1.1
 * times, the room goes: `useAddress` is `useSearch`, `follow` is `navigate`.
 */

interface Coming {
  readonly router: AnyRouter;
  /** Of the view in which it was chosen. */
  readonly path: string;
  readonly search: AddressSearch;
}

/** Undefined once the address says it. */
const useComing = create<{ readonly coming: Coming | undefined }>()(() => ({ coming: undefined }));

/** A view that has been left since says nothing of the next one. */
function comingTo(router: AnyRouter, coming: Coming | undefined): AddressSearch | undefined {
  const isHere = coming?.router === router && coming.path === router.latestLocation.pathname;
  return isHere ? coming.search : undefined;
}

const known = new WeakMap<AddressSearch, AddressSearch>();
let last: AddressSearch = {};

/**
 * One object for what an address says, as long as it says the same: once the router has followed a choice,
 * nothing that shows the address is drawn again.
 */
function settle(search: AddressSearch): AddressSearch {
  const settled = known.get(search) ?? replaceEqualDeep(last, search);
  known.set(search, settled);
  last = settled;
  return settled;
}

/** What the address of a router says at last, the choice that it has yet to follow included. */
export function latestSearch(router: AnyRouter): AddressSearch {
  const { coming } = useComing.getState();
  return settle(comingTo(router, coming) ?? router.latestLocation.search);
}

/** What the address of the view in sight says, or is about to say. */
export function useLatestSearch(): AddressSearch {
  const router = useRouter();
  const ofView = (search: AddressSearch) =>
    settle(comingTo(router, useComing.getState().coming) ?? search);
  // Tells of a choice at once; of all else the router tells.
  useComing(() => latestSearch(router));
  return useSearch({ strict: false, select: ofView });
}

/** Shows the address's next search and has the router follow, unless the reader leaves the view before. */
export async function takeFastLane(
  router: AnyRouter,
  search: AddressSearch,
  navigate: () => Promise<void>,
): Promise<void> {
  const { pathname: path } = router.latestLocation;
  const coming: Coming = { router, path, search };
  useComing.setState({ coming });
  await new Promise<void>((resolve) => void afterPaint(resolve));
  if (router.latestLocation.pathname === path) await navigate();
  // A later choice is already on its way.
  if (useComing.getState().coming === coming) useComing.setState({ coming: undefined });
}
