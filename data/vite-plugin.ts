import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Plugin, runnerImport, type ViteDevServer } from 'vite';

const VIRTUAL = 'virtual:dataset/';

/**
 * Compiles the data package into `dataset.json` (served in development with a reload on every CSV
 * edit, written in a build), and offers the documents' texts of `data/sources/`, where there are any,
 * with a list of them in `sources.json`. `virtual:dataset/<folder>` is the same file made of any
 * package, as mocks and tests import it.
 */
export function dataPackage(): Plugin {
  const packageRoot = resolve('data');
  const sourcesRoot = join(packageRoot, 'sources');

  const compile = async (root: string): Promise<string> => {
    // The compiler shares its schema with the app, so it runs with the app's aliases.
    const config = { resolve: { tsconfigPaths: true } };
    const { module: files } = await runnerImport<typeof import('./files')>(
      './data/files.ts',
      config,
    );
    const { module: compiler } = await runnerImport<typeof import('./compile')>(
      './data/compile.ts',
      config,
    );
    const { module: packing } = await runnerImport<
      typeof import('@/domain/packing/packed-dataset')
    >('./src/domain/packing/packed-dataset.ts', config);
    const { module: sealing } = await runnerImport<typeof import('@/domain/package/sealed-text')>(
      './src/domain/package/sealed-text.ts',
      config,
    );
    const { dataset } = compiler.compilePackage(await files.readPackageFiles(root));
    return sealing.sealText(JSON.stringify(packing.packDataset(dataset)));
  };

  const listSources = (): string[] =>
    existsSync(sourcesRoot) ? readdirSync(sourcesRoot).filter((name) => name.endsWith('.txt')) : [];

  const serve = (server: ViteDevServer): void => {
    server.watcher.add(packageRoot);
    server.watcher.on('all', (_event, path) => {
      if (path.startsWith(packageRoot) && path.endsWith('.csv')) {
        server.ws.send({ type: 'full-reload' });
      }
    });
    server.middlewares.use(async (request, response, next) => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname;
      const source = listSources().find((name) => path === `/sources/${name}`);
      if (path === '/dataset.json') {
        response.setHeader('content-type', 'application/json');
        try {
          response.end(await compile(packageRoot));
        } catch (error) {
          server.config.logger.error(String(error));
          response.statusCode = 500;
          response.end(String(error));
        }
      } else if (path === '/updates/index.json') {
        response.setHeader('content-type', 'application/json');
        response.end('[]');
      } else if (path === '/sources.json') {
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify(listSources()));
      } else if (path === '/mockServiceWorker.js') {
        response.setHeader('content-type', 'text/javascript');
        createReadStream('node_modules/msw/lib/mockServiceWorker.js').pipe(response);
      } else if (source !== undefined) {
        response.setHeader('content-type', 'text/plain; charset=utf-8');
        createReadStream(join(sourcesRoot, source)).pipe(response);
      } else next();
    });
  };

  return {
    name: 'data-package',
    configureServer: serve,
    resolveId: (id) => (id.startsWith(VIRTUAL) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${VIRTUAL}`)) return undefined;
      return `export default ${await compile(resolve(id.slice(VIRTUAL.length + 1)))}`;
    },
    async generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: 'dataset.json',
        source: await compile(packageRoot),
      });
      const sources = listSources();
      this.emitFile({ type: 'asset', fileName: 'sources.json', source: JSON.stringify(sources) });
      // Where an administrator lists the batches of monitoring that every reader is to have.
      this.emitFile({ type: 'asset', fileName: 'updates/index.json', source: '[]' });
      for (const name of sources) {
        const source = readFileSync(join(sourcesRoot, name));
        this.emitFile({ type: 'asset', fileName: `sources/${name}`, source });
      }
    },
  };
}
