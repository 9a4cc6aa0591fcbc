import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The rooms of the house and which rooms each may import from, besides its own files. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  ui: [],
  // Draws what the domain has computed.
  charts: ['domain', 'ui'],
  api: ['domain'],
  store: ['domain', 'ui'],
  tables: ['domain', 'api', 'store', 'ui'],
  features: ['domain', 'charts', 'api', 'store', 'tables', 'ui'],
  app: ['domain', 'charts', 'api', 'store', 'tables', 'ui', 'features'],
};

/**
 * What leaves its view is data of the domain's making, whatever it is of: `ui`, which knows nothing of
 * plans, knows the shape of that data and nothing else of it.
 */
const SHAPES_FOR_UI = /^import type \{[^}]*\} from '@\/domain\/(?:charts|tables)\/[\w-]+';$/gm;

/**
 * What each room may import from outside of the house. Anything else is a stranger: Node, which no
 * browser has, the compiler of the data (`@data`), the mocks, and every package that nobody named here.
 */
const FROM_OUTSIDE: Readonly<Record<string, RegExp>> = {
  domain: /^zod\/mini$/,
  ui: /^(react|@mantine\/core|@tabler\/icons-react|@tanstack\/react-(table|virtual))$/,
  charts: /^(react|react-dom(\/client)?|recharts)$/,
  api: /^@tanstack\/react-query$/,
  store: /^(react|zustand|zod\/mini|@tanstack\/react-router|@mantine\/(core|hooks))$/,
  tables: /^react$/,
  features:
    /^(react|@mantine\/core(\/styles\/\w+\.css)?|@tabler\/icons-react|@tanstack\/react-query|fflate|write-excel-file\/(universal|synchronous))$/,
  app: /^(react|@mantine\/(core|hooks)|@tabler\/icons-react|@tanstack\/(history|react-(query|router)))$/,
  // The mocks in development alone.
  'main.tsx': /^(react|react-dom\/client|zod\/mini|@mocks\/browser)$/,
};

/** Packages that one file, or a few, may touch of all in the rooms above. */
const TOUCHED_BY: readonly (readonly [RegExp, RegExp])[] = [
  [/^recharts/, /^src\/charts\/[A-Z]\w+Drawing\.tsx$/],
  [
    /^write-excel-file/,
    /^src\/features\/(export\/(workbook|write-excel-file\.d)|monitoring\/write-template)\.ts$/,
  ],
  [/^fflate/, /^src\/features\/(export\/batch|monitoring\/(read-workbook|write-template))\.ts$/],
  [/^react-dom\/client$/, /^src\/(main\.tsx|charts\/draw-off-screen\.ts)$/],
  [/^@tanstack\/react-(table|virtual)/, /^src\/ui\/data-table\/DataTable\.tsx$/],
  [
    /^zod/,
    /^src\/(domain\/package\/[a-z-]+|domain\/monitoring\/batch|store\/preferences|main)\.tsx?$/,
  ],
  [/^@tanstack\/react-query$/, /^src\/(api|app)\/|^src\/features\/source\/Passage\.tsx$/],
];

interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const IMPORT = /(?:from|import)\s*\(?\s*'([^']+)'/g;

