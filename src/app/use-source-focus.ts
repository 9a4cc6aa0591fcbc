import { useLayoutEffect, useRef } from 'react';
import { focusFigure } from './focus-place';

/** Gives the focus back when the source panel is closed. */
export function useSourceFocus(sourceId: string | undefined): void {
  const shown = useRef<{ readonly id: string; readonly opener: Element | null }>(undefined);
  useLayoutEffect(() => {
    const before = shown.current;
    if (sourceId !== undefined) {
      // The panel takes the focus later than this, when its code is there.
      shown.current = { id: sourceId, opener: before?.opener ?? document.activeElement };
    } else if (before !== undefined) {
      shown.current = undefined;
      focusFigure(before.id, before.opener);
    }
  }, [sourceId]);
}
