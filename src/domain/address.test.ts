import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AddressSearch,
  parseAddress,
  parseSearch,
  stringifySearch,
  toFilters,
} from '@/domain/address';

describe('parseSearch', () => {
  it.each<[string, string, AddressSearch]>([
    ['an empty address says nothing', '', {}],
    ['a lone question mark says nothing', '?', {}],
    ['stray ampersands are skipped', '&&q=a&', { q: 'a' }],
    ['question marks at the start are no part of the first key', '??q=a', { q: 'a' }],
    ['a key without an equals sign says nothing', 'q', {}],
    ['a key with nothing behind its equals sign says nothing', 'sector=&q=', {}],
    ['a list of separators only says nothing', 'sector=~&region=~~', {}],
    ['a value of white space only says nothing', 'verdict=+&sort=%20&q=+', {}],
    ['only the first equals sign separates', 'q=a=b', { q: 'a=b' }],
    ['Chinese may stand as it is', 'q=隧道', { q: '隧道' }],
    ['Chinese may be percent-encoded', 'q=%E9%9A%A7%E9%81%93', { q: '隧道' }],
    ['percent-encoding may be in lower case', 'q=%e9%9a%a7%e9%81%93', { q: '隧道' }],
    ['keys are decoded too', '%71=a', { q: 'a' }],
    ['a plus is a space', 'q=大河+隧道', { q: '大河 隧道' }],
    ['an encoded plus is a plus', 'q=5G%2B', { q: '5G+' }],
    ['an encoded percent sign is a percent sign', 'q=100%25', { q: '100%' }],
    ['a percent sign that encodes nothing stays', 'q=50%', { q: '50%' }],
    ['percent and letters that are no code stay', 'q=%zz', { q: '%zz' }],
    ['a character cut in two by the encoding stays encoded', 'q=%E9%9A', { q: '%E9%9A' }],
    ['a plus beside garbage is still a space', 'q=a+%zz', { q: 'a %zz' }],
    ['a tilde parts a list', 'sector=transport~energy', { sector: ['transport', 'energy'] }],
    ['an encoded ampersand in the search text is text', 'q=R%26D', { q: 'R&D' }],
  ])('%s', (_, search, expected) => {
    expect(parseSearch(search)).toStrictEqual(expected);
  });

  const west: AddressSearch = { region: ['west'], sector: ['transport', 'energy'] };
  it.each<[string, string]>([
    ['as it was written', 'region=west&sector=transport~energy'],
    ['escaped for a page', 'region=west&amp;sector=transport~energy'],
    ['escaped for a page twice', 'region=west&amp;amp;sector=transport~energy'],
    ['escaped by number', 'region=west&#38;sector=transport~energy'],
    ['with its tildes encoded', 'region=west&sector=transport%7Eenergy'],
    ['with its tildes encoded twice', 'region=west&sector=transport%257Eenergy'],
    ['with its ampersands encoded', 'region=west%26sector=transport~energy'],
    ['with its separators encoded', 'region%3Dwest%26sector%3Dtransport~energy'],
    ['encoded as a whole, twice', 'region%253Dwest%2526sector%253Dtransport%257Eenergy'],
    ['with a key for each value', 'region=west&sector=transport&sector=energy'],
    ['with a key that is empty the second time', 'region=west&sector=transport~energy&sector='],
    ['with a key that is empty the first time', 'region=&region=west&sector=transport~energy'],
    ['with what a chat app appends', 'region=west&sector=transport~energy&isappinstalled=0'],
    ['with what a portal appends', 'region=west&sector=transport~energy?ticket=ST-1&from=oa'],
    ['with a second fragment', 'region=west&sector=transport~energy#wechat_redirect'],
    ['at the end of a sentence', 'region=west&sector=transport~energy。'],
    ['in brackets', 'region=west&sector=transport~energy）'],
    ['in quotation marks', 'region=west&sector=transport~energy”，'],
    ['before an invisible space', 'region=west&sector=transport~energy%E2%80%8B'],
  ])('reads a link %s', (_, search) => {
    expect(parseSearch(search)).toStrictEqual(west);
  });

  it.each<[string, string, AddressSearch]>([
    ['a key that the app does not know', 'sectr=a', { unread: ['sectr=a'] }],
    ['a word that is no pair', 'q=a&b', { q: 'a', unread: ['b'] }],
    ['a value without a key', '=x', { unread: ['=x'] }],
    ['a second search text', 'q=a&q=b', { q: 'a', unread: ['q=b'] }],
    ['each of several, once', 'x=1&y=2&x=1', { unread: ['x=1', 'y=2'] }],
    ['what follows a list, encoded with it', 'sector=a%26x=1', { sector: ['a'], unread: ['x=1'] }],
    ['a key that names a part of every object', '__proto__=x', { unread: ['__proto__=x'] }],
    ['a list of its own name', 'unread=x', { unread: ['unread=x'] }],
  ])('names what it leaves unread: %s', (_, search, expected) => {
    expect(parseSearch(search)).toStrictEqual(expected);
  });

  it('reads a text that was encoded twice, and one that only looks so', () => {
    const twice = encodeURIComponent(encodeURIComponent('隧道 5G+'));
    expect(parseSearch(`q=${twice}`)).toStrictEqual({ q: '隧道 5G+' });
    expect(parseSearch(stringifySearch({ q: '增长5%20亿' }))).toStrictEqual({ q: '增长5%20亿' });
  });
});