const sources: SourceFile[] = readdirSync('src', { recursive: true })
  .map((name) => join('src', String(name)).replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
  .map((path) => {
    const text = readFileSync(path, 'utf8');
    return { path, text, imports: listImports(text) };
  });

function listImports(text: string): string[] {
  return [...text.matchAll(IMPORT)].map((match) => match[1] ?? '');
}

const roomOf = (path: string): string => path.replace(/^(?:src|@)\//, '').split('/')[0] ?? '';

/** What a file imports from outside of the house and may not. */
function findStrangers({ path, imports }: Pick<SourceFile, 'path' | 'imports'>): string[] {
  const outside = imports.filter((name) => !/^(\.|@\/)/.test(name));
  return outside.filter(
    (name) =>
      !FROM_OUTSIDE[roomOf(path)]?.test(name) ||
      TOUCHED_BY.some(([pkg, place]) => pkg.test(name) && !place.test(path)),
  );
}

describe('the house', () => {
  it('has tests that climb no more than what they test', () => {
    const tests = readdirSync('src', { recursive: true })
      .map((name) => join('src', String(name)))
      .filter((path) => /\.test\.tsx?$/.test(path));
    expect(tests.length).toBeGreaterThan(20);
    expect(tests.filter((path) => /from '\.\.\//.test(readFileSync(path, 'utf8')))).toEqual([]);
  });

  it('has the rooms that the table of imports names, and no others', () => {
    const rooms = readdirSync('src', { withFileTypes: true });
    expect(rooms.filter((entry) => entry.isDirectory()).map((entry) => entry.name)).toEqual(
      expect.arrayContaining(Object.keys(MAY_IMPORT)),
    );
    expect(rooms.filter((entry) => entry.isFile()).map((entry) => entry.name)).toEqual([
      'main.tsx',
    ]);
    expect(rooms.length).toBe(Object.keys(MAY_IMPORT).length + 1);
  });

  it('keeps the top level that was fixed', () => {
    const shown = readdirSync('.').filter((name) => !name.startsWith('.'));
    const allowed = ['README.md', 'data', 'index.html', 'mocks', 'package-lock.json']
      .concat(['package.json', 'src', 'tests', 'tsconfig.json', 'vite.config.ts'])
      .concat(['node_modules', 'dist']);
    expect(shown.filter((name) => !allowed.includes(name))).toEqual([]);
  });
});

/** The ways to code that is fetched on demand, each of which survives that it does not come. */
const ON_DEMAND =
  /(?:fetchPart|lazyPart|lazyView)\(\s*\(\) =>\s*$|queryFn: async \(\) => \(await $/;

describe.each(sources.filter(({ path }) => path !== 'src/main.tsx'))(
  '$path',
  ({ path, text, imports }) => {
    const room = roomOf(path);

    it('imports only from rooms that it may', () => {
      const known = room === 'ui' ? listImports(text.replace(SHAPES_FOR_UI, '')) : imports;
      const rooms = known.filter((name) => name.startsWith('@/')).map(roomOf);
      const allowed = [...(MAY_IMPORT[room] ?? []), room];
      expect(rooms.filter((name) => !allowed.includes(name))).toEqual([]);
    });

    it('never climbs', () => {
      expect(imports.filter((name) => name.startsWith('../'))).toEqual([]);
    });

    it('fetches code on demand in the one way that can fail', () => {
      const code = text.replace(/\/\*[\s\S]*?\*\//g, '');
      const before = code.split(/\bimport\(/).slice(0, -1);
      expect(before.filter((part) => !ON_DEMAND.test(part))).toEqual([]);
      expect(code).not.toMatch(/\blazyRouteComponent\b|\blazy\(/);
    });

    it('names no plan and counts no documents: what is said of them is made from the dataset', () => {
      const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
      expect(code).not.toMatch(/十[三四五六七]五|[一二两三四五六七八九十]份文件|五年目标/);
    });

    it.runIf(room === 'features')('imports no other feature', () => {
      const feature = path.split('/')[2];
      const others = imports.filter(
        (name) => name.startsWith('@/features/') && name.split('/')[2] !== feature,
      );
      expect(others).toEqual([]);
    });
  },
);

describe('imports from outside of the house', () => {
  it.each(sources)('$path has none but those of its room', (source) => {
    expect(findStrangers(source)).toEqual([]);
  });

  it.each<[string, string, string[]]>([
    ['src/domain/csv.ts', "import '@data/csv';", ['@data/csv']],
    ['src/domain/csv.ts', "import { readFileSync } from 'node:fs';", ['node:fs']],
    ['src/domain/csv.ts', "const load = () => import('dayjs');", ['dayjs']],
    ['src/domain/csv.ts', "import * as z from 'zod/mini';", ['zod/mini']],
    ['src/domain/package/fields.ts', "import * as z from 'zod';", ['zod']],
    ['src/domain/package/fields.ts', "import * as z from 'zod/mini';", []],
    ['src/charts/Legend.tsx', "import { BarChart } from 'recharts';", ['recharts']],
    ['src/ui/Notice.tsx', "import { BarChart } from 'recharts';", ['recharts']],
    ['src/app/App.tsx', "import { startMocks } from '@mocks/browser';", ['@mocks/browser']],
    ['src/main.tsx', "await import('@mocks/browser')", []],
    ['src/main.tsx', "await import('@mocks/node')", ['@mocks/node']],
  ])('the guard sees in %s: %s', (path, text, expected) => {
    expect(findStrangers({ path, imports: listImports(text) })).toEqual(expected);
  });
});

describe('file names', () => {
  it.each(sources)('$path leads to an import that exists', ({ path, imports }) => {
    const missing = imports
      .filter((name) => name.startsWith('@/') && !name.endsWith('.css'))
      .map((name) => name.replace('@/', 'src/'))
      .filter((file) => !existsSync(`${file}.ts`) && !existsSync(`${file}.tsx`));
    expect(missing).toEqual([]);
    expect(path).toMatch(/\/([A-Z][A-Za-z]+\.tsx|[a-z][a-z0-9-]*(\.d)?\.tsx?)$/);
  });
});

describe('tables', () => {
  it.each(sources.filter(({ text }) => /<table\b/.test(text)))(
    '$path scrolls sideways with a hint',
    ({ text }) => {
      expect(text.match(/<SideScroll\b/g)?.length).toBe(text.match(/<table\b/g)?.length);
    },
  );
});
