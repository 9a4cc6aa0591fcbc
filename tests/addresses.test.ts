// @vitest-environment jsdom
import { createMemoryHistory } from '@tanstack/react-router';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAppRouter } from '@/app/router';
import { FILTER_DIMENSIONS } from '@/domain/filters';
import { readLink } from '@/domain/link';
import { hostileHashes } from './hostile-addresses';
import { SWEEP_TIMEOUT, sweepLength } from './sweep';

/** What the views are handed of an address, by the router that they live in. */
function searchOf(address: string): Record<string, unknown> {
  const router = createAppRouter(createMemoryHistory({ initialEntries: [address] }));
  const matches = router.matchRoutes(router.latestLocation);
  return { ...matches.at(-1)?.search };
}

describe('what the router hands to the views', () => {
  it.each(['?sector=', '?sector', '?sector=~', '?verdict=+', '?q=+', '?foo=1'])(
    'has nothing of %s that was dropped',
    (query) => {
      for (const path of ['/', '/indicators', '/projects/progress', '/nowhere']) {
        const { unread: _unread, ...search } = searchOf(path + query);
        expect(search).toEqual({});
      }
    },
  );

  it.each(['?q=\ud800', '?sector=economy~\udc00', '?q=隧道\ud83d&sort=\udfff'])(
    'is there though %j ends within a character',
    (query) => {
      for (const path of ['/', '/indicators', '/\ud800']) {
        expect(() => searchOf(readLink(path + query))).not.toThrow();
      }
    },
  );

  it('sweep: is lists of words and texts, whatever stands behind the hash', {
    timeout: SWEEP_TIMEOUT,
  }, () => {
    fc.assert(
      fc.property(hostileHashes, (hash) => {
        const { unread = [], ...search } = searchOf(readLink(hash));
        for (const [key, value] of [...Object.entries(search), ['unread', unread] as const]) {
          const isList = key === 'unread' || (FILTER_DIMENSIONS as readonly string[]).includes(key);
          const texts = isList ? value : [value];
          expect(texts).toSatisfy(
            (list) =>
              Array.isArray(list) &&
              list.every((text) => typeof text === 'string' && text.trim() !== ''),
          );
        }
      }),
      { numRuns: sweepLength({ sample: 300, full: 20_000 }) },
    );
  });
});
