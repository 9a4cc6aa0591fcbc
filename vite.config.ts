import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { dataPackage } from './data/vite-plugin.ts';

/**
 * The policy of the built page: everything from its own place, nothing from elsewhere. Styles may
 * be inline because the component library writes its CSS variables into style elements.
 */
const toPolicy = (inlineScripts: readonly string[]): string =>
  [
    "default-src 'none'",
    ["script-src 'self'", ...inlineScripts.map(toSourceHash)].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "connect-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** Allows one inline script by its text: the page has one, which has to run before it is painted. */
function toSourceHash(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}

/** Puts the policy into the built page; development needs the inline scripts of its reload. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => {
        const inline = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, text = '']) => text);
        return [
          {
            tag: 'meta',
            attrs: { 'http-equiv': 'Content-Security-Policy', content: toPolicy(inline) },
            injectTo: 'head-prepend',
          },
        ];
      },
    },
  };
}

/** Puts the check for old browsers into the built page: a file that such browsers can run. */
function browserCheck(): Plugin {
  const name = 'browser-check.js';
  return {
    name: 'browser-check',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'asset', name, source: readFileSync(`src/app/${name}`) });
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }) {
        const file = Object.values(bundle).find(
          (output) => output.type === 'asset' && output.names.includes(name),
        );
        const attrs = { defer: true, src: `./${file?.fileName}` };
        return [{ tag: 'script', attrs, injectTo: 'body' }];
      },
    },
  };
}

const LICENCES = 'licenses.txt';
/** Packages that carry no licence text, and the sister package of the same author that does. */
const SISTERS = { 'react-remove-scroll-bar': 'react-remove-scroll' };

/** Completes the notices that the build writes; the journeys find any package that lacks its text. */
function licenceTexts(): Plugin {
  return {
    name: 'licence-texts',
    apply: 'build',
    generateBundle: {
      // After the build has written them.
      order: 'post',
      handler(_options, bundle) {
        const notices = bundle[LICENCES];
        if (notices?.type !== 'asset') return;
        for (const [name, sister] of Object.entries(SISTERS)) {
          const text = readFileSync(`node_modules/${sister}/LICENSE`, 'utf8').trim();
          const heading = new RegExp(`^## ${name} - .*$`, 'm');
          notices.source = String(notices.source).replace(heading, (line) => `${line}\n\n${text}`);
        }
      },
    },
  };
}

/** Serves the built app as the README asks every server to: with these headers. */
function servingHeaders(): Plugin {
  return {
    name: 'serving-headers',
    configurePreviewServer({ middlewares, config }) {
      middlewares.use(({ url = '/' }, response, next) => {
        const { pathname } = new URL(url, 'http://localhost');
        // Only what is there: a file that is missing today may be there tomorrow.
        const isAsset =
          /^\/assets\/./.test(pathname) && existsSync(join(config.build.outDir, pathname));
        response.setHeader('Content-Security-Policy', "frame-ancestors 'self'");
        response.setHeader('X-Content-Type-Options', 'nosniff');
        response.setHeader('Referrer-Policy', 'no-referrer');
        response.setHeader(
          'Cache-Control',
          isAsset ? 'public, max-age=31536000, immutable' : 'no-cache',
        );
        next();
      });
    },
  };
}

export default defineConfig({
  // Runs from any path: every address in the build is relative.
  base: './',
  publicDir: false,
  resolve: {
    tsconfigPaths: true,
    alias: {
      // The library's doors for browsers hand large parts to a worker from a `blob:`, which the policy
      // forbids; its synchronous one it exports to nobody.
      'write-excel-file/synchronous': fileURLToPath(
        new URL(
          'node_modules/write-excel-file/modules/export/writeXlsxFileUniversal.js',
          import.meta.url,
        ),
      ),
    },
  },
  // No page but index.html: what is missing is 404, never the page in its place.
  appType: 'mpa',
  plugins: [
    react(),
    dataPackage(),
    contentSecurityPolicy(),
    browserCheck(),
    licenceTexts(),
    servingHeaders(),
  ],
  build: {
    // The oldest browser, for scripts and styles; tests/compatibility holds what is built to it.
    target: 'chrome109',
    modulePreload: { polyfill: false },
    license: { fileName: LICENCES },
    // What the first view needs is one file: in twenty, each is compressed without the others' words.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
    },
  },
  // The journeys of an intranet without https.
  preview: { allowedHosts: ['plan.test'] },
  test: {
    include: ['{src,data,mocks,tests}/**/*.test.{ts,tsx}'],
    environment: 'node',
    setupFiles: ['tests/setup.ts'],
    restoreMocks: true,
    // A budget of waiting is no assertion: the machine may be slow and busy.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
