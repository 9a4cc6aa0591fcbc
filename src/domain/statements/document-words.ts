import { formatCounted } from '@/domain/number-format';
import type { Dataset } from './dataset';

/** Who was asked in vain, where something is not disclosed: `五份文件`. */
export function nameDocuments({ documents }: Pick<Dataset, 'documents'>): string {
  return formatCounted(documents.length, '份文件');
}
