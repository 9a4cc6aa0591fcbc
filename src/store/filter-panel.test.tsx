// @vitest-environment jsdom
import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { useFilterPanel } from '@/store/filter-panel';
import { usePreferences } from '@/store/preferences';

function Panel() {
  const { isOpen, toggle } = useFilterPanel();
  return (
    <button type="button" onClick={toggle}>
      {isOpen ? 'open' : 'folded'}
    </button>
  );
}

/** The panel's button beside a view, in a window of that width. */
async function openView(width: 'narrow' | 'wide', path = '/projects') {
  vi.spyOn(window, 'matchMedia').mockImplementation(
    (media) =>
      ({
        matches: width === 'narrow',
        media,
        addEventListener: () => undefined,
        removeEventListener: () => undefined,
      }) as unknown as MediaQueryList,
  );
  const history = createMemoryHistory({ initialEntries: [path] });
  const root = createRootRoute({ component: Panel, notFoundComponent: () => null });
  const router = createRouter({ routeTree: root, history });
  render(<RouterProvider router={router as never} />);
  await screen.findByRole('button');
  return (path: string) => act(async () => history.push(path));
}

const panel = () => screen.getByRole('button').textContent;
const toggle = () => fireEvent.click(screen.getByRole('button'));

describe('the filter panel', () => {
  it('beside a wide view is as the reader chose, in every view', async () => {
    const go = await openView('wide');
    expect(panel()).toBe('open');
    toggle();
    expect(panel()).toBe('folded');
    expect(usePreferences.getState().isFilterPanelOpen).toBe(false);
    await go('/indicators');
    expect(panel()).toBe('folded');
  });

  it('over a narrow view is folded until asked for, and again in the next', async () => {
    const go = await openView('narrow');
    expect(panel()).toBe('folded');
    toggle();
    expect(panel()).toBe('open');
    await go('/indicators');
    expect(panel()).toBe('folded');
    await go('/projects');
    expect(panel()).toBe('folded');
  });

  it('over a narrow view does not change what was chosen for a wide one', async () => {
    await openView('narrow', '/commitments');
    toggle();
    toggle();
    expect(panel()).toBe('folded');
    expect(usePreferences.getState().isFilterPanelOpen).toBe(true);
  });
});
