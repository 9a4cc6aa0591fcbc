import { formatCounted } from '@/domain/number-format';
import type { Dataset } from './dataset';

/**
 * Who was asked in vain, where something is not disclosed: `五份文件`. Batches of monitoring are not asked:
 * they bring a few figures and owe no others.
 */
export function nameDocuments({ documents }: Pick<Dataset, 'documents'>): string {
  const asked = documents.filter(({ kind }) => kind !== 'monitoring');
  return formatCounted(asked.length, '份文件');
}

/**
 * That batches of monitoring count, wherever figures leave their view: `含本机2批监测数据`; empty where
 * none does. Those beside the page are for every reader, those of this browser for one.
 */
export function describeBatches({
  documents,
  browserBatches,
}: Pick<Dataset, 'documents' | 'browserBatches'>): string {
  const all = documents.filter(({ kind }) => kind === 'monitoring').length;
  const published = all - browserBatches;
  return [
    ...(browserBatches > 0 ? [`含本机${browserBatches}批监测数据`] : []),
    ...(published > 0 ? [`含已发布${published}批监测数据`] : []),
  ].join('，');
}
