import { useCallback, useLayoutEffect, useRef } from 'react';

/**
 * One function for good that calls the latest one: what takes it need not be drawn again because the
 * caller was. For event handlers only, since it must not be called while drawing.
 */
export function useStableCallback<Args extends unknown[], Result>(
  callback: (...args: Args) => Result,
): (...args: Args) => Result {
  const latest = useRef(callback);
  useLayoutEffect(() => {
    latest.current = callback;
  });
  return useCallback((...args: Args) => latest.current(...args), []);
}
