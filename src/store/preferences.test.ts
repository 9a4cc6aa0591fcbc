// @vitest-environment jsdom

import { SWEEP_TIMEOUT, sweepLength } from '@tests/sweep';
import { assert, asyncProperty, constantFrom, array as listOf, oneof, record } from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';

type Tab = typeof import('./preferences');

/** A tab of the browser: its own state, the storage of all. */
async function openTab(): Promise<Tab> {
  vi.resetModules();
  return import('./preferences');
}

const KEY = 'jinan-plan-monitor.preferences';
const readStored = () => JSON.parse(localStorage.getItem(KEY) ?? 'null')?.state;
const store = (state: unknown) => localStorage.setItem(KEY, JSON.stringify({ state, version: 1 }));

beforeEach(() => localStorage.clear());

describe('preferences of two tabs', () => {
  it('are merged: a column hidden in one, dark in the other', async () => {
    const [one, other] = [await openTab(), await openTab()];
    one.setHiddenColumns('indicators', [], ['unit']);
    other.setColorScheme('dark');
    expect(readStored()).toMatchObject({
      colorScheme: 'dark',
      hiddenColumns: { indicators: ['unit'] },
    });
    one.adoptStoredPreferences();
    expect(one.usePreferences.getState()).toEqual(other.usePreferences.getState());
  });

  it('are merged column by column in one table', async () => {
    const [one, other] = [await openTab(), await openTab()];
    one.setHiddenColumns('indicators', ['sector'], ['sector', 'unit']);
    other.setHiddenColumns('indicators', ['sector'], ['region']);
    expect(readStored().hiddenColumns.indicators).toEqual(['unit', 'region']);
  });

  it('reach the other tab by the event of the storage', async () => {
    const [one, other] = [await openTab(), await openTab()];
    other.followOtherTabs();
    one.setColorScheme('dark');
    window.dispatchEvent(new StorageEvent('storage', { key: 'something else' }));
    expect(other.usePreferences.getState().colorScheme).toBe(other.DEFAULT_PREFERENCES.colorScheme);
    window.dispatchEvent(new StorageEvent('storage', { key: KEY }));
    expect(other.usePreferences.getState().colorScheme).toBe('dark');
  });
});

describe('stored preferences', () => {
  it('of an older release have the defaults of what it did not know', async () => {
    store({ colorScheme: 'dark' });
    const tab = await openTab();
    expect(tab.usePreferences.getState()).toEqual({
      ...tab.DEFAULT_PREFERENCES,
      colorScheme: 'dark',
    });
    expect(tab.hasUnreadablePreferences()).toBe(false);
  });

  it('of a newer release keep what this one does not know', async () => {
    store({ density: 'narrow' });
    (await openTab()).setColorScheme('dark');
    expect(readStored()).toEqual({ density: 'narrow', colorScheme: 'dark' });
  });

  it('lose only the field that does not fit; the text is set aside', async () => {
    store({ colorScheme: 'ultraviolet', isFilterPanelOpen: false });
    const tab = await openTab();
    expect(tab.usePreferences.getState()).toEqual({
      ...tab.DEFAULT_PREFERENCES,
      isFilterPanelOpen: false,
    });
    expect(tab.hasUnreadablePreferences()).toBe(true);
    expect(localStorage.getItem(tab.CORRUPT_PREFERENCES_KEY)).toContain('ultraviolet');
    expect((await openTab()).hasUnreadablePreferences()).toBe(false);
  });

  it.each(['{', 'null', '[]', '{"state":3,"version":1}', '{"state":{}}'])(
    'that say %s are set aside',
    async (text) => {
      localStorage.setItem(KEY, text);
      const tab = await openTab();
      expect(tab.usePreferences.getState()).toEqual(tab.DEFAULT_PREFERENCES);
      expect(localStorage.getItem(tab.CORRUPT_PREFERENCES_KEY)).toBe(text);
      expect(localStorage.getItem(KEY)).toBeNull();
    },
  );

  it.each(['getItem', 'setItem'] as const)('hold for the visit without %s', async (method) => {
    vi.spyOn(Storage.prototype, method).mockImplementation(() => {
      throw new DOMException('QuotaExceededError');
    });
    const tab = await openTab();
    tab.setColorScheme('dark');
    tab.setFilterPanelOpen(!tab.DEFAULT_PREFERENCES.isFilterPanelOpen);
    tab.setHiddenColumns('indicators', [], ['unit']);
    expect(tab.usePreferences.getState()).toMatchObject({
      colorScheme: 'dark',
      isFilterPanelOpen: !tab.DEFAULT_PREFERENCES.isFilterPanelOpen,
      hiddenColumns: { indicators: ['unit'] },
    });
  });
});

const COLUMNS = ['a', 'b', 'c'];
const step = oneof(
  record({
    does: constantFrom('toggle column'),
    tab: constantFrom(0, 1),
    column: constantFrom(...COLUMNS),
  }),
  record({
    does: constantFrom('dark', 'light', 'hear'),
    tab: constantFrom(0, 1),
    column: constantFrom(''),
  }),
);

it(
  'sweep: whatever two tabs do, and whenever they hear of each other, nothing is lost',
  async () => {
    await assert(
      asyncProperty(listOf(step, { maxLength: 20 }), async (steps) => {
        localStorage.clear();
        const tabs = [await openTab(), await openTab()];
        const wanted = { colorScheme: '', hidden: new Set<string>() };
        for (const { does, tab: index, column } of steps) {
          const tab = tabs[index] as Tab;
          const shown = tab.usePreferences.getState();
          const soFar = shown.hiddenColumns.table ?? [];
          if (does === 'hear') tab.adoptStoredPreferences();
          else if (does !== 'toggle column') {
            // A tab that shows it already has nothing to change.
            if (shown.colorScheme !== does) wanted.colorScheme = does;
            tab.setColorScheme(does as 'dark' | 'light');
          } else if (soFar.includes(column)) {
            wanted.hidden.delete(column);
            tab.setHiddenColumns(
              'table',
              soFar,
              soFar.filter((other) => other !== column),
            );
          } else {
            wanted.hidden.add(column);
            tab.setHiddenColumns('table', soFar, [...soFar, column]);
          }
        }
        const stored = readStored() ?? {};
        if (wanted.colorScheme !== '') expect(stored.colorScheme).toBe(wanted.colorScheme);
        expect(new Set(stored.hiddenColumns?.table ?? [])).toEqual(wanted.hidden);
        for (const tab of tabs) tab.adoptStoredPreferences();
        expect(tabs[0]?.usePreferences.getState()).toEqual(tabs[1]?.usePreferences.getState());
      }),
      { numRuns: sweepLength({ sample: 30, full: 1000 }) },
    );
  },
  SWEEP_TIMEOUT,
);
