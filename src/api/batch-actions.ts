import { useQueryClient } from '@tanstack/react-query';
import type { Batch } from '@/domain/monitoring/batch';
import { layersOf, recomposeDataset } from './dataset-query';
import { forgetBatch, type KeptBatch, keepBatch } from './kept-batches';

/** What can be done with the batches of this browser; each makes the dataset anew. */
export function useBatchActions() {
  const client = useQueryClient();
  return {
    /** Takes in a batch, withdraws or restores it, or keeps it under another name. */
    keep: async (entry: KeptBatch): Promise<void> => {
      await keepBatch(entry);
      await recomposeDataset(client);
    },
    forget: async ({ id }: Batch): Promise<void> => {
      await forgetBatch(id);
      await recomposeDataset(client);
    },
    /** What the dataset is made of, for making another that would be. */
    layers: () => layersOf(client) ?? [],
  };
}
