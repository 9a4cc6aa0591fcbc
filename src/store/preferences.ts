import * as z from 'zod/mini';
import { create } from 'zustand';
import { createJSONStorage, persist, type StateStorage } from 'zustand/middleware';

/** What the reader chose for this computer; never what is in the address. */
const preferencesSchema = z.object({
  colorScheme: z.enum(['light', 'dark', 'auto']),
  /** Columns that a table hides, by the table's id. */
  hiddenColumns: z.record(z.string(), z.array(z.string())),
  isFilterPanelOpen: z.boolean(),
});

export type Preferences = z.infer<typeof preferencesSchema>;
export type ColorScheme = Preferences['colorScheme'];

export const DEFAULT_PREFERENCES: Preferences = {
  colorScheme: 'light',
  hiddenColumns: {},
  isFilterPanelOpen: true,
};

export const PREFERENCES_KEY = 'jinan-plan-monitor.preferences';
/** Where preferences that cannot be read are set aside, so that nothing is lost. */
export const CORRUPT_PREFERENCES_KEY = `${PREFERENCES_KEY}.unreadable`;

let isUnreadable = false;

/** Whether the stored preferences of this visit could not be read and were set aside. */
export function hasUnreadablePreferences(): boolean {
  return isUnreadable;
}

const storedSchema = z.object({ state: preferencesSchema, version: z.number() });

/** Local storage that hands out only what it can vouch for; works without storage, for the session. */
const carefulStorage: StateStorage = {
  getItem(name) {
    const text = localStorage.getItem(name);
    if (text === null) return null;
    try {
      return JSON.stringify(storedSchema.parse(JSON.parse(text)));
    } catch {
      isUnreadable = true;
      localStorage.setItem(CORRUPT_PREFERENCES_KEY, text);
      localStorage.removeItem(name);
      return null;
    }
  },
  setItem(name, value) {
    try {
      localStorage.setItem(name, value);
    } catch {
      // Full or forbidden storage: the choice holds until the page is closed.
    }
  },
  removeItem: (name) => localStorage.removeItem(name),
};

export const usePreferences = create<Preferences>()(
  persist(() => DEFAULT_PREFERENCES, {
    name: PREFERENCES_KEY,
    version: 1,
    storage: createJSONStorage(() => carefulStorage),
  }),
);

export function setColorScheme(colorScheme: ColorScheme): void {
  usePreferences.setState({ colorScheme });
}

function setHiddenColumns(tableId: string, columns: readonly string[]): void {
  usePreferences.setState(({ hiddenColumns }) => ({
    hiddenColumns: { ...hiddenColumns, [tableId]: [...columns] },
  }));
}

export function toggleFilterPanel(): void {
  usePreferences.setState(({ isFilterPanelOpen }) => ({ isFilterPanelOpen: !isFilterPanelOpen }));
}

/** The columns that a table hides, those of a new reader until one is chosen, and how to change them. */
export function useHiddenColumns(tableId: string, atFirst: readonly string[]) {
  const chosen = usePreferences((state) => state.hiddenColumns[tableId]);
  return {
    hiddenColumns: chosen ?? atFirst,
    onHiddenColumns: (columns: readonly string[]) => setHiddenColumns(tableId, columns),
  };
}
