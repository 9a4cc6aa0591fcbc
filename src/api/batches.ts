import { describeError } from '@/domain/describe-error';
import {
  type Batch,
  fitBatch,
  type Known,
  listLost,
  parseBatch,
  toLayer,
} from '@/domain/monitoring/batch';
import type { DatasetFile } from '@/domain/package/compiled-file';
import type { DatasetLayer } from '@/domain/statements/layers';
import { listKept } from './kept-batches';

/** A batch, where it is from, and whether it counts. */
export interface BatchInUse {
  readonly batch: Batch;
  readonly from: 'browser' | 'published';
  readonly isActive: boolean;
  /** Ids that the data in use no longer have: the rows of these do not count. */
  readonly lost: readonly string[];
}

export interface BatchesInUse {
  readonly batches: readonly BatchInUse[];
  /** What could not be read, in words. */
  readonly problems: readonly string[];
  readonly layers: readonly DatasetLayer[];
}

const indexById = <T extends { readonly id: string }>(rows: readonly T[]) =>
  new Map(rows.map((row) => [row.id, row]));

function knownIn(file: DatasetFile): Known {
  return {
    regionById: indexById(file.regions),
    indicatorById: indexById(file.indicators),
    projectById: indexById(file.projects),
    unitById: indexById(file.units),
  };
}

async function fetchBatch(name: string): Promise<Batch> {
  const response = await fetch(`updates/${encodeURIComponent(name)}`, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return parseBatch(await response.json());
}

/**
 * The batches that are published beside the page and those of this browser, as layers upon the bundled
 * file. What cannot be read is said and left out; a batch that is published counts once.
 * @param names of the published files
 */
export async function readBatches(
  file: DatasetFile,
  names: readonly string[],
): Promise<BatchesInUse> {
  const problems: string[] = [];
  const published = await Promise.all(
    names.map((name) =>
      fetchBatch(name).catch((error: unknown) => {
        problems.push(`已发布的 updates/${name} 没有读到：${describeError(error)}`);
        return [];
      }),
    ),
  );
  const kept = await listKept().catch((error: unknown) => {
    problems.push(`本机保存的监测数据没有读到：${describeError(error)}`);
    return [];
  });
  const known = knownIn(file);
  const isPublished = new Set(published.flat().map(({ id }) => id));
  const batches: BatchInUse[] = [
    ...published.flat().map((batch) => ({ batch, from: 'published' as const, isActive: true })),
    ...kept
      .filter(({ batch }) => !isPublished.has(batch.id))
      .map((entry) => ({ ...entry, from: 'browser' as const })),
  ].map((entry) => ({ ...entry, lost: listLost(entry.batch, known) }));
  const layers = batches.flatMap(({ batch, from, isActive }): DatasetLayer[] => {
    const fitting = isActive ? fitBatch(batch, known) : undefined;
    if (fitting === undefined) return [];
    return [{ ...toLayer(fitting), ...(from === 'browser' && { isOfBrowser: true }) }];
  });
  return { batches, problems, layers };
}
