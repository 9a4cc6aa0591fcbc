import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { FIRST_VIEW_BUDGET } from '../bench/budgets';
import { CODE_ALLOWANCES, SCRIPT_ALLOWANCES, STYLE_ALLOWANCES } from '../compatibility/allowances';
import { OLDEST_CHROMIUM } from '../compatibility/browser-data';
import { findMadeCode } from '../compatibility/code-scan';
import { expectOldSyntax, findNewApis } from '../compatibility/script-scan';
import { findNewStyles } from '../compatibility/style-scan';

/** What the build wrote, and how it is served: without a browser. */

const names = readdirSync('dist/assets');
const read = (name: string): string => readFileSync(`dist/assets/${name}`, 'utf8');
const isCheck = (name: string): boolean => name.startsWith('browser-check');
const scripts = names.filter((name) => name.endsWith('.js') && !isCheck(name));

/** What the page asks for before a view is drawn: itself, its scripts and styles, and what those import. */
function listFirstFiles(): string[] {
  const page = readFileSync('dist/index.html', 'utf8');
  const asked = [...page.matchAll(/(?:src|href)="\.\/assets\/([^"]+)"/g)];
  const first = new Set(asked.map(([, name = '']) => name));
  for (const name of first) {
    for (const [, imported = ''] of read(name).matchAll(/(?:\bfrom|\bimport)\s*"\.\/([^"]+)"/g)) {
      first.add(imported);
    }
  }
  return ['index.html', 'dataset.json', ...[...first].map((name) => `assets/${name}`)];
}

test('what the first view fetches stays within its budget', () => {
  const files = listFirstFiles();
  expect(files.filter((name) => /\.(js|css)$/.test(name)).length).toBeGreaterThan(2);
  const sizes = files.map((name) => gzipSync(readFileSync(`dist/${name}`), { level: 9 }).length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  expect(total, files.map((name, at) => `${name} ${sizes[at]}`).join('\n')).toBeLessThan(
    FIRST_VIEW_BUDGET,
  );
});

test('scripts use nothing newer than the oldest browser, nor what plain http lacks', () => {
  expect(findNewApis(scripts.map(read))).toEqual(Object.keys(SCRIPT_ALLOWANCES).sort());
});

test('scripts make no code of strings and start no workers, as the policy of the page forbids', () => {
  expect(findMadeCode(scripts.map(read))).toEqual(Object.keys(CODE_ALLOWANCES).sort());
});

test('styles use nothing newer than the oldest browser', () => {
  const found = names
    .filter((name) => name.endsWith('.css'))
    .flatMap((name) => findNewStyles(read(name)));
  expect([...new Set(found)].sort()).toEqual(Object.keys(STYLE_ALLOWANCES).sort());
});

test('browsers of any age can run the check, which names the oldest that will do', () => {
  const [check = '', ...others] = names.filter(isCheck);
  expect(others).toEqual([]);
  expect(() => expectOldSyntax(read(check))).not.toThrow();
  const page = readFileSync('dist/index.html', 'utf8');
  expect(page).toContain(`src="./assets/${check}"`);
  expect(page).toContain(`Chromium ${OLDEST_CHROMIUM} `);
  expect(readFileSync('vite.config.ts', 'utf8')).toContain(`target: 'chrome${OLDEST_CHROMIUM}'`);
  expect(readFileSync('README.md', 'utf8')).toContain(`Chromium ${OLDEST_CHROMIUM}`);
});

test('the licence notices name every bundled package with its text', () => {
  const maps = names.filter((name) => name.endsWith('.js.map'));
  expect(maps.length, 'built by `npm run build -- --sourcemap hidden`').toBeGreaterThan(0);
  const sources = maps.flatMap((name): string[] => JSON.parse(read(name)).sources);
  const bundled = new Set(
    sources.flatMap((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []),
  );
  expect([...bundled]).toEqual(expect.arrayContaining(['react', '@mantine/core', 'zod']));
  const sections = readFileSync('dist/licenses.txt', 'utf8').split(/^## /m);
  const textOf = new Map(sections.map((section) => [section.split(' - ')[0], section]));
  const lacking = [...bundled].filter(
    (name) => !/permission|redistribution/i.test(textOf.get(name) ?? ''),
  );
  expect(lacking).toEqual([]);
});

/** The headers that the README's example of a server sends with everything. */
const README_HEADERS = [
  ...readFileSync('README.md', 'utf8').matchAll(/^ *add_header ([\w-]+) "([^"]+)" always;/gm),
].map(([, name = '', value = '']) => [name.toLowerCase(), value]);

test('everything is served with the headers of the README', async ({ request }) => {
  expect(README_HEADERS.map(([name]) => name)).toEqual([
    'content-security-policy',
    'x-content-type-options',
    'referrer-policy',
  ]);
  for (const path of [
    '/',
    '/index.html',
    '/dataset.json',
    '/sources.json',
    `/assets/${scripts[0]}`,
  ]) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(200);
    expect(response.headers(), path).toMatchObject({
      ...Object.fromEntries(README_HEADERS),
      'cache-control': path.startsWith('/assets/')
        ? 'public, max-age=31536000, immutable'
        : 'no-cache',
    });
  }
});

test('a file that is missing is missing, not the page in its place', async ({ request }) => {
  for (const path of ['/assets/index-00000000.js', '/missing.json', '/indicators', '/assets/']) {
    const response = await request.get(path, { headers: { accept: 'text/html,*/*' } });
    expect(response.status(), path).toBe(404);
    expect(await response.text(), path).not.toContain('<html');
    expect(response.headers()['cache-control'], path).not.toContain('immutable');
  }
});
