import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compilePackage } from '@data/compile';
import { describePackage } from '@data/descriptor';
import { readPackageFiles } from '@data/files';
import { PackageError } from '@/domain/package/problem';

/**
 * `npm run data`: compiles the package, says what it holds and writes `datapackage.json`. With
 * `--check` it writes nothing and fails if the descriptor is not the one that the schema gives.
 */
const packageRoot = dirname(fileURLToPath(import.meta.url));
const descriptorPath = join(packageRoot, 'datapackage.json');
try {
  const { dataset, exclusions } = compilePackage(await readPackageFiles(packageRoot));
  const descriptor = `${JSON.stringify(describePackage(dataset.documents), null, 2)}\n`;
  if (process.argv.includes('--check')) {
    const written = await readFile(descriptorPath, 'utf8').catch(() => '');
    if (written !== descriptor) {
      console.error('data/datapackage.json is not what the schema gives: run `npm run data`');
      process.exitCode = 1;
    }
  } else {
    await writeFile(descriptorPath, descriptor);
  }
  const counts = {
    documents: dataset.documents.length,
    indicators: dataset.indicators.length,
    observations: dataset.observations.length,
    projects: dataset.projects.length,
    'project events': dataset.projectEvents.length,
    'project figures': dataset.projectFigures.length,
    exclusions: exclusions.length,
  };
  const list = Object.entries(counts).map(([name, count]) => `${count} ${name}`);
  console.log(`Data version ${dataset.dataVersion}: ${list.join(', ')}`);
} catch (error) {
  if (!(error instanceof PackageError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
