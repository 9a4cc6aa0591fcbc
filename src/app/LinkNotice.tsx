import { useState } from 'react';
import { FILTER_KEY_LABELS } from '@/domain/filters';
import { CHOICE_LABELS, type DroppedValue } from '@/domain/resolve-filters';
import { useAddress } from '@/store/address';
import { useDroppedValues } from '@/store/dropped-values';
import { Notice } from '@/ui/Notice';

/** The longest list of unread parts, and the longest part, that a notice quotes. */
const MOST_PARTS = 5;
const LONGEST_PART = 40;

const LABELS = { ...FILTER_KEY_LABELS, ...CHOICE_LABELS };
const NOTHING: readonly string[] = [];

/** `“x=1”、“y=2”等 7 处` */
function describeUnread(unread: readonly string[]): string {
  const list = unread
    .slice(0, MOST_PARTS)
    .map((part) => `“${part.length > LONGEST_PART ? `${part.slice(0, LONGEST_PART)}…` : part}”`)
    .join('、');
  return unread.length > MOST_PARTS ? `${list}等 ${unread.length} 处` : list;
}

/** `地区“atlantis”` */
function describeDropped(dropped: readonly DroppedValue[]): string {
  return dropped.map(({ dimension, value }) => `${LABELS[dimension]}“${value}”`).join('、');
}

/**
 * Says which parts of a link say nothing to the app, and which of its values the dataset does not have;
 * the view opens without them. The latter last as long as the address says them.
 */
export function LinkNotice() {
  const { unread = NOTHING } = useAddress();
  const dropped = useDroppedValues();
  const [closed, setClosed] = useState<readonly string[]>();
  const shown = unread === closed ? NOTHING : unread;
  const quoted = describeUnread(shown);
  if (dropped.length > 0) {
    const faults = [describeDropped(dropped), ...(shown.length > 0 ? [`无法识别的${quoted}`] : [])];
    return (
      <Notice title="链接中的部分筛选条件已失效">
        已略去{faults.join('，以及')}。其余条件照常生效。
      </Notice>
    );
  }
  if (shown.length === 0) return null;
  return (
    <Notice title="链接中有无法识别的部分，已略去" onClose={() => setClosed(unread)}>
      {quoted}。其余条件照常生效。
    </Notice>
  );
}
