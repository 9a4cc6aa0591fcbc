import * as z from 'zod/mini';
import { create } from 'zustand';

/** What the reader chose for this computer; never what is in the address. */
const preferencesSchema = z.object({
  colorScheme: z.enum(['light', 'dark', 'auto']),
  /** Columns that a table hides, by the table's id. */
  hiddenColumns: z.record(z.string(), z.array(z.string())),
  isFilterPanelOpen: z.boolean(),
  /** Whether a single letter or sign is a command (WCAG 2.1.4). */
  hasKeyCommands: z._default(z.boolean(), true),
});

export type Preferences = z.infer<typeof preferencesSchema>;
export type ColorScheme = Preferences['colorScheme'];

export const DEFAULT_PREFERENCES: Preferences = {
  colorScheme: 'auto',
  hiddenColumns: {},
  isFilterPanelOpen: true,
  hasKeyCommands: true,
};

export const PREFERENCES_KEY = 'jinan-plan-monitor.preferences';
/** Where preferences that cannot be read are set aside, so that nothing is lost. */
export const CORRUPT_PREFERENCES_KEY = `${PREFERENCES_KEY}.unreadable`;

/** What is stored as this and other releases wrote it: fields that this one does not know stay in it. */
type StoredFields = Readonly<Record<string, unknown>>;

const storedSchema = z.object({ state: z.record(z.string(), z.unknown()), version: z.number() });
const STORED_VERSION = 1;

let isUnreadable = false;
/** Full or forbidden storage: what is chosen holds until the page is closed. */
let isKept = true;

/** Whether stored preferences could not be read during this visit, and were set aside. */
export function hasUnreadablePreferences(): boolean {
  return isUnreadable;
}

function storeFields(fields: StoredFields): void {
  try {
    const text = JSON.stringify({ state: fields, version: STORED_VERSION });
    localStorage.setItem(PREFERENCES_KEY, text);
    isKept = true;
  } catch {
    isKept = false;
  }
}

/** Fields that do not fit, by name; a field that is not there has its default. */
function listMisfits(fields: StoredFields): string[] {
  const { error } = preferencesSchema.safeParse({ ...DEFAULT_PREFERENCES, ...fields });
  return error?.issues.map(({ path }) => String(path[0])) ?? [];
}

/** What is stored and can be vouched for, undefined where nothing is; the rest is set aside. */
function readStoredFields(): StoredFields | undefined {
  let text: string | null = null;
  try {
    text = localStorage.getItem(PREFERENCES_KEY);
    if (text === null) return undefined;
    const { state } = storedSchema.parse(JSON.parse(text));
    const misfits = listMisfits(state);
    if (misfits.length === 0) return state;
    setAside(text);
    const rest = Object.entries(state).filter(([name]) => !misfits.includes(name));
    storeFields(Object.fromEntries(rest));
    return Object.fromEntries(rest);
  } catch {
    if (text !== null) setAside(text);
    return undefined;
  }
}

function setAside(text: string): void {
  isUnreadable = true;
  try {
    localStorage.setItem(CORRUPT_PREFERENCES_KEY, text);
    localStorage.removeItem(PREFERENCES_KEY);
  } catch {
    // Full storage: it stays where it is.
  }
}

const toPreferences = (fields: StoredFields): Preferences =>
  preferencesSchema.parse({ ...DEFAULT_PREFERENCES, ...fields });

export const usePreferences = create<Preferences>()(() => toPreferences(readStoredFields() ?? {}));

/** Takes over what is stored, as another tab left it. */
export function adoptStoredPreferences(): void {
  const fields = readStoredFields();
  if (fields !== undefined) usePreferences.setState(toPreferences(fields));
}

/** Keeps the preferences of the tabs of one browser the same. */
export function followOtherTabs(): void {
  window.addEventListener('storage', ({ key }) => {
    if (key === PREFERENCES_KEY) adoptStoredPreferences();
  });
}

/** Changes what is stored by now, not what this tab last saw of it: other tabs may have stored since. */
function changePreferences(change: (stored: Preferences) => Partial<Preferences>): void {
  const fields = (isKept ? readStoredFields() : undefined) ?? { ...usePreferences.getState() };
  const stored = toPreferences(fields);
  const changed = change(stored);
  usePreferences.setState({ ...stored, ...changed });
  storeFields({ ...fields, ...changed });
}

export function setColorScheme(colorScheme: ColorScheme): void {
  // The component library answers what it is told by setting it.
  if (colorScheme === usePreferences.getState().colorScheme) return;
  changePreferences(() => ({ colorScheme }));
}

/** Hides and shows the columns in which the chosen differ from those that were hidden so far. */
export function setHiddenColumns(
  tableId: string,
  soFar: readonly string[],
  chosen: readonly string[],
): void {
  changePreferences(({ hiddenColumns }) => {
    const stored = hiddenColumns[tableId] ?? soFar;
    const stay = stored.filter((column) => chosen.includes(column) || !soFar.includes(column));
    const added = chosen.filter((column) => !soFar.includes(column) && !stored.includes(column));
    return { hiddenColumns: { ...hiddenColumns, [tableId]: [...stay, ...added] } };
  });
}

export function setFilterPanelOpen(isFilterPanelOpen: boolean): void {
  changePreferences(() => ({ isFilterPanelOpen }));
}

export function setKeyCommands(hasKeyCommands: boolean): void {
  changePreferences(() => ({ hasKeyCommands }));
}

/** The columns that a table hides, those of a new reader until one is chosen, and how to change them. */
export function useHiddenColumns(tableId: string, atFirst: readonly string[]) {
  const hiddenColumns = usePreferences((state) => state.hiddenColumns[tableId]) ?? atFirst;
  return {
    hiddenColumns,
    onHiddenColumns: (columns: readonly string[]) =>
      setHiddenColumns(tableId, hiddenColumns, columns),
  };
}
