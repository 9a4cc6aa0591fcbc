import { compilePackage } from '@data/compile';
import { readPackageFiles } from '@data/files';
import { expect, it } from 'vitest';
import type { Change, ChangeSide } from '@/domain/changes/change';
import { listChanges } from '@/domain/changes/list-changes';
import { createDataset, locatorOf } from '@/domain/statements/dataset';

const dataset = createDataset(compilePackage(await readPackageFiles('data')).dataset);

/** `〔滞后〕3 %（2024年，plan-jinan-2025:120）` */
function printSide(side: ChangeSide | undefined): string {
  if (side === undefined) return '无';
  if (side.sourceId === undefined) return `〔${side.look?.label}〕`;
  const statement = dataset.statementById.get(side.sourceId);
  if (statement === undefined) throw new Error(`no statement ${side.sourceId}`);
  const { documentId, line } = locatorOf(statement);
  const place = [side.of, `${documentId}:${line}`].filter(Boolean).join('，');
  return `${side.look ? `〔${side.look.label}〕` : ''}${side.text}（${place}）`;
}

function print({ type, subject, regions, target, before, after, ...change }: Change): string {
  const names = regions.map(({ name }) => name).join('、');
  const wanted = target === undefined ? '' : ` 目标${printSide(target)}`;
  const rest = [change.difference, change.reason].filter(Boolean).join('；');
  const sides = `${printSide(before)} → ${printSide(after)}`;
  return `${type} ${names} ${subject.name}${wanted} ${sides} ${rest}`.trimEnd();
}

it('lists what the documents of 2026 changed as it was read; a change is read against its paragraph', async () => {
  const lines = listChanges(dataset, '2025-04-04').map(print);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('__snapshots__/changes.txt');
});
