import fc from 'fast-check';

/**
 * What may stand behind the `#` of a link: views and records, there and not there, with queries valid,
 * outdated, empty and broken, and what programs make of links that pass through them.
 */

const paths = fc.constantFrom(
  '/',
  '/indicators',
  '/indicators/gdp',
  '/projects',
  '/projects/progress',
  '/projects/timeline',
  '/regions',
  '/regions/lixia',
  '/trajectories',
  '/trajectories/gdp.jinan',
  '/comparison',
  '/comparison/gdp',
  '/changes',
  '/commitments',
  '/evidence',
  '/evidence/coverage',
  '/evidence/findings',
);
const strangePaths = fc.oneof(
  fc.constantFrom(
    '',
    '//',
    '/indicators/',
    '/Projects',
    '/..',
    '/%',
    '/%00',
    '/项目',
    '/projects/x',
  ),
  fc.constantFrom(
    '/indicators/__proto__',
    '/trajectories/constructor',
    '/comparison/no-such',
    '/$',
  ),
  fc.webPath(),
);
const keys = fc.constantFrom(
  ...['sector', 'region', 'document', 'period', 'stage', 'status', 'verdict', 'q'],
  ...['sort', 'group', 'source', 'finding', 'part', 'scale', 'own', 'other'],
);
const strangeKeys = fc.constantFrom(
  '',
  'from',
  'page',
  '__proto__',
  'unread',
  'Sector',
  '%',
  'amp;q',
);
const values = fc.constantFrom(
  ...['transport', 'transport~energy', 'shizhong', 'jinan', 'lixia', 'plan-jinan-2026', '2025'],
  ...['2021/2025', '2099', 'actual', 'target', 'completed', 'done', 'name', '-latest', 'sector'],
  ...[
    'silent',
    'beside',
    'open',
    'revisions',
    'promises',
    'fits',
    'shared',
    'index',
    'gdp',
    '隧道',
  ],
);
/** What is left where a portal cleared a filter. */
const emptyValues = fc.constantFrom('', '', '~', '+', '%20');
const strangeValues = fc.oneof(
  fc.constantFrom('%', '%zz', '%E9%9A', '%25E9%259A%25A7', 'null', '-', '2025/2021'),
  fc.constantFrom('constructor', '__proto__', '<script>', "';--", '\u202e', '🏗️', '9'.repeat(300)),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const pair = fc
  .tuple(
    fc.oneof({ weight: 5, arbitrary: keys }, { weight: 1, arbitrary: strangeKeys }),
    fc.constantFrom('=', '=', '=', '=', '', '%3D', '=='),
    fc.oneof({ weight: 2, arbitrary: values }, emptyValues, strangeValues),
  )
  .map((parts) => parts.join(''));
const query = fc
  .array(fc.tuple(fc.constantFrom('&', '&', '&', '&amp;', '%26', '?', '#'), pair), { maxLength: 4 })
  .map((pairs) =>
    pairs
      .flat()
      .join('')
      .replace(/^[?&]?/, '?'),
  );

const journeys: readonly ((link: string) => string)[] = [
  (link) => link,
  (link) => link,
  (link) => link,
  encodeURIComponent,
  (link) => encodeURIComponent(encodeURIComponent(link)),
  encodeURI,
  (link) => link.replaceAll('&', '&amp;'),
  (link) => `${link}&shareTo=weixin`,
  (link) => `${link}?from=singlemessage&isappinstalled=0`,
  (link) => `${link}。`,
  (link) => `${link}）请看`,
  (link) => link.slice(0, link.length * 0.7),
];

/** Half a character is none that a browser would hand over. */
const toWellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');

export const hostileHashes: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof({ weight: 4, arbitrary: paths }, { weight: 1, arbitrary: strangePaths }),
    fc.oneof(fc.constant(''), query, query, query),
    fc.constantFrom(...journeys),
  )
  .map(([path, search, travel]) => travel(toWellFormed(path + search)));