describe('stringifySearch', () => {
  it.each<[string, Record<string, unknown>, string]>([
    ['nothing to say makes no question mark', {}, ''],
    ['empty texts and lists are left out', { q: '', sector: [], sort: undefined }, ''],
    ['what is neither text nor list is left out', { q: 5, sort: null, source: { id: 'a' } }, ''],
    ['keys are sorted', { sort: 'name', q: 'a', sector: ['b'] }, '?q=a&sector=b&sort=name'],
    [
      'lists are joined by a tilde',
      { sector: ['transport', 'energy'] },
      '?sector=transport~energy',
    ],
    ['Chinese stays readable', { q: '隧道' }, '?q=隧道'],
    ['spans stay readable', { period: ['2021/2025'] }, '?period=2021/2025'],
    ['what would break the address is escaped', { q: 'a&b=c#d?e' }, '?q=a%26b%3Dc%23d%3Fe'],
    ['percent signs and pluses are escaped', { q: '5%+' }, '?q=5%25%2B'],
    ['white space of every width is escaped', { q: 'a b\t\u3000' }, '?q=a%20b%09%E3%80%80'],
    ['what the app does not know is never written', { 'a=b': 'c', unread: ['d'] }, ''],
  ])('%s', (_, search, expected) => {
    expect(stringifySearch(search)).toBe(expected);
  });
});

describe('values of former versions', () => {
  it('lead to what they have become, in links that were shared', () => {
    expect(parseSearch('?verdict=undecidable~met')).toStrictEqual({
      verdict: ['incomplete', 'in-words', 'scope-differs', 'met'],
    });
  });
});

