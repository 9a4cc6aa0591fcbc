import { useEffect, useState } from 'react';
import { afterPaint } from './after-paint';

/**
 * A value that follows once the frame at hand has been painted: what may come a moment later does
 * not hold up what was asked for.
 */
export function useAfterPaint<T>(value: T): T {
  const [painted, setPainted] = useState(value);
  useEffect(() => afterPaint(() => setPainted(() => value)), [value]);
  return painted;
}
