import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { dataPackage } from './data/vite-plugin.ts';

/**
 * The policy of the built page: everything from its own place, nothing from elsewhere. Styles may
 * be inline because the component library writes its CSS variables into style elements.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Puts the policy into the built page; development needs the inline scripts of its reload. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
        injectTo: 'head-prepend',
      },
    ],
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
  plugins: [react(), dataPackage(), contentSecurityPolicy()],
  build: { target: 'es2022', modulePreload: { polyfill: false } },
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