describe('parseAddress', () => {
  it.each<[string, Record<string, unknown>, AddressSearch]>([
    ['an empty address asks for nothing', {}, {}],
    ['keys that the app does not know are left out', { page: '2', constructor: 'x' }, {}],
    ['empty values are left out', { q: '', sort: '', source: '', sector: '', region: [] }, {}],
    ['a list of separators only is empty', { sector: '~~', region: ' ~ ' }, {}],
    ['a filter of the wrong type is left out', { sector: 5, region: null, status: { a: 1 } }, {}],
    ['a text of the wrong type is left out', { q: ['a'], sort: 1, source: true }, {}],
    [
      'a text is cut at its tildes',
      { sector: 'transport~energy' },
      { sector: ['transport', 'energy'] },
    ],
    ['a list passes as it is', { region: ['west', 'east'] }, { region: ['west', 'east'] }],
    ['a list keeps its texts only', { region: ['west', 5, null, ['east']] }, { region: ['west'] }],
    [
      'repeated values count once',
      { stage: 'target~actual~target' },
      { stage: ['target', 'actual'] },
    ],
    ['space around values is dropped', { document: ' a ~ ~b' }, { document: ['a', 'b'] }],
    [
      'values unknown to the dataset stay, to be reported',
      { period: '2099' },
      { period: ['2099'] },
    ],
    ['tildes in the search text are text', { q: 'a~b' }, { q: 'a~b' }],
    [
      'every key of an address is read',
      {
        sector: 'a',
        region: 'b',
        document: 'c',
        period: '2021/2025',
        stage: 'actual',
        status: 'planned',
        q: '隧道',
        sort: '-latest',
        source: 'plan-2021.gdp.stone.2020.actual',
      },
      {
        sector: ['a'],
        region: ['b'],
        document: ['c'],
        period: ['2021/2025'],
        stage: ['actual'],
        status: ['planned'],
        q: '隧道',
        sort: '-latest',
        source: 'plan-2021.gdp.stone.2020.actual',
      },
    ],
  ])('%s', (_, search, expected) => {
    expect(parseAddress(search)).toStrictEqual(expected);
  });

  const values = fc.uniqueArray(
    fc.string({ unit: 'binary', minLength: 1 }).filter((value) => /^[\p{L}\p{N}/-]+$/u.test(value)),
    { minLength: 1, maxLength: 4 },
  );
  const term = fc.stringMatching(/^-?[a-z0-9./-]*[a-z0-9]$/);
  // What only looks as if it had been encoded twice, or as if another pair followed, is read as such.
  const text = fc
    .string({ unit: 'binary', minLength: 1 })
    .filter((value) => value.trim() !== '' && !/%[\da-f]{2}|[?&]\w+=/i.test(value));
  const addresses: fc.Arbitrary<AddressSearch> = fc.record(
    {
      sector: values,
      region: values,
      document: values,
      period: values,
      stage: values,
      status: values,
      q: text,
      sort: term,
      source: term,
    },
    { requiredKeys: [] },
  );

  it('restores every view from the address written for it', () => {
    fc.assert(
      fc.property(addresses, (address) => {
        const restored = parseAddress(parseSearch(stringifySearch(address)));
        expect(restored).toEqual({ ...address });
      }),
    );
  });

  it('never throws, whatever stands in the address', () => {
    const pieces = fc.constantFrom(
      '%',
      '%E9',
      '%zz',
      '&',
      '=',
      '~',
      '+',
      '?',
      'q',
      'sector',
      '隧',
      '\uD800',
    );
    const garbage = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(garbage, (search) => {
        const known = /^(sector|region|document|period|stage|status|q|sort|source|unread)$/;
        for (const key of Object.keys(parseSearch(search))) expect(key).toMatch(known);
      }),
    );
  });
});

describe('toFilters', () => {
  const none = {
    sector: [],
    binding: [],
    region: [],
    placing: [],
    spanning: '',
    document: [],
    period: [],
    stage: [],
    status: [],
    mention: [],
    promise: [],
    verdict: [],
    q: '',
  };

  it.each<[string, AddressSearch, object]>([
    ['an empty address filters nothing', {}, none],
    ['sort order and open source are no filters', { sort: '-name', source: 'a' }, none],
    [
      'districts are asked for with the zones across their borders',
      { region: ['licheng'], spanning: 'included' },
      { ...none, region: ['licheng'], spanning: 'included' },
    ],
    [
      'dimensions that the address names are filtered, the others are not',
      { sector: ['transport', 'energy'], q: '隧道', sort: 'name' },
      { ...none, sector: ['transport', 'energy'], q: '隧道' },
    ],
  ])('%s', (_, search, expected) => {
    expect(toFilters(search)).toStrictEqual(expected);
  });
});
