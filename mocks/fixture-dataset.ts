import { compilePackage } from '@data/compile';
import { readPackageFiles } from '@data/files';
import type { DatasetFile } from '@/domain/package/compiled-file';
import { createDataset, type Dataset } from '@/domain/statements/dataset';

/** The compiled fixture package, for tests that need a row more or less than it has. */
export async function loadFixtureFile(): Promise<DatasetFile> {
  return compilePackage(await readPackageFiles('mocks/fixture')).dataset;
}

/** The fixture package as the app has it: small enough to work out every expected value by hand. */
export async function loadFixtureDataset(): Promise<Dataset> {
  return createDataset(await loadFixtureFile());
}
