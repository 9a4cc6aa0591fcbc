import { useCallback, useLayoutEffect, useRef } from 'react';

/**
 * One function for good that calls the latest one: what takes it need not be drawn again because the
 * caller was. For event handlers only, since it must not be called while drawing.
 */
export function useStableCallback<Args extends unknown[]>(
  callback: (...args: Args) => void,
): (...args: Args) => void {
  const latest = useRef(callback);
  useLayoutEffect(() => {
    latest.current = callback;
  });
  return useCallback((...args: Args) => latest.current(...args), []);
}
