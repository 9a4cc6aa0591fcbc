import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readPackageFiles } from '@data/files';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'package-'));
});
afterEach(() => rm(root, { recursive: true }));

async function write(files: Record<string, string>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}

describe('readPackageFiles', () => {
  it('reads the CSV files of the catalogue and of every document, in a steady order', async () => {
    await write({
      'documents/b/sections.csv': 'line\n2\n',
      'documents/a/sections.csv': 'line\n1\n',
      'catalogue/units.csv': 'id,symbol\nkm,公里\n',
    });
    expect([...(await readPackageFiles(root))]).toEqual([
      ['catalogue/units.csv', 'id,symbol\nkm,公里\n'],
      ['documents/a/sections.csv', 'line\n1\n'],
      ['documents/b/sections.csv', 'line\n2\n'],
    ]);
  });

  it('leaves everything else alone: notes, texts, the descriptor', async () => {
    await write({
      'catalogue/notes.md': '',
      'documents/a/draft.xlsx': '',
      'sources/a.txt': '',
      'sources/a.csv': '',
      'units.csv': '',
    });
    expect([...(await readPackageFiles(root)).keys()]).toEqual([]);
  });

  it('finds nothing in an empty folder, for the compiler to say what is missing', async () => {
    expect((await readPackageFiles(root)).size).toBe(0);
  });
});
