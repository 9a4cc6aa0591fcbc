import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PackageFiles } from '@data/compile';

/** Reads the CSV files of a data package: `catalogue/*.csv` and `documents/<id>/*.csv`. */
export async function readPackageFiles(root: string): Promise<PackageFiles> {
  const folders = ['catalogue', 'documents'].filter((folder) => existsSync(join(root, folder)));
  const paths = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(join(root, folder), { recursive: true }))
        .filter((name) => name.endsWith('.csv'))
        .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
    ),
  );
  const entries = await Promise.all(
    paths
      .flat()
      .sort()
      .map(async (path) => [path, await readFile(join(root, path), 'utf8')] as const),
  );
  return new Map(entries);
}
