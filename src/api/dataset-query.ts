import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { DatasetError, parseDatasetFile } from '@/api/dataset-file';
import { createDataset, type Dataset } from '@/domain/dataset';
import { describeError } from '@/domain/describe-error';

/** Beside the page, wherever it is served from. */
export const DATASET_URL = 'dataset.json';

async function fetchDataset(signal: AbortSignal): Promise<Dataset> {
  let response: Response;
  try {
    response = await fetch(DATASET_URL, { signal });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new DatasetError('unreachable', describeError(error));
  }
  if (!response.ok) {
    throw new DatasetError(
      response.status === 404 ? 'missing' : 'unreachable',
      `HTTP ${response.status} ${response.statusText}`.trim(),
    );
  }
  return createDataset(parseDatasetFile(await response.text()));
}

/** The one query of the compiled data: parsed once, immutable, fresh for the session. */
export const datasetQuery = queryOptions({
  queryKey: ['dataset'],
  queryFn: ({ signal }) => fetchDataset(signal),
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  // A broken file stays broken: the reader decides when to try again.
  retry: false,
  structuralSharing: false,
});

/** The dataset, below the shell's boundary for loading and errors. */
export function useDataset(): Dataset {
  return useSuspenseQuery(datasetQuery).data;
}
