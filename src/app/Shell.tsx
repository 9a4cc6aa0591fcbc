import { ActionIcon, useMantineColorScheme } from '@mantine/core';
import { IconLayoutSidebar, IconMoon, IconSun } from '@tabler/icons-react';
import { Link, Outlet } from '@tanstack/react-router';
import { DatasetGate } from '@/app/DatasetGate';
import { LinkNotice } from '@/app/LinkNotice';
import { PreferencesNotice } from '@/app/PreferencesNotice';
import { keepFilters } from '@/store/AddressLink';
import { toggleFilterPanel, usePreferences } from '@/store/preferences';
import { useHasViewFailed } from '@/store/view-failure';
import { NoteBubble } from '@/ui/NoteBubble';
import classes from './Shell.module.css';

const VIEWS = [
  { to: '/', label: '总览' },
  { to: '/trajectories', label: '十四五轨迹' },
  { to: '/comparison', label: '区市对比' },
  { to: '/commitments', label: '目标兑现' },
  { to: '/indicators', label: '指标库' },
  { to: '/projects', label: '项目库' },
  { to: '/evidence', label: '数据核验' },
] as const;

/** The frame of every view: name, views, colour scheme. */
export function Shell() {
  const carried = useHasViewFailed() ? {} : keepFilters;
  return (
    <div className={classes.shell}>
      <button type="button" className={classes.skip} onClick={focusMain}>
        跳到正文
      </button>
      <header className={classes.header}>
        <FilterPanelButton />
        <Link to="/" search={carried} className={classes.brand}>
          济南规划监测台
        </Link>
        <nav className={classes.nav} aria-label="视图">
          {VIEWS.map(({ to, label }) => (
            <Link
              key={to}
              to={to}
              search={carried}
              activeOptions={{ exact: to === '/', includeSearch: false }}
            >
              {label}
            </Link>
          ))}
        </nav>
        <ColorSchemeButton />
      </header>
      <PreferencesNotice />
      <LinkNotice />
      <main id="main" className={classes.main} tabIndex={-1}>
        <DatasetGate>
          <Outlet />
        </DatasetGate>
      </main>
      <NoteBubble />
    </div>
  );
}

/** The address's hash holds the view, so skipping moves the focus instead of following a link. */
function focusMain(): void {
  document.getElementById('main')?.focus();
}

function FilterPanelButton() {
  const isOpen = usePreferences((state) => state.isFilterPanelOpen);
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label={isOpen ? '收起筛选栏' : '展开筛选栏'}
      aria-pressed={isOpen}
      onClick={toggleFilterPanel}
    >
      <IconLayoutSidebar size={18} />
    </ActionIcon>
  );
}

function ColorSchemeButton() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const isDark = colorScheme === 'dark';
  const Icon = isDark ? IconSun : IconMoon;
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label={isDark ? '切换到浅色' : '切换到深色'}
      onClick={() => setColorScheme(isDark ? 'light' : 'dark')}
    >
      <Icon size={18} />
    </ActionIcon>
  );
}
