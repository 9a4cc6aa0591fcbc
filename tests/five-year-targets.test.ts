import { compilePackage } from '@data/compile';
import { readPackageFiles } from '@data/files';
import { expect, it } from 'vitest';
import { createDataset } from '@/domain/statements/dataset';
import { listTrajectories } from '@/domain/verdicts/trajectory';
import { classOf, isJudged, labelVerdict } from '@/domain/verdicts/verdict';

const dataset = createDataset(compilePackage(await readPackageFiles('data')).dataset);

/** Every five-year target: series, target, class, verdict, what it rests on, why. Its diff is to be read. */
it('judges each five-year target for a reason', async () => {
  const targets = listTrajectories(dataset).flatMap(({ key, target, assessment }) =>
    target === undefined || assessment === undefined ? [] : [{ key, target, assessment }],
  );
  for (const { key, assessment } of targets) {
    if (!isJudged(assessment.verdict))
      expect([key, assessment.reason]).not.toEqual([key, undefined]);
  }
  const lines = targets.map(
    ({ key, target, assessment: { verdict, inputs, derivation, reason = '' } }) => {
      const evidence = inputs.filter(({ role }) => role !== 'target' && role !== 'upper');
      const ids = [
        ...evidence.map(({ role, observation }) => `${role}:${observation.id}`),
        ...(derivation?.inputs ?? []).map(({ id }) => `derived:${id}`),
      ].join(' ');
      const cells = [key, target.kind, target.observation.id];
      return [
        ...cells,
        classOf(verdict),
        labelVerdict(verdict, derivation?.confidence),
        ids,
        reason,
      ].join('\t');
    },
  );
  const head = ['series', 'kind', 'target', 'class', 'verdict', 'evidence', 'reason'].join('\t');
  await expect(`${[head, ...lines].join('\n')}\n`).toMatchFileSnapshot('five-year-targets.tsv');
});
