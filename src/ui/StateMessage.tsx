import { IconAlertTriangle, IconMoodEmpty } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './StateMessage.module.css';

/** What stands where a view would be: nothing found, something failed. It says what, and the way out. */
export function StateMessage({
  kind,
  title,
  isPage = false,
  children,
  actions,
}: {
  kind: 'empty' | 'error';
  /** Whether it is the whole page, and its title the page's. */
  isPage?: boolean;
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
}) {
  const Heading = isPage ? 'h1' : 'h2';
  const Icon = kind === 'error' ? IconAlertTriangle : IconMoodEmpty;
  return (
    <div className={classes.message} role={kind === 'error' ? 'alert' : 'status'}>
      <Icon size={28} stroke={1.5} aria-hidden />
      <Heading>{title}</Heading>
      <div className={classes.text}>{children}</div>
      {actions === undefined ? null : <div className={classes.actions}>{actions}</div>}
    </div>
  );
}
