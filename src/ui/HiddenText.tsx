import type { ReactNode } from 'react';
import classes from './HiddenText.module.css';

/** Words for those who hear the page, where others see them drawn. */
export function HiddenText({ children }: { children: ReactNode }) {
  return <span className={classes.hidden}>{children}</span>;
}
