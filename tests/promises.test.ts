import { compilePackage } from '@data/compile';
import { readPackageFiles } from '@data/files';
import { expect, it } from 'vitest';
import { NO_FILTERS } from '@/domain/filters';
import { computePromisesView } from '@/domain/promises-view';
import { createDataset, locatorOf } from '@/domain/statements/dataset';

const dataset = createDataset(compilePackage(await readPackageFiles('data')).dataset);

function lineOf(id: string): number {
  const statement = dataset.statementById.get(id);
  return statement === undefined ? 0 : locatorOf(statement).line;
}

it('judges every promise of the documents as it was read; a change is read against its paragraph', async () => {
  const lines = computePromisesView(dataset, NO_FILTERS)
    .rows.map(({ id, documentId, projectId, name, outcome }) => ({
      key: `${documentId} ${String(lineOf(id)).padStart(4, '0')} ${projectId}`,
      text: `${outcome.verdict} ${name} ${outcome.text}`,
    }))
    .map(({ key, text }) => `${key} ${text}`)
    .sort();
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('__snapshots__/promises.txt');
});
