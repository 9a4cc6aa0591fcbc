import type { MantineColorSchemeManager } from '@mantine/core';
import { setColorScheme, usePreferences } from '@/store/preferences';

/** Lets the component library keep its colour scheme with the reader's other preferences. */
export function createColorSchemeManager(): MantineColorSchemeManager {
  let unsubscribe: (() => void) | undefined;
  return {
    get: () => usePreferences.getState().colorScheme,
    set: setColorScheme,
    subscribe(onUpdate) {
      // Only changes: the library answers an update by setting what it was told.
      unsubscribe = usePreferences.subscribe(({ colorScheme }, previous) => {
        if (colorScheme !== previous.colorScheme) onUpdate(colorScheme);
      });
    },
    unsubscribe: () => unsubscribe?.(),
    clear: () => setColorScheme('auto'),
  };
}
