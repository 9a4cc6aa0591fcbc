import { compilePackage } from '@data/compile';
import { readPackageFiles } from '@data/files';
import { describe, expect, it } from 'vitest';
import { computeBehindView, countBehind } from '@/domain/behind-view';
import { NO_FILTERS } from '@/domain/filters';
import { createDataset } from '@/domain/statements/dataset';

/** What of the real dataset is behind: read by hand against the documents. */

const dataset = createDataset(compilePackage(await readPackageFiles('data')).dataset);

describe('the real dataset', () => {
  it('has behind what its documents show to be', () => {
    const { rows } = computeBehindView(dataset, NO_FILTERS);
    expect(
      rows.map(({ kind, name, aim, actual, gap, since, look }) =>
        [kind, name, aim.text, actual?.text, look.label, gap, since].join(' | '),
      ),
    ).toMatchSnapshot();
    expect(countBehind(dataset, NO_FILTERS)).toBe(rows.length);
  });

  it('opens the source of every aim and every state', () => {
    for (const { aim, actual } of computeBehindView(dataset, NO_FILTERS).rows) {
      expect(dataset.statementById.has(aim.sourceId)).toBe(true);
      expect(actual === undefined || dataset.statementById.has(actual.sourceId)).toBe(true);
    }
  });
});
