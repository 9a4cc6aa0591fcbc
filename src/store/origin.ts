import type { AnyRouter } from '@tanstack/react-router';
import { type AddressSearch, parseAddress, parseSearch, stringifySearch } from '@/domain/address';

/**
 * The list that a record was opened from. It goes with the entry in the browser's history, not with
 * the address: a link to a record says nothing of the way of the one who sends it.
 */
export interface Origin {
  /** The list's address with its filters, order and part. */
  readonly href: string;
  /** Its place in the history, which keeps where it was scrolled to; none if it is no longer as it was left. */
  readonly index?: number | undefined;
}

declare module '@tanstack/react-router' {
  interface HistoryState {
    origin?: Origin | undefined;
  }
}

/** What a place that is opened from the present one remembers: from record to record, the same list. */
export function originForNext(router: AnyRouter): Origin | undefined {
  const { href, state } = router.latestLocation;
  // Only the address of a record has a parameter in its path.
  const isRecord = Object.keys(router.state.matches.at(-1)?.params ?? {}).length > 0;
  return isRecord ? state.origin : { href, index: state.__TSR_index };
}

/** The list under filters that were changed on the way, as the chips of a record change them. */
export function changeOrigin({ href }: Origin, filters: AddressSearch): Origin {
  const [path, query = ''] = href.split('?');
  return { href: `${path}${stringifySearch(parseAddress({ ...parseSearch(query), ...filters }))}` };
}
