import {
  type QueryClient,
  QueryObserver,
  queryOptions,
  useQuery,
  useSuspenseQuery,
} from '@tanstack/react-query';
import { DatasetError, parseDatasetFile } from '@/api/dataset-file';
import { describeError } from '@/domain/describe-error';
import { createDataset, type Dataset } from '@/domain/statements/dataset';

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

async function fetchDataset(client: QueryClient, signal: AbortSignal): Promise<Dataset> {
  const { queryKey } = readingQuery;
  const attempt = (client.getQueryData(queryKey)?.attempt ?? 0) + 1;
  const report = (bytes: number) => client.setQueryData(queryKey, { attempt, bytes });
  report(0);
  try {
    // Never as the cache has it without asking: a new program must not run on old data. What was
    // wrong once is not taken from the cache again, whatever the server says of its age.
    const cache = attempt === 1 ? 'no-cache' : 'reload';
    const response = await fetch(DATASET_URL, { signal, cache });
    if (!response.ok) {
      throw new DatasetError(
        response.status === 404 ? 'missing' : 'unreachable',
        `HTTP ${response.status} ${response.statusText}`.trim(),
      );
    }
    return createDataset(parseDatasetFile(await readText(response, report)));
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
