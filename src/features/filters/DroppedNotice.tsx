import { type DroppedValue, FILTER_DIMENSION_LABELS } from '@/domain/filters';
import { Notice } from '@/ui/Notice';

/** Says which values of a link this dataset does not have; the view opens without them. */
export function DroppedNotice({ dropped }: { dropped: readonly DroppedValue[] }) {
  if (dropped.length === 0) return null;
  const list = dropped
    .map(({ dimension, value }) => `${FILTER_DIMENSION_LABELS[dimension]}“${value}”`)
    .join('、');
  return <Notice title="链接中的部分筛选条件已失效">数据中没有：{list}。其余条件照常生效。</Notice>;
}
