import { useEffect } from 'react';
import { create } from 'zustand';

/** Whether the view in sight has failed: what the address says may be why, so links leave it behind. */
const useViewFailure = create<{ readonly hasFailed: boolean }>()(() => ({ hasFailed: false }));

export function useHasViewFailed(): boolean {
  return useViewFailure(({ hasFailed }) => hasFailed);
}

/** Says, as long as the page of the error is in sight, that the view has failed. */
export function useReportViewFailure(): void {
  useEffect(() => {
    useViewFailure.setState({ hasFailed: true });
    return () => useViewFailure.setState({ hasFailed: false });
  }, []);
}
