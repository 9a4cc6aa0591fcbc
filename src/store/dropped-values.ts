import { useEffect } from 'react';
import { create } from 'zustand';
import type { DroppedValue } from '@/domain/resolve-filters';

const NONE: readonly DroppedValue[] = [];

/** What of the link the view in sight does not have, for the one notice of the link's faults. */
const useDropped = create<{ readonly dropped: readonly DroppedValue[] }>()(() => ({
  dropped: NONE,
}));

export function useDroppedValues(): readonly DroppedValue[] {
  return useDropped(({ dropped }) => dropped);
}

/** Says, as long as the view is in sight, which values of the link it does not have. */
export function useReportDropped(dropped: readonly DroppedValue[]): void {
  const key = JSON.stringify(dropped);
  useEffect(() => {
    useDropped.setState({ dropped: JSON.parse(key) });
    return () => useDropped.setState({ dropped: NONE });
  }, [key]);
}
