import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSearch } from '@/domain/address';
import { readLink } from '@/domain/link';

describe('readLink', () => {
  it.each<[string, string, string]>([
    ['nothing leads to the overview', '', '/'],
    ['a lone hash leads to the overview', '#', '/'],
    ['a view', '#/projects', '/projects'],
    ['a view with a query', '#/projects?q=隧道', '/projects?q=隧道'],
    ['a record', '#/trajectories/gdp.stone', '/trajectories/gdp.stone'],
    ['a path that lost its slash', '#projects', '/projects'],
    ['a path with too many', '#//projects///x/', '/projects/x'],
    ['a path with a capital', '#/Projects?q=A', '/projects?q=A'],
    ['an exclamation mark of other apps', '#!/projects', '/projects'],
    ['a query without a question mark', '#/projects&shareTo=weixin', '/projects?shareTo=weixin'],
    ['a second question mark', '#/projects?q=a?from=oa', '/projects?q=a&from=oa'],
    ['a second hash', '#/projects?q=a#rd', '/projects?q=a&rd'],
    ['a second hash without a query', '#/projects#rd', '/projects?rd'],
    ['a full stop behind the path', '#/projects。', '/projects'],
    ['an encoded full stop', '#/indicators/gdp%E3%80%82', '/indicators/gdp'],
    ['a bracket behind the path', '#/projects)', '/projects'],
    ['a bracket before the query', '#/projects)?q=a', '/projects?q=a'],
    ['encoded as a whole', '#%2Fprojects%3Fq%3Da%2526b', '/projects?q=a%26b'],
    ['encoded twice', '#%252Fprojects%253Fq%253Da', '/projects?q=a'],
    ['an encoded question mark', '#/projects%3Fq=a%26b', '/projects?q=a%26b'],
    ['an encoded query', '#/projects%3Fq%3Da', '/projects?q=a'],
    ['an encoded ampersand', '#/projects%26q%3Da', '/projects?q=a'],
    ['a path in Chinese', '#/项目', '/%E9%A1%B9%E7%9B%AE'],
    ['a path that encodes nothing', '#/50%', '/50%25'],
    ['half a character', '#/\uD800', '/%EF%BF%BD'],
  ])('%s', (_, hash, expected) => {
    expect(readLink(hash)).toBe(expected);
  });

  it.each<[string, string, string, string]>([
    ['what was appended to the page', '#/projects?q=a', '?from=singlemessage', '/projects?q=a'],
    ['a ticket', '#/projects', '?ticket=ST-1&state=x', '/projects'],
    ['the query itself', '#/projects', '?sector=energy&ticket=1', '/projects?sector=energy'],
    ['half of the query', '#/projects?q=a', '?sector=energy', '/projects?q=a&sector=energy'],
    ['a word', '#/projects', '?q', '/projects'],
  ])('takes from before the hash only what is its own: %s', (_, hash, query, expected) => {
    expect(readLink(hash, query)).toBe(expected);
  });

  it('makes an address of anything', () => {
    const pieces = fc.constantFrom('#', '/', '?', '&', '=', '%', '%2F', '%3F', '%25', '~', '。');
    const words = fc.constantFrom('projects', 'sector', 'q', 'energy', '隧', '\uD800', ' ');
    const link = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.oneof(pieces, words)).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(link, link, (hash, query) => {
        const address = readLink(hash, query);
        expect(address).toMatch(/^\/[\x21-\x7e]*(\?|$)/);
        parseSearch(address.replace(/^[^?]*/, ''));
        expect(() => new URL(address, 'http://localhost')).not.toThrow();
      }),
    );
  });
});
