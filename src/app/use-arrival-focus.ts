import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { afterPaint } from '@/ui/after-paint';
import { focusRecordLink, isFocusLost } from './focus-place';

/** A view that is left takes the focus with it: it goes on where one arrives, not at the top of the page. */
export function useArrivalFocus(): void {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
        if (fromLocation === undefined || !pathChanged) return;
        // A table draws the rows of the place it is scrolled to a moment later.
        afterPaint(() => {
          if (isFocusLost()) focusRecordLink(fromLocation.pathname);
        });
      }),
    [router],
  );
}
