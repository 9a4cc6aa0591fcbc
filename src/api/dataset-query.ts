import {
  type QueryClient,
  QueryObserver,
  queryOptions,
  useQuery,
  useSuspenseQuery,
} from '@tanstack/react-query';
import { DatasetError, parseDatasetFile } from '@/api/dataset-file';
import { describeError } from '@/domain/describe-error';
import type { DatasetFile } from '@/domain/package/compiled-file';
import { createDataset, type Dataset } from '@/domain/statements/dataset';
import type { DatasetLayer } from '@/domain/statements/layers';
import type { BatchesInUse } from './batches';
import { fetchPublishedNames, hasKeptBatches } from './published-batches';

/** Beside the page, wherever it is served from. */
export const DATASET_URL = 'dataset.json';

/** How far the reading of the data file is. */
export interface Reading {
  /** Which attempt it is, from 1. */
  readonly attempt: number;
  /** What has arrived, in bytes. */
  readonly bytes: number;
}

const NOTHING_READ: Reading = { attempt: 0, bytes: 0 };

/** Written by the query of the data, for who waits for it. */
const readingQuery = queryOptions({
  queryKey: ['dataset-reading'],
  queryFn: () => NOTHING_READ,
  initialData: NOTHING_READ,
  staleTime: Number.POSITIVE_INFINITY,
});

/** What the dataset is made of: the bundled file, and the batches that count. */
const layersKey = ['dataset-layers'];

const batchPart = queryOptions({
  queryKey: ['batch-part'],
  queryFn: async () => (await import('./batches')).readBatches,
  staleTime: Number.POSITIVE_INFINITY,
  networkMode: 'always',
  retry: false,
  structuralSharing: false,
});

const NO_BATCHES: BatchesInUse = { batches: [], problems: [], layers: [] };

/** The batches of monitoring, as far as they can be had: without them the bundled data still stand. */
const batchesQuery = queryOptions({
  queryKey: ['batches'],
  queryFn: () => NO_BATCHES,
  initialData: NO_BATCHES,
  staleTime: Number.POSITIVE_INFINITY,
  structuralSharing: false,
});

async function readBatches(
  client: QueryClient,
  file: DatasetFile,
  published: readonly string[] | undefined,
): Promise<BatchesInUse> {
  const problems = published === undefined ? ['已发布的监测数据（updates/）没有读到'] : [];
  if (!published?.length && !(await hasKeptBatches())) return { ...NO_BATCHES, problems };
  try {
    const read = await (await client.fetchQuery(batchPart))(file, published ?? []);
    return { ...read, problems: [...problems, ...read.problems] };
  } catch (error) {
    return { ...NO_BATCHES, problems: [...problems, `监测数据没有读到：${describeError(error)}`] };
  }
}

/** The dataset of the bundled file and of the batches, which others ask for by themselves. */
async function composeDataset(
  client: QueryClient,
  file: DatasetFile,
  published: readonly string[] | undefined,
): Promise<Dataset> {
  const read = await readBatches(client, file, published);
  const layers = [file, ...read.layers];
  client.setQueryData(layersKey, { file, published, layers });
  client.setQueryData(batchesQuery.queryKey, read);
  return createDataset(...layers);
}

interface Layers {
  readonly file: DatasetFile;
  readonly published: readonly string[] | undefined;
  readonly layers: readonly DatasetLayer[];
}

/** What the dataset is made of; undefined before it is there. */
export function layersOf(client: QueryClient): readonly DatasetLayer[] | undefined {
  return client.getQueryData<Layers>(layersKey)?.layers;
}

/** Makes the dataset anew of the file that is there, after a batch was taken in, withdrawn or renamed. */
export async function recomposeDataset(client: QueryClient): Promise<void> {
  const known = client.getQueryData<Layers>(layersKey);
  if (known === undefined) return;
  const dataset = await composeDataset(client, known.file, known.published);
  client.setQueryData(datasetQuery.queryKey, dataset);
}

/** The batches in use, and what of them could not be read. */
export function useBatches(): BatchesInUse {
  return useQuery(batchesQuery).data;
}

async function fetchDataset(client: QueryClient, signal: AbortSignal): Promise<Dataset> {
  const { queryKey } = readingQuery;
  const attempt = (client.getQueryData(queryKey)?.attempt ?? 0) + 1;
  const report = (bytes: number) => client.setQueryData(queryKey, { attempt, bytes });
  report(0);
  try {
    // Never as the cache has it without asking: a new program must not run on old data. What was
    // wrong once is not taken from the cache again, whatever the server says of its age.
    const cache = attempt === 1 ? 'no-cache' : 'reload';
    const published = fetchPublishedNames(signal);
    const response = await fetch(DATASET_URL, { signal, cache });
    if (!response.ok) {
      throw new DatasetError(
        response.status === 404 ? 'missing' : 'unreachable',
        `HTTP ${response.status} ${response.statusText}`.trim(),
      );
    }
    const file = parseDatasetFile(await readText(response, report));
    return await composeDataset(client, file, await published);
  } catch (error) {
    if (signal.aborted || error instanceof DatasetError) throw error;
    throw new DatasetError('unreachable', describeError(error));
  }
}

/** The text of an answer, with word of every piece that arrives. */
async function readText(response: Response, onBytes: (bytes: number) => void): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const piece = await reader?.read();
    if (piece?.value === undefined) return text + decoder.decode();
    text += decoder.decode(piece.value, { stream: true });
    bytes += piece.value.length;
    onBytes(bytes);
  }
}

/** The one query of the compiled data: parsed once, immutable, fresh for the session. */
export const datasetQuery = queryOptions({
  queryKey: ['dataset'],
  queryFn: ({ client, signal }) => fetchDataset(client, signal),
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  // A broken file stays broken: the reader decides when to try again.
  retry: false,
  retryOnMount: false,
  structuralSharing: false,
});

/** Asks for the data file anew, whatever became of the attempt before. */
export async function retryDataset(client: QueryClient): Promise<void> {
  await client.cancelQueries(datasetQuery);
  await client.prefetchQuery(datasetQuery);
}

/** Once the dataset is there, however many attempts it takes. */
export function whenDatasetArrives(client: QueryClient): Promise<void> {
  const observer = new QueryObserver(client, { ...datasetQuery, enabled: false });
  if (observer.getCurrentResult().isSuccess) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = observer.subscribe(({ isSuccess }) => {
      if (!isSuccess) return;
      stop();
      resolve();
    });
  });
}

/** How far the reading of the data file is. */
export function useReading(): Reading {
  return useQuery(readingQuery).data;
}

/** The dataset as soon as it is there, for what stands without it too. */
export function useDatasetIfThere(): Dataset | undefined {
  return useQuery({ ...datasetQuery, enabled: false }).data;
}

/** The dataset, below the shell's boundary for loading and errors. */
export function useDataset(): Dataset {
  return useSuspenseQuery(datasetQuery).data;
}
