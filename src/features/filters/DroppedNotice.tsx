import { CHOICE_LABELS, type DroppedValue, FILTER_DIMENSION_LABELS } from '@/domain/filters';
import { Notice } from '@/ui/Notice';

const LABELS = { ...FILTER_DIMENSION_LABELS, ...CHOICE_LABELS };

/** Says which values of a link this dataset does not have; the view opens without them. */
export function DroppedNotice({ dropped }: { dropped: readonly DroppedValue[] }) {
  if (dropped.length === 0) return null;
  const list = dropped.map(({ dimension, value }) => `${LABELS[dimension]}“${value}”`).join('、');
  return <Notice title="链接中的部分筛选条件已失效">已略去{list}。其余条件照常生效。</Notice>;
}
