import type { ReactNode } from 'react';
import classes from './SectionTabs.module.css';

/** Links between the parts of a view, the present one marked by `aria-current`. */
export function SectionTabs({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav className={classes.tabs} aria-label={label}>
      {children}
    </nav>
  );
}
