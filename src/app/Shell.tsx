import { ActionIcon } from '@mantine/core';
import { IconKeyboard, IconLayoutSidebar } from '@tabler/icons-react';
import { Link, Outlet } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { useDatasetIfThere } from '@/api/dataset-query';
import { BatchBadge } from '@/app/BatchBadge';
import { ColorSchemeButton } from '@/app/ColorSchemeButton';
import { DatasetGate } from '@/app/DatasetGate';
import { focusContent } from '@/app/focus-place';
import { LinkNotice } from '@/app/LinkNotice';
import { KeysDialog } from '@/app/lazy-parts';
import { PreferencesNotice } from '@/app/PreferencesNotice';
import { useArrivalFocus } from '@/app/use-arrival-focus';
import { openFirstExport, useKeyCommands } from '@/app/use-key-commands';
import { APP_NAME } from '@/app/use-title';
import { useCarriedFilters } from '@/store/AddressLink';
import { useFilterPanel } from '@/store/filter-panel';
import { useHasViewFailed } from '@/store/view-failure';
import { nameView, VIEWS, ViewNames } from '@/store/views';
import { NoteBubble } from '@/ui/NoteBubble';
import { SideScroll } from '@/ui/SideScroll';
import { WholeText } from '@/ui/WholeText';
import classes from './Shell.module.css';

/** The frame of every view: name, views, colour scheme, keys. */
export function Shell() {
  const filters = useCarriedFilters();
  const carried = useHasViewFailed() ? {} : filters;
  const [isAboutKeys, setAboutKeys] = useState(false);
  const dataset = useDatasetIfThere();
  const nameOf = useCallback((address: string) => nameView(address, dataset), [dataset]);
  useArrivalFocus();
  useKeyCommands({ d: openFirstExport, '?': () => setAboutKeys(true) });
  return (
    <ViewNames value={nameOf}>
      <div className={classes.shell}>
        <button type="button" className={classes.skip} onClick={() => focusContent()}>
          跳到正文
        </button>
        <header className={classes.header}>
          <FilterPanelButton />
          <Link to="/" search={carried} className={classes.brand}>
            {APP_NAME}
          </Link>
          <SideScroll label="视图" className={classes.views} isPlain>
            <nav className={classes.nav} aria-label="视图">
              {VIEWS.map(({ to }) => (
                <Link
                  key={to}
                  to={to}
                  search={carried}
                  activeOptions={{ exact: to === '/', includeSearch: false }}
                >
                  {nameOf(to)}
                </Link>
              ))}
            </nav>
          </SideScroll>
          {dataset === undefined ? null : <BatchBadge dataset={dataset} />}
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label="快捷键"
            title="快捷键与术语（?）"
            onClick={() => setAboutKeys(true)}
          >
            <IconKeyboard size={18} />
          </ActionIcon>
          <ColorSchemeButton />
        </header>
        <div className={classes.notices}>
          <PreferencesNotice />
          <LinkNotice />
        </div>
        <main id="main" className={classes.main} tabIndex={-1}>
          <DatasetGate>
            <Outlet />
          </DatasetGate>
        </main>
        {isAboutKeys ? <KeysDialog onClose={() => setAboutKeys(false)} /> : null}
        <NoteBubble />
        <WholeText />
      </div>
    </ViewNames>
  );
}

function FilterPanelButton() {
  const { isOpen, toggle } = useFilterPanel();
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label={isOpen ? '收起筛选栏' : '展开筛选栏'}
      aria-expanded={isOpen}
      onClick={toggle}
    >
      <IconLayoutSidebar size={18} />
    </ActionIcon>
  );
}
