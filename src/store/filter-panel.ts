import { useMediaQuery } from '@mantine/hooks';
import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { create } from 'zustand';
import { setFilterPanelOpen, usePreferences } from './preferences';

/** Narrower than this, or zoomed until it is, a view needs the width of the panel for itself. */
const NARROW = '(max-width: 1023px)';

/** The path above whose view the panel was unfolded; another view begins with it folded. */
const useUnfolded = create<{ readonly path: string | undefined }>()(() => ({ path: undefined }));

/**
 * Whether the filter panel is shown. Beside a wide view that is the reader's choice, which is kept;
 * a narrow one folds it and lays it over the view on demand, which is forgotten with the view.
 */
export function useFilterPanel() {
  const isOverlay = useMediaQuery(NARROW, false, { getInitialValueInEffect: false });
  const path = useLocation({ select: ({ pathname }) => pathname });
  const isChosen = usePreferences((state) => state.isFilterPanelOpen);
  const unfolded = useUnfolded((state) => state.path);
  const isUnfolded = unfolded === path;
  useEffect(() => {
    if (unfolded !== undefined && unfolded !== path) useUnfolded.setState({ path: undefined });
  }, [unfolded, path]);
  const isOpen = isOverlay ? isUnfolded : isChosen;
  return {
    isOverlay,
    isOpen,
    toggle: () =>
      isOverlay
        ? useUnfolded.setState({ path: isOpen ? undefined : path })
        : setFilterPanelOpen(!isOpen),
  };
}
