import { useMemo } from 'react';
import type { Choice, DroppedValue } from '@/domain/resolve-filters';
import { useAddress } from '@/store/address';

/** What the address chooses among a view's terms; empty, and dropped, if the view does not know it. */
export function useChoice(choice: Choice, terms: readonly string[]) {
  const { [choice]: value = '' } = useAddress();
  return useMemo(() => {
    const isUnknown = value !== '' && !terms.includes(value);
    const unknown: readonly DroppedValue[] = isUnknown ? [{ dimension: choice, value }] : [];
    return { chosen: isUnknown ? '' : value, unknown };
  }, [choice, terms, value]);
}
