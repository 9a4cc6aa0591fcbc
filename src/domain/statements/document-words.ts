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
