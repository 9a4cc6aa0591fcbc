import { useState } from 'react';
import { useAddress } from '@/store/address';
import { Notice } from '@/ui/Notice';

/** The longest list of unread parts, and the longest part, that a notice quotes. */
const MOST_PARTS = 5;
const LONGEST_PART = 40;

/** Says which parts of a link say nothing to the app; the view opens without them. */
export function LinkNotice() {
  const { unread } = useAddress();
  const [closed, setClosed] = useState<readonly string[]>();
  if (unread === undefined || unread === closed) return null;
  const list = unread
    .slice(0, MOST_PARTS)
    .map((part) => `“${part.length > LONGEST_PART ? `${part.slice(0, LONGEST_PART)}…` : part}”`)
    .join('、');
  return (
    <Notice title="链接中有无法识别的部分，已略去" onClose={() => setClosed(unread)}>
      {list}
      {unread.length > MOST_PARTS ? `等 ${unread.length} 处` : ''}。其余条件照常生效。
    </Notice>
  );
}
